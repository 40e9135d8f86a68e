import type { DateRules } from '../languages/rules.ts';
import { hasCue, isCue, wordsOf } from '../reading/words.ts';
import type { AuthorityRecord } from '../schema/authority.ts';
import type { Day } from '../schema/date.ts';
import { kindOf, type RecordPath } from '../schema/kind.ts';
import type { Bound } from './bounds.ts';
import { type Name, type Passage, speaksOfNow } from './passage.ts';
import { beginnings, inUse, type Period } from './period.ts';
import { spellingsOf } from './phrase.ts';

/**
 * Bounds from names that were in use for some years only. The end of a name binds where the text speaks of the present by that name:
 * a place in the dateline or as the scene of the headline or lede, a party or body in the headline, the lede or several sentences.
 */
export function* namesInUse(
  passages: readonly Passage[],
  records: ReadonlyMap<RecordPath, AuthorityRecord>,
  rules: DateRules,
): Generator<Bound> {
  const uses = new Map<RecordPath, Use[]>();
  for (const passage of passages) {
    for (const name of passage.names) {
      const periods = periodsOf(name, records.get(name.record));
      if (periods.length > 0) uses.set(name.record, [...(uses.get(name.record) ?? []), { name, passage, periods }]);
    }
  }
  for (const [record, all] of uses) {
    const rule = nameRules[kindOf(record)];
    if (rule === undefined) continue;
    const bound = (use: Use, periods: readonly Period[]): Bound => ({ periods, evidence: { quote: use.name.printed, rule, record } });
    const names = new Map(all.map((use) => [JSON.stringify(use.periods), use]));
    for (const [key, use] of names) {
      const same = all.filter((other) => JSON.stringify(other.periods) === key);
      const present = names.size === 1 && (rule === 'place-name-in-use' ? sceneOf(same, rules) : actorOf(same, rules));
      yield present ? bound(present, use.periods) : bound(use, beginnings(use.periods));
    }
  }
}

const nameRules = {
  places: 'place-name-in-use',
  parties: 'party-name-in-use',
  organisations: 'organisation-name-in-use',
  people: undefined,
  sources: undefined,
} as const;

type Use = { readonly name: Name; readonly passage: Passage; readonly periods: readonly Period[] };

/** The periods of the printed name, from its forms; none where the name is not dated. */
function periodsOf(name: Name, record: AuthorityRecord | undefined): Period[] {
  const strong = name.forms.filter(({ weak }) => !weak);
  const dated = strong.filter(({ from, until }) => from !== undefined || until !== undefined);
  const fromHeadings =
    'headings' in (record ?? {})
      ? headingPeriods(
          strong.map(({ form }) => form),
          record,
        )
      : [];
  const periods = (fromHeadings.length > 0 ? fromHeadings : dated)
    .map(inUse)
    .filter(({ from, to }) => from !== undefined || to !== undefined);
  return [...new Map(periods.map((each) => [`${each.from ?? ''}/${each.to ?? ''}`, each])).values()].sort((a, b) =>
    (a.from ?? '') < (b.from ?? '') ? -1 : 1,
  );
}

function headingPeriods(
  forms: readonly string[],
  record: AuthorityRecord | undefined,
): { from?: Day | undefined; until?: Day | undefined }[] {
  if (record === undefined || !('headings' in record)) return [];
  const spellings = new Set(forms.map((form) => form.toLowerCase()));
  return (record.headings ?? []).filter(({ heading, variants = [] }) =>
    spellingsOf(heading, variants).some((each) => spellings.has(each.toLowerCase())),
  );
}

/** A place binds both ends where the text plays in it: in the dateline, or "in Astana" in the headline or lede. */
function sceneOf(uses: readonly Use[], rules: DateRules): Use | undefined {
  return uses.find(({ name, passage }) => {
    if (passage.part === 'dateline') return true;
    return passage.part !== 'body' && speaksOfNow(passage.text, rules) && standsAsScene(name, passage.text, rules);
  });
}

function standsAsScene({ start, end, printed, forms }: Name, text: string, { scene }: DateRules): boolean {
  const before = wordsOf(text.slice(0, start)).at(-1)?.lower ?? '';
  if (scene.before.includes(before)) return true;
  if (scene.after.some((cue) => isCue(wordsOf(text.slice(end))[0]?.lower ?? '', [cue]))) return true;
  return forms.some(({ form }) =>
    scene.endings.some((ending) => printed.toLowerCase().replace(/['’-]/g, '') === `${form.toLowerCase().replace(/['’-]/g, '')}${ending}`),
  );
}

/** A party or body binds both ends where the headline or lede speaks of it, or several sentences do, and none calls its name former. */
function actorOf(uses: readonly Use[], rules: DateRules): Use | undefined {
  if (uses.some(({ passage }) => hasCue(passage.text, rules.formerNameCues))) return undefined;
  const now = uses.filter(({ passage }) => speaksOfNow(passage.text, rules));
  return now.find(({ passage }) => passage.part !== 'body') ?? (now.length > 1 ? now[0] : undefined);
}
