import { type ArticlesOf, articlesOf, type Catalogue } from '../catalogue/catalogue.ts';
import type { Inventory } from '../catalogue/inventory.ts';
import { mostListed } from '../catalogue/letters.ts';
import { interfaceLanguages } from '../i18n/interface.ts';
import { addressOf } from '../schema/address.ts';
import { type Kind, kinds, type RecordPath } from '../schema/kind.ts';
import type { Shelf } from '../schema/shelf.ts';

/** What tells which lists there are: the same answers from which pages link to them. */
export type Lists = Pick<Catalogue, 'parts' | 'records' | 'letters' | 'recordsOfLetter'>;

/**
 * The addresses of all pages of the archive, each after the pages that it links to as far as that can be: articles, then records,
 * then the lists, then the front pages. A site that is written in this order never links to a page that is not there yet.
 */
export function* addresses(lists: Lists, inventory: Inventory): Generator<string> {
  for (const id of inventory.longSeeds()) yield* seedAddresses(id);
  for (const id of inventory.identities()) yield* articleAddresses(id);
  for (const { path } of inventory.records()) yield* recordAddresses(lists, path);
  for (const year of inventory.years()) yield* yearAddresses(lists, year);
  yield* undatedAddresses(lists);
  for (const kind of kinds) yield* kindAddresses(lists, kind);
  yield* otherAddresses();
}

/** The pages of a seed that is too long for its article's own page. */
export function seedAddresses(id: string): string[] {
  return inEach((ui) => addressOf.seedLines(ui, id));
}

/** The pages of an article, and the article as data. */
export function articleAddresses(id: string): string[] {
  return [addressOf.articleData(id), ...inEach((ui) => addressOf.article(ui, id))];
}

/** The pages of a record, the lists of its articles first, and the numbers of its picture. */
export function* recordAddresses(lists: Pick<Lists, 'parts'>, path: RecordPath): Generator<string> {
  yield addressOf.pictureData(path);
  for (const shelf of shelvesBelow(lists, articlesOf(path), {})) yield* inEach((ui) => addressOf.shelf(ui, shelf, path));
  yield* inEach((ui) => addressOf.record(ui, path));
}

/** The pages of a year: its days and months first. */
export function* yearAddresses(lists: Pick<Lists, 'parts'>, year: number): Generator<string> {
  yield* shelfAddresses(lists, { year });
}

/** The lists of articles whose date is unknown. */
export function* undatedAddresses(lists: Pick<Lists, 'parts'>): Generator<string> {
  yield* shelfAddresses(lists, { rest: 'undated' });
}

/** The index of a kind in each language, and the pages of its letters where it has such. */
export function* kindAddresses(lists: Omit<Lists, 'parts'>, kind: Kind): Generator<string> {
  const { items, total } = lists.records(kind, mostListed);
  for (const ui of interfaceLanguages) {
    if (items.length < total) for (const letter of lists.letters(kind, ui)) yield* letterAddresses(letter);
    yield addressOf.kind(ui, kind);

    function* letterAddresses(letter: string, initials?: string): Generator<string> {
      for (const part of lists.recordsOfLetter(kind, ui, letter, mostListed, initials).parts) yield* letterAddresses(letter, part.initials);
      yield addressOf.letter(ui, kind, letter, initials);
    }
  }
}

/** All other pages: those of which there is one in each language, and those outside of the languages. */
export function* otherAddresses(): Generator<string> {
  for (const name of ['years', 'timeline', 'network', 'coverage'] as const) yield addressOf.pictureData(name);
  yield addressOf.editionData;
  for (const ui of interfaceLanguages) {
    yield addressOf.articles(ui);
    yield addressOf.timeline(ui);
    yield addressOf.network(ui);
    yield addressOf.searchWords(ui);
    yield addressOf.search(ui);
    yield addressOf.edition(ui);
    yield addressOf.data(ui);
    yield addressOf.about(ui);
    yield addressOf.home(ui);
  }
  yield '/404/';
  yield '/';
  yield '/robots.txt';
}

function* shelfAddresses(lists: Pick<Lists, 'parts'>, shelf: Shelf): Generator<string> {
  for (const each of [...shelvesBelow(lists, {}, shelf), shelf]) yield* inEach((ui) => addressOf.shelf(ui, each));
}

/** The shelves that a shelf is divided into, however deep, each after its own parts. */
function* shelvesBelow(lists: Pick<Lists, 'parts'>, of: ArticlesOf, shelf: Shelf): Generator<Shelf> {
  for (const part of lists.parts({ ...of, ...shelf })) {
    yield* shelvesBelow(lists, of, part.shelf);
    yield part.shelf;
  }
}

function inEach(address: (ui: string) => string): string[] {
  return interfaceLanguages.map(address);
}
