import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { combined } from '../names/combined.ts';
import { type Matcher, unlisted } from '../names/form.ts';
import { nameForms, pathOf } from '../names/forms.ts';
import { createMatcher } from '../names/match.ts';
import type { UnknownName } from '../names/unknown.ts';
import type { Article, ArticleFrontMatter } from '../schema/article.ts';
import type { Authority, AuthorityRecord } from '../schema/authority.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { LanguageTag } from '../schema/language.ts';
import type { Note } from '../schema/note.ts';
import type { ReviewItem } from '../schema/review.ts';
import type { Sidecar } from '../schema/sidecar.ts';
import { resolveAuthor } from './author.ts';
import { findBounds } from './bounds.ts';
import { resolveDate } from './date.ts';
import { discoverNames, possibleIn } from './discover.ts';
import { withGivenAlone } from './given-alone.ts';
import { headlineOf } from './headline.ts';
import { toMarkdown } from './markdown.ts';
import { type FoundMentions, findInLine, findMentions } from './mentions.ts';
import { type NamedText, passagesOf } from './passage.ts';
import { removedLines } from './removed-lines.ts';
import { shortFormsIn } from './short-forms.ts';
import { correctMentions } from './sidecar.ts';
import { type Discovered, resolveSource } from './source.ts';
import { type RoleInArticle, statedRolesIn } from './stated-roles.ts';
import type { Copy, SeedText, Story } from './story.ts';
import type { PossibleInPart } from './tie.ts';

/** What the stages before made of one seed. */
export type Reading = {
  readonly id: string;
  readonly seed: ArticleFrontMatter['seed'];
  readonly seedText: SeedText;
  readonly language: ArticleFrontMatter['language'];
  readonly copy: Copy;
  readonly story: Story;
  readonly sidecar: Sidecar;
};

/** What names and dates are looked up in. */
export type Names = {
  readonly authority: Authority;
  readonly records: ReadonlyMap<RecordPath, AuthorityRecord>;
  readonly matcher: Matcher;
};

/** An article, what a person should look at in it, and the names and the source that it brought along where no record had them. */
export type Understood = {
  readonly article: Article;
  readonly items: readonly ReviewItem[];
  readonly unknown: readonly UnknownName[];
  /** What may be a name where another article tells of it. */
  readonly possible: readonly PossibleInPart[];
  /** The offices that it prints beside names of people. */
  readonly roles: readonly RoleInArticle[];
  readonly discovered?: Discovered;
};

/**
 * Puts an article together: names, date, source, headline, author, each with its basis; what a person says in the sidecar wins.
 * Absent where the seed holds neither a headline nor a body.
 */
