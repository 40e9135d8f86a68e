import { z } from 'zod';

/** The kinds of authority record; each is a folder of `content/`, a file of `seeds/authority/` and a section of the site. */
export const kinds = ['people', 'parties', 'organisations', 'places', 'sources'] as const;

export const kind = z.enum(kinds);
export type Kind = z.infer<typeof kind>;

/** The name of a record within its kind and of an article within the archive: the last part of its address. */
export const identifier = z
  .string()
  .regex(/^[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u, 'must be lower-case letters and digits joined by single hyphens');

/** A record named from anywhere: `people/kassym-jomart-tokayev`. */
export const recordPath = z
  .string()
  .regex(
    /^(people|parties|organisations|places|sources)\/[\p{Ll}\p{Lo}\p{N}]+(-[\p{Ll}\p{Lo}\p{N}]+)*$/u,
    'must be KIND/ID such as people/kassym-jomart-tokayev',
  );
export type RecordPath = z.infer<typeof recordPath>;

/** Takes a record path apart. */
export function kindOf(path: RecordPath): Kind {
  return kind.parse(path.slice(0, path.indexOf('/')));
}

/** The identifier within its kind: `kassym-jomart-tokayev`. */
export function idOf(path: RecordPath): string {
  return path.slice(path.indexOf('/') + 1);
}
