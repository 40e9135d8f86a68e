import type { UnitName } from '../catalogue/printed.ts';

/** One of several processes or machines that print an archive together, each a part of it: its number from 1, and how many there are. */
export type Part = { readonly number: number; readonly of: number };

/** Whether a unit is printed by a part. Every unit is printed by exactly one, the same on every machine. */
export function isOfPart(unit: UnitName, { number, of }: Part): boolean {
  return hashOf(unit) % of === number - 1;
}

/** FNV-1a over the code units, in 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
