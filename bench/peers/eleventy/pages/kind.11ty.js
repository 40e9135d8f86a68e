import { escaped } from '../parts/escaped.js';
import { recordLink } from '../parts/list.js';
import { page } from '../parts/page.js';
import { alphabet, articlesOf, interfaceLanguages, kinds, words } from '../parts/store.js';

export const data = {
  keys: interfaceLanguages.flatMap((ui) => kinds.map((kind) => `${ui}/${kind}`)),
  pagination: { data: 'keys', size: 1, alias: 'key' },
  eleventyExcludeFromCollections: true,
  permalink: ({ key }) => `${key}/index.html`,
};

export function render({ key }) {
  const [ui, kind] = key.split('/');
  const { phrases } = words[ui];
  const title = phrases[`kind_${kind}`];
  const letters = alphabet[kind][ui];
  const main = `<h1>${escaped(title)}</h1>
<nav class="letters" aria-label="${escaped(phrases.list_letters)}">
  <ul>
    ${letters.map(({ letter }) => `<li><a href="#${letter}">${letter}</a></li>`).join('\n    ')}
  </ul>
</nav>
${letters
  .map(
    ({ letter, ids }) => `<section aria-labelledby="${letter}">
  <h2 id="${letter}" class="letter">${letter}</h2>
  <ul class="counted">
    ${ids.map((id) => `<li>${recordLink(ui, kind, id)} <span class="count">${articlesOf[kind].get(id).length}</span></li>`).join('\n    ')}
  </ul>
</section>`,
  )
  .join('\n')}`;
  return page({ ui, title, address: `${kind}/`, main });
}
