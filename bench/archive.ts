import { stringify } from 'yaml';
import { givenNames as english } from '../src/languages/given-names/en.ts';
import { givenNames as kazakh } from '../src/languages/given-names/kk.ts';
import { givenNames as russian } from '../src/languages/given-names/ru.ts';
import { type Language, type MadeText, prepareCorpus } from './corpus.ts';
import { makePeople } from './name-corpus.ts';
import { random, zipf } from './random.ts';

/** A file of a made archive: its path below `seeds/` and its text. */
export type MadeFile = { readonly path: string; readonly text: string };

/** People whom the made authority file lists; a hundredth of the articles, so that an archive and its lists grow alike. */
const listedShare = 0.01;
const fewestListed = 100;

/**
 * The seeds of a made archive from article `from` on: texts as `prepareCorpus` makes them, with what real ones have besides. Names come back and
 * new ones are told of by their office, pages leave their furniture behind, some texts have no date, and some are reprints of another without its last
 * paragraph. A text depends on its number and on `planned`, the size that the archive is to have, alone: the same arguments
 * give the same texts, and parts of an archive can be made apart.
 */
export function* makeSeeds(archive: string, count: number, from = 0, planned = from + count): Generator<MadeFile> {
  const textAt = prepareCorpus(archive, makePeople(listedCount(planned)));
  for (let number = from; number < from + count; number += 1) {
    const made = textAt(number);
    yield { path: made.name, text: dressed(isReprint(number) ? reprintOf(textAt(number - 3)) : made, number, planned) };
  }
}

/** The entries for `people.yaml` of the made records that an archive of this size lists beside those that it starts with. */
export function makeEntries(planned: number): string {
  return stringify(makePeople(listedCount(planned)).map(({ id, heading }) => ({ id, heading })));
}

function listedCount(planned: number): number {
  return Math.max(fewestListed, Math.round(planned * listedShare));
}

/** One text in fifty is a reprint of the one three before it, which is in the same language. */
function isReprint(number: number): boolean {
  return number % 50 === 49;
}

function reprintOf(made: MadeText): MadeText {
  return { ...made, text: `${made.text.trimEnd().split('\n\n').slice(0, -1).join('\n\n')}\n` };
}

/** A text with an office-holder or two, its furniture, and with or without its date. */
function dressed({ text, language }: MadeText, number: number, planned: number): string {
  const next = random(2 * number + 1);
  const [headline = '', date = '', ...paragraphs] = text.trimEnd().split('\n\n');
  for (let told = next() % 3; told > 0; told -= 1) {
    const place = next() % paragraphs.length;
    paragraphs[place] = `${paragraphs[place]} ${sentenceAbout(language, zipf(next, Math.max(fewestTold, planned / 5)), next)}`;
  }
  const { menu, foot, outlets } = furniture[language];
  const outlet = outlets[zipf(next, outlets.length)] ?? '';
  const stamp = next() % 12 === 0 ? [] : [date];
  return `${[menu, headline, ...stamp, ...paragraphs, `${foot} ${outlet}`].join('\n\n')}\n`;
}

const fewestTold = 200;

/** Says what somebody does whom no list has; the same number is the same person in each language that has the same names. */
function sentenceAbout(language: Language, person: number, next: () => number): string {
  const { given, families, sentences } = telling[language];
  const own = random(person + 1);
  const name = `${capital(given[own() % given.length] ?? '')} ${capital(families[own() % families.length] ?? '')}`;
  return (sentences[next() % sentences.length] ?? '').replace('…', name);
}

/** A furnished page's first lines and its last, and the outlets that printed it. */
const furniture: Readonly<Record<Language, { readonly menu: string; readonly foot: string; readonly outlets: readonly string[] }>> = {
  kk: {
    menu: 'Басты бет\nСаясат\nҚоғам\nЭкономика',
    foot: 'Дереккөз:',
    outlets: ['Қазақпарат', 'Дала хабары', 'Алатау жаршысы', 'Ертіс өңірі'],
  },
  ru: {
    menu: 'Главная\nПолитика\nОбщество\nЭкономика',
    foot: 'Источник:',
    outlets: ['Казинформ', 'Степные вести', 'Голос Алатау', 'Прииртышье'],
  },
  en: { menu: 'Home\nPolitics\nSociety\nEconomy', foot: 'Source:', outlets: ['Kazinform', 'Steppe Herald', 'Alatau Voice', 'Irtysh Post'] },
};

const surnames = 'ахметов баймұратов жұмабаев есімов қасымов мұсаев нұрланов оразбаев сапаров тілеубаев шәріпов иманов';
const telling: Readonly<
  Record<Language, { readonly given: readonly string[]; readonly families: readonly string[]; readonly sentences: readonly string[] }>
> = {
  kk: {
    given: words(kazakh.male),
    families: words(surnames),
    sentences: ['Министр … бұл туралы айтты.', 'Жиынды облыс әкімі … ашты.', 'Депутат … сұраққа жауап берді.'],
  },
  ru: {
    given: words(russian.male),
    families: words('ахметов волков громов дмитриев есимов касымов лебедев мусаев орлов сапаров тихонов шарипов'),
    sentences: ['Об этом сообщил министр ….', 'Депутат … ответил на вопросы.', 'Заседание вёл председатель комитета ….'],
  },
  en: {
    given: words(english.male),
    families: words('carter fisher grant harris keller marsh norton palmer quinn stone turner walsh'),
    sentences: ['Minister … said so on the day.', 'The meeting was opened by Governor ….', 'Senator … answered the questions.'],
  },
};

function words(list: string): string[] {
  return list.trim().split(/\s+/u);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
