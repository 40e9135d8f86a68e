import { pathOf } from '../names/forms.ts';
import type { AuthorityRecord } from '../schema/authority.ts';
import { kindOf, kinds, type RecordPath } from '../schema/kind.ts';
import type { Note } from '../schema/note.ts';
import type { Likeness } from '../schema/record.ts';
import { joinedRecord, sightingsOf } from './joined.ts';
import type { Company } from './like-bodies.ts';
import { likeableOf } from './likeable.ts';
import type { Linked, Member, SeenOf } from './link.ts';
import { likenesses } from './perhaps.ts';
import { notesOf, toRecords } from './records.ts';
import { digestOf, type Made } from './remembered.ts';
import type { SeedText } from './seeds.ts';
import { serializeRecord } from './serialize.ts';
import type { Discovered } from './source.ts';
import type { Store } from './store.ts';
import type { Supplied } from './supplied.ts';

/**
 * Makes the file of each record that rests on something that has changed: those of the authority file as `curated`, discovered ones as
 * `inferred`. Of all others it suffices to compare digests. Returns what the records ask a person to look at.
 */
export function makeRecords(
  texts: readonly SeedText[],
  { authority }: Supplied,
  linked: Linked,
  store: Store,
  seenOf: SeenOf,
): ReadonlyMap<RecordPath, readonly Note[]> {
  const appearances = appearancesIn(texts, store);
  const listed = kinds.flatMap((kind) => authority[kind].map((entry) => curated({ kind, ...entry } as AuthorityRecord)));
  const known = new Set(listed.map(({ path }) => path));
  const sources = discoveredSources(texts, store).flatMap((source) =>
    known.has(`sources/${source.id}`) ? [] : [{ ...curated({ kind: 'sources', ...source }), basis: 'inferred' as const }],
  );
  const found = [...linked.groups].flatMap(([path, group]) =>
    known.has(path) || !appearances.has(path) ? [] : [discovered(path, group, linked, seenOf)],
  );
  const drafts = [...listed, ...sources, ...found].sort(byKindAndId).map((draft) => withBase(draft, store));
  const like = likenesses(
    drafts.flatMap(({ path, made }) => (made.like === undefined ? [] : [{ path, ...made.like }])),
    companyOf(appearances, texts, store),
    linked.apart,
  );
  for (const draft of drafts) {
    const { path, basis, record, made } = draft;
    const file = `${path}.json`;
    const group = known.has(path) ? linked.groups.get(path) : undefined;
    const [seen, decisions, perhaps] = [appearances.get(path), linked.decisions.get(path), like.get(path)];
    const inputs = digestOf([made.base, seen?.told, group?.map(digestOfMember), decisions, perhaps]);
    const text = (): string => {
      const whole = {
        ...record(),
        ...(group && { sightings: sightingsOf(group.map(seenOf)) }),
        ...(decisions && { decisions: [...decisions] }),
      };
      const [made] = toRecords([whole], store.gists(path, seen?.paths ?? []), new Set(basis === 'inferred' ? [path] : []));
      if (made === undefined) throw new TypeError(`No article names ${path}.`);
      return serializeRecord(perhaps === undefined ? made : { ...made, perhaps: [...perhaps] as Likeness[] });
    };
    store.make(file, { ...made, inputs }, store.made(file)?.inputs === inputs ? undefined : text());
  }
  return new Map(drafts.flatMap(({ path, made }) => (made.notes === undefined ? [] : [[path, made.notes] as const])));
}

/** A record to be made; `base`: the digest of all that it is without its articles. */
type Draft = {
  readonly path: RecordPath;
  readonly basis: 'curated' | 'inferred';
  readonly base: string;
  readonly record: () => AuthorityRecord;
};

function curated(record: AuthorityRecord): Draft {
  return { path: pathOf(record), basis: 'curated', base: digestOf(record), record: () => record };
}

function discovered(path: RecordPath, group: readonly Member[], { called }: Linked, seenOf: SeenOf): Draft {
  return {
    path,
    basis: 'inferred',
    base: digestOf([path, called(path), group.map(digestOfMember)]),
    record: () => joinedRecord(path, group.map(seenOf), called(path)),
  };
}

function digestOfMember({ article, digest, rule, joined }: Member): unknown {
  return [article, digest, rule, joined];
}

/** What follows from the record alone is worked out where it has changed. */
function withBase({ path, basis, base: own, record }: Draft, store: Store) {
  const base = `${basis} ${own}`;
  const earlier = store.made(`${path}.json`);
  if (earlier?.base === base) return { path, basis, record, made: earlier };
  const whole = record();
  const [like, notes] = [likeableOf(whole, basis), notesOf(whole, basis)];
  const made: Omit<Made, 'inputs'> = { base, ...(like && { like }), ...(notes.length > 0 && { notes }) };
  return { path, basis, record, made };
}

/** Who names a record, the paths of their seeds, and the digests of what they tell of it. */
type Appearance = { readonly articles: string[]; readonly paths: string[]; readonly languages: Set<string>; told: string };

function appearancesIn(texts: readonly SeedText[], store: Store): ReadonlyMap<RecordPath, Appearance> {
  const appearances = new Map<RecordPath, Appearance>();
  for (const { file } of texts) {
    const told = store.seed(file.path)?.told;
    if (told === undefined) continue;
    for (const [record, digest] of told.records) {
      const seen = appearances.get(record) ?? { articles: [], paths: [], languages: new Set(), told: '' };
      if (seen.articles.length === 0) appearances.set(record, seen);
      seen.articles.push(told.id);
      seen.paths.push(file.path);
      seen.languages.add(told.language);
      seen.told += digest;
    }
  }
  return appearances;
}

function companyOf(appearances: ReadonlyMap<RecordPath, Appearance>, texts: readonly SeedText[], store: Store): Company {
  const paths = new Map(texts.map(({ id, file }) => [id, file.path]));
  return {
    articlesOf: (record) => appearances.get(record)?.articles ?? [],
    languagesOf: (record) => appearances.get(record)?.languages ?? new Set(),
    namedIn: (article) => store.seed(paths.get(article) ?? '')?.told?.records.map(([record]) => record) ?? [],
  };
}

/** Sources that no record had, one for each identifier, with the headings under which the articles name them. */
function discoveredSources(texts: readonly SeedText[], store: Store): Discovered[] {
  const sources = new Map<string, Discovered>();
  for (const each of new Set(texts.map(({ file }) => store.seed(file.path)?.discovered ?? ''))) {
    if (each === '') continue;
    const discovered = JSON.parse(each) as Discovered;
    const earlier = sources.get(discovered.id);
    sources.set(discovered.id, earlier === undefined ? discovered : { ...earlier, heading: { ...discovered.heading, ...earlier.heading } });
  }
  return [...sources.values()];
}

function byKindAndId(one: Draft, other: Draft): number {
  return (
    kinds.indexOf(kindOf(one.path)) - kinds.indexOf(kindOf(other.path)) || (one.path < other.path ? -1 : one.path > other.path ? 1 : 0)
  );
}
