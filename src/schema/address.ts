import type { RecordPath } from './kind.ts';
import type { InterfaceLanguage } from './language.ts';

/** Addresses of the site's pages below its root, with a leading and, for pages, a closing slash. The one place where they are made. */
export const addressOf = {
  home: (ui: InterfaceLanguage) => `/${ui}/`,
  articles: (ui: InterfaceLanguage, page = 1) => `/${ui}/articles/${numbered(page)}`,
  /** Articles of one year; of one month with `month` 1 to 12. */
  year: (ui: InterfaceLanguage, year: number, month?: number, page = 1) =>
    `/${ui}/articles/${year}/${month === undefined ? '' : `${String(month).padStart(2, '0')}/`}${numbered(page)}`,
  /** Articles whose date has no two bounds. */
  undated: (ui: InterfaceLanguage, page = 1) => `/${ui}/articles/undated/${numbered(page)}`,
  article: (ui: InterfaceLanguage, id: string) => `/${ui}/articles/${encodeURIComponent(id)}/`,
  /** List of a kind: `people`. */
  kind: (ui: InterfaceLanguage, kind: string) => `/${ui}/${kind}/`,
  record: (ui: InterfaceLanguage, path: RecordPath, page = 1) => `/${ui}/${encodePath(path)}/${numbered(page)}`,
  search: (ui: InterfaceLanguage, query?: string) => `/${ui}/search/${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`,
  about: (ui: InterfaceLanguage) => `/${ui}/about/`,
  timeline: (ui: InterfaceLanguage) => `/${ui}/timeline/`,
  network: (ui: InterfaceLanguage) => `/${ui}/network/`,
  /** The numbers of a picture as a CSV file, the same for every interface language; of the picture on a record's page by its path. */
  pictureData: (name: 'years' | 'timeline' | 'network' | 'coverage' | RecordPath) => `/data/pictures/${encodePath(name)}.csv`,
  /** An article as data. */
  articleData: (id: string) => `/articles/${encodeURIComponent(id)}.json`,
  /** The seed of an article, byte for byte, under its identity. */
  seed: (id: string) => `/seeds/${encodeURIComponent(id)}.txt`,
} as const;

/** Words that an article's identity may not be, because lists stand at these addresses. */
export const reservedIdentities = /^(?:\d{4}|page|undated)$/;

function numbered(page: number): string {
  return page === 1 ? '' : `page/${page}/`;
}

function encodePath(path: RecordPath): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
