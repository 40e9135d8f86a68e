import { createHash } from 'node:crypto';
import type { Matcher } from '../names/form.ts';
import { nameForms, pathOf } from '../names/forms.ts';
import { createMatcher } from '../names/match.ts';
import type { Article } from '../schema/article.ts';
import type { Authority, AuthorityRecord } from '../schema/authority.ts';
import { kinds, type RecordPath } from '../schema/kind.ts';
import type { Problem } from '../schema/problem.ts';
import type { ContentRecord } from '../schema/record.ts';
import type { ReviewItem } from '../schema/review.ts';
import type { Sidecar } from '../schema/sidecar.ts';
import { type Names, toArticle } from './article.ts';
import { parseAuthority, parseSettings, recordsOf } from './authority.ts';
import { barredIn } from './bearers.ts';
import { stripBoilerplate } from './boilerplate.ts';
import { parseDecisions } from './decisions.ts';
import { detectLanguage } from './language.ts';
import { type Linked, linkNames } from './link.ts';
import { type Memory, type Remembered, recall, stampOf } from './memory.ts';
import { withLikenesses } from './perhaps.ts';
import { type Gist, toRecords } from './records.ts';
import { toReview } from './review.ts';
import { readSeed } from './seed.ts';
import { type SeedFile, type SeedText, sortSeeds, stemOf, utf8 } from './seeds.ts';
import { serializeArticle, serializeJson, serializeRecord } from './serialize.ts';
import { parseSidecar } from './sidecar.ts';
import type { Discovered } from './source.ts';
import type { RoleInArticle } from './stated-roles.ts';
import { structure } from './structure.ts';
import { isTieless, tiedMentions, tiedRoles, tiesOf } from './tie.ts';

/** `content/` as it must be, and what could not be used. */
export type Ingested = {
  /** The files of `content/` by path below it, less those of `kept`. */
  readonly files: ReadonlyMap<string, string>;
  /** Files that stand as an earlier ingest wrote them, because nothing that they rest on has changed. */
  readonly kept: ReadonlySet<string>;
  readonly problems: readonly Problem[];
  /** For the next ingest. */
  readonly memory: Memory;
};

/**
 * `content/` from all files below `seeds/`: pure, so that the same seeds give the same bytes on any machine and in any order.
 * What cannot be used is a problem; the rest is there. With the memory of an earlier ingest only texts that have changed are read.
 */
export function ingest(seeds: readonly SeedFile[], memory: Memory = new Map()): Ingested {
  const sorted = sortSeeds(seeds);
  const { authority, problems: authorityProblems } = parseAuthority(sorted.authority);
  const { decisions, problems: decisionProblems } = parseDecisions(sorted.decisions);
  const { settings, problems: settingsProblems } = parseSettings(sorted.settings);
  const names = namesOf(authority);
  const barred = barredIn(decisions, new Set(names.records.keys()));
  const understood = (text: SeedText) => {
    try {
      return understand(text, barred(text.id), names);
    } catch (error) {
      return unread(text.file.path, error);
    }
  };
  const read: readonly Outcome[] = sorted.texts.map((text) => ({
    path: text.file.path,
    ...(recall(text, barred(text.id), memory) ?? understood(text)),
  }));
  const linked = linkNames(
    read.flatMap(({ gist, unknown }) => (gist === undefined ? [] : [{ article: gist.id, unknown, mentioned: recordsIn(gist) }])),
    authority,
    decisions,
  );
  const outcomes = read.map((outcome, index) => relinked(outcome, linked, () => understood(sorted.texts[index] as SeedText)));
  const gists = outcomes.flatMap(({ gist }) => gist ?? []);
  const records = withLikenesses(recordsWith(authority, gists, discoveredIn(outcomes, authority), linked), gists, linked.apart);
  const review = toReview([...outcomes.flatMap(({ items }) => items), ...records.flatMap(itemsOf), ...linked.problems.map(staleItem)]);
  return {
    files: new Map([
      ...outcomes.flatMap(({ article }) => (article === undefined ? [] : [[fileOf(article), serializeArticle(article)] as const])),
      ...records.map((record) => [`${record.kind}/${record.id}.json`, serializeRecord(record)] as const),
      ['archive.json', serializeJson(settings)],
      ['review.json', serializeJson(review)],
    ]),
    kept: new Set(outcomes.flatMap(({ gist, article }) => (gist === undefined || article !== undefined ? [] : [fileOf(gist)]))),
    problems: [
      ...sorted.problems,
      ...settingsProblems,
      ...authorityProblems,
      ...decisionProblems,
      ...linked.problems,
      ...outcomes.flatMap(({ problems }) => problems),
    ],
    memory: new Map(
      outcomes.flatMap(({ path, article: _article, ...remembered }) => (remembered.stamp === '' ? [] : [[path, remembered] as const])),
    ),
  };
}

