import { initialsOf } from '../names/likeness.ts';
import type { DecisionType } from '../schema/decision.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { ContentRecord, Likeness } from '../schema/record.ts';
import { decisionsPath } from './decisions.ts';
import { entryOf } from './entry.ts';
import { flow } from './flow.ts';

/** Something that a keeper could write into the authority file, ready to be pasted. */
export type Proposal = {
  readonly type: 'record' | 'pair' | 'doubtful';
  /** What it is about, in one sentence. */
  readonly about: string;
  /** Texts of which one is to be chosen, each with the file and, in a file with several lists, the list. */
  readonly choices: readonly { readonly file: string; readonly list?: DecisionType; readonly yaml: string }[];
};

/** Whose decisions the proposals are, and of what day; what is not known is left to be filled in. */
export type Decider = { readonly who?: string | undefined; readonly when: string };

/**
 * What would be worth deciding about the names that ingest discovered: entries of the authority file for them, whether two are one, and
 * what may be no name at all. Of each type the records in most articles come first.
 */
export function proposalsFor(records: readonly ContentRecord[], decider: Decider): Proposal[] {
  const byPath = new Map(records.map((record) => [pathOf(record), record]));
  const discovered = records.filter(({ kind, basis }) => basis === 'inferred' && kind !== 'sources' && kind !== 'places').sort(byWeight);
  return [
    ...discovered.filter((record) => !isDoubtful(record) && !isShort(record)).map(recordProposal),
    ...pairsOf(records, byPath).map((pair) => pairProposal(pair, decider)),
    ...discovered.filter(isDoubtful).map((record) => hideProposal(record, decider)),
  ];
}

function recordProposal(record: ContentRecord): Proposal {
  const decided = record.decisions?.some(({ type }) => type !== 'different') === true;
  const likely = (record.perhaps ?? []).map((each) => each.record);
  return {
    type: 'record',
    about: [
      `${pathOf(record)} stands in ${counted(articlesOf(record), 'article')}, found by rule. An entry of the authority file makes it checked.`,
      ...(likely.length > 0 ? [`Settle first whether it is ${likely.join(' or ')}.`] : []),
      ...(decided ? ['Take the decisions that joined or renamed it out then.'] : []),
    ].join(' '),
    choices: [{ file: `seeds/authority/${record.kind}.yaml`, yaml: entryOf(record) }],
  };
}

type LikePair = { readonly one: ContentRecord; readonly other: ContentRecord; readonly likeness: Likeness };

function pairProposal({ one, other, likeness: { why, forms, people } }: LikePair, { who, when }: Decider): Proposal {
  const records = [pathOf(one), pathOf(other)];
  const reason = `${reasons[why]}${forms === undefined ? '' : `: ${forms.join(', ')}`}${people === undefined ? '' : `: ${people.join(', ')}`}`;
  const line = (because: string) => `- ${flow({ records, who: who ?? blank, when, why: because })}`;
  return {
    type: 'pair',
    about: `${records.join(' and ')} may be the same. ${reason}.`,
    choices: [
      { file: decisionsPath, list: 'same', yaml: line(reason) },
      { file: decisionsPath, list: 'different', yaml: line(blank) },
    ],
  };
}

function hideProposal(record: ContentRecord, { who, when }: Decider): Proposal {
  const path = pathOf(record);
  const quote = record.sightings?.[0]?.quote ?? '';
  return {
    type: 'doubtful',
    about: `${path} may be no name: little tells that it is one. “${quote}”`,
    choices: [{ file: decisionsPath, list: 'hide', yaml: `- ${flow({ record: path, who: who ?? blank, when, why: blank })}` }],
  };
}

/** Somebody of whom no text tells the given name makes no entry. */
function isShort(record: ContentRecord): boolean {
  return record.kind === 'people' && Object.values(record.name?.given ?? {}).every((given = '') => initialsOf(given) !== undefined);
}

/** Met once, and known by its neighbours or its ending alone. */
function isDoubtful({ observed, sightings = [], decisions = [] }: ContentRecord): boolean {
  const times = observed.reduce((sum, { count }) => sum + count, 0);
  return times <= 1 && decisions.length === 0 && sightings.every(({ rule }) => weakRules.has(rule));
}

const weakRules = new Set([
  'role-before',
  'role-after',
  'speech',
  'human',
  'surname-told',
  'surname-ending',
  'name-behind',
  'name-by-role',
]);

/** Each pair once, the listed record or the one in more articles first. */
function pairsOf(records: readonly ContentRecord[], byPath: ReadonlyMap<RecordPath, ContentRecord>): LikePair[] {
  const pairs = records.flatMap((one) =>
    (one.perhaps ?? []).flatMap((likeness): LikePair[] => {
      const other = byPath.get(likeness.record);
      return other !== undefined && first(one, other) === one ? [{ one, other, likeness }] : [];
    }),
  );
  const weight = ({ one, other }: LikePair) => Math.min(articlesOf(one), articlesOf(other));
  return pairs.sort((a, b) => weight(b) - weight(a) || byWeight(a.one, b.one) || byWeight(a.other, b.other));
}

function first(one: ContentRecord, other: ContentRecord): ContentRecord {
  if (one.basis !== other.basis) return one.basis === 'curated' ? one : other;
  return byWeight(one, other) < 0 ? one : other;
}

function byWeight(one: ContentRecord, other: ContentRecord): number {
  return articlesOf(other) - articlesOf(one) || (pathOf(one) < pathOf(other) ? -1 : 1);
}

function articlesOf({ observed }: ContentRecord): number {
  return new Set(observed.flatMap(({ articles }) => articles)).size;
}

function counted(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

const reasons: Readonly<Record<Likeness['why'], string>> = {
  'same-name': 'Given name and family name are the same',
  patronymic: 'Given name and family name are the same, the patronymics differ',
  spelling: 'The names are spelled almost alike',
  initials: 'The family name is the same, and the initials fit',
  acronym: 'The acronym fits the first letters of the name',
  context: 'Both are named together with the same people, in different languages',
};

/** To be filled in; the schema refuses it. */
const blank = '…';

function pathOf({ kind, id }: ContentRecord): RecordPath {
  return `${kind}/${id}`;
}
