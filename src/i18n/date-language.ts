import type { InterfaceLanguage } from '../schema/language.ts';
import type { DatePart } from './date.ts';
import { dateLanguageByPlatform } from './platform-date.ts';

/** How one language writes dates. The month tables are our own: browsers and Node differ in theirs for Kazakh. */
export type DateLanguage = {
  /** Names of the months as they stand alone. */
  readonly months: readonly string[];
  /** A day, month or year as it stands alone. */
  readonly part: (part: DatePart) => string;
  readonly notBefore: (part: DatePart) => string;
  readonly notAfter: (part: DatePart) => string;
  readonly between: (from: DatePart, until: DatePart) => string;
  /** Two or more dates of which one is right. */
  readonly oneOf: (parts: readonly DatePart[]) => string;
  readonly period: (from: DatePart | undefined, until: DatePart | undefined) => string;
  readonly marked: Readonly<Record<'~' | '?' | '%', string>>;
};

const english: DateLanguage = (() => {
  const months = list('January February March April May June July August September October November December');
  const unstated = 'year not stated';
  const year = (part: DatePart) => (part.decade === undefined ? String(part.year ?? '') : `the ${part.decade}0s`);
  const dayMonth = (part: DatePart) => joined(part.day, month(months, part));
  const plain = (part: DatePart) => joined(dayMonth(part), year(part));
  const part = (value: DatePart) => withUnstated(plain(value), dayMonth(value), year(value), unstated);
  const or = (items: readonly string[]) => enumerated(items, 'or');
  return {
    months,
    part,
    notBefore: (value) => `${part(value)} or later`,
    notAfter: (value) => `${part(value)} or earlier`,
    between: (from, until) =>
      `between ${sameMonth(from, until) ? from.day : sameYear(from, until) ? dayMonth(from) : part(from)} and ${part(until)}`,
    oneOf: (parts) =>
      factored(parts, {
        years: (first, years) => joined(dayMonth(first), or(years)),
        days: (first, days) => `${or(days)} ${joined(month(months, first), year(first))}${first.year === undefined ? `, ${unstated}` : ''}`,
        others: (items) => or(items.map(part)),
      }),
    period: (from, until) => {
      if (from && until) return `from ${part(from)} until ${part(until)}`;
      return from ? `since ${part(from)}` : until ? `until ${part(until)}` : '';
    },
    marked: { '~': 'approximately {date}', '?': 'probably {date}', '%': 'probably approximately {date}' },
  };
})();

const russian: DateLanguage = (() => {
  const nominative = list('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь');
  const genitive = list('января февраля марта апреля мая июня июля августа сентября октября ноября декабря');
  const instrumental = list('январём февралём мартом апрелем маем июнем июлем августом сентябрём октябрём ноябрём декабрём');
  const unstated = 'год не указан';
  const decade = (part: DatePart, word: string) => (part.decade === undefined ? undefined : `${part.decade}0-${word}`);
  const dayMonth = (part: DatePart, months: readonly string[]) => joined(part.day, month(part.day === undefined ? months : genitive, part));
  /** The year after a day or month is always genitive; alone it takes the phrase's own case. */
  const inCase = (part: DatePart, months: readonly string[], yearAlone: string, decadeAlone: string) => {
    const front = dayMonth(part, months);
    const year = decade(part, decadeAlone) ?? (part.year === undefined ? '' : `${part.year} ${front === '' ? yearAlone : 'года'}`);
    return withUnstated(joined(front, year), front, year, unstated);
  };
  const part = (value: DatePart) => inCase(value, nominative, 'год', 'е годы');
  const ofPart = (value: DatePart) => inCase(value, genitive, 'года', 'х годов');
  const withPart = (value: DatePart) => inCase(value, instrumental, 'годом', 'ми годами');
  const or = (items: readonly string[]) => enumerated(items, 'или');
  return {
    months: nominative,
    part,
    notBefore: (value) => `не ранее ${ofPart(value)}`,
    notAfter: (value) => `не позднее ${ofPart(value)}`,
    between: (from, until) => {
      if (yearAlone(from) && yearAlone(until)) return `между ${from.year} и ${until.year} годами`;
      return `между ${sameMonth(from, until) ? from.day : sameYear(from, until) ? dayMonth(from, instrumental) : withPart(from)} и ${withPart(until)}`;
    },
    oneOf: (parts) =>
      factored(parts, {
        years: (first, years) => `${joined(dayMonth(first, nominative), or(years))} ${first.month === undefined ? 'год' : 'года'}`,
        days: (first, days) =>
          `${or(days)} ${genitive[(first.month ?? 1) - 1]}${first.year === undefined ? `, ${unstated}` : ` ${first.year} года`}`,
        others: (items) => or(items.map(part)),
      }),
    period: (from, until) => joined(from && `с ${ofPart(from)}`, until && `до ${ofPart(until)}`),
    marked: { '~': 'приблизительно {date}', '?': 'вероятно, {date}', '%': 'вероятно, приблизительно {date}' },
  };
})();

