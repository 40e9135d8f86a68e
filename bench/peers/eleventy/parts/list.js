import { escaped } from './escaped.js';
import { records, words } from './store.js';

/** A record's heading, linked to its page. */
export function recordLink(ui, kind, id) {
  return `<a href="/${ui}/${kind}/${encodeURIComponent(id)}/">${escaped(records[kind][id].heading[ui])}</a>`;
}

/** An article in a list; `brief` without lede and names. */
export function card(ui, article, level, brief = false) {
  const { id, language, headline, date, source, lede, who } = article;
  return `<li>
  <article class="card">
    <p class="card-kicker">
      <span class="date">${escaped(date[ui])}</span>
      ${source === undefined ? '' : recordLink(ui, 'sources', source)}
      <span class="language">${escaped(words[ui].languages[language])}</span>
    </p>
    <h${level} class="card-headline"><a href="/${ui}/articles/${encodeURIComponent(id)}/" lang="${language}">${escaped(headline)}</a></h${level}>${
      brief
        ? ''
        : `
    <p class="card-lede" lang="${language}">${escaped(lede)}</p>${
      who.length === 0
        ? ''
        : `
    <ul class="card-who">
      ${who.map((record) => `<li>${recordLink(ui, record.kind, record.id)}</li>`).join('\n      ')}
    </ul>`
    }`
    }
  </article>
</li>`;
}

/** One page of a list, with the way to the others; `base` is the address of the first. */
export function list(ui, { page, pages, list: articles }, level, base) {
  const { phrases } = words[ui];
  const address = (number) => `/${ui}/${base}${number === 1 ? '' : `page/${number}/`}`;
  const near = [...new Set([1, page - 1, page, page + 1, pages])].filter((each) => each >= 1 && each <= pages);
  const cards = `<ul class="cards">\n${articles.map((article) => card(ui, article, level)).join('\n')}\n</ul>`;
  if (pages === 1) return cards;
  return `${cards}
<nav class="pages" aria-label="${escaped(phrases.pages_label)}">
  ${page > 1 ? `<a class="pages-step" href="${address(page - 1)}" rel="prev">← ${escaped(phrases.pages_previous)}</a>` : ''}
  <ol>
    ${near.map((each) => `<li><a href="${address(each)}"${each === page ? ' aria-current="page"' : ''}>${each}</a></li>`).join('\n    ')}
  </ol>
  ${page < pages ? `<a class="pages-step" href="${address(page + 1)}" rel="next">${escaped(phrases.pages_next)} →</a>` : ''}
</nav>`;
}

/** The address of a page of a list below the language. */
export function listAddress(base, page) {
  return page === 1 ? base : `${base}page/${page}/`;
}
