import type { LanguageRules } from '../languages/rules.ts';
import { findCue, hasCue, wordsOf } from '../reading/words.ts';
import { kindOf, type RecordPath } from '../schema/kind.ts';
import type { Name, Passage } from './passage.ts';

/** A report's own word on where it comes from: one of a known source, a press service, or a name as printed. */
export type Attribution = {
  readonly quote: string;
  readonly source?: RecordPath;
  readonly pressServiceOf?: { readonly record: RecordPath; readonly printed: string };
  readonly printed?: string;
};

/**
 * The tags of a report, in order: ", сообщает Казинформ", «деп хабарлайды ҚазАқпарат», "the party's press service said". A tag closes the
 * sentence or is the sentence. "The agency writes that …" is a quotation, not a tag: the article may quote many.
 */
export function* attributions(passages: readonly Passage[], rules: readonly LanguageRules[]): Generator<Attribution> {
  const outletWords: readonly string[] = rules.flatMap(({ layout }) => layout.outletWords);
  const running = passages.filter(({ part }) => part === 'lede' || part === 'body');
  for (const [index, passage] of running.entries()) {
    const short = wordsOf(passage.text).length <= shortSentence;
    if (passage.part !== 'lede' && index < running.length - 1 && !short) continue;
    for (const { sources } of rules) {
      const verbs = [...sources.attributionCues, ...sources.attributionBefore];
      const tag =
        closingTag(passage, verbs, short) ??
        compoundTag(passage, verbs, short, outletWords) ??
        bareTag(passage, verbs, sources.pressNames, short);
      if (tag !== undefined) yield tag;
      const service = pressServiceTag(passage, passages, sources, verbs);
      if (service !== undefined) yield service;
    }
  }
}

/** Words and marks of a sentence that does nothing but name its source: "Об этом сообщили в пресс-службе партии." */
const shortSentence = 14;

/** Words behind the tag's name and verb that may still follow: "со ссылкой на …". */
const longestTail = 10;

function closingTag({ text, names }: Passage, verbs: readonly string[], short: boolean): Attribution | undefined {
  const known = names.filter(({ record }) => kindOf(record) === 'sources');
  for (const { record, start, end } of known) {
    const group = verbBeside(text, start, end, verbs);
    if (group !== undefined && closes(text, group, short)) return { source: record, quote: text.slice(group.start, group.end) };
  }
  for (const found of text.matchAll(
    /[«"“„]([^«»"“”„]{2,60})[»"”]|(?<![\p{L}\p{N}@/.-])[a-z0-9-]+(?:\.[a-z0-9-]+){0,2}\.(?:kz|ru|com|org|net|info|news|cn|uz|kg|tj|tm|az|by|ua|eu|uk|us)(?![\p{L}\p{N}-])/giu,
  )) {
    const [whole, quoted] = found;
    const end = found.index + whole.length;
    // What somebody said stands behind a comma or colon, or is a sentence; the name of an outlet is neither.
    if (quoted !== undefined && (/[,:]\s*$/u.test(text.slice(0, found.index)) || /^\P{Lu}|[.!?…,]$/u.test(quoted))) continue;
    const group = verbBefore(text, found.index, end, verbs);
    const other = names.some((name) => name.start < end && name.end > found.index);
    if (group !== undefined && !other && closes(text, group, short))
      return { printed: quoted ?? whole, quote: text.slice(group.start, group.end) };
  }
  return undefined;
}

/** A name without quotation marks, known by a part of it: «ҚазАқпарат», «АрмИнфо», «Каз-Информ». */
function compoundTag(
  { text, names }: Passage,
  verbs: readonly string[],
  short: boolean,
  words: readonly string[],
): Attribution | undefined {
  for (const { 0: printed, 1: part = '', index } of text.matchAll(/(?<![\p{L}\p{N}-])\p{Lu}\p{Ll}+-?(\p{Lu}\p{L}+)(?![\p{L}\p{N}-])/gu)) {
    const end = index + printed.length;
    if (!words.includes(part.toLowerCase()) || names.some((name) => name.start < end && name.end > index)) continue;
    const group = verbBefore(text, index, end, verbs);
    if (group !== undefined && closes(text, group, short)) return { printed, quote: text.slice(group.start, group.end) };
  }
  return undefined;
}

