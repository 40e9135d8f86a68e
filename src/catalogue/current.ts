import type { Catalogue } from './catalogue.ts';

const key = Symbol.for('muragat.catalogue');
const holder = globalThis as { [key]?: Catalogue };

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
