import { type Article, type ArticleDate, allMentions } from '../schema/article.ts';
import { parseArticle } from '../schema/content.ts';
import { membersOf } from '../schema/date.ts';
import { initialsEnd, initialsOf } from '../schema/letter.ts';
import { type Signature, signatureOf } from '../stories/signature.ts';
import { openingOf, readBody } from './body.ts';
import type { ArticleCard } from './catalogue.ts';
import { inBody, quotesOf } from './evidence.ts';
import { type ArticleLines, articleLines } from './lines.ts';
import { doubtsOf } from './quality.ts';

/** What a list shows of an article and its own file gives; the rest comes from records that may change without it. */
export type StoredCard = Omit<ArticleCard, 'source' | 'who'>;

/** How closely the date of an article is known: the day, month or year that it lies in, several years, or none. */
export type Grain = 'day' | 'month' | 'year' | 'years' | 'none';

/**
 * What the catalogue holds of an article, as far as it rests on the article alone: as it goes into the tables, so that it can be made in one thread
 * and put in by another.
 */
export type PreparedArticle = {
  readonly id: string;
  readonly language: string;
  readonly source: string | null;
  readonly sortDay: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly grain: Grain;
  readonly initials: string;
  /** The date itself, where it is one of a set in several months. */
  readonly oneOf: string | null;
  /** Years in which it lies or may lie, with the month where it lies in one. */
  readonly years: readonly number[];
  readonly month: number | null;
  /** Each record that it names, with the number of its mentions. */
  readonly appearances: readonly (readonly [path: string, mentions: number])[];
  readonly doubts: readonly string[];
  readonly signature: Signature;
  /** JSON, but for the body's HTML. */
  readonly card: string;
  readonly html: string;
  readonly blocks: string;
  readonly data: string;
  readonly lines: ArticleLines;
};

/** Characters of the lede that a list shows. */
const ledeLength = 320;

/** The longest span, in years, over which an article is listed under each year that it may be from. */
const longestSpan = 10;

/** Reads a file of `content/`; where that fails, the error names it. */
export function naming<Result>(path: string, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    throw new Error(`content/${path} is not valid. Run npm run ingest, which makes it anew.\n  (${cause})`, { cause: error });
  }
}

/** Prepares the text of an article's file. Throws where it is none. */
export function prepareArticle(path: string, text: string): PreparedArticle {
  const article = naming(path, () => parseArticle(text));
  const { id, language, headline, date, source } = article;
  const { earliest, latest } = date ?? {};
  const years = date === undefined ? [] : yearsOf(date);
  const quotes = quotesOf(article).map((quote) => (inBody(article, quote) ? quote : undefined));
  const { html, blocks } = readBody(article, quotes);
  const card: StoredCard = {
    id,
    language: language.value,
    headline: { value: headline.value, basis: headline.basis },
    ...(date === undefined ? {} : { date }),
    lede: openingOf(blocks, ledeLength),
  };
  return {
    id,
    language: language.value,
    source: source?.value ?? null,
    sortDay: earliest ?? latest ?? '',
    earliest: earliest ?? null,
    latest: latest ?? null,
    grain: grainOf(years, earliest, latest),
    initials: initialsOf(headline.value) + id + initialsEnd,
    oneOf: date !== undefined && isSet(date) ? date.value : null,
    years,
    month: earliest !== undefined && earliest.slice(0, 7) === latest?.slice(0, 7) ? Number(earliest.slice(5, 7)) : null,
    appearances: [...appearancesIn(article)],
    doubts: [...doubtsOf(article, years.length > 0)],
    signature: signatureOf(article),
    card: JSON.stringify(card),
    html,
    blocks: JSON.stringify(blocks),
    data: JSON.stringify(article),
    lines: articleLines(article),
  };
}

/** How closely a date is known. A year that the first possible day does not tell, as of a set without it, counts as several. */
function grainOf(years: readonly number[], earliest: string | undefined, latest: string | undefined): Grain {
  const [year] = years;
  if (year === undefined) return 'none';
  if (years.length > 1 || earliest === undefined || Number(earliest.slice(0, 4)) !== year) return 'years';
  if (earliest === latest) return 'day';
  return earliest.slice(0, 7) === latest?.slice(0, 7) ? 'month' : 'year';
}

function isSet({ value, earliest, latest }: ArticleDate): boolean {
  return earliest !== undefined && latest !== undefined && earliest.slice(0, 7) < latest.slice(0, 7) && /^\[.*,/u.test(value);
}

/** Each record that the article names, with the number of its mentions; a source or place of filing that it does not name otherwise has none. */
function appearancesIn(article: Article): Map<string, number> {
  const found = new Map<string, number>();
  for (const { record } of allMentions(article)) if (record !== undefined) found.set(record, (found.get(record) ?? 0) + 1);
  for (const part of [article.source, article.filedFrom]) if (part !== undefined) found.set(part.value, found.get(part.value) ?? 0);
  return found;
}

/** The years that a date may lie in: those of a set, else all between its bounds; none where that is more than a list can usefully show. */
function yearsOf({ value, earliest, latest }: ArticleDate): number[] {
  const years = new Set<number>();
  for (const bounds of membersOf(value) ?? [{ earliest, latest }]) {
    if (bounds.earliest === undefined || bounds.latest === undefined) return [];
    const [first, last] = [bounds.earliest, bounds.latest].map((day) => Number(day.slice(0, 4))) as [number, number];
    for (let year = first; year <= last && years.size <= longestSpan; year += 1) years.add(year);
  }
  return years.size > longestSpan ? [] : [...years].sort((one, other) => one - other);
}
