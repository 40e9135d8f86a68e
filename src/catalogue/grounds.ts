import type { RecordPath } from '../schema/kind.ts';
import type { InterfaceLanguage } from '../schema/language.ts';
import type { ArticleCard, Catalogue, Facts, RecordReference, Selection } from './catalogue.ts';
import type { PictureQuestions } from './pictures.ts';
import { dayPrefix } from './rows.ts';
import { firstLetter } from './undated.ts';

/**
 * What an answer rests on, by name. When content changes, the grounds that changed with it are noted; whatever was printed from an answer that
 * rests on one of them is printed again, and nothing else is.
 */
export type Ground = string;

/** The grounds, each with what changes it. */
export const grounds = {
  /** Any file of `content/`: numbers of the whole archive, its newest articles. */
  everything: 'everything',
  /** The keeper's settings. */
  archive: 'archive',
  /** The file of an article. */
  article: (id: string) => `article ${id}`,
  /** Which articles are near it in time and on the same people. */
  related: (id: string) => `related ${id}`,
  /** Which articles tell of the same event. */
  story: (id: string) => `story ${id}`,
  /** The file of a record. */
  record: (path: RecordPath) => `record ${path}`,
  /** What other pages tell of a record: its heading, how it is known, its addresses elsewhere, and whether it has a page. */
  heading: (path: RecordPath) => `heading ${path}`,
  /** The articles that name a record; with a year those that may be of it, or those of no one year. */
  in: (path: RecordPath, year?: number | 'undated') => (year === undefined ? `in ${path}` : `in ${path} ${year}`),
  /** The people in a body, and the bodies behind it. */
  ties: (path: RecordPath) => `ties ${path}`,
  /** The articles about members of a party. */
  members: (path: RecordPath) => `members ${path}`,
  /** Which years or months with articles, of a record or of all, are next to one: `2020`, `2020-03`. */
  beside: (period: string, path: RecordPath | undefined) => `beside ${period} ${path ?? ''}`,
  /** The records of a kind that articles name, and by how many. */
  kind: (kind: string) => `kind ${kind}`,
  /** The letters under which the index of a kind has any. */
  letters: (kind: string) => `letters ${kind}`,
  /** Those that the index of the kind has under a letter of a reader's alphabet. */
  letter: (kind: string, ui: InterfaceLanguage, letter: string) => `letter ${kind} ${ui} ${letter}`,
  /** The articles that may be of a year; of a month, those that certainly are. */
  year: (year: number) => `year ${year}`,
  month: (year: number, month: number) => `month ${year}-${month}`,
  /** The articles of unknown date; with a letter those whose headlines begin with it. */
  undated: (letter?: string) => (letter === undefined ? 'undated' : `undated ${letter}`),
} as const;

/** A catalogue whose answers tell what they rest on. */
export type Grounded = {
  /** It gives the answer to a question that was asked before again: a page in three languages asks the same three times. */
  readonly catalogue: Catalogue;
  /** What the answers since the last time rest on. They are forgotten, so that whoever asks next learns what its own rest on. */
  readonly take: () => ReadonlySet<Ground>;
};

/** Makes a catalogue tell what its answers rest on. Between two calls of `take` nothing may be written to it. */
export function grounded(catalogue: Catalogue): Grounded {
  const { pictures, ...others } = catalogue;
  const answers = new Map<string, unknown>();
  let resting = new Set<Ground>();
  const note = (ground: Ground): void => {
    resting.add(ground);
  };
  return {
    catalogue: { ...noting(others, answersRestOn, answers, note), pictures: noting(pictures, picturesRestOn, answers, note) },
    take: () => {
      const taken = resting;
      resting = new Set();
      answers.clear();
      return taken;
    },
  };
}

type Questions = Omit<Catalogue, 'pictures'>;
type Rests<All> = {
  readonly [Question in keyof All]: All[Question] extends (...asked: infer Asked) => infer Answer
    ? (answer: Answer, ...asked: Asked) => Iterable<Ground>
    : never;
};

function noting<All extends object>(questions: All, rests: Rests<All>, answers: Map<string, unknown>, note: (ground: Ground) => void): All {
  const entries = Object.entries(questions).map(([name, question]) => {
    const on = rests[name as keyof All] as (answer: unknown, ...asked: readonly unknown[]) => Iterable<Ground>;
    const ask = (...asked: readonly unknown[]): unknown => {
      const key = asked.length === 0 ? name : `${name} ${JSON.stringify(asked)}`;
      if (answers.has(key)) return answers.get(key);
      const answer = question(...asked);
      for (const ground of on(answer, ...asked)) note(ground);
      answers.set(key, answer);
      return answer;
    };
    return [name, ask];
  });
  return Object.fromEntries(entries) as All;
}

