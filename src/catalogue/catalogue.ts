import type { ArchiveSettings } from '../schema/archive.ts';
import type { Article, ArticleDate } from '../schema/article.ts';
import type { Basis } from '../schema/basis.ts';
import type { Kind, RecordPath } from '../schema/kind.ts';
import type { InterfaceLanguage, LanguageTag, SomeTranslations } from '../schema/language.ts';
import type { ContentRecord, StatedRole } from '../schema/record.ts';
import type { ReviewItem } from '../schema/review.ts';
import type { Shelf } from '../schema/shelf.ts';
import type { CoverageCount } from './coverage.ts';
import type { EditionDifference } from './difference.ts';
import type { PairedKind } from './pairs.ts';
import type { PictureQuestions } from './pictures.ts';
import type { DoubtCount } from './quality.ts';

/** A record as another page names it. */
export type RecordReference = {
  readonly path: RecordPath;
  readonly kind: Kind;
  readonly id: string;
  /** The authority file's headings, and beneath them those inferred by rule. */
  readonly heading: SomeTranslations;
  readonly basis: Basis;
  /** Whether an article names it: only then it has a page. */
  readonly hasPage: boolean;
};

/** A record with a number of articles: of those that name it, or in `metTogether`, of those in common. */
export type CountedReference = RecordReference & { readonly count: number };

/** A record as an index of its kind lists it. */
export type IndexedReference = CountedReference & {
  /** The heading as an alphabetical index begins it: a person's family name first, where the record tells it. */
  readonly entry: SomeTranslations;
};

/** An article as a list shows it. */
export type ArticleCard = {
  readonly id: string;
  readonly language: LanguageTag;
  readonly headline: { readonly value: string; readonly basis: Basis };
  readonly date?: ArticleDate;
  readonly source?: RecordReference;
  /** The beginning of the body as plain text, at most 320 characters, cut at a word. */
  readonly lede: string;
  /** People and parties in it, most mentioned first, eight at most. */
  readonly who: readonly RecordReference[];
};

/** An article as its own page shows it. */
export type ArticleEntry = Article & {
  /** The body as sanitised HTML; names link to `../../people/<id>/` and so on, relative to the article's page. */
  readonly html: string;
  /** The words of each block of the body, without markup. */
  readonly blocks: readonly string[];
  /** Every record that the article names: mentioned, filed from, source; most mentioned first. */
  readonly records: readonly (RecordReference & { readonly mentions: number })[];
  /** Other articles on the same people and parties and near it in time, five at most. */
  readonly related: readonly ArticleCard[];
};

/** What a list of articles shows: all of them, or where they are many the newest, or none where it is divided by headlines. */
export type Listing = { readonly cards: readonly ArticleCard[]; readonly total: number };

/** Whose articles: those that name a record, in the text, as their source or as the place where they were filed; without any key, all. */
export type ArticlesOf = { readonly mentioning?: RecordPath; readonly language?: LanguageTag };

/** Which articles a list holds. */
export type Selection = ArticlesOf & Shelf;

/** A part of a shelf that is divided, and how many articles it has. */
export type Part = { readonly shelf: Shelf; readonly count: number };

/** Records of a kind under one letter. Where they are many, `records` is empty and `parts` tells by which initials they are divided. */
export type LetterListing = {
  readonly records: readonly IndexedReference[];
  readonly total: number;
  readonly parts: readonly { readonly initials: string; readonly count: number }[];
};

/** What the authority file says of a person in a body: membership, or with a title an office. Days as there, `until` exclusive. */
export type Tie = {
  readonly person: RecordReference;
  readonly title?: SomeTranslations;
  readonly from?: string;
  readonly until?: string;
};

/** An office in a body that articles print beside a person's name. */
export type StatedOffice = StatedRole & { readonly person: RecordReference; readonly body: RecordReference };

/** What reports tell. */
export type Facts = {
  readonly records: readonly RecordReference[];
  /** `18500000000`, a share of a hundred as `12%`, the greatest first; as printed, with the words behind it, where one report alone tells it. */
  readonly numbers: readonly { readonly figure: string; readonly printed?: string }[];
  /** `2019-05-14`, `XXXX-05-14`. */
  readonly days: readonly string[];
};

/** Another article that tells of the same event, or is nearly the same text. */
export type StoryReport = {
  readonly card: ArticleCard;
  readonly relation: 'event' | 'reprint';
  /** How the dates agree: both known and near; day and month near, a year open; nothing against it. */
  readonly nearness: 'near' | 'likely' | 'open' | 'apart';
  /** Share of the runs of four words in common, 0 to 1; of one language only. */
  readonly resemblance: number;
  readonly both: Facts;
  /** What only the article asked about tells. */
  readonly here: Facts;
  /** What only the other tells. */
  readonly there: Facts;
  /** Reprints of it that tell of the event too. */
  readonly reprints: readonly ArticleCard[];
};

/** The first entries of a list, and how many it has. */
export type Beginning<T> = { readonly items: readonly T[]; readonly total: number };

