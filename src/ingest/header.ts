import type { LanguageRules } from '../languages/rules.ts';
import { splitDateline } from './dateline.ts';
import type { Paragraph } from './paragraph.ts';
import { beginsWith, endsSentence, isDateLine, isProse, isStamped, isTitleLike, wordCount } from './shape.ts';
import type { Printed, Stated, Story } from './story.ts';

/** What stands above the lede, and how many paragraphs it takes. */
export type Header = {
  readonly headline?: Printed;
  readonly deck?: string;
  readonly byline?: string;
  readonly lines: Story['header'];
  readonly length: number;
};

/**
 * Reads the head of an article: perhaps the name of the site, then the headline, then in any order a deck, the day, the author and the
 * source. A text that begins with an ordinary paragraph has no headline.
 */
export function readHeader(paragraphs: readonly Paragraph[], stated: Stated, languages: readonly LanguageRules[]): Header {
  const lede = ledeOf(paragraphs, languages);
  const lines: Story['header'][number][] = [];
  let headline: Printed | undefined;
  let deck: string | undefined;
  let byline: string | undefined;
  let at = 0;
  let above = 0;
  const wanted =
    stated.headline === undefined
      ? -1
      : paragraphs.slice(0, Math.max(lede, 1) + 1).findIndex(({ text }) => sameWords(unmarked(text), stated.headline?.value ?? ''));
  for (; at < paragraphs.length - 1; at += 1) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined || (at >= lede && at > wanted)) break;
    const text = unmarked(paragraph.text);
    const labels = labelsOf(text, languages);
    if (labels.length > 0 && at !== wanted) {
      lines.push(...labels.map((label) => ({ line: paragraph.number, ...label })));
      byline ??= labels.find(({ role }) => role === 'author')?.text;
    } else if (headline === undefined) {
      if (at < wanted || isSiteName(text, paragraphs, at, lede, languages)) {
        lines.push({ line: paragraph.number, text, role: 'site-name', ...(isOutlet(text, languages) ? {} : { weak: true }) });
      } else if (at === wanted || isHeadline(paragraphs, at, lede, languages)) {
        headline = { value: text, evidence: [{ quote: text, rule: 'headline-line' }] };
        above = lines.length;
      } else break;
    } else if (isPersonName(text) && !isOutlet(text, languages) && byline === undefined) {
      lines.push({ line: paragraph.number, text, role: 'author' });
      byline = text;
    } else if (isSourceName(text, languages)) {
      lines.push({ line: paragraph.number, text, role: 'source' });
    } else if (at < lede && wordCount(text) <= 2 && /^[\p{L}\p{N} -]+$/u.test(text)) {
      lines.push({ line: paragraph.number, text, role: 'rubric' });
    } else if (deck === undefined && isDeck(paragraphs, at, lede, languages)) deck = text;
    else break;
  }
  const printed = headline ?? stated.headline;
  const datedBelow = lines.slice(above).some(({ role }) => role === 'date');
  return {
    ...(printed === undefined ? {} : { headline: printed }),
    ...(deck === undefined ? {} : { deck }),
    ...(byline === undefined ? {} : { byline }),
    lines: lines.map((line, index) => (datedBelow && index < above && line.role === 'date' ? { ...line, weak: true } : line)),
    length: at,
  };
}

