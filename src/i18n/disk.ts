import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InterfaceLanguage } from '../schema/language.ts';
import { parseTable, type Table } from './table.ts';

/** The files of words: `kk.json`. */
export const tableFiles: readonly string[] = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => join(import.meta.dirname, name));

/**
 * The interface's words by language, one for each JSON file of this folder. Read when the module is loaded; the compiled templates hold
 * what was read when they were compiled. Throws where a file lacks words, by its name and theirs.
 */
export const tables: Readonly<Record<InterfaceLanguage, Table>> = readTables();

function readTables(): Record<InterfaceLanguage, Table> {
  const texts = tableFiles.map((path) => [path, readFileSync(path, 'utf8')] as const);
  const reference: unknown = JSON.parse(texts.find(([path]) => path.endsWith('en.json'))?.[1] ?? '{}');
  return Object.fromEntries(
    texts.map(([path, text]) => [/([^/\\]+)\.json$/u.exec(path)?.[1] ?? '', parseTable(path, text, reference as Table)]),
  );
}
