import { dirname } from 'node:path';
import { useCatalogue } from '../../src/catalogue/current.ts';
import { compileTemplates, loadPress } from '../../src/press/disk.ts';
import { fileOf, print } from '../../src/press/press.ts';
import { addressesOf, allUnits } from '../../src/press/units.ts';
import type { ArticleDate } from '../../src/schema/article.ts';
import { type MadeArticle, madeContent, openContent } from '../small-archive.ts';

/** A person whom more than two hundred articles name, and another whom few do. */
export const [ann, ben] = ['people/ann-baker', 'people/ben-carter'] as const;

export const onDay = (value: string): ArticleDate => ({ value, earliest: value, latest: value, basis: 'stated' });

/** More than stand under one letter, and more than in one list. */
const surnames = Array.from({ length: 420 }, (_, index) => `${index < 310 ? 'Kar' : 'Lom'}${letters(index)}`);

/**
 * An archive in which every list is too long for one page somewhere: a year, a month, a day, the months and days that are not known, the
 * undated, the articles about one person, the people, and the people under one letter.
 */
export const madeArticles: readonly MadeArticle[] = [
  ...made('march', 0, 130, (index) => onDay(`2020-03-${two(1 + (index % 20))}`)),
  ...made('feast', 130, 105, () => onDay('2020-05-09')),
  ...made('april', 235, 102, () => ({ value: '2021-04', earliest: '2021-04-01', latest: '2021-04-30', basis: 'stated' })),
  ...made('year', 337, 104, () => ({ value: '2021', earliest: '2021-01-01', latest: '2021-12-31', basis: 'stated' })),
  ...made('either', 441, 101, () => ({ value: '2018/2019', earliest: '2018-01-01', latest: '2019-12-31', basis: 'inferred' })),
  ...made('undated', 542, 101, () => undefined),
  ...made('quiet', 643, 3, (index) => onDay(`2009-0${index + 1}-11`)),
];

/** The records that these articles name: a person for most of the surnames in turn, and Ann in many. */
export const madeRecords: Readonly<Record<string, object>> = {
  [ann]: { heading: { en: 'Ann Baker', ru: 'Энн Бейкер', kk: 'Энн Бейкер' } },
  [ben]: { heading: { en: 'Ben Carter', ru: 'Бен Картер', kk: 'Бен Картер' } },
  ...Object.fromEntries(surnames.map((name) => [`people/${name.toLowerCase()}`, { heading: { en: name } }])),
};

/** The languages in which the pages are printed: two alphabets. */
export const readers = ['kk', 'en'] as const;

/** The pages of such an archive in these languages, by their files. */
export async function printed(articles: readonly MadeArticle[]): Promise<ReadonlyMap<string, string>> {
  const { catalogue, inventory } = openContent(madeContent(articles, madeRecords));
  useCatalogue(catalogue);
  const generator = dirname(dirname(import.meta.dirname));
  await compileTemplates(generator);
  const { press } = await loadPress(generator);
  const pages = new Map<string, string>();
  for (const address of [...allUnits(inventory)].flatMap((unit) => [...addressesOf(catalogue, unit)])) {
    if (readers.some((ui) => address.startsWith(`/${ui}/`) && address.endsWith('/')))
      pages.set(fileOf(address), Buffer.from((await print(press, address)).bytes).toString('utf8'));
  }
  return pages;
}

function made(stem: string, from: number, size: number, dateOf: (index: number) => ArticleDate | undefined): MadeArticle[] {
  return Array.from({ length: size }, (_, index): MadeArticle => {
    const surname = surnames[(from + index) % surnames.length] ?? '';
    const date = dateOf(index);
    const isOfAnn = stem !== 'quiet' && index % 2 === 0;
    return {
      id: `${stem}-${index}`,
      headline: `${letters(index * 7)} ${stem}`,
      body: `${surname} and ${isOfAnn ? 'Ann Baker' : 'somebody'} talked about number ${index} of ${stem}.`,
      names: { [surname]: `people/${surname.toLowerCase()}`, ...(isOfAnn ? { 'Ann Baker': ann } : {}) },
      ...(date === undefined ? {} : { date }),
    };
  });
}

/** A number as three letters. */
function letters(number: number): string {
  return [676, 26, 1].map((place) => String.fromCharCode(97 + (Math.floor(number / place) % 26))).join('');
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
