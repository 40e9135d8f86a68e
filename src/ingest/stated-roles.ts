import { discoveryRulesFor } from '../names/discovery-rules.ts';
import { fold } from '../names/fold.ts';
import { sentenceAround } from '../names/sentence-around.ts';
import { statedRole } from '../names/stated-role.ts';
import { tokens } from '../names/tokens.ts';
import type { Mention } from '../schema/article.ts';
import type { AuthorityRecord } from '../schema/authority.ts';
import { textRuns } from '../schema/body.ts';
import { kindOf, type RecordPath } from '../schema/kind.ts';
import type { LanguageTag } from '../schema/language.ts';
import { bodyTree } from './body-tree.ts';
import { placesIn } from './places.ts';

/** An office that an article gives to a person beside the name. */
export type RoleInArticle = {
  readonly record: RecordPath;
  /** The phrase as printed. */
  readonly title: string;
  /** The sentence in which it stands. */
  readonly quote: string;
  /** The party or organisation that the phrase names; of several a party, else the first. */
  readonly of?: RecordPath;
};

/** The offices that a body prints beside names of people, in the order of the text, each once. `records`: what is known of those that it mentions. */
export function statedRolesIn(
  body: string,
  mentions: readonly Mention[],
  records: ReadonlyMap<RecordPath, AuthorityRecord>,
  language: LanguageTag,
): RoleInArticle[] {
  const found = new Map<string, RoleInArticle>();
  for (const run of textRuns(bodyTree(body), body)) {
    const placed = placesIn(run, mentions).map((place) => ({ ...place, nominative: isNominative(place.mention, records) }));
    const people = placed.filter(({ kind, mention }) => kind === 'people' && mention.record !== undefined);
    if (people.length === 0) continue;
    const words = tokens(run.text);
    const rules = discoveryRulesFor(language, run.text);
    for (const { start, end, mention } of people) {
      const record = mention.record as RecordPath;
      const role = statedRole(run.text, words, { start, end, bases: wordsOfName(records.get(record)) }, placed, rules);
      if (role === undefined || found.has(`${record} ${role.title}`)) continue;
      const bodies = placed.flatMap((place) =>
        place.mention.record !== undefined && place.start >= role.start && place.end <= role.end ? [place.mention.record] : [],
      );
      const of = bodies.find((path) => kindOf(path) === 'parties') ?? bodies.find((path) => kindOf(path) === 'organisations');
      const quote = sentenceAround(run.text, Math.min(start, role.start), Math.max(end, role.end)).replace(/\s+/gu, ' ');
      found.set(`${record} ${role.title}`, { record, title: role.title, quote, ...(of !== undefined && { of }) });
    }
  }
  return [...found.values()];
}

/** The words of a person's headings and variants, folded. */
function wordsOfName(record: AuthorityRecord | undefined): ReadonlySet<string> {
  return new Set(spellingsOf(record).flatMap((form) => tokens(form).map(({ text }) => fold(text))));
}

function isNominative({ record, form }: Mention, records: ReadonlyMap<RecordPath, AuthorityRecord>): boolean {
  return record !== undefined && spellingsOf(records.get(record)).some((spelling) => fold(spelling) === fold(form));
}

function spellingsOf(record: AuthorityRecord | undefined): string[] {
  if (record === undefined) return [];
  const dated = 'headings' in record ? (record.headings ?? []) : [];
  const variants = [...(record.variants ?? []), ...(record.weak ?? []), ...dated.flatMap(({ variants = [] }) => variants)];
  return [
    ...[record.heading, ...dated.map(({ heading }) => heading)].flatMap((heading) => Object.values(heading)),
    ...variants.map((variant) => (typeof variant === 'string' ? variant : variant.form)),
  ].filter((form) => form !== undefined);
}
