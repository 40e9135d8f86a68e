import { escaped } from '../parts/escaped.js';
import { card, recordLink } from '../parts/list.js';
import { page } from '../parts/page.js';
import { articles, articlesOf, interfaceLanguages, words } from '../parts/store.js';

const most = Object.fromEntries(
  ['people', 'parties'].map((kind) => [kind, [...articlesOf[kind]].sort(([, one], [, other]) => other.length - one.length).slice(0, 10)]),
);

export const data = {
  keys: interfaceLanguages,
  pagination: { data: 'keys', size: 1, alias: 'ui' },
  eleventyExcludeFromCollections: true,
  permalink: ({ ui }) => `${ui}/index.html`,
};

export function render({ ui }) {
  const { title, description, phrases } = words[ui];
  const main = `<h1>${escaped(title)}</h1>
<p class="motto">${escaped(description)}</p>
<section class="front-news" aria-labelledby="newest">
  <h2 id="newest" class="division">${escaped(phrases.home_newest)}</h2>
  <ul class="cards">
    ${articles
      .slice(0, 12)
      .map((article) => card(ui, article, 3))
      .join('\n    ')}
  </ul>
  <p class="more"><a href="/${ui}/articles/">${escaped(phrases.home_all)}</a></p>
</section>
${Object.entries(most)
  .map(
    ([kind, entries]) => `<section aria-labelledby="${kind}">
  <h2 id="${kind}" class="division">${escaped(phrases[`home_${kind}`])}</h2>
  <ul class="counted">
    ${entries.map(([id, list]) => `<li>${recordLink(ui, kind, id)} <span class="count">${list.length}</span></li>`).join('\n    ')}
  </ul>
</section>`,
  )
  .join('\n')}`;
  return page({ ui, title, address: '', main });
}
