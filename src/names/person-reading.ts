import type { DiscoveryRules } from '../languages/rules.ts';
import { compoundGiven, lastDeclined, type PersonReading, readings, scoreOf } from './agreement.ts';
import type { Chain, Unit } from './chain.ts';
import { chineseToCyrillic, chineseToLatin } from './chinese.ts';
import { endsInOne, wordsOf } from './cue-list.ts';
import { baseForms } from './declension.ts';
import { isGeneration } from './generation.ts';
import { givenName } from './given.ts';
import { isJapanese } from './japanese.ts';
import { isKorean, isKoreanFamily } from './korean.ts';
import { basePatronymic, genderOfPatronymic, isFathersName } from './patronymic.ts';
import { vietnameseName } from './vietnamese.ts';

/** Whether the family name stands first in a name of this shape, whichever language it is written in. */
export function isFamilyFirst(shape: string | undefined): boolean {
  return shape === 'chinese-name' || shape === 'korean-name';
}

/** What in the words themselves says that they are a person's name; absent where only the words beside them can say so. */
export type PersonShape = 'chinese-name' | 'vietnamese-name' | 'korean-name' | 'initials' | 'patronymic' | 'given-name' | 'surname-ending';

/** The ways to read a chain as one person's name, none where its shape forbids that. */
export function readPerson(
  chain: Chain,
  rules: DiscoveryRules,
): { readonly readings: readonly PersonReading[]; readonly shape?: PersonShape } {
  const generation = chain.at(-1)?.text ?? '';
  if (isGeneration(generation)) {
    const { readings: found, shape } = readPerson(chain.slice(0, -1), rules);
    return { readings: found.map((each) => ({ ...each, family: `${each.family} ${generation}` })), ...(shape && { shape }) };
  }
  const chinese = readChinese(chain, rules);
  if (chinese.length > 0) return { readings: chinese, shape: 'chinese-name' };
  const vietnamese = readVietnamese(chain, rules);
  if (vietnamese?.shape !== undefined) return vietnamese;
  const korean = readKorean(chain, rules);
  if (korean.length > 0) return { readings: korean, shape: 'korean-name' };
  if (vietnamese !== undefined) return vietnamese;
  const initials = chain.filter((unit) => unit.shape === 'initial');
  const words = chain.filter((unit) => unit.shape !== 'initial');
  if (initials.length > 0) return readInitials(chain, initials, words, rules);
  const [first, ...rest] = words;
  const last = rest.at(-1);
  if (first === undefined || last === undefined || first.shape === 'particle') return { readings: [] };
  const plain = rest.filter((unit) => unit.shape === 'word');
  const middle = plain.slice(0, -1);
  if (plain.length === 0) return { readings: [] };

  if (middle.length === 1 && middle[0] !== undefined && genderOfPatronymic(middle[0].text, rules) !== undefined)
    return { readings: agreeing(first, last, rules, middle[0].text), shape: 'patronymic' };
  if (plain.length === 1 && rest.length === 1 && endsInOne(first.text, rules.fathersFirst))
    return { readings: lastDeclined(first.text, last, rules), shape: 'patronymic' };
  const ending = genderOfPatronymic(last.text, rules);
  // A given name and a patronymic are a form of address; a surname may end so too, where no given name stands in it.
  if (ending !== undefined && middle.length === 0 && plain.length === 1 && isFathersName(last.text, rules)) {
    const addressed = readings(first, last, rules).filter(({ given }) => given !== undefined && givenName(given) !== undefined);
    const patronymic = basePatronymic(last.text, rules);
    if (addressed.length > 0 || endsInOne(patronymic, rules.patronymicOnly.alone))
      return { readings: addressed.map((each) => ({ ...each, family: '', patronymic })) };
    // Where families are named so, a word that no list has as a given name may still be one: «Ойкүнт Берікұлы».
    return { readings: readings(first, last, rules), shape: 'surname-ending' };
  }
  if (ending !== undefined && middle.length === 1 && middle[0] !== undefined)
    return { readings: agreeing(middle[0], first, rules, last.text).map((each) => ({ ...each, familyFirst: true })), shape: 'patronymic' };
  const opened = readOpened(first, rest, rules);
  if (opened !== undefined) return opened;
  if (plain.length > 2) return readLong(first, plain, rest, rules);

  if (middle[0] !== undefined && rules.declined === 'last-word' && rest.length === 2) return readShortOrLong(first, middle[0], last, rules);
  const particles = rest.slice(middle.length, -1);
  const withParticles = (readings: readonly PersonReading[]) =>
    particles.length === 0
      ? readings
      : readings.map((each) => ({ ...each, family: `${particles.map(({ text }) => text).join(' ')} ${each.family}` }));
  const compound = middle[0] === undefined ? readings(first, last, rules) : compoundGiven(first, middle[0], last, rules);
  const known = compound.filter(({ given }) => given !== undefined && givenName(given.split(' ')[0] ?? '') !== undefined);
  const double = middle[0] === undefined || particles.length > 0 ? [] : twoFamilies(first, middle[0], last, rules);
  if (known.length > 0) return { readings: [...withParticles(known), ...double], shape: 'given-name' };
  if (middle.length === 0 && particles.length === 0) {
    const reversed = readings(last, first, rules).filter(
      ({ given, family }) =>
        given !== undefined &&
        givenName(given) !== undefined &&
        (endsInOne(family, rules.surnameEndings) || (isJapanese(family) && isJapanese(given))),
    );
    if (reversed.length > 0) return { readings: reversed.map((each) => ({ ...each, familyFirst: true })), shape: 'given-name' };
  }
  const surnamed = compound.filter(({ family }) => endsInOne(family, rules.surnameEndings));
  if (surnamed.length > 0) return { readings: withParticles(surnamed), shape: 'surname-ending' };
  return { readings: withParticles(compound) };
}

