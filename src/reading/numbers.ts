import type { LanguageRules } from '../languages/rules.ts';

/** A number written in digits. */
export type WrittenNumber = {
  readonly value: number;
  /** A share of a hundred. */
  readonly percent: boolean;
  /** Place in the text, the word of its scale included; UTF-16 units. */
  readonly start: number;
  readonly end: number;
};

/**
 * All numbers written in digits in a text, in order, as its language writes them: `3 412`, `18,5 млрд`, `62.5 million`, `12 %`. Left out is
 * what counts nothing: years, times of day, digits inside words, addresses and longer marks.
 */
export function findNumbers(text: string, { numbers: rules }: Pick<LanguageRules, 'numbers'>): WrittenNumber[] {
  const { digits, behind } = shapesOf(rules);
  const found: WrittenNumber[] = [];
  for (const { 0: printed, index } of text.matchAll(digits)) {
    const rest = text.slice(index + printed.length, index + printed.length + longestWord);
    const { 0: tail = '', groups = {} } = behind.exec(rest) ?? {};
    const scale = rules.scales[Object.keys(groups).findIndex((name) => name.startsWith('s') && groups[name] !== undefined)];
    const percent = groups.percent !== undefined;
    if (scale === undefined && !percent && isYear(printed)) continue;
    const value = Number((readValue(printed, rules) * (scale?.value ?? 1)).toPrecision(significant));
    found.push({ value, percent, start: index, end: index + printed.length + tail.length });
  }
  return found;
}

/** Digits that a product of a fraction and a scale is rounded to. */
const significant = 12;
/** Longer than any word of a scale with its ending. */
const longestWord = 24;

/** Four digits without a mark that can be a year are taken for one: a number read wrongly is worse than one not read. */
function isYear(printed: string): boolean {
  return /^(?:1[89]|20)\d\d$/u.test(printed);
}

function readValue(printed: string, { decimal, groups }: LanguageRules['numbers']): number {
  const [whole = '', fraction] = splitFraction(printed, decimal, groups);
  return Number(`${whole.replaceAll(/\D/gu, '')}${fraction === undefined ? '' : `.${fraction}`}`);
}

/** `18.5` in a language with a decimal comma is a fraction too, since only groups of three stand behind a dot that divides groups. */
function splitFraction(printed: string, decimal: string, groups: readonly string[]): readonly [string, string?] {
  const at = Math.max(printed.lastIndexOf('.'), printed.lastIndexOf(','));
  if (at < 0) return [printed];
  const fraction = printed.slice(at + 1);
  const mark = printed[at] ?? '';
  if (mark !== decimal && groups.includes(mark) && fraction.length === 3) return [printed];
  return [printed.slice(0, at), fraction];
}

type Shapes = { readonly digits: RegExp; readonly behind: RegExp };

const shapes = new WeakMap<LanguageRules['numbers'], Shapes>();

function shapesOf(rules: LanguageRules['numbers']): Shapes {
  const known = shapes.get(rules);
  if (known !== undefined) return known;
  const group = `[${rules.groups.join('')}]`;
  const word = (cues: readonly string[]): string =>
    `(?:${cues.map((cue) => (cue.endsWith('*') ? `${cue.slice(0, -1)}\\p{L}*` : cue)).join('|')})(?!\\p{L})`;
  const scales = rules.scales.map(({ words }, index) => `(?<s${index}>${word(words)})`).join('|');
  const made = {
    digits: new RegExp(
      `(?<![\\p{L}\\p{N}.,:/№#@_-])(?:\\d{1,3}(?:${group}\\d{3})+(?!\\d)(?:[.,]\\d{1,3}(?!\\d))?|\\d+[.,]\\d+|\\d{1,9})(?![\\p{L}\\p{N}_/@]|[.,:]\\d|:)`,
      'gu',
    ),
    behind: new RegExp(`^(?:[ -]?(?:${scales})\\.?|[ -]?(?<percent>%|${word(rules.percent)}))`, 'iu'),
  };
  shapes.set(rules, made);
  return made;
}
