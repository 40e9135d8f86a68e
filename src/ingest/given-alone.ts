import { beginsSentence } from '../names/context.ts';
import { isListed } from '../names/cue-list.ts';
import { discoveryRulesFor } from '../names/discovery-rules.ts';
import { fold } from '../names/fold.ts';
import type { NameForm } from '../names/form.ts';
import { givenName } from '../names/given.ts';
import { createMatcher } from '../names/match.ts';
import { capitalised } from '../names/shape.ts';
import { smallWordsIn } from '../names/unknown.ts';
import type { Mention } from '../schema/article.ts';
import type { AuthorityRecord } from '../schema/authority.ts';
import { textRuns } from '../schema/body.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { LanguageTag } from '../schema/language.ts';
import { isSomeoneElse } from './beside.ts';
import { bodyTree } from './body-tree.ts';

/**
 * The mentions of an article with those added that call somebody by the given name alone, «Жансая сказала»: the one person of that name whom the
 * article names in full. Not where the word is an everyday one in the article, somebody's family name too, or beside another capital; at the
 * beginning of a sentence, where «Бақыт» is happiness too, only beside a verb of speech.
 */
export function withGivenAlone(
  mentions: readonly Mention[],
  body: string,
  records: ReadonlyMap<RecordPath, AuthorityRecord>,
  language: LanguageTag,
): readonly Mention[] {
  const forms = formsOf(mentions, records);
  if (forms.length === 0) return mentions;
  const matcher = createMatcher(forms);
  const runs = textRuns(bodyTree(body), body);
  const small = smallWordsIn(runs.map(({ text }) => text));
  const ofMentions = inOrder(mentions);
  const added: Mention[] = [];
  for (const { text, offsetAt } of runs) {
    for (const match of matcher.find(text, language)) {
      const [only, ...others] = match.forms;
      if (only === undefined || others.length > 0 || small.has(only.form.toLowerCase()) || small.has(match.printed.toLowerCase())) continue;
      const [start, end] = [offsetAt(match.start), offsetAt(match.end - 1) + 1];
      if (ofMentions(start, end) || isBesideCapital(text, match.start, match.end) || isSomeoneElse({ text, match })) continue;
      if (beginsSentence(text, match.start) && !speaks(text, match.end, language)) continue;
      added.push({ record: only.record, form: match.printed, start, end, basis: 'inferred', rule: 'given-name' });
    }
  }
  return added.length === 0 ? mentions : [...mentions, ...added].sort((one, other) => one.start - other.start);
}

/** Whether a verb of speech stands right behind. */
function speaks(text: string, end: number, language: LanguageTag): boolean {
  const behind = /^\s(\p{L}+)/u.exec(text.slice(end, end + 40))?.[1];
  return behind !== undefined && isListed(behind, discoveryRulesFor(language, behind).speech);
}

/** The given names of the people named in full, those apart that two of them bear or one as a family name. */
function formsOf(mentions: readonly Mention[], records: ReadonlyMap<RecordPath, AuthorityRecord>): NameForm[] {
  const people = new Set(mentions.flatMap(({ record, basis }) => (record?.startsWith('people/') && basis === 'stated' ? [record] : [])));
  const bearers = new Map<string, Map<RecordPath, string>>();
  const families = new Set<string>();
  for (const path of people) {
    const record = records.get(path);
    if (record?.kind !== 'people') continue;
    for (const family of Object.values(record.name?.family ?? {})) families.add(fold(family ?? ''));
    for (const given of Object.values(record.name?.given ?? {}).flatMap((each = '') => (isAlone(each) ? [each] : [])))
      bearers.set(fold(given), (bearers.get(fold(given)) ?? new Map()).set(path, given));
  }
  return [...bearers].flatMap(([key, each]): NameForm[] => {
    const [[record, form] = [], ...others] = each;
    if (record === undefined || form === undefined || others.length > 0 || families.has(key)) return [];
    return [{ form, record, kind: 'people', rule: 'surname', weak: true, ordinaryWord: false }];
  });
}

function isAlone(given: string): boolean {
  return given.length > 3 && /^[\p{L}-]+$/u.test(given) && givenName(given) !== undefined;
}

/** Whether a stretch of the body touches a mention. */
function inOrder(mentions: readonly Mention[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= start) next += 1;
    return (mentions[next]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}

/** Whether another name may go on right before or behind it; a word that opens the sentence is none. */
function isBesideCapital(text: string, start: number, end: number): boolean {
  const behind = /^[\s-]([\p{L}.]+)/u.exec(text.slice(end, end + 40))?.[1];
  if (behind !== undefined && capitalised(behind)) return true;
  const before = /([\p{L}.]+)[\s-]$/u.exec(text.slice(Math.max(0, start - 40), start));
  return before?.[1] !== undefined && capitalised(before[1]) && !beginsSentence(text, start - before[0].length);
}
