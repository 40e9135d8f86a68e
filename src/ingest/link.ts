import { type Brief, listingKey } from '../names/brief.ts';
import { pathOf } from '../names/forms.ts';
import type { UnknownName } from '../names/unknown.ts';
import type { Authority, AuthorityRecord } from '../schema/authority.ts';
import { kindOf, kinds, type RecordPath } from '../schema/kind.ts';
import type { SomeTranslations } from '../schema/language.ts';
import type { Problem } from '../schema/problem.ts';
import type { RecordDecision } from '../schema/record.ts';
import { barredIn, partingsOf } from './bearers.ts';
import { type Decisions, decisionsPath, noDecisions, pairsApart } from './decisions.ts';
import { joinedRecord, type Seen, spellingsOf } from './joined.ts';
import type { Assigned, Known } from './objections.ts';
import { pairOf } from './pairs.ts';
import { type Ruling, ruleOn } from './ruling.ts';
import { type NamedInStory, sameInStory } from './same-story.ts';

/** The unknown names of one article, and the records of the authority file that it names. */
export type NamesOfArticle = { readonly article: string; readonly names: readonly Brief[]; readonly mentioned: readonly RecordPath[] };

/** The records of the authority file, and the keys of their full names, each of one record only. */
export type Listed = { readonly records: ReadonlySet<RecordPath>; readonly byKey: ReadonlyMap<string, RecordPath> };

/** A name of a record: the article, its place among the unknown names there, and what linking changed of it. */
export type Member = {
  readonly article: string;
  readonly at: number;
  readonly digest: string;
  /** Where another one than the article itself told what it is. */
  readonly rule?: UnknownName['rule'];
  /** The record that it would be of if nothing had joined it to another one. */
  readonly joined?: RecordPath;
};

/** Looks up the whole of a name that linking knows in brief. */
export type SeenOf = (member: Member) => Seen;

