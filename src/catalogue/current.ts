import type { Catalogue } from './catalogue.ts';

const key = Symbol.for('muragat.catalogue');
const seedKey = Symbol.for('muragat.seeds');
const holder = globalThis as { [key]?: Catalogue; [seedKey]?: SeedReader };

/** The lines of a seed as decoded and repaired, of the path below `seeds/` and with the digest that content tells; nothing where it is no plain text or not that file. */
export type SeedReader = (seed: { readonly path: string; readonly sha256: string }) => readonly string[] | undefined;

/** Makes a catalogue the one that pages ask. Templates are compiled into modules of their own, so it is handed over through the global object. */
export function useCatalogue(catalogue: Catalogue): void {
  holder[key] = catalogue;
}

/** The catalogue that pages ask. Throws where none was opened. */
export function currentCatalogue(): Catalogue {
  const catalogue = holder[key];
  if (catalogue === undefined) throw new Error('No catalogue is open. Run the press or the development server, which open one.');
  return catalogue;
}

/** Makes the seeds of an archive those that pages show beside their articles. */
export function useSeeds(reader: SeedReader): void {
  holder[seedKey] = reader;
}

/** The lines of an article's seed; none where no seeds are at hand. */
export function currentSeed(seed: Parameters<SeedReader>[0]): readonly string[] | undefined {
  return holder[seedKey]?.(seed);
}
