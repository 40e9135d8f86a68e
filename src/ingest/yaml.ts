import type { Document, LineCounter } from 'yaml';
import { packages } from './packages.ts';

/** A YAML file as a value, or what is wrong with it and where, in one sentence. Days stay strings. */
export function parseYaml(text: string): { readonly value: unknown } | { readonly reason: string } {
  const document = read(text);
  const [error] = document.errors;
  if (error === undefined) {
    try {
      return { value: document.toJS({ maxAliasCount: 100 }) };
    } catch {
      return { reason: 'its aliases (*name) refer to too much, or to themselves' };
    }
  }
  return { reason: `it is not valid YAML: ${(error.message.split('\n')[0] ?? error.message).replace(/:$/, '')}` };
}

/** The line, from 1, of each entry of a YAML list, or of the list under a key. */
export function entryLines(text: string, key?: string): number[] {
  const counter = new packages.yaml.LineCounter();
  const document = read(text, counter);
  const list = key === undefined ? document.contents : document.get(key);
  if (typeof list !== 'object' || list === null || !('items' in list)) return [];
  return (list.items as { range?: readonly number[] | null }[]).map(({ range }) => counter.linePos(range?.[0] ?? 0).line);
}

/** YAML 1.2 core: no days, no `yes`; a key written twice is an error. */
function read(text: string, lineCounter?: LineCounter): Document.Parsed {
  return packages.yaml.parseDocument(text.replace(/^\uFEFF/, ''), {
    version: '1.2',
    // What is wrong is a problem of the file, and nothing else prints.
    logLevel: 'error',
    uniqueKeys: true,
    ...(lineCounter === undefined ? {} : { lineCounter }),
  });
}
