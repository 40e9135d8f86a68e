import { escaped } from '../parts/escaped.js';
import { list, listAddress } from '../parts/list.js';
import { page } from '../parts/page.js';
import { articles, articlesIn, interfaceLanguages, paged, words } from '../parts/store.js';

const years = [...articlesIn.keys()].sort();
/** All articles, then those of each year, by the name of the list: none, or the year. */
const lists = new Map([['', paged(articles)], ...years.map((year) => [year, paged(articlesIn.get(year))])]);

export const data = {
  keys: interfaceLanguages.flatMap((ui) => [...lists].flatMap(([year, pages]) => pages.map((_, index) => `${ui}/${year}/${index}`))),
  pagination: { data: 'keys', size: 1, alias: 'key' },
  eleventyExcludeFromCollections: true,
  permalink: ({ key }) => {
    const [ui, year, index] = key.split('/');
    return `${ui}/${listAddress(base(year), Number(index) + 1)}index.html`;
  },
};

export function render({ key }) {
  const [ui, year, index] = key.split('/');
  const { phrases } = words[ui];
  const title = year === '' ? phrases.articles_title : year;
  const main = `<h1>${escaped(title)}</h1>
${
  year !== ''
    ? ''
    : `<nav class="years" aria-label="${escaped(phrases.articles_years)}">
  <ul>
    ${years.map((each) => `<li><a href="/${ui}/years/${each}/">${each}</a> <span class="count">${articlesIn.get(each).length}</span></li>`).join('\n    ')}
  </ul>
</nav>`
}
${list(ui, lists.get(year)[index], 2, base(year))}`;
  return page({ ui, title, address: listAddress(base(year), Number(index) + 1), main });
}

function base(year) {
  return year === '' ? 'articles/' : `years/${year}/`;
}
