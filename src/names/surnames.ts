import type { DiscoveryRules } from '../languages/rules.ts';
import type { LanguageTag } from '../schema/language.ts';
import { type Chain, chainsOf, type Unit } from './chain.ts';
import { conceptOf } from './concept.ts';
import { beginsSentence } from './context.ts';
import { isCountry } from './country.ts';
import { endsInOne, isListed, wordsOf } from './cue-list.ts';
import { type BaseForm, baseForms } from './declension.ts';
import { discoveryRulesFor } from './discovery-rules.ts';
import { fold, scriptOf } from './fold.ts';
import { addressBefore, addressBehind } from './form-of-address.ts';
import { givenName, isNoName } from './given.ts';
import { isOpener } from './parted.ts';
import type { TextWithNames } from './people.ts';
import { isEponym } from './person-cue.ts';
import { type Token, tokens } from './tokens.ts';

/**
/**
 * The surnames, in their base form, of people whom an article never names in full: a capitalised word beside which a form of address, an
 * office, a verb of speech, a relative of its bearer or a word for a surname stands; with a verb of speech twice. Such a surname is nobody's
 * record: it may be anybody's.
 */
export function discoverSurnames(texts: readonly TextWithNames[], language: LanguageTag, givenNames: ReadonlySet<string>): string[] {
  const seen = new Map<string, { spoken: number; titled: boolean; told: boolean; inside: boolean; printed: Set<string> }>();
  const addressed = new Map<string, readonly string[]>();
  for (const { text, taken } of texts) {
    const words = tokens(text);
    const rules = discoveryRulesFor(language, text);
    for (const chain of chainsOf(text, words, rules, taken).flatMap((each) => alone(each, text, rules))) {
      const [unit] = chain;
      if (unit !== undefined && isAddressed(text, words, unit)) {
        const bases = baseForms(unit.text, rules, 'family').map(({ base }) => base);
        addressed.set(unit.text, addressBehind(text, words, unit.last) === undefined ? bases : [unit.text]);
        continue;
      }
      if (unit === undefined || unit.text.length < 4 || isCountry(unit.text) || conceptOf(unit.text) !== undefined) continue;
      if ([rules.roles, rules.callings, rules.speech].some((list) => isListed(unit.text, list)) || isEponym(text, words, chain, rules))
        continue;
      if (isNoName(unit.text, rules.notPeople, rules)) continue;
      if (isScene(unit.text, rules)) continue;
      const [before, after] = [words[unit.first - 1], words[unit.last + 1]];
      // «Доцент Тбилисского университета», «ректор Конфуций институтының»: a body.
      const isOfBody = after !== undefined && /^\s$/u.test(text.slice(unit.end, after.start)) && isBody(after.text, rules);
      if (isOfBody) continue;
      const speaks = [before, after].some(
        (word) => word !== undefined && Math.max(word.start - unit.end, unit.start - word.end) < 4 && isListed(word.text, rules.speech),
      );
      const adjacent = chain[0]?.first === undefined ? undefined : words[chain[0].first - 1];
      const titled =
        adjacent !== undefined &&
        isListed(adjacent.text, rules.roles) &&
        (isAbbreviated(adjacent.text) ? /^[.\s]{1,2}$/ : /^\s{1,2}$/).test(text.slice(adjacent.end, unit.start));
      // «мэр Бельц» may be of Bălți; «сказал мэр Бельц» is somebody.
      const isOf =
        titled && !speaks && isListed(adjacent.text, rules.rolesOf) && !isListed(words[unit.first - 2]?.text ?? '', rules.speech);
      const forms = baseForms(unit.text, rules, 'family');
      const told = isTold(text, words, unit, rules) ? possessed(forms, unit.text, rules) : undefined;
      for (const { base } of new Map(forms.map((form) => [form.base, form])).values()) {
        const key = base;
        const known = seen.get(key) ?? { spoken: 0, titled: false, told: false, inside: false, printed: new Set<string>() };
        known.told ||= told === base;
        if (speaks) known.spoken += 1;
        known.titled ||= titled && (!isOf || endsInOne(base, rules.surnameEndings));
        known.inside ||= !beginsSentence(text, unit.start);
        known.printed.add(unit.text);
        seen.set(key, known);
      }
    }
  }
  const whole = new Set(texts.flatMap(({ text }) => tokens(text).map((token) => token.text)));
  const isFree = (base: string) => !givenNames.has(base) && !whole.has(fold(base)) && !whole.has(base.toLowerCase());
  // A surname that never stands in its base form is taken as it is printed.
  const called = [...addressed].flatMap(([printed, bases]) => {
    const [own = printed.replace(/['’]s$/u, '')] = bases.filter((base) => addressed.has(base) || seen.get(base)?.printed.has(base));
    return isFree(own) ? [own] : [];
  });
  const sure = [...seen].filter(
    ([base, { spoken, titled, told, inside, printed }]) =>
      (spoken > 1 || titled || told) &&
      (inside || titled || told) &&
      !couldBePlace(base, language) &&
      (printed.has(base) || told) &&
      isFree(base),
  );
  return [...new Set([...called, ...sure.map(([base]) => base)])];
}

/** Whether a form of address stands beside a word: before it, or behind it with the ending that the name would have. */
function isAddressed(text: string, words: readonly Token[], { first, last }: Unit): boolean {
  return addressBefore(text, words, first) !== undefined || addressBehind(text, words, last) !== undefined;
}

/** Whether a relative of its bearer or a word for a surname stands beside it: "Bond's daughter", «дочь Бонда», "surnamed Bond". */
function isTold(text: string, words: readonly Token[], unit: Unit, rules: DiscoveryRules): boolean {
  const { surnameTold, office } = rules;
  const [before, after, second] = [words[unit.first - 1], words[unit.last + 1], words[unit.last + 2]];
  const name = unit.text.toLowerCase().replace(/['’]s$/u, '');
  if (wordsOf(surnameTold.not).includes(name) || baseForms(unit.text, rules, 'given').some(({ base }) => givenName(base) !== undefined))
    return false;
  const isBefore = before !== undefined && /^,?\s[«“"‘']?$/u.test(text.slice(before.end, unit.start));
  if (isBefore && isListed(before.text, surnameTold.named.before)) return true;
  // «его жена Мелания» is called so herself.
  const isOwned = isListed(words[unit.first - 2]?.text ?? '', office.owners);
  if (isBefore && !isOwned && wordsOf(surnameTold.before).includes(before.text.toLowerCase()))
    return /^\s$/u.test(text.slice(before.end, unit.start));
  if (after === undefined || !/^[»”“"’']?\s$/u.test(text.slice(unit.end, after.start))) return false;
  if (isListed(after.text, surnameTold.named.behind)) return true;
  const isNext = second !== undefined && /^\s$/u.test(text.slice(after.end, second.start));
  if (isNext && isListed(second.text, surnameTold.named.behind)) return true;
  // «WeWork-тің әкесі»: what takes its endings behind a hyphen is no family.
  if (/-\p{Ll}+$/u.test(unit.text)) return false;
  return wordsOf(surnameTold.behind).includes(after.text) && isPossessive(text, unit, office.genitive);
}

function isPossessive(text: string, { text: word, end }: Unit, genitive: string): boolean {
  return /['’]s$/u.test(word) || (/s$/u.test(word) && /['’]/u.test(text.charAt(end))) || (genitive !== '' && endsInOne(word, genitive));
}

/** The base form of a surname whose bearer owns something: that of its genitive where it is declined so. */
function possessed(forms: readonly BaseForm[], printed: string, rules: DiscoveryRules): string | undefined {
  const genitive = forms.find((form) => form.case === 1 && form.base !== printed);
  return (rules.declined === 'every-word' || genitive !== undefined ? genitive : forms.at(-1))?.base ?? printed;
}

/** Behind «глава» and the like a place stands in the genitive too: a name in a vowel could be one. One in another script is no name of that language. */
function couldBePlace(base: string, language: LanguageTag): boolean {
  const rules = discoveryRulesFor(language, '');
  return rules.declined === 'every-word' && (scriptOf(base) === 'Latn' || endsInOne(base, rules.placeNameEnds));
}

/** Whether a full stop behind an office may be that of an abbreviation: "Sen. Doe", but not "He is a baker. Next year". */
function isAbbreviated(role: string): boolean {
  return role.length < 5 && /^\p{Lu}/u.test(role);
}

/** «деді ол Астанада»: a place where something is said or done. */
function isScene(word: string, { placeEnds, surnameEndings }: DiscoveryRules): boolean {
  return endsInOne(word, placeEnds) && !endsInOne(word, surnameEndings);
}

/** Whether a word written small is the kind of a body or belongs to its name. */
function isBody(word: string, { notPeople }: DiscoveryRules): boolean {
  return word === word.toLowerCase() && isListed(word, notPeople);
}

/** A chain that is one word, its office and what opens the sentence apart. */
function alone(chain: Chain, text: string, rules: DiscoveryRules): Chain[] {
  const opens = (unit: Unit) => unit === chain[0] && chain.length > 1 && beginsSentence(text, unit.start) && isOpener(unit.text, rules);
  const words = chain.filter((unit) => unit.shape !== 'word' || !(isListed(unit.text, rules.roles) || opens(unit)));
  return words.length === 1 && words[0]?.shape === 'word' && words[0] === chain.at(-1) ? [words] : [];
}
