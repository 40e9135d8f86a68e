import { pathOf } from '../names/forms.ts';
import { nameKey } from '../names/likeness.ts';
import { tokens } from '../names/tokens.ts';
import { fatherKey, type UnknownName } from '../names/unknown.ts';
import type { Authority, AuthorityRecord } from '../schema/authority.ts';
import { kinds, type RecordPath } from '../schema/kind.ts';
import type { Problem } from '../schema/problem.ts';
import type { RecordDecision, Sighting } from '../schema/record.ts';
import { barredIn, partingsOf } from './bearers.ts';
import { type Decisions, decisionsPath, noDecisions, pairsApart } from './decisions.ts';
import { type DiscoveredRecord, joinedRecord, type Seen, sightingsOf, spellingsOf } from './joined.ts';
import type { Assigned } from './objections.ts';
import { pairOf } from './pairs.ts';
import { type Ruling, ruleOn } from './ruling.ts';
import { sameInStory } from './same-story.ts';

/** The unknown names of one article, and the records of the authority file that it names. */
export type NamesOfArticle = {
  readonly article: string;
  readonly unknown: readonly UnknownName[];
  readonly mentioned?: ReadonlySet<RecordPath>;
};

/** Records that no authority file lists, and to which record each unknown name of an article belongs. */
export type Linked = {
  readonly records: readonly DiscoveredRecord[];
  /** By article, the record that a name of that article belongs to where it is another than the one that the name would make by itself; absent where it is hidden. */
  readonly moved: ReadonlyMap<string, ReadonlyMap<RecordPath, RecordPath | undefined>>;
  /** The spellings that joined a record of the authority file. */
  readonly sightings: ReadonlyMap<RecordPath, readonly Sighting[]>;
  /** The decisions that touched each record. */
  readonly decisions: ReadonlyMap<RecordPath, readonly RecordDecision[]>;
  /** Pairs of records that are two by decision. */
  readonly apart: ReadonlySet<string>;
  /** Decisions that do not apply. */
  readonly problems: readonly Problem[];
  /** The record that a name of the archive has in an article that does not tell what it is; absent where the name is of several or of none. */
  readonly toldAs: (article: string, own: RecordPath) => RecordPath | undefined;
};

/**
 * Joins the unknown names of all articles whose keys agree, in whatever language and script. People whose patronymics differ stay apart,
 * and so does whoever has a surname in common only. A name that is spelled as one of the authority file's joins that record. Then a
 * person's decisions apply. The order of the articles does not matter.
 */
export function linkNames(articles: readonly NamesOfArticle[], authority: Authority, decisions: Decisions = noDecisions): Linked {
  const listed = new Set<RecordPath>(kinds.flatMap((kind) => authority[kind].map(({ id }) => `${kind}/${id}`)));
  const mentioned = new Map(articles.map(({ article, mentioned: named = new Set<RecordPath>() }) => [article, named]));
  const { names, blocked } = assigned(articles, authority, listed, decisions);
  const ruling = ruleOn(names, { listed, mentioned, blocked }, decisions);

  const moved = new Map<string, Map<RecordPath, RecordPath | undefined>>();
  const groups = new Map<RecordPath, Seen[]>();
  for (const name of names) {
    const { article, own, seen } = name;
    const path = ruling.recordOf(name);
    if (path !== own) moved.set(article, (moved.get(article) ?? new Map()).set(own, path));
    if (path === undefined) continue;
    const alone = listed.has(name.automatic) ? own : name.automatic;
    const joined = alone === path || ruling.isParted(name) ? {} : { joined: alone };
    const group = groups.get(path);
    if (group === undefined) groups.set(path, [{ ...seen, ...joined }]);
    else group.push({ ...seen, ...joined });
  }
  const found = [...groups].sort(([one], [other]) => compare(one, other));
  const records = found.flatMap(([path, group]) =>
    listed.has(path) ? [] : [joinedRecord(path, group, ruling.renames.get(path)?.heading)],
  );
  const shared = sharedNames(names, ruling);
  const told = new Map(names.flatMap(({ own, automatic }) => (listed.has(automatic) ? [] : [[own, automatic] as const])));
  return {
    records,
    toldAs: (article, own) => {
      const path =
        told.has(own) && !shared.has(own) ? ruling.recordOf({ article, own, automatic: told.get(own) ?? own, form: '' }) : undefined;
      return path !== undefined && groups.has(path) ? path : undefined;
    },
    moved,
    sightings: new Map(found.flatMap(([path, group]) => (listed.has(path) ? [[path, sightingsOf(group)] as const] : []))),
    decisions: ruling.decisions,
    apart: ruling.apart,
    problems: [...ruling.problems, ...idle(ruling, groups, decisions)],
  };
}

/** Names of several records: of people of one name with different fathers, or parted by a person. */
function sharedNames(names: readonly Name[], { recordOf }: Ruling): ReadonlySet<RecordPath> {
  const first = new Map<RecordPath, RecordPath | undefined>();
  const shared = new Set<RecordPath>();
  for (const name of names) {
    const record = recordOf(name);
    if (first.has(name.own) && first.get(name.own) !== record) shared.add(name.own);
    first.set(name.own, record);
  }
  return shared;
}

