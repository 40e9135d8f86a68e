import type { z } from 'zod';

/** The first thing that a schema has against a value, in words: `heading.en: must be …`. Says how many more there are. */
export function complaintOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'it does not fit the schema';
  const path = issue.path.map(String).join('.');
  const more = error.issues.length > 1 ? ` (and ${error.issues.length - 1} more)` : '';
  return `${path === '' ? '' : `${path}: `}${issue.message}${more}`;
}
