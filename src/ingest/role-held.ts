import type { DateRules } from '../languages/rules.ts';
import { isCue, type Word, wordsOf } from '../reading/words.ts';
import type { AuthorityRecord } from '../schema/authority.ts';
import type { Day } from '../schema/date.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { SomeTranslations } from '../schema/language.ts';
import type { Bound } from './bounds.ts';
import { type Name, type Passage, speaksOfNow } from './passage.ts';
import { beginnings, inUse } from './period.ts';
import { alike, functionWords, phraseWords, spellingsOf } from './phrase.ts';

/** Bounds from offices that the text gives to a person beside the name: "President of Kazakhstan Nursultan Nazarbayev". */
export function* rolesHeld(
  passages: readonly Passage[],
  records: ReadonlyMap<RecordPath, AuthorityRecord>,
  rules: DateRules,
): Generator<Bound> {
  for (const passage of passages) {
    for (const name of passage.names) {
      const record = records.get(name.record);
      if (record?.kind !== 'people') continue;
      const held = titleBeside(name, passage.text, record.roles ?? [], rules);
      if (held === undefined || held.roles.some(({ from, until }) => from === undefined && until === undefined)) continue;
      const periods = held.roles.map(inUse);
      yield {
        periods: speaksOfNow(passage.text, rules) ? periods : beginnings(periods),
        evidence: { quote: held.quote, rule: 'role-held', record: name.record },
      };
    }
  }
}

type Role = { readonly title: SomeTranslations; readonly from?: Day | undefined; readonly until?: Day | undefined };

/** The terms of the office that stands right before the name, or right behind it after a comma, and is not called former, deputy or future. */
function titleBeside(
  name: Name,
  text: string,
  roles: readonly Role[],
  rules: DateRules,
): { roles: readonly Role[]; quote: string } | undefined {
  if (roles.length === 0) return undefined;
  const before = wordsWithin(text, Math.max(0, name.start - widestTitle), name.start);
  const after = /^\s*[,(–—-]/u.test(text.slice(name.end)) ? wordsWithin(text, name.end, name.end + widestTitle) : [];
  let best: { roles: readonly Role[]; quote: string; length: number } | undefined;
  for (const role of roles) {
    // Who held an office twice has it once in the list for each term.
    const terms = roles.filter((other) => isSameOffice(role, other));
    for (const title of spellingsOf(role.title)) {
      const parts = phraseWords(title);
      const head = (rules.titleHead === 'first' ? parts[0] : parts.at(-1)) ?? '';
      const alone =
        isCue(head, rules.soleTitles) && roles.filter((other) => hasHead(other, head, rules)).length === terms.length ? [head] : [];
      for (const wanted of [parts, alone]) {
        const length = wanted.length;
        if (length === 0 || length <= (best?.length ?? 0)) continue;
        const at = endsWith(before, wanted);
        if (at !== undefined && !before.slice(Math.max(0, at - 3), at).some(({ lower }) => isCue(lower, rules.notInOffice))) {
          best = { roles: terms, quote: text.slice(before[at]?.start ?? name.start, name.end), length };
        } else if (wanted === parts && startsWith(after, wanted)) {
          best = { roles: terms, quote: text.slice(name.start, after[wanted.length - 1]?.end), length };
        }
      }
    }
  }
  return best;
}

/** UTF-16 units before and behind a name within which its office is looked for; longer than any title. */
const widestTitle = 160;

function wordsWithin(text: string, from: number, to: number): Word[] {
  return wordsOf(text.slice(from, to))
    .filter(({ text: word }) => /[\p{L}\p{N}]/u.test(word))
    .map((word) => ({ ...word, start: word.start + from, end: word.end + from }));
}

function isSameOffice(one: Role, other: Role): boolean {
  const [titles, others] = [spellingsOf(one.title), spellingsOf(other.title)];
  return titles.length === others.length && titles.every((title) => others.includes(title));
}

function hasHead({ title }: Role, head: string, rules: DateRules): boolean {
  return spellingsOf(title).some((each) => (rules.titleHead === 'first' ? phraseWords(each)[0] : phraseWords(each).at(-1)) === head);
}

/** Index of the first of the wanted words where the text ends with them in order. */
function endsWith(words: readonly Word[], wanted: readonly string[]): number | undefined {
  let at = words.length;
  for (const word of wanted.toReversed()) {
    at -= 1;
    while (functionWords.has(words[at]?.lower ?? '')) at -= 1;
    if (!alike(words[at]?.lower, word)) return undefined;
  }
  return at;
}

function startsWith(words: readonly Word[], wanted: readonly string[]): boolean {
  const content = words.filter(({ lower }) => !functionWords.has(lower));
  return wanted.every((word, index) => alike(content[index]?.lower, word));
}
