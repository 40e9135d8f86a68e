import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../src/schema/kind.ts';
import { readPairs, readSentences } from './labelled-names.ts';
import { canBeCase, scorePairs } from './pair-score.ts';
import { scoreSentences } from './sentence-score.ts';
import { sum, type Tally } from './tally.ts';

/** One line of the table. `goal` is the share to reach, for stray hits the share not to pass; `reference` is what another program reached. */
type Row = {
  readonly what: string;
  readonly count: Tally;
  readonly goal?: number;
  readonly reference?: string;
  readonly stray?: true;
  /** Other words for the misses of this line. */
  readonly misses?: string;
};

/**
 * Scores the matching of names against the labelled public texts of a folder and prints the shares beside those of the prototype that the
 * rules were first measured with, on larger parts of the same sets. Prints each miss too where asked. Gives 1 where no file is there.
 */
export function evalNames(directory: string, showMisses: boolean, print: (line: string) => void): 0 | 1 {
  const present = files.filter(({ name }) => existsSync(join(directory, name)));
  for (const file of files.filter((each) => !present.includes(each)))
    print(`${file.name} is not in ${directory}: ${file.what} is not scored.`);
  for (const { name, what, rows } of present) {
    print(`\n${what}, ${name}`.padEnd(66) + header);
    for (const row of rows(readFileSync(join(directory, name), 'utf8'))) {
      print(lineOf(row));
      if (showMisses) for (const miss of row.count.misses) print(`      ${row.misses ?? 'missed'}: ${miss}`);
    }
  }
  return present.length === 0 ? 1 : 0;
}

const files: readonly { readonly name: string; readonly what: string; readonly rows: (text: string) => Row[] }[] = [
  { name: 'kaznerd_sample.iob2.txt', what: 'Kazakh running text', rows: kazakhText },
  { name: 'ud_kazakh_form_lemma.tsv', what: 'Kazakh dictionary forms', rows: kazakhWords },
  { name: 'factrueval_pairs.tsv', what: 'Russian dictionary forms', rows: russianPairs },
];

/** Reference: 476 names of KazNERD's validation split in its test split, suffix rules and a capital. */
function kazakhText(text: string): Row[] {
  const { names, found, exact, inflected, lookAlikes, hits } = scoreSentences(readSentences(text));
  const reference: Readonly<Record<string, string>> = { GPE: '98.9 % of 650', ORGANISATION: '99.0 % of 105', PERSON: '96.7 % of 120' };
  return [
    { what: `mentions of ${names} names, each half's in the other`, count: found, reference: '99.1 % of 2266' },
    { what: '  printed as listed', count: { ...exact, misses: [] }, reference: '58.9 % of 2266' },
    { what: '  inflected', count: { ...sum(inflected.values()), misses: [] }, goal: 0.99 },
    ...[...inflected].map(([type, count]) => {
      const known = reference[type];
      return { what: `    ${type}`, count: { ...count, misses: [] }, ...(known && { reference: known }) };
    }),
    { what: 'longer names not taken for a shorter one', count: lookAlikes, misses: 'taken' },
    { what: 'stray: hits that touch nothing marked', count: hits, stray: true, goal: 0.01, reference: '0.9 % of 2881', misses: 'stray' },
  ];
}

/** Reference: the whole treebank. A surname of a woman has its own form here, in the treebank the man's: those count as missed. */
function kazakhWords(text: string): Row[] {
  const pairs = readPairs(text);
  const rows = [
    { kind: 'PROPN', what: 'proper nouns not in their dictionary form', reference: '98.2 % of 163' },
    { kind: 'NOUN', what: 'common nouns not in their dictionary form', reference: '99.0 % of 2055' },
  ].map(({ kind, what, reference }) => {
    const ofKind = pairs.filter((pair) => pair.kind === kind);
    return { what, reference, count: scorePairs(ofKind, 'organisations', 'kk') };
  });
  return [...rows, { what: 'both', count: { ...sum(rows.map(({ count }) => count)), misses: [] }, goal: 0.99 }];
}

/**
 * A pair counts where form and base differ, letter case apart, whatever the reason: the base may be in another alphabet, another name, or that
 * of a longer phrase. The second line leaves out those that no grammar makes cases of their base. Reference: both halves of the set; which
 * pairs of other words it left out is not known.
 */
function russianPairs(text: string): Row[] {
  const pairs = readPairs(text);
  const kinds: readonly {
    readonly column: string;
    readonly kind: Kind;
    readonly what: string;
    readonly reference: string;
    goal?: number;
  }[] = [
    { column: 'surname', kind: 'people', what: 'surnames', reference: '94.8 % of 650', goal: 0.95 },
    { column: 'name', kind: 'people', what: 'first names', reference: '86.6 % of 479' },
    { column: 'loc_name', kind: 'places', what: 'places', reference: '98.7 % of 1277' },
  ];
  return kinds.flatMap(({ column, kind, what, reference, ...more }) => {
    const ofKind = pairs.filter((pair) => pair.kind === column);
    const possible = scorePairs(ofKind.filter(canBeCase), kind, 'ru');
    const others = scorePairs(
      ofKind.filter((pair) => !canBeCase(pair)),
      kind,
      'ru',
    );
    const all = { ...sum([possible, others]), misses: others.misses };
    return [
      { what: `${what} printed otherwise than their base`, count: all, reference, misses: 'no case of its base', ...more },
      { what: '  those that can be a case of it', count: possible, ...more },
    ];
  });
}

const header = 'ours            goal       reference';

function lineOf({ what, count: { right, of }, goal, reference, stray }: Row): string {
  const share = of === 0 ? 0 : (stray ? of - right : right) / of;
  const reached = goal === undefined ? '' : `${stray ? '≤' : '≥'} ${percent(goal)} ${(stray ? share <= goal : share >= goal) ? '✓' : '✗'}`;
  return `  ${what.padEnd(63)}${`${percent(share)} of ${of}`.padEnd(16)}${reached.padEnd(11)}${reference ?? ''}`.trimEnd();
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