const kazakh: DateLanguage = (() => {
  const months = list('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан');
  /** "From": the ablative, whose suffix follows the month's last sound. */
  const ablative = list(
    'қаңтардан ақпаннан наурыздан сәуірден мамырдан маусымнан шілдеден тамыздан қыркүйектен қазаннан қарашадан желтоқсаннан',
  );
  /** "Until": the dative. */
  const dative = list('қаңтарға ақпанға наурызға сәуірге мамырға маусымға шілдеге тамызға қыркүйекке қазанға қарашаға желтоқсанға');
  /** "And" between two nouns follows the first one's last sound: мен, бен, пен. */
  const and = list('мен мен бен мен мен мен мен бен пен мен мен мен');
  const unstated = 'жылы көрсетілмеген';
  const dayMonth = (part: DatePart, names: readonly string[] = months) => joined(part.day, month(names, part));
  const year = (part: DatePart, front: string, alone: string) => {
    if (part.decade !== undefined)
      return front === '' ? `${part.decade}0-${alone === 'жыл' ? 'жылдар' : `жылдар${alone.slice(3)}`}` : `${part.decade}0-жылдардағы`;
    return part.year === undefined ? '' : `${part.year} ${front === '' ? alone : 'жылғы'}`;
  };
  const inCase = (part: DatePart, names: readonly string[], alone: string) => {
    const front = dayMonth(part, names);
    return withUnstated(joined(year(part, front, alone), front), front, year(part, front, alone), unstated);
  };
  const part = (value: DatePart) => inCase(value, months, 'жыл');
  const or = (items: readonly string[]) => enumerated(items, 'не');
  return {
    months,
    part,
    notBefore: (value) => `${part(value)} не одан кейін`,
    notAfter: (value) => `${part(value)} не одан бұрын`,
    between: (from, until) => {
      if (yearAlone(from) && yearAlone(until)) return `${from.year}–${until.year} жылдар аралығында`;
      if (sameMonth(from, until)) return `${joined(year(from, ' ', ''), `${from.day}–${until.day}`, month(months, from))} аралығында`;
      const second = sameYear(from, until) ? dayMonth(until) : part(until);
      return `${part(from)} ${from.month === undefined ? 'мен' : and[from.month - 1]} ${second} аралығында`;
    },
    oneOf: (parts) =>
      factored(parts, {
        years: (first, years) => joined(`${or(years)} ${first.month === undefined ? 'жыл' : 'жылғы'}`, dayMonth(first)),
        days: (first, days) =>
          joined(year(first, ' ', ''), or(days), month(months, first)) + (first.year === undefined ? `, ${unstated}` : ''),
        others: (items) => or(items.map(part)),
      }),
    period: (from, until) => {
      if (from && until) return `${inCase(from, ablative, 'жылдан')} ${inCase(until, dative, 'жылға')} дейін`;
      return from ? `${inCase(from, ablative, 'жылдан')} бастап` : until ? `${inCase(until, dative, 'жылға')} дейін` : '';
    },
    marked: { '~': 'шамамен {date}', '?': 'болжам бойынша {date}', '%': 'болжам бойынша шамамен {date}' },
  };
})();

/** How an interface language writes dates. */
export function dateLanguageOf(ui: InterfaceLanguage): DateLanguage {
  dateLanguages[ui] ??= dateLanguageByPlatform(ui);
  return dateLanguages[ui];
}

const dateLanguages: Record<InterfaceLanguage, DateLanguage> = { kk: kazakh, ru: russian, en: english };

function list(words: string): readonly string[] {
  return words.split(' ');
}

function month(names: readonly string[], part: DatePart): string {
  return part.month === undefined ? '' : (names[part.month - 1] ?? '');
}

function joined(...words: readonly (string | number | undefined)[]): string {
  return words.filter((word) => word !== undefined && word !== '').join(' ');
}

/** "A, B or C". */
function enumerated(items: readonly string[], or: string): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${or} ${items.at(-1)}`;
}

/** A day or month without a year says that the year is missing; nothing at all says so too. */
function withUnstated(whole: string, front: string, year: string, unstated: string): string {
  if (year !== '') return whole;
  if (front === '') return unstated;
  return `${front}, ${unstated}`;
}

function yearAlone(part: DatePart): boolean {
  return part.year !== undefined && part.month === undefined;
}

function sameYear(from: DatePart, until: DatePart): boolean {
  return from.year !== undefined && from.year === until.year && from.month !== undefined && until.month !== undefined;
}

function sameMonth(from: DatePart, until: DatePart): boolean {
  return sameYear(from, until) && from.month === until.month && from.day !== undefined && until.day !== undefined;
}

type Factored = {
  /** The same day or month of several years; or several years. */
  readonly years: (first: DatePart, years: readonly string[]) => string;
  /** Several days of one month. */
  readonly days: (first: DatePart, days: readonly string[]) => string;
  readonly others: (parts: readonly DatePart[]) => string;
};

/** Says once what several dates have in common. */
function factored(parts: readonly DatePart[], say: Factored): string {
  const [first] = parts;
  if (first === undefined) return '';
  const same = (key: 'year' | 'month' | 'day') => parts.every((part) => part[key] === first[key]);
  const plain = parts.every((part) => part.decade === undefined);
  if (plain && same('month') && same('day') && parts.every((part) => part.year !== undefined))
    return say.years(
      first,
      parts.map((part) => String(part.year)),
    );
  if (plain && same('year') && same('month') && parts.every((part) => part.day !== undefined))
    return say.days(
      first,
      parts.map((part) => String(part.day)),
    );
  return say.others(parts);
}
