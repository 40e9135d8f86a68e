import type { NameForm } from '../src/names/form.ts';
import { createMatcher } from '../src/names/match.ts';
import type { Kind } from '../src/schema/kind.ts';
import { formsOfBareName } from './bare-name.ts';
import type { Marked, Sentence } from './labelled-names.ts';
import { count, type Tally, tally } from './tally.ts';

/** What matching does to running text. */
export type SentenceScore = {
  /** How many names were looked for. */
  names: number;
  /** Mentions found; those printed just as the name is; and by type those that are not. */
  readonly found: Tally;
  readonly exact: Tally;
  readonly inflected: Map<string, Tally>;
  /** Longer names that begin as a listed one does and are not taken for it. */
  readonly lookAlikes: Tally;
  /** Hits that touch something marked, of whatever type; the misses are the stray ones. */
  readonly hits: Tally;
};

/**
 * Looks for the names of the first half of the sentences in the second, and the other way round. A name is what is marked as a person,
 * organisation or place and lengthens nothing else marked with its type; its mentions are what is marked with its type, has as many words
 * and begins with all its letters, the last voiced or not. A mention is found where a hit covers it from end to end and can be that name.
 */
export function scoreSentences(sentences: readonly Sentence[]): SentenceScore {
  const score: SentenceScore = {
    names: 0,
    found: tally(),
    exact: tally(),
    inflected: new Map(),
    lookAlikes: tally(),
    hits: tally(),
  };
  const marked = new Set(sentences.flatMap((sentence) => sentence.marked.map((name) => keyOf(sentence, name))));
  const middle = Math.floor(sentences.length / 2);
  const [first, second] = [sentences.slice(0, middle), sentences.slice(middle)];
  for (const [here, there] of [
    [first, second],
    [second, first],
  ] as const) {
    const names = namesOf(here, marked);
    score.names += names.size;
    const matcher = createMatcher([...names.values()].flat());
    for (const sentence of there) scoreSentence(sentence, names, matcher.find(sentence.text, 'kk'), score);
  }
  return score;
}

/** The forms of each name of the sentences, by its key. */
function namesOf(sentences: readonly Sentence[], marked: ReadonlySet<string>): Map<string, NameForm[]> {
  const names = new Map<string, NameForm[]>();
  for (const sentence of sentences) {
    for (const name of sentence.marked) {
      const kind = kinds[name.type];
      const key = keyOf(sentence, name);
      if (kind === undefined || names.has(key) || [...marked].some((other) => lengthens(key, other))) continue;
      names.set(key, formsOfBareName(kind, printedOf(sentence, name), 'kk', String(names.size)));
    }
  }
  return names;
}

type Hits = ReturnType<ReturnType<typeof createMatcher>['find']>;

function scoreSentence(sentence: Sentence, names: ReadonlyMap<string, readonly NameForm[]>, hits: Hits, score: SentenceScore): void {
  const around = ({ start, end }: { readonly start: number; readonly end: number }) =>
    `“${sentence.text.slice(Math.max(0, start - 30), end + 30)}”`;
  for (const hit of hits) {
    const touches = sentence.marked.some(({ start, end }) => start < hit.end && end > hit.start);
    count(score.hits, touches, `${hit.printed} in ${around(hit)}`);
  }
  for (const mention of sentence.marked) {
    const key = keyOf(sentence, mention);
    const name = names.has(key)
      ? key
      : [...names.keys()].filter((each) => lengthens(key, each)).sort((one, other) => other.length - one.length)[0];
    if (name === undefined) continue;
    const record = names.get(name)?.[0]?.record;
    const found = hits.some(({ start, end, forms }) => {
      return start === mention.start && end === mention.end && forms.some((form) => form.record === record);
    });
    const shown = `${key.replace('\t', ' ')} (${name.split('\t')[1]}) in ${around(mention)}`;
    if (makesNames.test(key.slice(name.length))) {
      count(score.lookAlikes, !found, shown);
      continue;
    }
    count(score.found, found, shown);
    count(score.exact, key === name, shown);
    if (key === name) continue;
    const ofType = score.inflected.get(mention.type) ?? tally();
    score.inflected.set(mention.type, ofType);
    count(ofType, found, shown);
  }
}

/** Whether a marked name goes on where another ends, the last letter voiced or not, within its last word. */
function lengthens(key: string, name: string): boolean {
  if (key.length <= name.length || key.split(' ').length !== name.split(' ').length) return false;
  const last = name.slice(-1);
  return key.startsWith(name) || key.startsWith(name.slice(0, -1) + (voiced[last] ?? last));
}

/** Type and spelling; the first letter of a name may be small in print. */
function keyOf(sentence: Sentence, name: Marked): string {
  const printed = printedOf(sentence, name);
  return `${name.type}\t${printed.charAt(0).toUpperCase()}${printed.slice(1)}`;
}

function printedOf({ text }: Sentence, { start, end }: Marked): string {
  return text.slice(start, end);
}

const kinds: Readonly<Record<string, Kind>> = { PERSON: 'people', ORGANISATION: 'organisations', GPE: 'places', LOCATION: 'places' };
const voiced: Readonly<Record<string, string>> = { қ: 'ғ', к: 'г', п: 'б' };

/** Second parts of compound names and endings of surnames and patronymics: what goes on so is another name, not a case of the first. */
const makesNames = /^(?:т?ан|н)?(?:бай|бек|хан|жан|гүл|нұр|ауыл|дария|көл|тау|ұлы|қызы|[ое]в|ин)/u;