/** The questions that pages ask. Each answer is bounded, whatever the size of the archive. */
export type Catalogue = {
  /** The keeper's settings. */
  readonly archive: () => ArchiveSettings;
  /** Twelve hexadecimal digits of the digest of `content/`. A page that asks it changes with every edition. */
  readonly edition: () => string;
  /**
   * What tells the edition from the previous one, the first `limit` entries of each list; absent where no earlier edition is known.
   * The one answer that depends on what was built before.
   */
  readonly difference: (limit: number) => EditionDifference | undefined;
  readonly totals: () => {
    readonly articles: number;
    /** Articles without two date bounds. */
    readonly undated: number;
    /** Articles without a source. */
    readonly withoutSource: number;
    readonly languages: readonly { readonly language: LanguageTag; readonly count: number }[];
    readonly records: Readonly<Record<Kind, number>>;
    /** Records that ingest found in the texts by itself. */
    readonly discovered: number;
    readonly notes: number;
  };
  /** In how many articles of each language something is doubtful or a note is open; the counts of different doubts overlap. */
  readonly quality: () => readonly DoubtCount[];
  readonly article: (id: string) => ArticleEntry | undefined;
  /** An article as `content/` has it, without what other articles tell of it. */
  readonly content: (id: string) => Article | undefined;
  /** Addresses elsewhere of the records that an article names, as the authority file gives them; records without any are absent. */
  readonly sameAs: (article: string) => ReadonlyMap<RecordPath, readonly string[]>;
  /** The headline of an article and the language that it stands in, for a link to it. */
  readonly headline: (id: string) => { readonly value: string; readonly language: LanguageTag } | undefined;
  /** Other articles that tell of the same event: reprints first, then those for which most speaks. Reprints of one another stand together. */
  readonly sameStory: (id: string, limit: number) => Beginning<StoryReport>;
  readonly articles: (selection: Selection) => Listing;
  /** What a shelf is divided into, each part with a page of its own; nothing where its list has room for all. All articles are always divided, and years into their months. */
  readonly parts: (selection: Selection) => readonly Part[];
  /** Whether the articles about a record, or the records of a kind, are more than fit on its page, so that years or letters have pages. */
  readonly isDivided: (of: RecordPath | Kind) => boolean;
  /** The year, month or day before and behind that has articles: of a record's months those of one year, of days those of one month. */
  readonly beside: (selection: Selection) => { readonly previous?: Shelf; readonly next?: Shelf };
  readonly record: (path: RecordPath) => (ContentRecord & { readonly path: RecordPath; readonly count: number }) | undefined;
  /** The records of a kind that an article names, in no particular order; none of them where they are more than `most`. */
  readonly records: (kind: Kind, most: number) => Beginning<IndexedReference>;
  /** Under which letters the index of a kind has records in the alphabet of a reader's language, in no particular order. */
  readonly letters: (kind: Kind, ui: InterfaceLanguage) => readonly string[];
  /** The same with the number of records. */
  readonly letterCounts: (kind: Kind, ui: InterfaceLanguage) => readonly { readonly letter: string; readonly count: number }[];
  /** The records under a letter, of these the ones that begin with `initials`; divided where they are more than `most`. */
  readonly recordsOfLetter: (kind: Kind, ui: InterfaceLanguage, letter: string, most: number, initials?: string) => LetterListing;
  readonly mostMentioned: (kind: Kind, limit: number) => readonly CountedReference[];
  /** Records of these kinds that stand in the same articles, most often first. */
  readonly metTogether: (path: RecordPath, kinds: readonly PairedKind[], limit: number) => readonly CountedReference[];
  /** Members of a party as the authority file has them: those whom articles name first, and the longest known among them. */
  readonly members: (party: RecordPath, limit: number) => Beginning<Tie>;
  /** Offices in a body, or in a body that is part of it, as the authority file has them: held by those whom articles name first, the newest among them. */
  readonly officers: (body: RecordPath, limit: number) => Beginning<Tie>;
  /** Offices in a body, or in a body that is part of it, as articles print them beside the name, the most frequent first. */
  readonly statedOffices: (body: RecordPath, limit: number) => Beginning<StatedOffice>;
  /** Articles that name somebody who certainly belonged to the party on every day that the article can be from, the newest first. */
  readonly articlesOfMembers: (party: RecordPath, limit: number) => Beginning<ArticleCard>;
  /** Parties that came out of a party. */
  readonly successors: (party: RecordPath) => readonly RecordReference[];
  /** The date of an article. */
  readonly dateOf: (article: string) => ArticleDate | undefined;
  readonly reference: (path: RecordPath) => RecordReference | undefined;
  readonly countsByLanguage: (path?: RecordPath) => readonly { readonly language: LanguageTag; readonly count: number }[];
  /** Articles by period, source and language, the less frequent sources and languages together. */
  readonly coverage: () => readonly CoverageCount[];
  /** What pictures show: numbers over time, and who stands together. */
  readonly pictures: PictureQuestions;
  /** What the keeper should look at, most valuable first. */
  readonly reviewItems: (limit: number) => readonly ReviewItem[];
};