/** To which record each unknown name of an article belongs. */
export type Linked = {
  /** The names of each record, those of the authority file too, by article. */
  readonly groups: ReadonlyMap<RecordPath, readonly Member[]>;
  /** By record, what a person calls it. */
  readonly called: (record: RecordPath) => SomeTranslations | undefined;
  /** By article, the record that a name of that article belongs to where it is another than the one that the name would make by itself; absent where it is hidden. */
  readonly moved: ReadonlyMap<string, ReadonlyMap<RecordPath, RecordPath | undefined>>;
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
export function linkNames(articles: readonly NamesOfArticle[], listed: Listed, seenOf: SeenOf, decisions: Decisions = noDecisions): Linked {
  const sorted = articles.toSorted((one, other) => compare(one.article, other.article));
  const { names, blocked } = assigned(sorted, listed, decisions);
  const ruling = ruleOn(names, { listed: listed.records, mentioned: mentionsOf(articles), blocked }, decisions);

  const moved = new Map<string, Map<RecordPath, RecordPath | undefined>>();
  const groups = new Map<RecordPath, Member[]>();
  for (const name of names) {
    const { article, own, at, digest, rule } = name;
    const path = ruling.recordOf(name);
    if (path !== own) moved.set(article, (moved.get(article) ?? new Map()).set(own, path));
    if (path === undefined) continue;
    const alone = listed.records.has(name.automatic) ? own : name.automatic;
    const joined = alone === path || ruling.isParted(name) ? undefined : alone;
    const member: Member = { article, at, digest, ...(rule && { rule }), ...(joined && { joined }) };
    const group = groups.get(path);
    if (group === undefined) groups.set(path, [member]);
    else group.push(member);
  }
  const shared = sharedNames(names, ruling);
  const told = new Map<RecordPath, RecordPath>();
  for (const { own, automatic } of names) if (!listed.records.has(automatic)) told.set(own, automatic);
  return {
    groups,
    called: (record) => ruling.renames.get(record)?.heading,
    toldAs: (article, own) => {
      const path =
        told.has(own) && !shared.has(own) ? ruling.recordOf({ article, own, automatic: told.get(own) ?? own, form: '' }) : undefined;
      return path !== undefined && groups.has(path) ? path : undefined;
    },
    moved,
    decisions: ruling.decisions,
    apart: ruling.apart,
    problems: [...ruling.problems, ...idle(ruling, groups, seenOf, decisions)],
  };
}

/** The keys of the authority file's full names, each of one record only. */
export function listedIn(authority: Authority): Listed {
  const found = new Map<string, RecordPath | undefined>();
  for (const kind of kinds) {
    for (const each of authority[kind]) {
      const record = { kind, ...each } as AuthorityRecord;
      for (const form of spellingsOf(record)) {
        const key = listingKey(kind, form);
        const path = pathOf(record);
        found.set(key, found.has(key) && found.get(key) !== path ? undefined : path);
      }
    }
  }
  return {
    records: new Set(kinds.flatMap((kind) => authority[kind].map(({ id }): RecordPath => `${kind}/${id}`))),
    byKey: new Map([...found].flatMap(([key, path]) => (path === undefined ? [] : [[key, path] as const]))),
  };
}

/** Only the articles that a decision names are asked for. */
function mentionsOf(articles: readonly NamesOfArticle[]): Known['mentioned'] {
  let byArticle: ReadonlyMap<string, readonly RecordPath[]> | undefined;
  return (article) => {
    byArticle ??= new Map(articles.map((each) => [each.article, each.mentioned]));
    return byArticle.get(article);
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

type Name = Assigned & Member & { readonly brief: Brief };

/** Each name with the record that the rules alone give it to, and the pairs that a decision kept apart. */
function assigned(
  articles: readonly NamesOfArticle[],
  listed: Listed,
  decisions: Decisions,
): { readonly names: readonly Name[]; readonly blocked: ReadonlySet<string> } {
  const apartFrom = pairsApart(decisions);
  const barred = barredIn(decisions, listed.records);
  const bearers = new Set(partingsOf(decisions).map(({ bearer }) => bearer));
  const blocked = new Set<string>();
  const names: Name[] = [];
  const alone = new Map<RecordPath, Name[]>();
  const parties = new Set<string>();
  for (const { names: briefs } of articles) for (const { own, key } of briefs) if (own.startsWith('parties/')) parties.add(key);
  for (const { article, names: briefs } of articles) {
    for (const [at, brief] of briefs.entries()) {
      const { own, key, form, digest } = brief;
      const to = listed.byKey.get(brief.listedAs) ?? (listed.records.has(own) ? own : undefined);
      const isApart = to !== undefined && apartFrom.size > 0 && apartFrom.has(pairOf(own, to));
      if (isApart) blocked.add(pairOf(own, to));
      // A listed bearer of the name who is meant in other articles.
      const isOther = to !== undefined && bearers.has(to) && barred(article).has(to);
      if (to !== undefined && !isApart && !isOther) names.push({ article, at, digest, form, own, automatic: to, brief });
      else {
        // "Zhana Dala leads" could be a person's name, where another article calls it a party.
        const isParty = own.startsWith('people/') && brief.initials === undefined && parties.has(key);
        const automatic: RecordPath = isParty ? `parties/${key}` : `${kindOf(own)}/${key}`;
        const name: Name = { article, at, digest, form, own, automatic, brief, ...(isParty && { rule: 'told-elsewhere' as const }) };
        const group = alone.get(automatic);
        if (group === undefined) alone.set(automatic, [name]);
        else group.push(name);
      }
    }
  }
  for (const [key, group] of alone)
    for (const { suffix, group: one } of apart(group))
      for (const name of one) names.push(suffix === '' ? name : { ...name, automatic: `${key}-${suffix}` });
  const told = toldTogether(names, articles, listed.records, apartFrom);
  return { names: told.sort((one, other) => compare(one.article, other.article)), blocked };
}

/** The names with those joined that two articles in different languages tell of together, unless a decision keeps them apart. */
function toldTogether(
  names: readonly Name[],
  articles: readonly NamesOfArticle[],
  listed: ReadonlySet<RecordPath>,
  apartFrom: ReadonlySet<string>,
): Name[] {
  const named: NamedInStory[] = [];
  for (const { article, mentioned } of articles)
    for (const record of mentioned) if (record.startsWith('people/') && listed.has(record)) named.push({ article, record });
  for (const { article, automatic, own, brief } of names)
    if (own.startsWith('people/'))
      named.push(listed.has(automatic) ? { article, record: automatic } : { article, record: automatic, name: brief });
  const joined = sameInStory(named);
  return names.map((name) => {
    const to = joined.get(name.automatic);
    return to === undefined || apartFrom.has(pairOf(name.automatic, to)) ? name : { ...name, automatic: to, rule: 'same-story' as const };
  });
}

/** Renamings to what the articles call the record anyway. */
function idle({ renames }: Ruling, groups: Linked['groups'], seenOf: SeenOf, { rename }: Decisions): Problem[] {
  return rename.flatMap(({ record, heading, line }) => {
    const made: Readonly<Record<string, string | undefined>> = joinedRecord(record, (groups.get(record) ?? []).map(seenOf)).heading;
    if (!renames.has(record) || Object.entries(heading).some(([language, text]) => made[language] !== text)) return [];
    const reason = `The decision rename: ${record} in line ${line} does not apply: the articles call it so.`;
    return [{ path: decisionsPath, reason, next: 'Take it out, or correct it.' }];
  });
}

/** One person for each patronymic that the articles give; who is named without one goes to the first. */
function apart(seen: readonly Name[]): { readonly suffix: string; readonly group: readonly Name[] }[] {
  const byPatronymic = new Map<string, Name[]>();
  const without: Name[] = [];
  for (const each of seen) {
    const key = each.brief.father;
    const group = key === undefined ? without : byPatronymic.get(key);
    if (group !== undefined) group.push(each);
    else if (key !== undefined) byPatronymic.set(key, [each]);
  }
  const [first, ...others] = [...byPatronymic].sort(([one], [other]) => compare(one, other));
  if (first === undefined || others.length === 0) return [{ suffix: '', group: seen }];
  return [
    { suffix: first[0], group: first[1] },
    ...others.map(([suffix, group]) => ({ suffix, group })),
    ...(without.length > 0 ? [{ suffix: '', group: without }] : []),
  ];
}

/** By code unit, so that the order is the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
