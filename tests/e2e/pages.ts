import { filesBelow } from '../../src/press/disk.ts';

/**
 * Addresses of pages of a printed site, below its root: the first and the last of each kind in each interface language.
 * Pages are of one kind where their addresses differ in numbers, or from the third part on; so a new kind of page is met without being named.
 */
export function samplePages(dist: string): readonly string[] {
  const kinds = new Map<string, string[]>();
  for (const file of filesBelow(dist).filter((path) => path.endsWith('.html'))) {
    const address = file.replace(/(?:^|(?<=\/))index\.html$/u, '');
    const kind = address
      .split('/')
      .map((part, place) => (/^\d+$/u.test(part) ? '0' : place < 2 || part === 'page' ? part : part && '*'))
      .join('/');
    kinds.set(kind, [...(kinds.get(kind) ?? []), address]);
  }
  return [...kinds.values()].flatMap((addresses) => [...new Set([addresses[0] ?? '', addresses.at(-1) ?? ''])]);
}