type Name = Assigned & { readonly seen: Seen };

/** Each name with the record that the rules alone give it to, and the pairs that a decision kept apart. */
function assigned(
  articles: readonly NamesOfArticle[],
  authority: Authority,
  listed: ReadonlySet<RecordPath>,
  decisions: Decisions,
): { readonly names: readonly Name[]; readonly blocked: ReadonlySet<string> } {
  const byKey = keysOf(authority);
  const apartFrom = pairsApart(decisions);
  const barred = barredIn(decisions, listed);
  const bearers = new Set(partingsOf(decisions).map(({ bearer }) => bearer));
  const blocked = new Set<string>();
  const names: Name[] = [];
  const alone = new Map<RecordPath, Seen[]>();
  const parties = new Set(
    articles.flatMap(({ unknown }) => unknown.flatMap(({ record, key }) => (record.kind === 'parties' ? [key] : []))),
  );
  for (const { article, unknown } of [...articles].sort((one, other) => compare(one.article, other.article))) {
    for (const name of unknown) {
      const own = pathOf(name.record);
      const seen: Seen = { ...name, article };
      const to = byKey.get(keyOf(name.record)) ?? (listed.has(own) ? own : undefined);
      const isApart = to !== undefined && apartFrom.has(pairOf(own, to));
      if (isApart) blocked.add(pairOf(own, to));
      // A listed bearer of the name who is meant in other articles.
      const isOther = to !== undefined && bearers.has(to) && barred(article).has(to);
      if (to !== undefined && !isApart && !isOther) names.push({ article, form: formOf(seen), own, automatic: to, seen });
      else {
        // "Zhana Dala leads" could be a person's name, where another article calls it a party.
        const isParty = name.record.kind === 'people' && name.rule !== 'initials' && parties.has(name.key);
        const key: RecordPath = isParty ? `parties/${name.key}` : `${name.record.kind}/${name.key}`;
        alone.set(key, [...(alone.get(key) ?? []), isParty ? { ...seen, rule: 'told-elsewhere' } : seen]);
      }
    }
  }
  for (const [key, group] of alone)
    for (const { suffix, group: one } of apart(group))
      for (const seen of one)
        names.push({
          article: seen.article,
          form: formOf(seen),
          own: pathOf(seen.record),
          automatic: suffix === '' ? key : `${key}-${suffix}`,
          seen,
        });
  const told = toldTogether(names, articles, listed, apartFrom);
  return { names: told.sort((one, other) => compare(one.article, other.article)), blocked };
}

/** The names with those joined that two articles in different languages tell of together, unless a decision keeps them apart. */
function toldTogether(
  names: readonly Name[],
  articles: readonly NamesOfArticle[],
  listed: ReadonlySet<RecordPath>,
  apartFrom: ReadonlySet<string>,
): Name[] {
  const known = articles.flatMap(({ article, mentioned = [] }) =>
    [...mentioned].filter((record) => record.startsWith('people/') && listed.has(record)).map((record) => ({ article, record })),
  );
  const found = names.flatMap(({ article, automatic, seen }) =>
    seen.record.kind !== 'people'
      ? []
      : [listed.has(automatic) ? { article, record: automatic } : { article, record: automatic, name: seen }],
  );
  const joined = sameInStory([...known, ...found]);
  return names.map((name) => {
    const to = joined.get(name.automatic);
    return to === undefined || apartFrom.has(pairOf(name.automatic, to))
      ? name
      : { ...name, automatic: to, seen: { ...name.seen, rule: 'same-story' as const } };
  });
}

function formOf({ record }: UnknownName): string {
  return Object.values(record.heading)[0] ?? '';
}

/** Renamings to what the articles call the record anyway. */
function idle({ renames }: Ruling, groups: ReadonlyMap<RecordPath, readonly Seen[]>, { rename }: Decisions): Problem[] {
  return rename.flatMap(({ record, heading, line }) => {
    const made: Readonly<Record<string, string | undefined>> = joinedRecord(record, groups.get(record) ?? []).heading;
    if (!renames.has(record) || Object.entries(heading).some(([language, text]) => made[language] !== text)) return [];
    const reason = `The decision rename: ${record} in line ${line} does not apply: the articles call it so.`;
    return [{ path: decisionsPath, reason, next: 'Take it out, or correct it.' }];
  });
}

/** One person for each patronymic that the articles give; who is named without one goes to the first. */
function apart<Name extends UnknownName>(seen: readonly Name[]): { readonly suffix: string; readonly group: readonly Name[] }[] {
  const byPatronymic = new Map<string, Name[]>();
  const without: Name[] = [];
  for (const each of seen) {
    const key = fatherKey(each);
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

/** A name of one word agrees with itself alone. */
function wordsKey(form: string): string {
  return tokens(form).length < 2 ? `=${form.toLowerCase()}` : nameKey(form);
}

/** By code unit, so that the order is the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
