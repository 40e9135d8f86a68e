import { escaped } from '../parts/escaped.js';
import { card, recordLink } from '../parts/list.js';
import { page } from '../parts/page.js';
import { articleById, articles, interfaceLanguages, kinds, records, words } from '../parts/store.js';

export const data = {
  keys: interfaceLanguages.flatMap((ui) => articles.map(({ id }) => `${ui}/${id}`)),
  pagination: { data: 'keys', size: 1, alias: 'key' },
  eleventyExcludeFromCollections: true,
  permalink: ({ key }) => `${key.replace('/', '/articles/')}/index.html`,
};

export function render({ key }) {
  const [ui, id] = key.split('/');
  const article = articleById.get(id);
  const { language, headline, date, source, lede, named, related, html } = article;
  const { phrases, languages } = words[ui];
  const address = `articles/${encodeURIComponent(id)}/`;
  const outlet = source === undefined ? undefined : recordLink(ui, 'sources', source);
  const groups = kinds.map((kind) => [kind, named.filter((record) => record.kind === kind)]).filter(([, group]) => group.length > 0);
  const main = `<article class="article" data-pagefind-body>
  <header class="article-header">
    <h1 id="headline" lang="${language}" class="headline">${escaped(headline)}</h1>
  </header>
  <section class="article-facts" aria-label="${escaped(phrases.article_facts)}">
    <dl class="facts">
      <div><dt>${escaped(phrases.date_label)}</dt><dd>${escaped(date[ui])}</dd></div>
      <div><dt>${escaped(phrases.article_source)}</dt><dd>${outlet ?? `<span class="unknown">${escaped(phrases.article_source_none)}</span>`}</dd></div>
      <div><dt>${escaped(phrases.article_language)}</dt><dd>${escaped(languages[language])}</dd></div>
    </dl>
  </section>
  <div class="body" lang="${language}">${html}</div>
  ${
    groups.length === 0
      ? ''
      : `<aside class="article-who">
    <section aria-labelledby="who">
      <h2 id="who">${escaped(phrases.article_who)}</h2>
      ${groups
        .map(
          ([kind, group]) => `<h3>${escaped(phrases[`kind_${kind}`])}</h3>
      <ul class="counted">
        ${group.map((record) => `<li>${recordLink(ui, kind, record.id)}${record.mentions > 1 ? ` <span class="count">${record.mentions}</span>` : ''}</li>`).join('\n        ')}
      </ul>`,
        )
        .join('\n      ')}
    </section>
  </aside>`
  }
  <section aria-labelledby="cite">
    <h2 id="cite">${escaped(phrases.article_cite)}</h2>
    <p class="citation"><span lang="${language}">${escaped(headline)}</span>. ${source === undefined ? '' : `${escaped(records.sources[source].heading[ui])}, `}${escaped(date[ui])}. https://archive.example.org/${ui}/${address}</p>
  </section>
</article>${
    related.length === 0
      ? ''
      : `
<section class="related" aria-labelledby="related">
  <h2 id="related">${escaped(phrases.article_related)}</h2>
  <ul class="cards">
    ${related.map((other) => card(ui, articleById.get(other), 3, true)).join('\n    ')}
  </ul>
</section>`
  }`;
  return page({ ui, title: headline, address, description: lede, main });
}
