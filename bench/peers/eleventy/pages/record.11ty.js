import { escaped } from '../parts/escaped.js';
import { list, listAddress } from '../parts/list.js';
import { page } from '../parts/page.js';
import { articlesOf, interfaceLanguages, kinds, paged, records, words } from '../parts/store.js';

const lists = new Map(kinds.flatMap((kind) => [...articlesOf[kind]].map(([id, articles]) => [`${kind}/${id}`, paged(articles)])));

export const data = {
  keys: interfaceLanguages.flatMap((ui) => [...lists].flatMap(([path, pages]) => pages.map((_, index) => `${ui}/${path}/${index}`))),
  pagination: { data: 'keys', size: 1, alias: 'key' },
  eleventyExcludeFromCollections: true,
  permalink: ({ key }) => {
    const [ui, kind, id, index] = key.split('/');
    return `${ui}/${listAddress(`${kind}/${id}/`, Number(index) + 1)}index.html`;
  },
};

export function render({ key }) {
  const [ui, kind, id, index] = key.split('/');
  const { phrases, languages } = words[ui];
  const { heading, unchecked, forms } = records[kind][id];
  const base = `${kind}/${encodeURIComponent(id)}/`;
  const main = `<header class="record-header">
  <p class="kicker"><a href="/${ui}/${kind}/">${escaped(phrases[`kind_${kind}`])}</a></p>
  <h1>${escaped(heading[ui])}</h1>${
    unchecked
      ? `
  <p class="aside">${escaped(phrases.record_discovered)}</p>`
      : ''
  }
</header>
<section aria-labelledby="names">
  <h2 id="names">${escaped(phrases.record_names)}</h2>
  <dl class="facts">
    ${interfaceLanguages.map((other) => `<div><dt>${escaped(words[other].self)}</dt><dd lang="${other}">${escaped(heading[other])}</dd></div>`).join('\n    ')}
  </dl>
</section>
${
  forms.length === 0
    ? ''
    : `<section aria-labelledby="spellings">
  <h2 id="spellings">${escaped(phrases.record_spellings)}</h2>
  <ul class="counted">
    ${forms.map(({ form, language, count }) => `<li><span lang="${language}">${escaped(form)}</span> (${escaped(languages[language])}) <span class="count">${count}</span></li>`).join('\n    ')}
  </ul>
</section>`
}
<section aria-labelledby="articles">
  <h2 id="articles">${escaped(phrases.record_list)} <span class="count">${articlesOf[kind].get(id).length}</span></h2>
  ${list(ui, lists.get(`${kind}/${id}`)[index], 3, base)}
</section>`;
  return page({ ui, title: heading[ui], address: listAddress(base, Number(index) + 1), main });
}
