import type { RecordPath } from './kind.ts';
import type { InterfaceLanguage, LanguageTag } from './language.ts';
import { type Shelf, segmentsOf } from './shelf.ts';

/** Addresses of the site's pages below its root, with a leading and, for pages, a closing slash. The one place where they are made. */
export const addressOf = {
  home: (ui: InterfaceLanguage) => `/${ui}/`,
  articles: (ui: InterfaceLanguage) => `/${ui}/articles/`,
  /** All articles, those of a shelf, or with `path` those about a record; without a shelf its own page. */
  shelf: (ui: InterfaceLanguage, shelf: Shelf, path?: RecordPath) =>
    `/${ui}/${path === undefined ? 'articles' : encodePath(path)}/${segmentsOf(shelf)
      .map((each) => `${encodeURIComponent(each)}/`)
      .join('')}`,
  article: (ui: InterfaceLanguage, id: string) => `/${ui}/articles/${encodeURIComponent(id)}/`,
  /** List of a kind: `people`. */
  kind: (ui: InterfaceLanguage, kind: string) => `/${ui}/${kind}/`,
  /**
   * Records of a kind under a letter, as `letterOf` tells it; of those the entries that begin with `initials`. Below this address a record
   * called `letter` has only shelves, and none of these is called by one letter or `signs`.
   */
  letter: (ui: InterfaceLanguage, kind: string, letter: string, initials?: string) =>
    `/${ui}/${kind}/letter/${[letterSegment(letter, ui), ...(initials === undefined ? [] : [initials])].map((each) => `${encodeURIComponent(each)}/`).join('')}`,
  record: (ui: InterfaceLanguage, path: RecordPath) => `/${ui}/${encodePath(path)}/`,
  search: (ui: InterfaceLanguage, query?: string) => `/${ui}/search/${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`,
  /** The words of search as data, for the scripts of other pages. */
  searchWords: (ui: InterfaceLanguage) => `/${ui}/search/words.json`,
  about: (ui: InterfaceLanguage) => `/${ui}/about/`,
  timeline: (ui: InterfaceLanguage) => `/${ui}/timeline/`,
  network: (ui: InterfaceLanguage) => `/${ui}/network/`,
  /** The numbers of a picture as a CSV file, the same for every interface language; of the picture on a record's page by its path. */
  pictureData: (name: 'years' | 'timeline' | 'network' | 'coverage' | RecordPath) => `/pictures/${encodePath(name)}.csv`,
  /** What the edition changed. */
  edition: (ui: InterfaceLanguage) => `/${ui}/edition/`,
  editionData: '/edition.json',
  /** A long seed, line by line beside its article. */
  seedLines: (ui: InterfaceLanguage, id: string) => `/${ui}/articles/${encodeURIComponent(id)}/seed/`,
  /** An article as data. */
  articleData: (id: string) => `/articles/${encodeURIComponent(id)}.json`,
  /** A reference to an article as a file for reference managers. */
  citation: (id: string, format: CitationFormat) => `/articles/${encodeURIComponent(id)}.${citationFormats[format].extension}`,
  /** The picture that stands for the archive where a page of it is shared, in a reader's language. */
  card: (ui: InterfaceLanguage) => `/card-${ui}.png`,
  /** The page about the data files. */
  data: (ui: InterfaceLanguage) => `/${ui}/data/`,
  /** A file of the whole archive. */
  dataFile: (name: string) => `/data/${name}`,
  /** A record as data, and its articles as tables. */
  recordFile: (path: RecordPath, ending: 'json' | TableEnding) => `/${encodePath(path)}.${ending}`,
  /** The articles of a year as a table. */
  yearFile: (year: number, ending: TableEnding) => `/articles/${year}.${ending}`,
  /** The feed of the archive or of a record. */
  feed: (ui: InterfaceLanguage, ending: FeedEnding, path?: RecordPath) =>
    `/${ui}/${path === undefined ? '' : `${encodePath(path)}/`}feed.${ending}`,
  /** The feed of the articles in one language. */
  languageFeed: (ui: InterfaceLanguage, language: LanguageTag, ending: FeedEnding) => `/${ui}/languages/${language}/feed.${ending}`,
  /** The seed of an article, byte for byte, under its identity. */
  seed: (id: string) => `/seeds/${encodeURIComponent(id)}.txt`,
} as const;

/** The formats in which a reference can be taken away, with the extension and the media type of their files. */
export const citationFormats = {
  bibtex: { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex' },
  ris: { name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems' },
  csl: { name: 'CSL-JSON', extension: 'csl.json', type: 'application/vnd.citationstyles.csl+json' },
} as const;
export type CitationFormat = keyof typeof citationFormats;

/** The forms in which tables are given: CSV, and a JSON object in each line. */
export const tableEndings = ['csv', 'jsonl'] as const;
export type TableEnding = (typeof tableEndings)[number];

/** The forms in which feeds are given: Atom and JSON Feed. */
export const feedEndings = ['atom', 'json'] as const;
export type FeedEnding = (typeof feedEndings)[number];

/** Words that an article's identity may not be, because lists stand at these addresses. */
export const reservedIdentities = /^(?:\d{4}|undated)$/;

/** A letter as a part of an address: in lower case, since some file systems do not tell the cases apart. */
function letterSegment(letter: string, ui: InterfaceLanguage): string {
  return letter === '#' ? 'signs' : letter.toLocaleLowerCase(ui);
}

/** The letter of a part of an address. */
export function letterOfSegment(segment: string, ui: InterfaceLanguage): string {
  return segment === 'signs' ? '#' : segment.toLocaleUpperCase(ui);
}

function encodePath(path: RecordPath): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