/** What became of one seed: all that is remembered of it and, where it was read in this ingest, its article. */
type Outcome = Remembered & { readonly path: string; readonly article?: Article };

/** One seed through all stages: bytes, text, language, copy without furniture, story, article. It names none of the barred records. */
function understand(text: SeedText, barred: ReadonlySet<RecordPath>, all: Names): Omit<Outcome, 'path'> {
  const names = barred.size === 0 ? all : { ...all, matcher: without(all.matcher, barred) };
  const {
    id,
    file: { path, bytes },
  } = text;
  const problems: Problem[] = [];
  const outcome = { stamp: stampOf(text, barred) ?? '', items: [], unknown: [], possible: [], tied: '', problems };
  const read = readSeed(path, bytes);
  if ('failure' in read) {
    problems.push({ path: `seeds/${path}`, ...read.failure });
    return outcome;
  }
  const sidecar = sidecarOf(text, names, problems);
  const language = languageOf(sidecar.language, read.stated.language, read.text);
  const copy = stripBoilerplate(read.text, {
    language: language.value,
    keep: sidecar.boilerplate?.keep ?? [],
    strip: sidecar.boilerplate?.strip ?? [],
  });
  const story = structure(copy, read.stated, language.value);
  const seed = { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, encoding: read.encoding };
  const understood = toArticle({ id, seed, seedText: read, language, copy, story, sidecar }, names);
  if (understood === undefined) {
    problems.push({
      path: `seeds/${path}`,
      reason: 'It holds no text of an article.',
      next: 'Put the text into it, or take the file out of seeds/.',
    });
    return outcome;
  }
  const { roles, ...rest } = understood;
  return { ...outcome, ...rest, gist: gistOf(understood.article, roles) };
}

/** A seed that went away or may not be read; it is tried again by the next ingest. */
function unread(path: string, error: unknown): Omit<Outcome, 'path'> {
  const reason = `It could not be read: ${error instanceof Error ? error.message : String(error)}.`;
  const next = 'See that the file is there and may be read; if it is, take it out of seeds/ and report it.';
  return { stamp: '', items: [], unknown: [], possible: [], tied: '', problems: [{ path: `seeds/${path}`, reason, next }] };
}

/** An outcome whose names are tied to the records that they belong to in the whole archive. What an earlier ingest left so is not made again. */
function relinked(outcome: Outcome, linked: Linked, again: () => Omit<Outcome, 'path'>): Outcome {
  const { gist } = outcome;
  if (gist === undefined) return outcome;
  const ties = tiesOf(gist.id, outcome.possible, linked);
  const tied = isTieless(ties) ? '' : JSON.stringify(ties);
  if (tied === outcome.tied) return outcome;
  const made = outcome.article === undefined || outcome.tied !== '' ? { ...outcome, ...again() } : outcome;
  if (made.article === undefined) return made;
  const article = { ...made.article, mentions: tiedMentions(made.article, ties) };
  return { ...made, article, gist: gistOf(article, tiedRoles(made.gist?.roles ?? [], ties)), tied };
}

