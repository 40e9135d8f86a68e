import { foreignFurniture } from '../languages/foreign.ts';
import type { FurnitureCue, FurnitureRule, LanguageRules } from '../languages/rules.ts';
import { beginsWith, endsSentence, plainLine, wordCount } from './shape.ts';

/** Where a line stands: above the first paragraph of prose or in it; below the last or in it; strictly below; or beside other furniture. */
export type Zone = { readonly top: boolean; readonly bottom: boolean; readonly below: boolean; readonly beside: boolean };

/** The rule by which words betray a line as furniture, or undefined. Speech, which may say the same words, is furniture at the edges only. */
export function furnitureRule(line: string, zone: Zone, languages: readonly LanguageRules[]): FurnitureRule | undefined {
  const plain = plainLine(line);
  if (plain === '') return undefined;
  const edge = zone.top || zone.bottom || zone.beside;
  if (!edge && /^[\p{Pd}«"“„‘]/u.test(line)) return undefined;
  const spellings: Spellings = {
    plain,
    unbracketed: /^[([]/.test(line) ? plain.replace(/\)$/u, '') : plain,
    uncounted: plain.includes('#') ? plain.replace(/\s*[([]?#[)\]]?$/u, '') : plain,
  };
  for (const cues of [...languages.map(({ furniture }) => furniture.cues), foreignFurniture]) {
    for (const cue of cues) {
      if (cue.place === 'edge' && !edge) continue;
      if (cue.place === 'top' && !zone.top) continue;
      if (cue.place === 'bottom' && !zone.below) continue;
      if (cue.place === 'joined' && !zone.top && !zone.beside) continue;
      if (fits(spellings, line, cue)) return cue.rule;
    }
  }
  return signRule(line, edge) ?? (isShareBar(plain, edge, languages) ? 'share' : undefined);
}

/** `© Reuters / Jane Doe` is a picture's; `© 2021 Reuters` at an edge is the site's. A name alone behind the sign may be the article's source. */
function signRule(line: string, edge: boolean): FurnitureRule | undefined {
  if (line.length > 120 || !/^(?:©|\([cс]\)\s*(?=\d{4}))/iu.test(line)) return undefined;
  if (/\S\s?\/\s?\p{L}/u.test(line)) return 'credit';
  return edge && /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(line) ? 'copyright' : undefined;
}

/** The longest line that a cue at its beginning, end or middle can make furniture, in characters. A legal notice runs longer than a teaser. */
const longest: Readonly<Partial<Record<FurnitureRule, number>>> = {
  copyright: 600,
  'crawler-marker': 2000,
  'cookie-notice': 600,
  subscription: 300,
  tags: 400,
  'read-also': 250,
  'error-report': 300,
};
const usualLongest = 180;
/** A line as long as this is a paragraph that happens to mention a credit. */
const creditedCaption = 130;
/** Fewer characters before a credit are words of its own, as in `На фото: …`, and no caption. */
const shortestCaption = 6;

/** A line as cues are compared with it: as it is, without the bracket that closes it, without a count behind it. */
type Spellings = { readonly plain: string; readonly unbracketed: string; readonly uncounted: string };

function fits({ plain, unbracketed, uncounted }: Spellings, line: string, cue: FurnitureCue): boolean {
  if (cue.whole !== undefined) {
    const whole = wholeOf(cue, cue.whole);
    if (whole.has(plain) || whole.has(unbracketed) || (counted.has(cue.rule) && whole.has(uncounted))) return true;
  }
  if (line.length > (longest[cue.rule] ?? usualLongest)) return false;
  if (cue.start !== undefined && beginsWith(plain, cue.start)) return true;
  if (cue.end !== undefined && line.length <= usualLongest && cue.end.some((end) => plain.endsWith(end))) return true;
  return cue.contain?.some((words) => holds(plain, words, cue.rule)) ?? false;
}

const wholes = new WeakMap<FurnitureCue, ReadonlySet<string>>();

function wholeOf(cue: FurnitureCue, words: readonly string[]): ReadonlySet<string> {
  let whole = wholes.get(cue);
  if (whole === undefined) {
    whole = new Set(words);
    wholes.set(cue, whole);
  }
  return whole;
}

/** Rules whose buttons carry how often they were pressed: `Discuss (3)`. */
const counted: ReadonlySet<FurnitureRule> = new Set(['comments', 'share']);

function holds(plain: string, words: string, rule: FurnitureRule): boolean {
  const at = plain.indexOf(words);
  if (at === -1) return false;
  if (rule !== 'credit') return true;
  // A credit closes its caption; a paragraph of several sentences that ends with one is still the article's.
  const isCaption = at >= shortestCaption && at <= creditedCaption && !/[.!?…]\s+[^\s([].*[.!?…]\s/u.test(plain.slice(0, at));
  return isCaption && plain.length - at <= 80;
}

function isShareBar(plain: string, edge: boolean, languages: readonly LanguageRules[]): boolean {
  // Links for screen readers say more: `facebook (opens in new window)`.
  const words = plain
    .replaceAll(/\([^()]{4,40}\)/gu, ' ')
    .split(/[\s,|/•·()#]+/u)
    .filter((word) => /\p{L}/u.test(word));
  if (words.length === 0 || words.length > 15) return false;
  const known = shareWordsOf(languages);
  return words.every((word) => known.has(word)) && (words.length >= 3 || edge);
}

const shareWordSets = new WeakMap<readonly LanguageRules[], ReadonlySet<string>>();

function shareWordsOf(languages: readonly LanguageRules[]): ReadonlySet<string> {
  let known = shareWordSets.get(languages);
  if (known === undefined) {
    known = new Set(languages.flatMap(({ furniture }) => furniture.shareWords));
    shareWordSets.set(languages, known);
  }
  return known;
}

/** Whether words are the whole of a cue of the rule. */
export function isKnown(part: string, rule: FurnitureRule, languages: readonly LanguageRules[]): boolean {
  const plain = plainLine(part);
  return plain !== '' && languages.some(({ furniture }) => furniture.cues.some((cue) => cue.rule === rule && cue.whole?.includes(plain)));
}

/** A line of hashtags only, two at least, or one that stands apart. */
export function isHashtags(line: string): boolean {
  return /^(?:#[\p{L}\p{M}\p{N}_-]+[\s,;]*)+$/u.test(line.trim());
}

/** What agencies print below a report: `-0-`, `###`, `(完)`. */
export function isEndMark(line: string): boolean {
  return /^(?:[-–—]\s?(?:0|30|ENDS?)\s?[-–—]|#{3,}|[（(]完[）)]|[（(]END[）)]|Enditem)\.?$/iu.test(line.trim());
}

/** The address of an account: `@name`, `t.me/name`. */
export function isHandle(line: string): boolean {
  return /^(?:(?:(?:telegram|instagram|facebook|twitter|whatsapp|tiktok|youtube|x)\s?[:–-]\s?)?@[\w.]{2,40}|(?:https?:\/\/)?(?:www\.)?(?:t\.me|facebook\.com|fb\.com|instagram\.com|twitter\.com|x\.com|vk\.com|youtube\.com|tiktok\.com)\/@?[\w./?=&-]+)$/iu.test(
    line.trim(),
  );
}

/** An address of the web and nothing else. */
export function isUrl(line: string): boolean {
  return /^(?:[•·*]\s+)?(?:https?:\/\/|www\.)\S+$/iu.test(line.trim());
}

/** A number alone, as pages and counters leave it. A year is not one: it heads the entries of a chronicle. */
export function isLoneNumber(line: string): boolean {
  const digits = /^[\p{Pd}•·[(\s|]*(\d{1,6})[\p{Pd}\])\s|]*$/u.exec(line.replaceAll(pictographs, ''))?.[1];
  return digits !== undefined && !/^(?:19|20)\d\d$/.test(digits);
}

/** Arrows, signs and emoji, and the selector behind them. */
const pictographs = /\ufe0f|[\u2190-\u23ff\u25a0-\u27bf\u2b00-\u2bff\u{1f000}-\u{1faff}]/gu;

/** Figures of a widget (rates, weather, counters) or signs only: nothing that anybody reads as text. */
export function isFigures(line: string): boolean {
  return line.length <= 60 && /^(?:[\p{P}\p{S}\d\s]|\ufe0f|\u200d|(?<=\d)[KКkкMМ](?!\p{L})|USD|EUR|RUB|KZT|CNY|GBP|[CС]\b)+$/u.test(line);
}

/** The weather of a town in a widget: `Алматы +12°C`, `Погода: +12`. */
export function isWeather(line: string): boolean {
  if (/^[\p{L} -]{2,25}:\s?[+\p{Pd}−]\d{1,2}$/u.test(line)) return true;
  return line.length <= 40 && wordCount(line) <= 4 && /^(?:\p{Lu}[\p{L}-]*[\s,:]*){0,2}[+\p{Pd}−]?\d{1,2}\s?°\s?[CС]?[.,]?$/u.test(line);
}

/** The pages of a divided article: `1 2 3 4 Next >>|`. */
export function isPagination(line: string): boolean {
  return /^(?:\d{1,3}[\s|]+){3,}\p{L}*[\s>|»›]*$/u.test(line.trim());
}

/** What only a machine writes: a long number, or the slug of a picture such as `(CPC)CHINA-BEIJING-CONGRESS-ARRIVAL (CN)`. */
export function isSlug(line: string): boolean {
  return (
    /^\d{10,}$/u.test(line) ||
    (line.length >= 15 && line.length <= 120 && /^(?:\([A-Z]+\)\s?)?[A-Z][A-Z .,'&]*(?:-[A-Z .,'&]+){2,}(?:\([A-Z]{2}\))?$/u.test(line))
  );
}

/** What a machine leaves in a text: a short line that no person would write three times. */
export function isCrawlerShape(line: string, articleScript: 'Latn' | 'other'): boolean {
  const text = line.trim();
  if (text.length > 60 || /^[\p{Pd}]/u.test(text) || /:$/u.test(text) || !/[\p{L}\p{N}]/u.test(text)) return false;
  if (
    /\p{Ll}\p{Lu}|[\p{L}\p{N}]_[\p{L}\p{N}]|[{}<>[\]]|\.(?:jpe?g|png|gif|webp|svg|mp4|js|html?)\b/iu.test(text) &&
    /\p{Ll}\p{Lu}\p{Ll}|[_{}<>[\]]|\.\p{L}{2,4}\b/u.test(text)
  )
    return true;
  if (/(?:\.\.\.|…)$/u.test(text) && wordCount(text) <= 5) return true;
  return articleScript === 'other' && /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(text) && wordCount(text) <= 5 && !endsSentence(text);
}
