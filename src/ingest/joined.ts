import type { UnknownName } from '../names/unknown.ts';
import type { AuthorityRecord, Variant } from '../schema/authority.ts';
import { idOf, kindOf, type RecordPath } from '../schema/kind.ts';
import type { SomeTranslations } from '../schema/language.ts';
import type { Sighting } from '../schema/record.ts';

/** A record made of names that articles give, each with the sentence that told what it is. */
export type DiscoveredRecord = AuthorityRecord & { readonly sightings: readonly Sighting[] };

/** An unknown name in an article; `joined`: the record that it would be of if nothing had joined it to another one. */
export type Seen = UnknownName & { readonly article: string; readonly joined?: RecordPath };

/**
 * The record at this path that the names make together. Each language has the heading that most articles give, unless `called` has one;
 * all other spellings are variants. The order of the names does not matter.
 */
export function joinedRecord(path: RecordPath, group: readonly Seen[], called: SomeTranslations = {}): DiscoveredRecord {
  const kind = kindOf(path);
  const heading = { ...mostFrequent(group, ({ record: { heading } }) => heading), ...called };
  const spelled = new Set(Object.values(heading));
  const variants = [...new Set(group.flatMap(({ record: each }) => spellingsOf(each)))].filter((form) => !spelled.has(form));
  const weak = [...new Set(group.flatMap(({ record: { weak: short = [] } }) => short.map(textOf)))].filter((form) => !spelled.has(form));
  const common = {
    id: idOf(path),
    heading,
    ...(variants.length > 0 && { variants: variants.sort(compare) }),
    ...(weak.length > 0 && { weak: weak.sort(compare) }),
  };
  const sightings = sightingsOf(group);
  if (kind === 'people') {
    const people = group.flatMap(({ record: each }) => (each.kind === 'people' ? [each] : []));
    const parts = (part: 'family' | 'given' | 'patronymic') =>
      mostFrequent(
        people.map((person) => ({ ...person, part: person.name?.[part] ?? {} })),
        ({ part: value }) => value,
      );
    const genders = new Set(people.flatMap(({ gender }) => gender ?? []));
    const [gender] = genders;
    const patronymic = parts('patronymic');
    return {
      kind: 'people',
      ...common,
      name: { family: parts('family'), given: parts('given'), ...(Object.keys(patronymic).length > 0 && { patronymic }) },
      ...(genders.size === 1 && gender !== undefined && { gender }),
      sightings,
    };
  }
  const ordinary = group.some(({ record: each }) => 'ordinaryWord' in each && each.ordinaryWord === true);
  const body = { ...common, ...(ordinary && { ordinaryWord: true }), sightings };
  return kind === 'parties' ? { kind: 'parties', ...body } : { kind: 'organisations', ...body };
}

/** The headings and variants of a record. */
export function spellingsOf({ heading, variants = [] }: AuthorityRecord): string[] {
  return [...Object.values(heading), ...variants.map(textOf)].filter((form) => form !== undefined);
}

/** In each language the spelling that most articles have; of several the first by letters. */
function mostFrequent<T>(values: readonly T[], translations: (value: T) => SomeTranslations): SomeTranslations {
  const counts = new Map<string, number>();
  for (const value of values)
    for (const [language, text] of Object.entries(translations(value)))
      counts.set(`${language} ${text}`, (counts.get(`${language} ${text}`) ?? 0) + 1);
  const sorted = [...counts].sort(([one, count], [other, more]) => more - count || compare(one, other));
  const found: Record<string, string> = {};
  for (const language of ['kk', 'ru', 'en']) {
    const best = sorted.find(([key]) => key.startsWith(`${language} `));
    if (best !== undefined) found[language] = best[0].slice(language.length + 1);
  }
  return found;
}

/** The first sentence in which each spelling stood. */
export function sightingsOf(group: readonly Seen[]): Sighting[] {
  const first = new Map<string, Sighting>();
  for (const { record, language, rule, quote, article, joined } of group) {
    const [form = ''] = Object.values(record.heading);
    if (!first.has(form)) first.set(form, { form, language, rule, quote, article, ...(joined && { joined }) });
  }
  return [...first.values()];
}

function textOf(variant: Variant): string {
  return typeof variant === 'string' ? variant : variant.form;
}

/** By code unit, so that the order is the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
