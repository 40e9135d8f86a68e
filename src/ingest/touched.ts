import { nameForms, pathOf } from '../names/forms.ts';
import { createMatcher } from '../names/match.ts';
import type { Authority, AuthorityRecord } from '../schema/authority.ts';
import type { RecordPath } from '../schema/kind.ts';
import { recordsOf } from './authority.ts';

/**
 * Whether an article may read otherwise after a change of the authority file, by the text of its file in `content/`, which holds all that its seed
 * says: where a name stands that a record which changed has or had, in any case and inflection. A source or a dated event can be told by words
 * that are no name, and the order of records decides between names that two have: where these changed, every article may.
 */
export function touchedBy(before: Authority, now: Authority): (text: string) => boolean {
  const [was, is] = [recordsOf(before), recordsOf(now)];
  const isSame = (path: RecordPath): boolean => JSON.stringify(was.get(path)) === JSON.stringify(is.get(path));
  const unchanged = (records: ReadonlyMap<RecordPath, AuthorityRecord>): string => [...records.keys()].filter(isSame).join(' ');
  const changed = [...was.values(), ...is.values()].filter((record) => !isSame(pathOf(record)));
  const isAnywhere = (record: AuthorityRecord): boolean => record.kind === 'sources' || ('events' in record && record.events !== undefined);
  if (unchanged(was) !== unchanged(is) || changed.some(isAnywhere)) return () => true;
  if (changed.length === 0) return () => false;
  const matcher = createMatcher(changed.flatMap(nameForms), { anyCase: true });
  return (text) => matcher.find(text.replaceAll(/\s+/gu, ' ')).length > 0;
}
