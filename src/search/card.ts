import type { RecordPath } from '../schema/kind.ts';
import { cardPlace, slotsOf } from './slot.ts';
import type { NamedPlace, SearchArticle } from './volume.ts';

/** What a result shows of an article: `body` is the parts of the text that name its records, with the mentions that stand in them. */
export type Card = {
  readonly id: string;
  readonly language: string;
  readonly headline: { readonly value: string; readonly basis: string };
  /** EDTF. */
  readonly date?: { readonly value: string };
  readonly source?: { readonly path: RecordPath };
  readonly body: string;
  readonly mentions: readonly NamedPlace[];
  /** Names in the headline; absent where there are none. */
  readonly headlineMentions?: readonly NamedPlace[];
  /** Set where something of the text is left out. */
  readonly isCut?: true;
};

type Span = { readonly start: number; readonly end: number };

/** The cards of a volume's articles, in files by their path below the volume's folder. */
export function fileCards(articles: readonly SearchArticle[]): Map<string, Card[]> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const files = new Map<string, Card[]>();
  for (const [id, slot] of slotsOf(articles)) {
    const article = byId.get(id);
    if (article === undefined) continue;
    const { path } = cardPlace(slot);
    const cards = files.get(path) ?? [];
    files.set(path, cards);
    cards.push(cardOf(article));
  }
  const made = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  if (made !== articles.length) throw new Error(`${articles.length} articles gave ${made} cards; two of them have the same identity.`);
  return files;
}

/** The card of an article, of bounded size. */
export function cardOf(article: SearchArticle): Card {
  const { id, language, headline, headlineBasis, headlineMentions = [], date, source, body, mentions = [] } = article;
  return {
    id,
    language,
    headline: { value: headline, basis: headlineBasis ?? 'stated' },
    ...(date !== undefined && { date: { value: date } }),
    ...(source !== undefined && { source: { path: source } }),
    ...(headlineMentions.length > 0 && { headlineMentions }),
    ...excerptOf(
      body,
      mentions.filter(({ record }) => record !== undefined),
    ),
  };
}

/** The beginning, and what stands around the first mention of each record, those mentioned most first, as far as there is room. */
function excerptOf(body: string, mentions: readonly NamedPlace[]): Pick<Card, 'body' | 'mentions' | 'isCut'> {
  const parts = body.length <= mostLetters ? [{ start: 0, end: body.length }] : partsOf(body, mentions);
  const kept: NamedPlace[] = [];
  let text = '';
  for (const { start, end } of parts) {
    if (text !== '') text += gap;
    for (const mention of mentions) {
      if (mention.start < start || mention.end > end) continue;
      kept.push({ record: mention.record, start: mention.start - start + text.length, end: mention.end - start + text.length });
    }
    text += body.slice(start, end);
  }
  const isCut = parts.length > 1 || (parts.at(-1)?.end ?? 0) < body.length;
  return { body: (parts.at(-1)?.end ?? 0) < body.length ? text + gap.trimEnd() : text, mentions: kept, ...(isCut && { isCut }) };
}

/** Stands for what is left out. */
const gap = ' … ';
/** A text that is no longer is shown from whole; a longer one is cut to about this. */
const mostLetters = 2400;
/** A snippet begins a little before a mention and is shorter than this. */
const around = { before: 90, after: 240 };

function partsOf(body: string, mentions: readonly NamedPlace[]): Span[] {
  const groups = [...Map.groupBy(mentions, ({ record }) => record).values()].sort((a, b) => b.length - a.length);
  let parts: Span[] = [atWords(body, { start: 0, end: around.before + around.after })];
  for (const [first] of groups) {
    if (first === undefined) continue;
    const joined = join([...parts, atWords(body, { start: first.start - around.before, end: first.end + around.after })]);
    if (joined.reduce((sum, { start, end }) => sum + end - start, 0) > mostLetters) continue;
    parts = joined;
  }
  return parts;
}

/** Widens a span to whole words; in a writing without spaces it stays as it is. */
function atWords(body: string, { start, end }: Span): Span {
  const from = Math.max(0, start);
  const until = Math.min(body.length, end);
  const before = body.slice(Math.max(0, from - longestWord), from).match(/(?:^|\s)(\S*)$/u)?.[1] ?? '';
  const after = body.slice(until, until + longestWord).match(/^(\S*)(?:\s|$)/u)?.[1] ?? '';
  return { start: from - before.length, end: until + after.length };
}

const longestWord = 40;

/** Spans in order, those that touch or overlap made one. */
function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last === undefined || span.start > last.end + gap.length) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return joined;
}
