import { pathOf } from '../names/forms.ts';
import { crossScriptKey } from '../names/romanise.ts';
import { tokens } from '../names/tokens.ts';
import type { UnknownName } from '../names/unknown.ts';
import type { Authority, AuthorityRecord } from '../schema/authority.ts';
import { kinds, type RecordPath } from '../schema/kind.ts';
import type { SomeTranslations } from '../schema/language.ts';
import type { Sighting } from '../schema/record.ts';

/** The unknown names of one article. */
export type NamesOfArticle = { readonly article: string; readonly unknown: readonly UnknownName[] };

/** Records that no authority file lists, and to which record each unknown name of an article belongs. */
export type Linked = {
  readonly records: readonly DiscoveredRecord[];
  /** By article, the record that a name of that article belongs to where it is another than the one that the name would make by itself. */
  readonly moved: ReadonlyMap<string, ReadonlyMap<RecordPath, RecordPath>>;
  /** The records by which a name is known in every article: those discovered, each by the key of its names. */
  readonly paths: ReadonlySet<RecordPath>;
};

/** A record made of names that articles give, each with the sentence that told what it is. */
export type DiscoveredRecord = AuthorityRecord & { readonly sightings: readonly Sighting[] };

type Seen = UnknownName & { readonly article: string };

/**
 * Joins the unknown names of all articles whose keys agree, in whatever language and script. People whose patronymics differ stay apart,
 * and so does whoever has a surname in common only. A name that is spelled as one of the authority file's joins that record.
 * The order of the articles does not matter.
 */
export function linkNames(articles: readonly NamesOfArticle[], authority: Authority): Linked {
  const known = keysOf(authority);
  const listedPaths = new Set<RecordPath>(kinds.flatMap((kind) => authority[kind].map(({ id }) => `${kind}/${id}`)));
  const groups = new Map<RecordPath, Seen[]>();
  const moved = new Map<string, Map<RecordPath, RecordPath>>();
  const move = (article: string, from: RecordPath, to: RecordPath) => {
    if (from !== to) moved.set(article, (moved.get(article) ?? new Map()).set(from, to));
  };
  const inOrder = [...articles].sort((one, other) => compare(one.article, other.article));
  for (const { article, unknown } of inOrder) {
    for (const name of unknown) {
      const path = pathOf(name.record);
      const listed = known.get(keyOf(name.record)) ?? (listedPaths.has(path) ? path : undefined);
      if (listed !== undefined) move(article, path, listed);
      else groups.set(path, [...(groups.get(path) ?? []), { ...name, article }]);
    }
  }
  const records = [...groups.values()].flatMap((seen) =>
    apart(seen).map(({ suffix, group }) => {
      const record = joined(group, suffix);
      for (const { article, record: own } of group) move(article, pathOf(own), pathOf(record));
      return record;
    }),
  );
  const sorted = records.sort((one, other) => compare(pathOf(one), pathOf(other)));
  // People of one name and different fathers cannot be told apart by the name.
  const shared = new Set([...groups].flatMap(([path, seen]) => (apart(seen).length > 1 ? [path] : [])));
  return { records: sorted, moved, paths: new Set(sorted.map(pathOf).filter((path) => !shared.has(path))) };
}

/** One person for each patronymic that the articles give; who is named without one goes to the first. */
function apart(seen: readonly Seen[]): { readonly suffix: string; readonly group: readonly Seen[] }[] {
  const byPatronymic = new Map<string, Seen[]>();
  const without: Seen[] = [];
  for (const each of seen) {
    const key = patronymicKey(each.record);
    if (key === undefined) without.push(each);
    else byPatronymic.set(key, [...(byPatronymic.get(key) ?? []), each]);
  }
  const [first, ...others] = [...byPatronymic].sort(([one], [other]) => compare(one, other));
  if (first === undefined || others.length === 0) return [{ suffix: '', group: seen }];
  return [
    { suffix: first[0], group: first[1] },
    ...others.map(([suffix, group]) => ({ suffix, group })),
    ...(without.length > 0 ? [{ suffix: '', group: without }] : []),
  ];
}

/** The father's name: its first consonants, which Russian and Kazakh patronymics have in common («Абдрахманович», «Әбдірахманұлы»). */
function patronymicKey(record: AuthorityRecord): string | undefined {
  const patronymic = record.kind === 'people' ? Object.values(record.name?.patronymic ?? {})[0] : undefined;
  return patronymic === undefined
    ? undefined
    : crossScriptKey(patronymic)
        .replace(/[aeiou]/gu, '')
        .slice(0, 3);
}

function joined(group: readonly Seen[], suffix: string): DiscoveredRecord {
  const [first] = group;
  if (first === undefined) throw new TypeError('A record needs a name.');
  const { record } = first;
  const heading = mostFrequent(group, ({ record: { heading } }) => heading);
  const spelled = new Set(Object.values(heading));
  const variants = [...new Set(group.flatMap(({ record: each }) => spellingsOf(each)))].filter((form) => !spelled.has(form));
  const common = {
    id: suffix === '' ? record.id : `${record.id}-${suffix}`,
    heading,
    ...(variants.length > 0 && { variants: variants.sort(compare) }),
  };
  const sightings = sightingsOf(group);
  if (record.kind === 'people') {
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
  return record.kind === 'parties' ? { kind: 'parties', ...body } : { kind: 'organisations', ...body };
}

/** The headings and variants of a record. */
function spellingsOf({ heading, variants = [] }: AuthorityRecord): string[] {
  return [...Object.values(heading), ...variants.map((variant) => (typeof variant === 'string' ? variant : variant.form))].filter(
    (form) => form !== undefined,
  );
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
function sightingsOf(group: readonly Seen[]): Sighting[] {
  const first = new Map<string, Sighting>();
  for (const { record, language, rule, quote, article } of group) {
    const [form = ''] = Object.values(record.heading);
    if (!first.has(form)) first.set(form, { form, language, rule, quote, article });
  }
  return [...first.values()];
}

/** The keys of the authority file's full names, each of one record only. */
function keysOf(authority: Authority): ReadonlyMap<string, RecordPath> {
  const found = new Map<string, RecordPath | undefined>();
  for (const kind of kinds) {
    for (const each of authority[kind]) {
      const record = { kind, ...each } as AuthorityRecord;
      for (const form of spellingsOf(record)) {
        const key = `${kind} ${wordsKey(form)}`;
        const path = pathOf(record);
        found.set(key, found.has(key) && found.get(key) !== path ? undefined : path);
      }
    }
  }
  return new Map([...found].flatMap(([key, path]) => (path === undefined ? [] : [[key, path] as const])));
}

function keyOf(record: AuthorityRecord): string {
  return `${record.kind} ${wordsKey(Object.values(record.heading)[0] ?? '')}`;
}

function wordsKey(form: string): string {
  const words = tokens(form).map(({ text }) => crossScriptKey(text));
  return words.length < 2 ? `=${form.toLowerCase()}` : words.sort().join(' ');
}

/** By code unit, so that the order is the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
