import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Extracts } from '../catalogue/extracts.ts';
import { type Ground, grounds } from '../catalogue/grounds.ts';
import type { Inventory } from '../catalogue/inventory.ts';
import type { UnitName } from '../catalogue/printed.ts';
import { citableOf } from '../citation/citable.ts';
import { addressOf } from '../schema/address.ts';
import { kind as kindSchema, kinds } from '../schema/kind.ts';
import {
  articleAddresses,
  bareAddresses,
  frontAddresses,
  frontNames,
  kindAddresses,
  letterAddresses,
  monthAddresses,
  pictureAddresses,
  recordAddresses,
  recordUndatedAddresses,
  recordYearAddresses,
  undatedAddresses,
  undatedLetterAddresses,
  yearAddresses,
} from './addresses.ts';
import { cards } from './cards.ts';
import { citationFiles } from './citation-files.ts';
import { type DataPress, printArchive, printArchiveFeeds, printRecord, printYear } from './data.ts';
import type { Site } from './disk.ts';
import { hostFiles } from './host.ts';
import { fileOf, type Press, print } from './press.ts';

/** What units are printed from, and where to. */
export type PrintRun = {
  readonly catalogue: Catalogue;
  readonly inventory: Inventory;
  readonly extracts: Extracts;
  readonly press: Press;
  readonly site: Site;
  /** The files that came out of compiling the templates: path below `dist/` and absolute. */
  readonly assets: readonly (readonly [path: string, from: string])[];
  /** A file below `seeds/`, absolute. */
  readonly seed: (path: string) => string;
  readonly draw: (drawing: string) => Promise<Uint8Array>;
};

/** One kind of unit. A unit's name is that of its kind and, behind a space, its own. */
type Printer = {
  /** All that the archive has. */
  readonly all: (inventory: Inventory) => Iterable<string>;
  readonly isThere: (run: Pick<PrintRun, 'catalogue' | 'inventory'>, name: string) => boolean;
  /** Grounds beyond those of the questions that its pages ask. */
  readonly restsOn?: (name: string) => readonly Ground[];
  readonly addresses?: (catalogue: Catalogue, name: string) => Iterable<string>;
  /** Files that no template makes. */
  readonly files?: (run: PrintRun, name: string) => Promise<void> | void;
};

const single = { all: () => [''], isThere: () => true } as const;

/** The kinds of units in the order in which a whole archive is printed: pages after those that they lead to, as far as that can be. */
const printers = {
  assets: { ...single, files: printAssets },
  data: { ...single, restsOn: () => [grounds.everything], files: printData },
  article: {
    all: (inventory) => inventory.identities(),
    isThere: ({ catalogue }, id) => catalogue.headline(id) !== undefined,
    restsOn: (id) => [grounds.article(id)],
    addresses: articleAddresses,
    files: printArticleFiles,
  },
  record: {
    all: (inventory) => inventory.recordPaths(),
    isThere: ({ catalogue }, path) => catalogue.reference(path)?.hasPage === true,
    restsOn: (path) => [grounds.record(path), grounds.in(path)],
    addresses: (_, path) => recordAddresses(path),
    files: (run, path) => printRecord(dataPress(run), path),
  },
  in: {
    all: (inventory) => Iterator.from(inventory.recordYears()).map(({ path, year }) => `${path} ${year ?? 'undated'}`),
    isThere: () => true,
    addresses: (catalogue, name) => {
      const [path = '', year] = name.split(' ');
      return year === 'undated' ? recordUndatedAddresses(catalogue, path) : recordYearAddresses(catalogue, path, Number(year));
    },
  },
  month: {
    all: (inventory) => inventory.months().map(({ year, month }) => `${year}-${month}`),
    isThere: ({ inventory }, name) => inventory.hasMonth(...monthOf(name)),
    addresses: (catalogue, name) => monthAddresses(catalogue, ...monthOf(name)),
  },
  year: {
    all: (inventory) => inventory.years().map(String),
    isThere: ({ inventory }, year) => inventory.hasYear(Number(year)),
    restsOn: (year) => [grounds.year(Number(year))],
    addresses: (catalogue, year) => yearAddresses(catalogue, Number(year)),
    files: (run, year) => printYear(dataPress(run), Number(year)),
  },
  letter: {
    all: (inventory) => inventory.letters().map(({ kind, ui, letter }) => `${kind} ${ui} ${letter}`),
    isThere: () => true,
    addresses: (catalogue, name) => {
      const [kind, ui = '', letter = ''] = name.split(' ');
      return letterAddresses(catalogue, kindSchema.parse(kind), ui, letter);
    },
  },
  kind: { all: () => kinds, isThere: () => true, addresses: (_, kind) => kindAddresses(kindSchema.parse(kind)) },
  undated: {
    all: (inventory) => ['', ...inventory.undatedLetters()],
    isThere: ({ inventory }, name) => name === 'undated' || inventory.undatedLetters().includes(name),
    addresses: (catalogue, name) => (name === 'undated' ? undatedAddresses(catalogue) : undatedLetterAddresses(catalogue, name)),
  },
  pictures: { ...single, addresses: pictureAddresses },
  feeds: { ...single, files: (run) => printArchiveFeeds(dataPress(run)) },
  front: {
    all: () => frontNames,
    isThere: (_, name) => frontNames.some((each) => each === name),
    addresses: (_, name) => frontNames.filter((each) => each === name).flatMap(frontAddresses),
  },
  bare: { ...single, addresses: bareAddresses },
} as const satisfies Readonly<Record<string, Printer>>;

