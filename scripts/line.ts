import type { Problem } from '../src/schema/problem.ts';

/** What is wrong and what to do, for one file. */
export function lineOf({ path, reason, next }: Problem): string {
  return `${path}: ${reason}\n  ${next}`;
}
