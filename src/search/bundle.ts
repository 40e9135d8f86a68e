import { cutChunks } from './chunks.ts';
import { pack } from './pagefind-format.ts';
import type { Runtime } from './runtime.ts';
import { indexTerms } from './terms.ts';
import type { IndexFile } from './volume.ts';

/** A page of an index: the short key under which it is found, and the tokens of its text. */
export type Page = { readonly key: string; readonly tokens: readonly string[] };

/**
 * The files of an index as Pagefind's script reads them, made for an archive of many volumes: its words are in chunks of a few kilobytes, since a
 * reader loads one from every volume; and it has no fragments, since results are shown from cards. Throws where two pages have the same key.
 */
export function makeBundle(pages: readonly Page[], { version, entry }: Pick<Runtime, 'version' | 'entry'>): IndexFile[] {
  if (new Set(pages.map(({ key }) => key)).size !== pages.length) throw new Error('Two articles of a volume have the same key.');
  const { terms, lengths } = indexTerms(pages.map(({ tokens }) => tokens));
  const chunks = cutChunks(terms);
  const printed = pages.map(({ key }, index) => [key, lengths[index] ?? 0, '']);
  return [
    ...chunks.map(({ terms, range: [, , name] }) => ({ path: `index/${name}.pf_index`, content: pack([terms.map(({ bytes }) => bytes)]) })),
    { path: `pagefind.${metaName}.pf_meta`, content: pack([version, printed, chunks.map(({ range }) => range), [], [], []]) },
    { path: 'pagefind-entry.json', content: new TextEncoder().encode(JSON.stringify(entry(metaName, pages.length))) },
  ];
}

/** Names need not change with their content, since the folder of a volume does. */
const metaName = 'words';