/** Attributions at the foot: author, source, day, from the last paragraph upwards. */
export function readFooter(
  paragraphs: readonly Paragraph[],
  from: number,
  languages: readonly LanguageRules[],
): { readonly lines: Story['footer']; readonly length: number } {
  const lines: Story['footer'][number][] = [];
  let length = 0;
  for (let at = paragraphs.length - 1; at > from && length < longestFooter; at -= 1) {
    const { text, number } = paragraphs[at] ?? { text: '', number: 0 };
    const above = paragraphs[at - 1]?.text ?? '';
    const labels = labelsOf(text, languages);
    if (labels.length > 0) lines.unshift(...labels.map((label) => ({ line: number, ...label })));
    else if (isSignedOutlet(text, above)) lines.unshift({ line: number, text, role: 'source' });
    else if (isTownOfSignature(text, above)) lines.unshift({ line: number, text, role: 'source', weak: true });
    else if (/^[/([][^/()[\]]{2,40}[/)\]]\.?$/u.test(text) || (endsSentence(above) && isLoneSource(text, languages)))
      // A lone word below the text, or words in brackets, are a source only where a record knows them: they may be a button or a remark.
      lines.unshift({ line: number, text, role: 'source', ...(isCertainSource(text, languages) ? {} : { weak: true }) });
    else if (isPersonName(text.replace(/,$/u, '')) && endsSentence(above) && lines.every(({ role }) => role !== 'author'))
      lines.unshift({ line: number, text: text.replace(/,$/u, ''), role: 'author' });
    else break;
    length += 1;
  }
  return { lines, length };
}

