import { z } from 'zod';
import { type Article, allMentions } from '../src/schema/article.ts';
import { parseBody, textRuns } from '../src/schema/body.ts';
import { kindOf } from '../src/schema/kind.ts';

const named = z.object({
  /** The same for the same person or party in all texts of a set, where the set says so. */
  id: z.string().optional(),
  name: z.string(),
  counts: z.record(z.string(), z.int().positive()),
});

/** What a person wrote down about a text, as far as it is scored. Other keys are left alone. */
export const label = z.object({
  language: z.string(),
  /** `null` where none is printed. */
  title: z.string().nullable(),
  /** EDTF as the text states it; `null` where it states none. */
  date: z.string().nullable(),
  boilerplate_line_numbers: z.array(z.int().positive()),
  first_body_line_start: z.string(),
  last_body_line_end: z.string(),
  people: z.array(named),
  parties: z.array(named),
});
export type Label = z.infer<typeof label>;

/** How often something was right of how many, or how many were found, wanted and found rightly; with the misses in words. */
export type Score = { readonly right: number; readonly wanted: number; readonly found: number; readonly misses: readonly string[] };

export const measures = ['language', 'headline', 'date', 'boilerplate', 'first line', 'last line', 'people', 'parties'] as const;
export type Measure = (typeof measures)[number];

/** Scores one article against its label. Where a text gave none, nothing was found, and no question is answered rightly. */
export function score(article: Article | undefined, expected: Label): Readonly<Record<Measure, Score>> {
  if (article === undefined) return scoreNothing(expected);
  const { headline, date } = article;
  const printed = headline.basis === 'inferred' ? 'none' : plain(headline.value);
  const body = textRuns(parseBody(article.body), article.body).map(({ text }) => plain(text));
  const first = plain(`${article.dateline ?? ''} ${body[0] ?? ''}`);
  const removed = article.removed.filter(({ rule }) => !headerRules.has(rule));
  return {
    language: verdict(article.language.value === expected.language, `${article.language.value}, not ${expected.language}`),
    headline: verdict(
      printed === (expected.title === null ? 'none' : plain(expected.title)),
      `“${printed}”, not “${expected.title ?? 'none'}”`,
    ),
    date: verdict(sameDate(date?.value, expected.date), `${date?.value ?? 'none'}, not ${expected.date ?? 'none'}`),
    boilerplate: overlap(
      removed.map(({ line }) => `line ${line}`),
      linesOf(expected),
    ),
    'first line': verdict(
      [first, body[0] ?? ''].some((text) => text.startsWith(plain(expected.first_body_line_start))),
      `“${first.slice(0, 60)}”, not “${expected.first_body_line_start}”`,
    ),
    'last line': verdict(
      (body.at(-1) ?? '').endsWith(plain(expected.last_body_line_end)),
      `“${(body.at(-1) ?? '').slice(-60)}”, not “${expected.last_body_line_end}”`,
    ),
    people: overlap(formsOf(article, 'people'), labelled(expected.people)),
    parties: overlap(formsOf(article, 'parties'), labelled(expected.parties)),
  };
}

/** Adds scores up. */
export function total(scores: readonly Score[]): Score {
  return {
    right: scores.reduce((sum, { right }) => sum + right, 0),
    wanted: scores.reduce((sum, { wanted }) => sum + wanted, 0),
    found: scores.reduce((sum, { found }) => sum + found, 0),
    misses: scores.flatMap(({ misses }) => misses),
  };
}

/** The harmonic mean of precision and recall, which for a yes or no is the share that is right; 1 where there is nothing to find and nothing was. */
export function f1({ right, wanted, found }: Score): number {
  return wanted + found === 0 ? 1 : (2 * right) / (wanted + found);
}

function scoreNothing(expected: Label): Readonly<Record<Measure, Score>> {
  const wrong = verdict(false, 'no article');
  return {
    language: wrong,
    headline: wrong,
    date: wrong,
    boilerplate: overlap([], linesOf(expected)),
    'first line': wrong,
    'last line': wrong,
    people: overlap([], labelled(expected.people)),
    parties: overlap([], labelled(expected.parties)),
  };
}

/** Lines of the header that were read, not thrown away. */
const headerRules = new Set(['site-name', 'date-line', 'source-line', 'author-line']);

function verdict(right: boolean, miss: string): Score {
  return { right: right ? 1 : 0, wanted: 1, found: 1, misses: right ? [] : [miss] };
}

function overlap(found: readonly string[], wanted: readonly string[]): Score {
  const left = [...wanted];
  const surplus: string[] = [];
  for (const each of found) {
    const at = left.indexOf(each);
    if (at === -1) surplus.push(each);
    else left.splice(at, 1);
  }
  const misses = [...left.map((each) => `missed ${each}`), ...surplus.map((each) => `wrongly ${each}`)];
  return { right: wanted.length - left.length, wanted: wanted.length, found: found.length, misses };
}

/**
 * A text that states no date may still have bounds worked out, but no day. A day without a year is met by days of that name
 * whose years were worked out.
 */
function sameDate(found: string | undefined, stated: string | null): boolean {
  if (stated === null) return found === undefined || found.includes('/');
  if (found === undefined) return false;
  if (!stated.startsWith('XXXX-')) return found === stated;
  return found
    .replaceAll(/[[\]]/gu, '')
    .split(',')
    .every((day) => day.slice(4) === stated.slice(4));
}

function formsOf(article: Article, kind: 'people' | 'parties'): string[] {
  return allMentions(article).flatMap(({ record, kind: own, form }) =>
    (record === undefined ? own : kindOf(record)) === kind ? [plain(form)] : [],
  );
}

function linesOf({ boilerplate_line_numbers: lines }: Label): string[] {
  return lines.map((line) => `line ${line}`);
}

function labelled(entries: readonly { readonly counts: Readonly<Record<string, number>> }[]): string[] {
  return entries.flatMap(({ counts }) =>
    Object.entries(counts).flatMap(([form, count]) => Array.from({ length: count }, () => plain(form))),
  );
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\u00ad]+/gu, ' ')
    .trim();
}