const order = Object.keys(printers) as (keyof typeof printers)[];

/** All units of an archive, in the order in which they are printed. */
export function* allUnits(inventory: Inventory): Generator<UnitName> {
  for (const kind of order) for (const name of printers[kind].all(inventory)) yield unitOf(kind, name);
}

/** Units in the order in which they are printed. */
export function inOrder(units: Iterable<UnitName>): UnitName[] {
  const ranked = [...units].map((unit) => ({ unit, rank: order.indexOf(kindOfUnit(unit)) }));
  return ranked.sort((one, other) => one.rank - other.rank || (one.unit < other.unit ? -1 : 1)).map(({ unit }) => unit);
}

/** The addresses of a unit's pages. */
export function addressesOf(catalogue: Catalogue, unit: UnitName): Iterable<string> {
  const printer: Printer = printers[kindOfUnit(unit)];
  return printer.addresses?.(catalogue, nameOfUnit(unit)) ?? [];
}

/** The address of one page of each sort that an archive has, and of one file of each sort that is no page. */
export function* samplePages(catalogue: Catalogue, inventory: Inventory): Generator<string> {
  for (const kind of order) {
    const [first] = printers[kind].all(inventory);
    for (const name of kind === 'front' ? frontNames : first === undefined ? [] : [first]) {
      const addresses = [...addressesOf(catalogue, unitOf(kind, name))];
      for (const isPage of [true, false]) {
        const address = addresses.find((each) => each.endsWith('/') === isPage);
        if (address !== undefined) yield address;
      }
    }
  }
}

/** Prints the files of a unit; none where the archive no longer has it. Tells on what it rests beside the questions asked, and its pages. */
export async function printUnit(run: PrintRun, unit: UnitName): Promise<{ readonly pages: number; readonly restsOn: readonly Ground[] }> {
  const printer: Printer = printers[kindOfUnit(unit)];
  const name = nameOfUnit(unit);
  if (!printer.isThere(run, name)) return { pages: 0, restsOn: [] };
  await printer.files?.(run, name);
  let pages = 0;
  const { site } = run.catalogue.archive();
  for (const address of addressesOf(run.catalogue, unit)) {
    run.site.write(await print(run.press, address, site));
    pages += 1;
  }
  return { pages, restsOn: printer.restsOn?.(name) ?? [] };
}

/** The unit of the files of the whole archive, which no template prints. */
export const dataUnit: UnitName = 'data' satisfies keyof typeof printers;

/** Prints that unit. */
export function printData(run: Pick<PrintRun, 'catalogue' | 'extracts' | 'site'>): void {
  printArchive(dataPress(run));
}

function monthOf(name: string): [year: number, month: number] {
  const [year = 0, month = 0] = name.split('-').map(Number);
  return [year, month];
}

function unitOf(kind: string, name: string): UnitName {
  return name === '' ? kind : `${kind} ${name}`;
}

function nameOfUnit(unit: UnitName): string {
  return unit.slice(unit.indexOf(' ') + 1);
}

function kindOfUnit(unit: UnitName): keyof typeof printers {
  return unit.split(' ', 1)[0] as keyof typeof printers;
}

function dataPress({ catalogue, extracts, site }: Pick<PrintRun, 'catalogue' | 'extracts' | 'site'>): DataPress {
  return { catalogue, extracts, write: (address, text) => site.stream(fileOf(address), text) };
}

async function printAssets({ assets, site, catalogue, draw }: PrintRun): Promise<void> {
  for (const [path, from] of assets) site.copy(from, path);
  for (const file of hostFiles) site.write(file);
  for (const { path, drawing } of cards(catalogue.archive())) site.write({ path, bytes: await draw(drawing) });
}

function printArticleFiles({ catalogue, site, seed }: PrintRun, id: string): void {
  const article = catalogue.content(id);
  if (article === undefined) return;
  site.copy(seed(article.seed.path), fileOf(addressOf.seed(id)), article.seed.sha256);
  for (const file of citationFiles(citableOf(article, catalogue))) site.write(file);
}