/** The newspaper below its reporter, whose line a comma closes. */
function isSignedOutlet(text: string, above: string): boolean {
  return /^[«"“][^«»"“”]{2,40}[»"”]$/u.test(text) && /,$/u.test(above) && isPersonName(above.slice(0, -1));
}

/** The town in capitals below the newspaper of a signature. */
function isTownOfSignature(text: string, above: string): boolean {
  return /^\p{Lu}{3,}(?:[ -]\p{Lu}+)*$/u.test(text) && /^[«"“][^«»"“”]{2,40}[»"”]$/u.test(above);
}

function isLoneSource(text: string, languages: readonly LanguageRules[]): boolean {
  return (
    isSourceName(text, languages) ||
    /^\p{Lu}\p{L}{2,19}$/u.test(text) ||
    /^©\s?\p{Lu}[\p{L} .-]{1,38}$/u.test(text) ||
    (/^\p{Lu}\p{L}*\p{Lu}\p{L}*\.$/u.test(text) && isSourceName(text.slice(0, -1), languages))
  );
}

/** A name in slashes, or one that its shape or a noun tells. */
function isCertainSource(text: string, languages: readonly LanguageRules[]): boolean {
  const inside = text.replace(/^[([]|[)\]]?\.?$/gu, '');
  return text.startsWith('/') || isSourceName(inside, languages);
}

/** A signature, a source, an address and a day. */
const longestFooter = 4;

/** The first paragraph of running text: prose, or one that a dateline opens. */
function ledeOf(paragraphs: readonly Paragraph[], languages: readonly LanguageRules[]): number {
  const at = paragraphs.findIndex(({ text }, index) => {
    if (labelsOf(text, languages).length > 0) return false;
    if (splitDateline(text, languages) !== undefined) return true;
    if (!isProse(text) || text.startsWith('#')) return false;
    // The first line may be long: a headline has no stop at its end, or its words are capitalised.
    if (index === 0 && paragraphs.length > 1 && ((isTitleLike(text) && !endsSentence(text)) || isTitleCase(text))) return false;
    // A headline may be a question or a call; one with a full stop stands apart from its text by a day or author line.
    if (text.length > 140 || index + 1 >= paragraphs.length) return true;
    return !(/[!?]["'”’»)]*$/u.test(text) && index <= 1) && !(index === 0 && labelsOf(paragraphs[1]?.text ?? '', languages).length > 0);
  });
  return at === -1 ? paragraphs.length : at;
}

type Label = { readonly text: string; readonly role: 'date' | 'source' | 'author' | 'editor' };

/** What a line says of day, author and source, where it says nothing else; its parts stand between bars, bullets, commas or dashes. */
export function labelsOf(line: string, languages: readonly LanguageRules[]): readonly Label[] {
  if (line.length > 160) return [];
  const whole = line.replace(/^[•·*]\s+/u, '');
  const credits = creditsOf(whole, languages);
  if (credits.length > 0) return credits;
  const cued = cueLabel(whole, languages);
  const dated = isDateLine(whole, languages) && splitDateline(whole, languages) === undefined;
  const parts = whole.split(/\s*[|•·]\s*/u).filter((part) => part !== '');
  if (parts.length > 1) {
    const labels = parts.flatMap((part) => labelsOf(part, languages));
    if (labels.some(({ role }) => role === 'date') || cued !== undefined) return labels;
  }
  if (cued !== undefined) return dated ? [cued, { text: whole, role: 'date' }] : [cued];
  if (isStamped(whole)) return [{ text: whole, role: 'date' }];
  if (!dated) return [];
  const others = whole.split(/\s*[,/]\s*|\s+\p{Pd}\s+/u).filter((part) => !isDateLine(part, languages));
  const labels = others.flatMap((part): Label[] =>
    isSourceName(part, languages) ? [{ text: part, role: 'source' }] : isPersonName(part) ? [{ text: part, role: 'author' }] : [],
  );
  return [...labels, { text: whole, role: 'date' }];
}

/** What agencies print below a report: `(Reporting by Jane Doe in London; Editing by John Roe)`. */
function creditsOf(line: string, languages: readonly LanguageRules[]): readonly Label[] {
  const inside = /^[([]([^()[\]]+)[)\]]\.?$/u.exec(line)?.[1] ?? line;
  if (inside === line && !line.includes(';')) return [];
  const labels = inside.split(/\s*;\s*/u).map((part) => cueLabel(part.trim(), languages));
  const credits = labels.filter((label) => label !== undefined);
  return credits.length === labels.length && credits.some(({ role }) => role !== 'source') ? credits : [];
}

function cueLabel(line: string, languages: readonly LanguageRules[]): Label | undefined {
  const lower = line.toLowerCase();
  const begins = (cues: (rules: LanguageRules) => readonly string[]): boolean => languages.some((rules) => beginsWith(lower, cues(rules)));
  if (begins(({ layout }) => layout.sourceCues)) return { text: line, role: 'source' };
  if (!isAuthorLine(line)) return undefined;
  if (begins(({ layout }) => layout.editorCues)) return { text: line, role: 'editor' };
  return begins(({ layout }) => layout.authorCues) ? { text: line, role: 'author' } : undefined;
}

/** "By" opens sentences too: an author line names somebody and is no sentence. */
function isAuthorLine(line: string): boolean {
  return (
    /^\p{L}+(?: \p{L}+){0,2}:/u.test(line) ||
    (/^\S+(?:\s\p{Ll}+)?\s\p{Lu}/u.test(line) && wordCount(line) <= 14 && !/[.!?]$/u.test(line.replace(/\b\p{Lu}\.$/u, '')))
  );
}

function isHeadline(paragraphs: readonly Paragraph[], at: number, lede: number, languages: readonly LanguageRules[]): boolean {
  const text = paragraphs[at]?.text ?? '';
  if (/^#{1,2} /.test(text)) return true;
  const next = paragraphs[at + 1]?.text;
  if (next === undefined || /^(?:[\p{Pd}•>]\s|\d{1,2}\)\s)/u.test(text)) return false;
  if (isTitleLike(text) && !/[.…]["'”’»)]*$/u.test(text)) return wordCount(text) > 1 || /\p{Script=Han}{5}/u.test(text) || at + 1 === lede;
  // A full stop is printed behind a headline in capitals, or where day, author or source follow before the text.
  if (text.length > 140 || /[;:,]$/u.test(text)) return false;
  return !/\p{Ll}/u.test(text) || isTitleCase(text) || (labelsOf(next, languages).length > 0 && at + 1 < lede);
}

/** English prints headlines with capitals on all but the small words. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{Script=Latin}{4,}/gu) ?? [];
  return words.length >= 4 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.9;
}

/** A name above the headline: an institution or address, or one word, followed by a longer line that is the headline. */
function isSiteName(
  text: string,
  paragraphs: readonly Paragraph[],
  at: number,
  lede: number,
  languages: readonly LanguageRules[],
): boolean {
  const next = paragraphs[at + 1]?.text ?? '';
  if (at + 1 >= lede || text.startsWith('#') || !isTitleLike(next) || isProse(next) || labelsOf(next, languages).length > 0)
    return /^#{1,2} /.test(next) && isOutlet(text, languages);
  const words = wordCount(text);
  if (/[.!?:]$/u.test(text) || wordCount(next) < 3) return false;
  return (isOutlet(text, languages) && words <= 6 && wordCount(next) > words) || (words === 1 && wordCount(next) >= 4);
}

/** The name of an outlet or institution by its shape: an address, or capitalised words with a noun such as "agency". */
function isOutlet(text: string, languages: readonly LanguageRules[]): boolean {
  if (/^(?:www\.)?[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:kz|ru|com|org|net|cn|info|ua|uz|kg|tj|tm|news|media|press|қаз|рф)$/iu.test(text))
    return true;
  const words = text.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? [];
  if (words.length < 2 || words.length > 7) return false;
  const lower = words.map((word) => word.toLowerCase());
  return languages.some(({ layout }) => {
    if (!lower.some((word) => layout.outletWords.includes(word))) return false;
    const small = words.filter((word) => /^\p{Ll}/u.test(word) && !layout.particles.includes(word) && !layout.outletWords.includes(word));
    return small.length <= (/^[\p{Script=Latin}\P{L}]+$/u.test(text) ? 0 : 2);
  });
}

/** A line or part of a line that names a source: an outlet, an agency in brackets or capitals. */
function isSourceName(text: string, languages: readonly LanguageRules[]): boolean {
  if (/^[/([][^/()[\]]{2,40}[/)\]]$/u.test(text)) return true;
  if (wordCount(text) > 5) return false;
  return isOutlet(text, languages) || /^\p{Lu}{3,}(?:[ -]\p{Lu}{3,})?$/u.test(text) || /^\p{Lu}\p{L}*\p{Lu}\p{L}*$/u.test(text);
}

/** Two to four capitalised words, one of which may be an initial; surnames are often in capitals; an outlet or town may follow a comma. */
export function isPersonName(text: string): boolean {
  const [who = '', ...rest] = text.split(/\s*,\s*/u);
  if (rest.length > 1 || rest.some((part) => wordCount(part) > 4 || !/^[«"“]?\p{Lu}/u.test(part))) return false;
  return (
    /^(?:\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}\.)(?:\s?(?:\p{Lu}[\p{Ll}\p{M}'’]+(?:-\p{Lu}\p{Ll}+)?|\p{Lu}{2,}(?:-\p{Lu}{2,})?|\p{Lu}\.)){1,3}$/u.test(
      who,
    ) && wordCount(who) >= 2
  );
}

function isDeck(paragraphs: readonly Paragraph[], at: number, lede: number, languages: readonly LanguageRules[]): boolean {
  const text = paragraphs[at]?.text ?? '';
  if (text.length > 300 || /:$/u.test(text) || /^[\p{Pd}•>]\s/u.test(text)) return false;
  const labelled = paragraphs.slice(at + 1, lede + 1).some((next) => labelsOf(next.text, languages).length > 0);
  // A sentence right above the text is the lede; set apart from it by the day or author it is a deck.
  return endsSentence(text) ? labelled : at + 1 <= lede && isTitleLike(text) && lede < paragraphs.length;
}

function unmarked(text: string): string {
  return text.replace(/^(?:#{1,6}|[•·])\s+/u, '');
}

function sameWords(one: string, other: string): boolean {
  const key = (text: string): string =>
    text
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const [left, right] = [key(one), key(other)];
  return left === right || (left.length > 20 && right.startsWith(left));
}
