import { scriptOf } from '../names/fold.ts';
import { pathOf } from '../names/forms.ts';
import { inferredHeading } from '../names/romanise.ts';
import type { Article, Mention } from '../schema/article.ts';
import type { AuthorityRecord } from '../schema/authority.ts';
import type { Day, Edtf } from '../schema/date.ts';
import { kinds, type RecordPath } from '../schema/kind.ts';
import type { Note } from '../schema/note.ts';
import type { ContentRecord, ObservedForm, RecordDecision, Sighting } from '../schema/record.ts';
import { rolesStated } from './roles-stated.ts';
import type { RoleInArticle } from './stated-roles.ts';

/** What records take from an article: the spellings met in it, one for each mention, and the offices beside them. */
export type Gist = {
  readonly id: Article['id'];
  /** Where the article has a first and a last possible day. */
  readonly date?: { readonly value: Edtf; readonly earliest: Day; readonly latest: Day };
  readonly roles?: readonly RoleInArticle[];
  readonly language: Pick<Article['language'], 'value'>;
  readonly mentions: readonly Pick<Mention, 'record' | 'form' | 'rule'>[];
};

/** A record as listed or discovered, with the sentences that told of its spellings and the decisions that touched it. */
export type KnownRecord = AuthorityRecord & { readonly sightings?: readonly Sighting[]; readonly decisions?: readonly RecordDecision[] };

/**
 * The given records in the order of kinds and identifiers, with what the articles show of each: every spelling as printed,
 * by language and rule, most frequent first. A record that no article mentions is there too, with nothing observed.
 * Those named in `discovered` are `inferred`, all others `curated`; a discovered one that no article mentions is left out, sources apart.
 */
export function toRecords(
  records: readonly KnownRecord[],
  articles: readonly Gist[],
  discovered: ReadonlySet<RecordPath> = new Set(),
): ContentRecord[] {
  const observed = observedForms(articles);
  const roles = rolesStated(articles);
  return records
    .filter((record) => !discovered.has(pathOf(record)) || record.kind === 'sources' || observed.has(pathOf(record)))
    .toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || compare(one.id, other.id))
    .map((record) => {
      const stated = roles.get(pathOf(record));
      const made = toRecord(record, observed.get(pathOf(record)) ?? [], discovered.has(pathOf(record)));
      return made.kind === 'people' && stated !== undefined ? { ...made, statedRoles: [...stated] } : made;
    });
}

/** What a person should look at in a record: a heading of the authority file's that a rule made. */
export function notesOf(record: AuthorityRecord, basis: ContentRecord['basis']): Note[] {
  const inferred = basis === 'curated' ? inferredHeading(record) : undefined;
  if (inferred === undefined) return [];
  const made = Object.values(inferred).map((heading) => `“${heading}”`);
  return [
    {
      rule: 'heading-inferred',
      message: `The heading ${made.join(', ')} was made by rule. Add the checked heading to the authority file.`,
    },
  ];
}

function toRecord(record: KnownRecord, observed: readonly ObservedForm[], isDiscovered: boolean): ContentRecord {
  const inferred = inferredHeading(record);
  const { sightings, decisions, ...rest } = record;
  return {
    ...rest,
    basis: isDiscovered ? 'inferred' : 'curated',
    ...(inferred && { inferredHeading: inferred }),
    observed: [...observed],
    ...(sightings && { sightings: [...sightings] }),
    ...(decisions && { decisions: [...decisions] }),
    notes: notesOf(record, isDiscovered ? 'inferred' : 'curated'),
  };
}

type Counted = { form: string; language: string; rule: string | undefined; count: number; articles: Map<string, Gist['date']> };

/** The spellings of each record mentioned anywhere, counted; independent of the order of the articles. */
function observedForms(articles: readonly Gist[]): ReadonlyMap<RecordPath, readonly ObservedForm[]> {
  const byRecord = new Map<RecordPath, Map<string, Counted>>();
  for (const article of articles) {
    for (const { record, form, rule } of article.mentions) {
      if (record === undefined) continue;
      const language = article.language.value;
      const forms = byRecord.get(record) ?? new Map<string, Counted>();
      byRecord.set(record, forms);
      const printed = form.replace(/\s+/g, ' ');
      const key = [printed, language, rule ?? ''].join('\n');
      const known = forms.get(key);
      if (known === undefined) forms.set(key, { form: printed, language, rule, count: 1, articles: new Map([[article.id, article.date]]) });
      else {
        known.count += 1;
        known.articles.set(article.id, article.date);
      }
    }
  }
  return new Map([...byRecord].map(([record, forms]) => [record, [...forms.values()].sort(byFrequency).map(toObserved)]));
}

function toObserved({ form, language, rule, count, articles }: Counted): ObservedForm {
  return {
    form,
    language,
    script: scriptOf(form) ?? 'Zyyy',
    count,
    articles: [...articles.keys()].sort(compare),
    ...datesOf([...articles].sort(([one], [other]) => compare(one, other)).flatMap(([, date]) => date ?? [])),
    ...(rule !== undefined && { rule }),
  };
}

/** The dates of the first and the last article. */
function datesOf(dates: readonly NonNullable<Gist['date']>[]): Pick<ObservedForm, 'first' | 'last'> {
  const [first] = dates.toSorted((one, other) => compare(one.earliest, other.earliest) || compare(one.latest, other.latest));
  const [last] = dates.toSorted((one, other) => compare(other.latest, one.latest) || compare(other.earliest, one.earliest));
  return first === undefined || last === undefined ? {} : { first: first.value, last: last.value };
}

function byFrequency(one: Counted, other: Counted): number {
  return (
    other.count - one.count ||
    compare(one.form, other.form) ||
    compare(one.language, other.language) ||
    compare(one.rule ?? '', other.rule ?? '')
  );
}

/** By code unit, so that the order is the same on every machine. */
function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
