import type { RecordPath } from '../schema/kind.ts';
import type { Gist } from './records.ts';
import type { RoleInArticle } from './stated-roles.ts';

/** What an article tells of each record that it names. */
export function gistsByRecord(gist: Gist): ReadonlyMap<RecordPath, Gist> {
  const found = new Map<RecordPath, { readonly mentions: Gist['mentions'][number][]; readonly roles: RoleInArticle[] }>();
  const of = (record: RecordPath) => {
    const known = found.get(record) ?? { mentions: [], roles: [] };
    found.set(record, known);
    return known;
  };
  for (const mention of gist.mentions) if (mention.record !== undefined) of(mention.record).mentions.push(mention);
  for (const role of gist.roles ?? []) of(role.record).roles.push(role);
  return new Map([...found].map(([record, told]) => [record, { ...gist, ...told }]));
}