/** The name of an outlet without quotation marks, known by its words, right beside the verb: ", the Daily Example reports". */
function bareTag(
  { text, names }: Passage,
  verbs: readonly string[],
  pressNames: readonly string[],
  short: boolean,
): Attribution | undefined {
  for (const found of text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’-]{0,40}(?:\s\p{Lu}[\p{L}\p{M}'’-]{0,40}){1,4}/gu)) {
    const printed = found[0].replace(/^The\s/u, '');
    const end = found.index + found[0].length;
    const start = end - printed.length;
    if (!isPressName(printed, pressNames) || names.some((name) => name.start < end && name.end > start)) continue;
    const before = verbBefore(text, start, end, verbs);
    const direct = before !== undefined && wordsOf(text.slice(before.start, start)).length <= nearestWords ? before : undefined;
    const group = direct ?? verbBehind(text, start, end, verbs);
    if (group !== undefined && closes(text, group, short)) return { printed, quote: text.slice(group.start, group.end) };
  }
  return undefined;
}

/** Words of a verb and the article behind it: "according to the". */
const nearestWords = 3;

function isPressName(name: string, pressNames: readonly string[]): boolean {
  const lower = name.toLowerCase();
  return pressNames.some((shape) => (shape.startsWith('* ') ? lower.endsWith(shape.slice(1)) : lower.startsWith(shape.slice(0, -1))));
}

type Span = { readonly start: number; readonly end: number };

/** The name with an attribution verb within a few words before or right behind it. */
function verbBeside(text: string, start: number, end: number, verbs: readonly string[]): Span | undefined {
  return verbBefore(text, start, end, verbs) ?? verbBehind(text, start, end, verbs);
}

function verbBefore(text: string, start: number, end: number, verbs: readonly string[]): Span | undefined {
  const reach = Math.max(0, start - nearestText);
  const from = reach + (wordsOf(text.slice(reach, start)).at(-wordsBetween)?.start ?? 0);
  const before = findCue(text.slice(from, start), verbs);
  return before === undefined ? undefined : { start: from + before.start, end };
}

function verbBehind(text: string, start: number, end: number, verbs: readonly string[]): Span | undefined {
  const behind = findCue(text.slice(end, end + 40), verbs);
  const between = behind === undefined ? '' : text.slice(end, end + behind.start);
  return behind === undefined || wordsOf(between).length > 3 ? undefined : { start, end: end + behind.end };
}

/** Words and marks between the verb and the name: "передает корреспондент МИА «". */
const wordsBetween = 6;

/** More than so many words and marks take, in UTF-16 units, so that a long sentence of names is not read anew for each. */
const nearestText = 400;

/** A tag stands behind a comma, dash or quotation mark, or opens a short sentence; and little follows it. */
function closes(text: string, { start, end }: Span, short: boolean): boolean {
  if (text.length - end > nearestText || wordsOf(text.slice(end)).length > longestTail) return false;
  const clause = text.slice(0, start).split(/[,;–—»"”-]/u);
  return short || (clause.length > 1 && wordsOf(clause.at(-1) ?? '').length <= 4);
}

function pressServiceTag(
  passage: Passage,
  all: readonly Passage[],
  sources: LanguageRules['sources'],
  verbs: readonly string[],
): Attribution | undefined {
  const { text, names } = passage;
  const cue = findCue(text, sources.pressService);
  const verb = cue === undefined ? undefined : verbBeside(text, cue.start, cue.end, verbs);
  if (
    cue === undefined ||
    (verb === undefined &&
      !hasCue(text.slice(Math.max(0, cue.start - 60), cue.start), verbs) &&
      !hasCue(text.slice(cue.end, cue.end + 80), verbs))
  )
    return undefined;
  const owners = names.filter(({ record }) => kindOf(record) === 'parties' || kindOf(record) === 'organisations');
  const behind = owners.find(
    ({ start }) => start >= cue.end && start - cue.end <= ownerReach && !/[,;.]/u.test(text.slice(cue.end, start)),
  );
  const before = owners.find(
    ({ end }) => end <= cue.start && cue.start - end <= longestGenitive && !/[,;.:]/u.test(text.slice(end, cue.start)),
  );
  const party = hasCue(text, sources.theParty) ? firstParty(all) : undefined;
  const owner: Name | undefined = behind ?? before ?? party;
  if (owner === undefined) return undefined;
  const from = Math.min(cue.start, verb?.start ?? cue.start, before?.start ?? cue.start);
  const to = Math.max(cue.end, verb?.end ?? cue.end, behind?.end ?? cue.end);
  const lead = before === undefined ? wordsBack(text, from, sources) : from;
  return { pressServiceOf: { record: owner.record, printed: owner.printed }, quote: text.slice(lead, to) };
}

/** UTF-16 units between "press service" and the owner behind it: "of the ruling", «партии «». */
const ownerReach = 30;

/** UTF-16 units between an owner and its press service: "party's", «партиясының». */
const longestGenitive = 24;

function firstParty(passages: readonly Passage[]): Name | undefined {
  for (const { names } of passages) {
    const party = names.find(({ record }) => kindOf(record) === 'parties');
    if (party !== undefined) return party;
  }
  return undefined;
}

/** Takes "the party's" right before the words into the quotation. */
function wordsBack(text: string, at: number, sources: LanguageRules['sources']): number {
  const from = Math.max(0, at - ownerReach);
  const near = text.slice(from, at + ownerReach);
  const cue = findCue(near, sources.theParty);
  return cue !== undefined && from + cue.start < at && from + cue.end >= at - 1 ? from + cue.start : at;
}