/** A family name that a capitalised small word opens: «Абдель Латыф», «Ван дер Беллен», "De Niro". */
function readOpened(first: Unit, rest: readonly Unit[], rules: DiscoveryRules): ReturnType<typeof readPerson> | undefined {
  const at = rest.findIndex(({ text, shape }) => shape === 'word' && wordsOf(rules.familyOpeners).includes(text.toLowerCase()));
  const last = rest.at(-1);
  if (at < 0 || at === rest.length - 1 || last === undefined) return undefined;
  const words = rest.slice(at, -1);
  if (at > 1 || words.slice(1).some(({ shape }) => shape === 'word')) return { readings: [] };
  const second = rest[at - 1];
  const opening = words.map(({ text }) => text).join(' ');
  const found = (second === undefined ? readings(first, last, rules) : compoundGiven(first, second, last, rules)).map((each) => ({
    ...each,
    family: `${opening} ${each.family}`,
  }));
  return found.every(({ given = '' }) => givenName(given.split(' ')[0] ?? '') === undefined)
    ? { readings: found }
    : { readings: found, shape: 'given-name' };
}

/** Behind a given name two family names, of which the first is the one in daily use: «Пабло Иглесиас Туррион». Other occurrences of it tell. */
function twoFamilies(first: Unit, middle: Unit, last: Unit, rules: DiscoveryRules): PersonReading[] {
  if (givenName(middle.text) !== undefined) return [];
  const [second] = readings(first, last, rules).sort((one, other) => other.score - one.score);
  if (second === undefined) return [];
  return readings(first, middle, rules)
    .filter(({ given = '', family }) => givenName(given) !== undefined && (rules.declined === 'every-word' || family === middle.text))
    .map((each) => ({ ...each, second: second.family, score: second.score - 1 }));
}

/**
 * Three words where the object may follow its subject («Райан Зинке Вашингтон…»): the name is the first two or all three. Other occurrences
 * of the surname tell.
 */
function readShortOrLong(first: Unit, middle: Unit, last: Unit, rules: DiscoveryRules): ReturnType<typeof readPerson> {
  const long = compoundGiven(first, middle, last, rules);
  if (givenName(first.text) === undefined) {
    const surnamed = long.filter(({ family }) => endsInOne(family, rules.surnameEndings));
    return surnamed.length > 0 ? { readings: surnamed, shape: 'surname-ending' } : { readings: long };
  }
  const short =
    givenName(middle.text) === undefined && middle.text.length > 3
      ? readings(first, middle, rules).map((each) => ({ ...each, score: each.score + 1 }))
      : [];
  const double = twoFamilies(first, middle, last, rules);
  if (!rules.objectFollows) return { readings: [...long, ...double], shape: 'given-name' };
  const bothSurnames = double.length > 0 && wordsOf(rules.twoFamilies).includes(first.text.toLowerCase());
  return { readings: [...long, ...(bothSurnames ? double : short)], shape: 'given-name' };
}

/** Three given names or a double surname behind a given name of the lists: "Luiz Inácio Lula da Silva". */
function readLong(first: Unit, plain: readonly Unit[], rest: readonly Unit[], rules: DiscoveryRules): ReturnType<typeof readPerson> {
  const last = plain.at(-1);
  if (last === undefined || plain.length > 3 || givenName(first.text) === undefined) return { readings: [] };
  const particles = rest.slice(rest.indexOf(plain.at(-2) as Unit) + 1, -1).map(({ text }) => text);
  const [second] = plain;
  // «Райан Зинке Вашингтон Экзаминердің …»: the object has two words.
  if (rules.objectFollows && particles.length === 0 && second !== undefined && givenName(second.text) === undefined)
    return { readings: readings(first, second, rules), shape: 'given-name' };
  const given = [first, ...plain.slice(0, -1)].map(({ text }) => text).join(' ');
  const found = readings(first, last, rules).map((each) => ({ ...each, given, family: [...particles, each.family].join(' ') }));
  return { readings: found, shape: 'given-name' };
}

