import type { ArticlesOf, Catalogue } from '../catalogue/catalogue.ts';
import { mostListed } from '../catalogue/letters.ts';
import { hasLongSeed } from '../catalogue/seed-lines.ts';
import { interfaceLanguages } from '../i18n/interface.ts';
import { addressOf } from '../schema/address.ts';
import type { Kind, RecordPath } from '../schema/kind.ts';
import type { InterfaceLanguage } from '../schema/language.ts';
import type { Shelf } from '../schema/shelf.ts';

/** What tells which lists there are: the same answers from which pages link to them. */
export type Lists = Pick<Catalogue, 'articles' | 'parts' | 'isDivided' | 'letters' | 'recordsOfLetter'>;
type Parts = Pick<Catalogue, 'parts'>;

/** The pages of an article, that of a long seed first, and the article as data. */
export function articleAddresses(catalogue: Pick<Catalogue, 'content'>, id: string): string[] {
  const article = catalogue.content(id);
  const seed = article !== undefined && hasLongSeed(article) ? inEach((ui) => addressOf.seedLines(ui, id)) : [];
  return [addressOf.articleData(id), ...seed, ...inEach((ui) => addressOf.article(ui, id))];
}

/** The page of a record, and the numbers of its picture. */
export function recordAddresses(path: RecordPath): string[] {
  return [addressOf.pictureData(path), ...inEach((ui) => addressOf.record(ui, path))];
}

/** The lists of a record's articles of no one year; none where its own page has all. */
export function* recordUndatedAddresses(lists: Pick<Lists, 'articles' | 'parts' | 'isDivided'>, path: RecordPath): Generator<string> {
  const [of, shelf] = [{ mentioning: path }, { rest: 'undated' } as const];
  if (!lists.isDivided(path) || lists.articles({ ...of, ...shelf }).total === 0) return;
  for (const each of shelves(lists, of, shelf)) yield* inEach((ui) => addressOf.shelf(ui, each, path));
}

/** The lists of a record's articles of a year, those of months and days first; none where its own page has all. */
export function* recordYearAddresses(
  lists: Pick<Lists, 'articles' | 'parts' | 'isDivided'>,
  path: RecordPath,
  year: number,
): Generator<string> {
  const of = { mentioning: path };
  if (!lists.isDivided(path) || lists.articles({ ...of, year }).total === 0) return;
  for (const shelf of shelves(lists, of, { year })) yield* inEach((ui) => addressOf.shelf(ui, shelf, path));
}

/** The lists of a month, those of its days first. */
export function* monthAddresses(lists: Parts, year: number, month: number): Generator<string> {
  for (const each of shelves(lists, {}, { year, month })) yield* inEach((ui) => addressOf.shelf(ui, each));
}

/** The lists of a year, those of its months aside. */
export function* yearAddresses(lists: Parts, year: number): Generator<string> {
  for (const { shelf } of lists.parts({ year })) {
    if (shelf.month === undefined) for (const each of shelves(lists, {}, shelf)) yield* inEach((ui) => addressOf.shelf(ui, each));
  }
  yield* inEach((ui) => addressOf.shelf(ui, { year }));
}

/** The list of articles whose date is unknown, and its parts but those of a letter. */
export function* undatedAddresses(lists: Parts): Generator<string> {
  const shelf = { rest: 'undated' } as const;
  for (const part of lists.parts(shelf))
    if ([...(part.shelf.initials ?? '')].length > 1)
      for (const each of shelves(lists, {}, part.shelf)) yield* inEach((ui) => addressOf.shelf(ui, each));
  yield* inEach((ui) => addressOf.shelf(ui, shelf));
}

/** Those of them whose headlines begin with a letter. */
export function* undatedLetterAddresses(lists: Parts, letter: string): Generator<string> {
  for (const each of shelves(lists, {}, { rest: 'undated', initials: letter })) yield* inEach((ui) => addressOf.shelf(ui, each));
}

/** The index of a kind in each language. */
export function kindAddresses(kind: Kind): string[] {
  return inEach((ui) => addressOf.kind(ui, kind));
}

/** The index of a kind under one letter of a language; none where all stands on one page. */
export function* letterAddresses(lists: Lists, kind: Kind, ui: InterfaceLanguage, letter: string): Generator<string> {
  if (lists.isDivided(kind) && lists.recordsOfLetter(kind, ui, letter, 0).total > 0) yield* parts();

  function* parts(initials?: string): Generator<string> {
    for (const part of lists.recordsOfLetter(kind, ui, letter, mostListed, initials).parts) yield* parts(part.initials);
    yield addressOf.letter(ui, kind, letter, initials);
  }
}

/** The numbers of the pictures of the whole archive. */
export function pictureAddresses(): string[] {
  return (['years', 'timeline', 'network', 'coverage'] as const).map(addressOf.pictureData);
}

/** The pages of which there is one in each language, by their names in `addressOf`, the front page last. */
export const frontNames = ['articles', 'timeline', 'network', 'searchWords', 'search', 'edition', 'data', 'about', 'home'] as const;

/** One of these pages in each language. */
export function frontAddresses(name: (typeof frontNames)[number]): string[] {
  return [...(name === 'edition' ? [addressOf.editionData] : []), ...inEach((ui) => addressOf[name](ui))];
}

/** The pages outside of the languages. */
export function bareAddresses(): string[] {
  return ['/404/', '/', '/robots.txt'];
}

/** A shelf and those that it is divided into, however deep, each after its own parts. */
function* shelves(lists: Parts, of: ArticlesOf, shelf: Shelf): Generator<Shelf> {
  for (const part of lists.parts({ ...of, ...shelf })) yield* shelves(lists, of, part.shelf);
  yield shelf;
}

function inEach(address: (ui: InterfaceLanguage) => string): string[] {
  return interfaceLanguages.map(address);
}
