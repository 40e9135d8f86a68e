import { dateLanguageOf } from '../i18n/date-language.ts';
import type { HeadingLanguage, InterfaceLanguage } from '../schema/language.ts';

/** The words that the styles of reference need in one language. */
export type StyleWords = {
  /** The styles, that which the readers of the language are most often asked for first. */
  readonly order: readonly ('gost' | 'apa' | 'chicago')[];
  /** Where the year is not known. */
  readonly undated: string;
  /** Before a year that is approximate. */
  readonly circa: string;
  /** Several years of which one is right. */
  readonly oneOf: (years: readonly string[]) => string;
  /** A day of a month, or a month. */
  readonly dayMonth: (month: number, day: number | undefined) => string;
  /** The same with the month shortened as catalogues of the language do. */
  readonly shortDayMonth: (month: number, day: number | undefined) => string;
  /** Year and day in the order of running text. */
  readonly wholeDate: (year: string, dayMonth: string | undefined) => string;
  readonly openQuote: string;
  /** Closes a quotation that ends with its own mark (`stop` is empty) or with the stop of the reference. */
  readonly closeQuote: (stop: string) => string;
  /** The form and the means of access of the content (GOST R 7.0.100-2018, area 9). */
  readonly medium: string;
  /** Before the name of the archive that holds a copy. */
  readonly copy: string;
};

/** Short months: GOST R 7.0.12-2011 for Russian, ISO 832 for English. The languages of Kazakhstan's catalogues leave Kazakh months whole. */
const shortMonths = {
  ru: 'янв. февр. марта апр. мая июня июля авг. сент. окт. нояб. дек.'.split(' '),
  en: 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' '),
} as const;
const genitiveMonths = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' ');

const guillemets = { openQuote: '«', closeQuote: (stop: string) => `»${stop}` } as const;

/** The style words of an interface language; English ones where it has none of its own. */
export function styleWordsOf(ui: InterfaceLanguage): StyleWords {
  return Object.hasOwn(styleWords, ui) ? styleWords[ui as HeadingLanguage] : styleWords.en;
}

const styleWords: Readonly<Record<HeadingLanguage, StyleWords>> = {
  en: {
    order: ['apa', 'chicago', 'gost'],
    undated: 'n.d.',
    circa: 'ca. ',
    oneOf: (years) => (years.length > 2 ? `${years.slice(0, -1).join(', ')}, or ${years.at(-1)}` : years.join(' or ')),
    dayMonth: (month, day) => [dateLanguageOf('en').months[month - 1], day].filter(Boolean).join(' '),
    shortDayMonth: (month, day) => [day, shortMonths.en[month - 1]].filter(Boolean).join(' '),
    wholeDate: (year, dayMonth) =>
      dayMonth === undefined ? year : `${dayMonth}${/\d$/u.test(dayMonth) || !/^\d/u.test(year) ? ',' : ''} ${year}`,
    openQuote: '“',
    closeQuote: (stop) => `${stop}”`,
    medium: 'Text : electronic',
    copy: 'Copy',
  },
  ru: {
    order: ['gost', 'apa', 'chicago'],
    undated: 'б. г.',
    circa: 'ок. ',
    oneOf: (years) => alternatives(years, 'или'),
    dayMonth: (month, day) => (day === undefined ? (dateLanguageOf('ru').months[month - 1] ?? '') : `${day} ${genitiveMonths[month - 1]}`),
    shortDayMonth: (month, day) =>
      day === undefined ? (dateLanguageOf('ru').months[month - 1] ?? '') : `${day} ${shortMonths.ru[month - 1]}`,
    wholeDate: (year, dayMonth) => (dayMonth === undefined ? year : /^\d/u.test(year) ? `${dayMonth} ${year} г.` : `${dayMonth}, ${year}`),
    ...guillemets,
    medium: 'Текст : электронный',
    copy: 'Копия',
  },
  kk: {
    order: ['gost', 'apa', 'chicago'],
    undated: 'жылы көрсетілмеген',
    circa: 'шамамен ',
    oneOf: (years) => alternatives(years, 'не'),
    dayMonth: (month, day) => [day, dateLanguageOf('kk').months[month - 1]].filter(Boolean).join(' '),
    shortDayMonth: (month, day) => [day, dateLanguageOf('kk').months[month - 1]].filter(Boolean).join(' '),
    wholeDate: (year, dayMonth) =>
      dayMonth === undefined ? year : /\d$/u.test(year) ? `${year} жылғы ${dayMonth}` : `${dayMonth}, ${year}`,
    ...guillemets,
    medium: 'Мәтін : электрондық',
    copy: 'Көшірмесі',
  },
};

function alternatives(years: readonly string[], or: string): string {
  return years.length < 2 ? years.join('') : `${years.slice(0, -1).join(', ')} ${or} ${years.at(-1)}`;
}