function gistOf({ id, language, date, mentions }: Article, roles: readonly RoleInArticle[]): Gist {
  return {
    id,
    language: { value: language.value },
    ...(date?.earliest !== undefined &&
      date.latest !== undefined && { date: { value: date.value, earliest: date.earliest, latest: date.latest } }),
    roles,
    mentions: mentions.flatMap(({ record, form, rule }) =>
      record === undefined ? [] : [{ record, form, ...(rule === undefined ? {} : { rule }) }],
    ),
  };
}

function recordsIn({ mentions }: Gist): ReadonlySet<RecordPath> {
  return new Set(mentions.map(({ record }) => record).filter((record) => record !== undefined));
}

/** The matcher less what it finds of some records. */
function without({ find }: Matcher, barred: ReadonlySet<RecordPath>): Matcher {
  return {
    find: (text, language) =>
      find(text, language).flatMap((match) => {
        const forms = match.forms.filter(({ record }) => !barred.has(record));
        return forms.length === 0 ? [] : [{ ...match, forms }];
      }),
  };
}

function fileOf({ id }: Pick<Article, 'id'>): string {
  return `articles/${id}.md`;
}

function namesOf(authority: Authority): Names {
  const records = recordsOf(authority);
  return { authority, records, matcher: createMatcher([...records.values()].flatMap(nameForms)) };
}

function languageOf(curated: string | undefined, stated: string | undefined, text: string): Article['language'] {
  if (curated !== undefined) return { value: curated, basis: 'curated' };
  if (stated !== undefined) return { value: stated, basis: 'stated' };
  const { value, confidence } = detectLanguage(text);
  return { value, basis: 'inferred', confidence };
}

/** What the sidecar says. One that cannot be used, and a source that is no record, are problems and do not count. */
function sidecarOf({ file, sidecar }: SeedText, { records }: Names, problems: Problem[]): Sidecar {
  if (sidecar === undefined) return {};
  const path = `seeds/${stemOf(file.path)}.meta.yaml`;
  const parsed = parseSidecar(utf8(sidecar.bytes));
  if ('reason' in parsed) {
    problems.push({ path, ...parsed });
    return {};
  }
  const { source, ...rest } = parsed.sidecar;
  if (source === undefined || records.has(source)) return parsed.sidecar;
  problems.push({
    path,
    reason: `It names ${source} as the source, which is no record.`,
    next: `Add it to seeds/authority/${source.slice(0, source.indexOf('/'))}.yaml, or correct the line.`,
  });
  return rest;
}

/** Sources that no record had, one for each identifier, with the headings under which the articles name them. */
function discoveredIn(understood: readonly Pick<Remembered, 'discovered'>[], authority: Authority): Discovered[] {
  const sources = new Map<string, Discovered>();
  for (const { discovered } of understood) {
    if (discovered === undefined || authority.sources.some(({ id }) => id === discovered.id)) continue;
    const earlier = sources.get(discovered.id);
    sources.set(discovered.id, earlier === undefined ? discovered : { ...earlier, heading: { ...discovered.heading, ...earlier.heading } });
  }
  return [...sources.values()];
}

/** All records, those of the authority file as `curated`, discovered ones as `inferred`. */
function recordsWith(
  authority: Authority,
  articles: readonly Gist[],
  sources: readonly Discovered[],
  { records: discovered, sightings, decisions }: Linked,
): ContentRecord[] {
  const listed = Object.fromEntries(kinds.map((kind) => [kind, authority[kind].map((record) => ({ kind, ...record }))]));
  const found = [...sources.map((source) => ({ kind: 'sources' as const, ...source })), ...discovered];
  const known = ([...Object.values(listed).flat(), ...found] as AuthorityRecord[]).map((record) => {
    const path = pathOf(record);
    const [seen, decided] = [sightings.get(path), decisions.get(path)];
    return { ...record, ...(seen && { sightings: seen }), ...(decided && { decisions: decided }) };
  });
  return toRecords(known, articles, new Set(found.map(pathOf)));
}

function staleItem({ reason, next }: Problem): ReviewItem {
  return { rule: 'stale-decision', message: `${reason} ${next}` };
}

function itemsOf({ kind, id, notes }: ContentRecord): ReviewItem[] {
  return notes.map((note) => ({ ...note, record: `${kind}/${id}` }));
}