const answersRestOn: Rests<Questions> = {
  archive: () => [grounds.archive],
  edition: () => [grounds.everything],
  difference: () => [grounds.everything],
  totals: () => [grounds.everything],
  quality: () => [grounds.everything],
  article: (answer, id) => [
    grounds.article(id),
    grounds.related(id),
    ...(answer === undefined ? [] : [...ofReferences(answer.records), ...answer.related.flatMap(ofCard)]),
  ],
  content: (_, id) => [grounds.article(id)],
  sameAs: (answer, article) => [grounds.article(article), ...[...answer.keys()].map(grounds.heading)],
  headline: (_, id) => [grounds.article(id)],
  sameStory: ({ items }, id) => [
    grounds.story(id),
    ...items.flatMap(({ card, reprints, both, here, there }) => [
      ...[card, ...reprints].flatMap(ofCard),
      ...[both, here, there].flatMap(({ records }: Facts) => ofReferences(records)),
    ]),
  ],
  articles: ({ cards }, selection) => [ofSelection(selection), ...cards.flatMap(ofCard)],
  record: (_, path) => [grounds.record(path), grounds.in(path)],
  parts: (_, selection) => [ofSelection(selection)],
  // Where that changes, the grounds of all parts do.
  isDivided: () => [],
  beside: (_, { year = 0, month, day, mentioning: record }) => {
    if (month === undefined) return [grounds.beside(dayPrefix(year), record)];
    if (record !== undefined) return [grounds.in(record, year)];
    return [day === undefined ? grounds.beside(dayPrefix(year, month), undefined) : grounds.month(year, month)];
  },
  records: (_, kind) => [grounds.kind(kind)],
  letters: (_, kind) => [grounds.letters(kind)],
  letterCounts: (_, kind) => [grounds.kind(kind)],
  recordsOfLetter: (_, kind, ui, letter) => [grounds.letter(kind, ui, letter)],
  mostMentioned: (_, kind) => [grounds.kind(kind)],
  metTogether: (answer, path) => [grounds.in(path), ...ofReferences(answer)],
  members: ({ items }, party) => [grounds.ties(party), ...ofReferences(items.map(({ person }) => person))],
  officers: ({ items }, body) => [grounds.ties(body), ...ofReferences(items.map(({ person }) => person))],
  statedOffices: ({ items }, body) => [grounds.ties(body), ...ofReferences(items.flatMap((office) => [office.person, office.body]))],
  articlesOfMembers: ({ items }, party) => [grounds.members(party), ...items.flatMap(ofCard)],
  successors: (answer, party) => [grounds.ties(party), ...ofReferences(answer)],
  dateOf: (_, article) => [grounds.article(article)],
  reference: (_, path) => [grounds.heading(path)],
  countsByLanguage: (_, path) => [ofRecord(path)],
  coverage: () => [grounds.everything],
  reviewItems: () => [grounds.everything],
};

const picturesRestOn: Rests<PictureQuestions> = {
  yearsByLanguage: (_, path) => [ofRecord(path)],
  yearless: (_, path) => [ofRecord(path)],
  spans: (_, path) => [ofRecord(path)],
  dated: (_, _most, path) => [ofRecord(path)],
  together: () => [grounds.everything],
  coverageByMonth: () => [grounds.everything],
};

function ofRecord(path: RecordPath | undefined): Ground {
  return path === undefined ? grounds.everything : grounds.in(path);
}

function ofSelection({ mentioning, year, month, rest, initials }: Selection): Ground {
  if (mentioning !== undefined) return grounds.in(mentioning, rest === 'undated' ? rest : year);
  if (year !== undefined) return month === undefined ? grounds.year(year) : grounds.month(year, month);
  return rest === 'undated' ? grounds.undated(initials === undefined ? undefined : firstLetter(initials)) : grounds.everything;
}

function ofCard({ id, source, who }: ArticleCard): Ground[] {
  return [grounds.article(id), ...ofReferences(source === undefined ? who : [...who, source])];
}

function ofReferences(references: readonly Pick<RecordReference, 'path'>[]): Ground[] {
  return references.map(({ path }) => grounds.heading(path));
}