function readChinese(chain: Chain, rules: DiscoveryRules): PersonReading[] {
  const [family, given, ...others] = chain;
  if (family === undefined || given === undefined || others.length > 0 || family.shape !== 'word' || given.shape !== 'word') return [];
  const found = baseForms(given.text, rules, 'given').flatMap(({ base }): PersonReading[] => {
    const name = `${family.text} ${base}`;
    if (chineseToLatin(name) === undefined && chineseToCyrillic(name) === undefined) return [];
    // A shorter base has fewer syllables: «Ли Ина» is a form of «Ли Ин» rather than a name of two.
    return [{ given: base, family: family.text, initials: false, familyFirst: true, score: base === given.text ? 1 : 2 }];
  });
  return [...new Map(found.map((reading) => [reading.given, reading])).values()];
}

/** Short for the whole is the last word: "Mr Dung" is Tran Quoc Dung. */
function readVietnamese(chain: Chain, rules: DiscoveryRules): ReturnType<typeof readPerson> | undefined {
  const last = chain.at(-1);
  if (last === undefined || chain.length < 3 || chain.length > 4 || chain.some(({ shape }) => shape === 'initial')) return undefined;
  const before = chain.slice(0, -1).map(({ text }) => text);
  const found = lastDeclined(before.join(' '), last, rules).filter(({ family }) => vietnameseName([...before, family]) !== undefined);
  const [first] = found;
  if (first === undefined) return undefined;
  return vietnameseName([...before, first.family])?.sure === true ? { readings: found, shape: 'vietnamese-name' } : { readings: found };
}

/** The ways to read a chain as a Korean name. Of the syllables behind the family name the last declines, unless it ends in a vowel. */
export function readKorean(chain: Chain, rules: DiscoveryRules): PersonReading[] {
  const [family, ...given] = chain;
  const last = given.at(-1);
  if (family === undefined || last === undefined || chain.length > 3 || !isKoreanFamily(family.text)) return [];
  if (chain.some(({ shape }) => shape !== 'word')) return [];
  const before = given.slice(0, -1).map(({ text }) => text);
  return lastDeclined(before.join(' '), last, rules)
    .filter(({ family: base }) => (base === last.text || !/[аеёиоуыэюя]$/u.test(base)) && isKorean([family.text, ...before, base]))
    .map((each) => ({ ...each, given: [...before, each.family].join(' '), family: family.text, familyFirst: true }));
}

/** One or two initials before or behind a surname. */
function readInitials(
  chain: Chain,
  initials: readonly Unit[],
  words: readonly Unit[],
  rules: DiscoveryRules,
): ReturnType<typeof readPerson> {
  const family = words.at(-1);
  const inOrder = chain[0] === initials[0] ? chain.slice(0, initials.length) : chain.slice(-initials.length);
  if (initials.length > 2 || family === undefined || family.shape !== 'word') return { readings: [] };
  if (words.length > 1) {
    // A middle initial: "John F. Kennedy".
    const [given] = words;
    if (words.length > 2 || chain[0] !== given || chain.at(-1) !== family || given === undefined || given.shape !== 'word')
      return { readings: [] };
    const found = readings(given, family, rules);
    return givenName(given.text) === undefined ? { readings: found } : { readings: found, shape: 'given-name' };
  }
  if (inOrder.some((unit) => unit.shape !== 'initial')) return { readings: [] };
  // A given name with an initial hides whose it is.
  if (baseForms(family.text, rules, 'given').some(({ base }) => givenName(base) !== undefined) && chain[0] === family)
    return { readings: [] };
  const given = inOrder.map(({ text }) => text).join(' ');
  const found = baseForms(family.text, rules, 'family').map(
    ({ base, ...form }): PersonReading => ({
      given,
      family: base,
      initials: true,
      familyFirst: false,
      ...(form.gender && { gender: form.gender }),
      score: scoreOf(form, base, rules, family.text),
    }),
  );
  return { readings: found, shape: 'initials' };
}

function agreeing(given: Unit, family: Unit, rules: DiscoveryRules, patronymic: string): PersonReading[] {
  const gender = genderOfPatronymic(patronymic, rules);
  const base = basePatronymic(patronymic, rules);
  return readings(given, family, rules)
    .filter((each) => each.gender === undefined || each.gender === gender)
    .map((each) => ({ ...each, patronymic: base, ...(gender && { gender }) }));
}
