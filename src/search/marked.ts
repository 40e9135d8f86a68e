import { printQuery, readAddress } from './address.ts';
import { element } from './element.ts';
import { fetchBelow } from './fetch.ts';
import { showMarkBar } from './mark-bar.ts';
import { type MarkedPlace, markText, placesIn, unmark } from './marks.ts';
import { part } from './part.ts';
import { loadPhrases } from './phrases.ts';
import { isWanted, readQuery, type Unit } from './query.ts';
import { openNameTable } from './table.ts';

/**
 * Marks in an article's page what the search in its address looks for, read as the search reads it, and shows a bar to step through the marks.
 * `style` is the address of their style sheet. Throws, with the page as it was, where a file cannot be loaded.
 */
export async function startMarks(article: HTMLElement, box: HTMLFormElement, style: string): Promise<void> {
  const { query, plain } = readAddress(location.search);
  if (query.trim() === '') return;
  const names = openNameTable(fetchBelow(new URL('../../search/', box.action)));
  const [known, phrases] = await Promise.all([names(query), loadPhrases(box), loadStyle(style)]);
  const units = readQuery(query, known, plain).filter(isWanted);
  const places = markArticle(article, units, new URL('../', box.action));
  const said = printQuery({ query, plain });
  keepInLanguages(said);
  showMarkBar(part('main'), places, {
    phrases,
    results: document.referrer.startsWith(box.action) ? document.referrer : box.action + said,
    remove: () => {
      unmark(places);
      keepInLanguages('');
      history.replaceState(null, '', location.pathname);
    },
  });
}

/** Headline, deck and body as they stand in the page; what they never name is marked among the article's facts, such as its source. */
function markArticle(article: HTMLElement, units: readonly Unit[], home: URL): MarkedPlace[] {
  const text = part('.body', article);
  const language = text.lang;
  const body = {
    text: text.textContent ?? '',
    language,
    mentions: placesIn<HTMLAnchorElement>(text, 'a').map(({ element: link, ...place }) => ({ ...place, record: recordOf(link, home) })),
  };
  const heads = [...article.querySelectorAll('.headline, .deck')].map((head) => ({
    head,
    text: head.textContent ?? '',
    language,
    mentions: placesIn<HTMLElement>(head, '[data-record]').map(({ element: name, ...place }) => ({
      ...place,
      record: name.dataset.record,
    })),
  }));
  const places = [...heads.flatMap(({ head, ...words }) => markText(head, words, units)), ...markText(text, body, units)];
  const found = new Set([...heads, body].flatMap(({ mentions }) => mentions.map(({ record }) => record)));
  const unnamed = units.filter((unit) => unit.type === 'record' && !unit.records.some(({ path }) => found.has(path)));
  const paths = new Set<string>(unnamed.flatMap((unit) => (unit.type === 'record' ? unit.records.map(({ path }) => path) : [])));
  const facts = [...article.querySelectorAll<HTMLAnchorElement>('.facts dd > a')].filter((link) => paths.has(recordOf(link, home)));
  const inFacts = facts.flatMap((link) => {
    const words = link.textContent ?? '';
    return markText(link, { text: words, language, mentions: [{ record: recordOf(link, home), start: 0, end: words.length }] }, units);
  });
  return [...places, ...inFacts].sort(([a], [b]) => (a !== undefined && b !== undefined && follows(b, a) ? -1 : 1));
}

/** The path of the page to which a link leads, as a record has it; empty for links that leave `home`, the front page in the reader's language. */
export function recordOf(link: Pick<URL, 'origin' | 'pathname'>, home: URL): string {
  if (link.origin !== home.origin || !link.pathname.startsWith(home.pathname)) return '';
  return decodeURIComponent(link.pathname.slice(home.pathname.length).replace(/\/$/, ''));
}

function follows(later: Node, earlier: Node): boolean {
  return (earlier.compareDocumentPosition(later) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** The same article in another interface language is marked too. */
function keepInLanguages(said: string): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language]')) link.search = said;
}

function loadStyle(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const sheet = element('link', { rel: 'stylesheet', href: address });
    sheet.addEventListener('load', () => resolve());
    sheet.addEventListener('error', () => reject(new Error(`The style sheet ${address} could not be loaded.`)));
    document.head.append(sheet);
  });
}
