import type { DiscoveryRules } from '../languages/rules.ts';
import type { LanguageTag } from '../schema/language.ts';
import { type Chain, chainsOf, type Unit } from './chain.ts';
import { conceptOf } from './concept.ts';
import { beginsSentence } from './context.ts';
import { isCountry } from './country.ts';
import { endsInOne, isListed } from './cue-list.ts';
import { baseForms } from './declension.ts';
import { discoveryRulesFor } from './discovery-rules.ts';
import { fold, scriptOf } from './fold.ts';
import { addressBefore, addressBehind } from './form-of-address.ts';
import { isOpener, type TextWithNames } from './people.ts';
import { isEponym } from './person-cue.ts';
import { type Token, tokens } from './tokens.ts';

/**
 * The surnames, in their base form, of people whom an article never names in full: a capitalised word beside which an office or a verb of
 * speech stands, with a verb of speech twice; or a form of address. Such a surname is nobody's record: it may be anybody's.
 */
export function discoverSurnames(texts: readonly TextWithNames[], language: LanguageTag, givenNames: ReadonlySet<string>): string[] {
  const seen = new Map<string, { spoken: number; titled: boolean; inside: boolean; printed: Set<string> }>();
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
      if (isListed(unit.text, rules.roles) || isListed(unit.text, rules.speech) || isEponym(text, words, chain, rules)) continue;
      if (isScene(unit.text, rules)) continue;
      const [before, after] = [words[unit.first - 1], words[unit.last + 1]];
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
      for (const { base } of new Map(baseForms(unit.text, rules, 'family').map((form) => [form.base, form])).values()) {
        const key = base;
        const known = seen.get(key) ?? { spoken: 0, titled: false, inside: false, printed: new Set<string>() };
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
    const [own = printed] = bases.filter((base) => addressed.has(base) || seen.get(base)?.printed.has(base));
    return isFree(own) ? [own] : [];
  });
  const sure = [...seen].filter(
    ([base, { spoken, titled, inside, printed }]) =>
      (spoken > 1 || titled) && (inside || titled) && !couldBePlace(base, language) && printed.has(base) && isFree(base),
  );
  return [...new Set([...called, ...sure.map(([base]) => base)])];
}

/** Whether a form of address stands beside a word: before it, or behind it with the ending that the name would have. */
function isAddressed(text: string, words: readonly Token[], { first, last }: Unit): boolean {
  return addressBefore(text, words, first) !== undefined || addressBehind(text, words, last) !== undefined;
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

/** A chain that is one word, its office and what opens the sentence apart. */
function alone(chain: Chain, text: string, rules: DiscoveryRules): Chain[] {
  const opens = (unit: Unit) => unit === chain[0] && chain.length > 1 && beginsSentence(text, unit.start) && isOpener(unit.text, rules);
  const words = chain.filter((unit) => unit.shape !== 'word' || !(isListed(unit.text, rules.roles) || opens(unit)));
  return words.length === 1 && words[0]?.shape === 'word' && words[0] === chain.at(-1) ? [words] : [];
}