export function toArticle(reading: Reading, names: Names): Understood | undefined {
  const { id, seed, seedText, language, copy, story, sidecar } = reading;
  const { stated } = seedText;
  const body = toMarkdown(story.body);
  const lede = ledeOf(story);
  const headline = headlineOf(sidecar.headline, story, lede, language.value);
  if (headline === undefined) return undefined;

  const above = [headline.basis === 'inferred' ? '' : headline.value, story.deck ?? ''] as const;
  const elsewhere = above.join('\n');
  const listed = findMentions(body, names.matcher, language.value, elsewhere);
  // Only full names support a surname.
  const namedAbove = (matcher: Matcher, { mentions }: FoundMentions): NamedText[] => {
    const full = mentions.flatMap(({ form, basis }) => (basis === 'stated' ? [form] : []));
    return above.map((text) => namedIn(text, matcher, language.value, [...new Set([elsewhere, ...full])].join('\n')));
  };
  const listedAbove = namedAbove(names.matcher, listed);
  const { names: unknown, surnames } = discoverNames(body, listed.mentions, language.value, listedAbove);
  const short = shortFormsIn(body, listed.mentions, names.matcher, language.value);
  const brought = [...unknown.flatMap(({ record }) => nameForms(record)), ...short, ...surnames.map(unlisted)];
  const matcher = brought.length === 0 ? names.matcher : combined(names.matcher, createMatcher(brought));
  const inBody = brought.length === 0 ? listed : findMentions(body, matcher, language.value, elsewhere);
  const known =
    unknown.length === 0 ? names.records : new Map([...unknown.map(({ record }) => [pathOf(record), record] as const), ...names.records]);
  const found = settled({ ...inBody, mentions: withGivenAlone(inBody.mentions, body, known, language.value) }, sidecar);
  const foundAbove = brought.length === 0 ? listedAbove : namedAbove(matcher, found);
  const corrected = correctMentions([...foundAbove, { text: body, mentions: found.mentions }], sidecar, matcher);
  const [headlineMentions = [], deckMentions = [], mentions = []] = corrected.mentions;
  const datelineNames = story.dateline === undefined ? undefined : namedIn(story.dateline, matcher, language.value, elsewhere);
  const passages = passagesOf(
    {
      ...(headline.basis === 'stated' && { headline: { text: headline.value, mentions: headlineMentions } }),
      ...(datelineNames && { dateline: datelineNames }),
      body: { text: body, mentions },
    },
    language.value,
    names.matcher,
  );
  const bounds = findBounds(passages, names.records, language.value);
  const dated = resolveDate({ curated: sidecar.date, stated: stated.date, story, lede, bounds, language: language.value });
  const { source, discovered } = resolveSource(
    { curated: sidecar.source, stated: stated.source, story, passages, language: language.value },
    names.authority,
    names.matcher,
  );
  const author = resolveAuthor(sidecar.author, stated.author, story);
  const dateLine = story.header.find(({ role }) => role === 'date');
  const filedFrom = filedFromOf(datelineNames) ?? filedFromOf(dateLine && namedIn(dateLine.text, matcher, language.value, elsewhere));
  const url = urlOf(sidecar.url, stated.url?.value);
  const rights = statedOrCurated(sidecar.rights, stated.rights?.value);
  const tags = sidecar.tags ?? stated.tags;
  const notes: Note[] = distinct([
    ...seedText.notes,
    ...(language.value === 'und' ? [undetermined] : []),
    ...copy.notes,
    ...story.notes,
    ...found.notes,
    ...corrected.notes,
    ...dated.notes,
  ]);

  const article: Article = {
    id,
    seed,
    language,
    headline,
    ...(story.deck === undefined ? {} : { deck: story.deck }),
    ...(dated.date === undefined ? {} : { date: dated.date }),
    ...(story.byline === undefined ? {} : { byline: story.byline }),
    ...(story.dateline === undefined ? {} : { dateline: story.dateline }),
    ...(author === undefined ? {} : { author }),
    ...(filedFrom === undefined ? {} : { filedFrom }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
    ...(rights === undefined ? {} : { rights }),
    ...(tags === undefined || tags.length === 0 ? {} : { tags: [...tags] }),
    ...(story.foreign.length === 0 ? {} : { foreign: story.foreign.map((each) => ({ ...each })) }),
    ...(headlineMentions.length > 0 && { headlineMentions: [...headlineMentions] }),
    ...(deckMentions.length > 0 && { deckMentions: [...deckMentions] }),
    mentions: [...mentions],
    removed: removedLines(copy, story, source),
    notes,
    body,
  };
  const explained = new Set(found.items.map(({ rule, message }) => `${rule} ${message}`));
  const items: ReviewItem[] = [
    ...found.items.map(({ closest, ...item }) => ({
      ...item,
      article: id,
      seed: seed.path,
      ...(closest === undefined ? {} : { closest: [...closest] }),
    })),
    ...notes.filter(({ rule, message }) => !explained.has(`${rule} ${message}`)).map((note) => ({ ...note, article: id, seed: seed.path })),
  ];
  const roles = statedRolesIn(body, article.mentions, known, language.value);
  return {
    article,
    items,
    unknown,
    roles,
    possible: possibleIn(
      { text: body, mentions },
      { headline: { text: above[0], mentions: headlineMentions }, deck: { text: above[1], mentions: deckMentions } },
      language.value,
    ),
    ...(discovered === undefined ? {} : { discovered }),
  };
}

/** A line beside the body with the records that it names. */
function namedIn(text: string, matcher: Matcher, language: LanguageTag, elsewhere: string): NamedText {
  return { text, mentions: findInLine(text, matcher, language, elsewhere).mentions.filter(({ record }) => record !== undefined) };
}

const undetermined: Note = {
  rule: 'language-undetermined',
  message: 'The language could not be told. If you know it, write language: into the sidecar.',
};

/** What was found, less the questions that the sidecar answers by adding or removing one of the records in question. */
function settled(found: FoundMentions, { people, parties, organisations, places }: Sidecar): FoundMentions {
  const answers = Object.entries({ people, parties, organisations, places }).flatMap(([kind, changes]) =>
    [...(changes?.add ?? []), ...(changes?.remove ?? [])].map((id) => `${kind}/${id}`),
  );
  const answered = found.items.filter(({ closest }) => closest?.some((record) => answers.includes(record)));
  const isOpen = ({ rule, message }: Note): boolean => !answered.some((item) => item.rule === rule && item.message === message);
  return { mentions: found.mentions, notes: found.notes.filter(isOpen), items: found.items.filter(isOpen) };
}

/** The first paragraph of words as text; of a body without such paragraphs, its first block of words. */
function ledeOf({ body }: Story): string {
  const worded = body.children.filter((block) => /[\p{L}\p{N}]/u.test(textOf(block)));
  const block = worded.find(({ type }) => type === 'paragraph') ?? worded[0];
  return block === undefined ? '' : textOf(block).replace(/\s+/gu, ' ').trim();
}

function textOf(block: Nodes): string {
  const parts: string[] = [];
  visit(block, 'text', ({ value }) => void parts.push(value));
  return parts.join(' ');
}

/** The first place that a dateline, or the line with the date above the text, names. */
function filedFromOf(line: NamedText | undefined): ArticleFrontMatter['filedFrom'] {
  const place = line?.mentions.find(({ record }) => record?.startsWith('places/'));
  return place?.record === undefined
    ? undefined
    : { value: place.record, basis: 'stated', evidence: [{ quote: place.form, rule: 'dateline-place', record: place.record }] };
}

function statedOrCurated(curated: string | undefined, stated: string | undefined): ArticleFrontMatter['rights'] {
  if (curated !== undefined) return { value: curated, basis: 'curated' };
  return stated === undefined || stated.trim() === '' ? undefined : { value: stated.trim(), basis: 'stated' };
}

/** An address that is none, or has another scheme, is left out: a reader would follow it. */
function urlOf(curated: string | undefined, stated: string | undefined): ArticleFrontMatter['url'] {
  if (curated !== undefined) return { value: curated, basis: 'curated' };
  const value = stated?.trim() ?? '';
  return /^https?:\/\//u.test(value) && URL.canParse(value) ? { value, basis: 'stated' } : undefined;
}

function distinct(notes: readonly Note[]): Note[] {
  return [...new Map(notes.map(({ rule, message }) => [`${rule} ${message}`, { rule, message }])).values()];
}
