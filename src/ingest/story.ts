import type { Root } from 'mdast';
import type { RemovedLine } from '../schema/article.ts';
import type { Evidence } from '../schema/basis.ts';
import type { LanguageTag } from '../schema/language.ts';
import type { Note } from '../schema/note.ts';

/** One line of the decoded and repaired seed. */
export type Line = { readonly number: number; readonly text: string };

/** A value printed in the text or in the seed's own header, with the words it was read from. */
export type Printed = { readonly value: string; readonly evidence: readonly Evidence[] };

/** What the seed's own header states: front matter, `<meta>`, JSON-LD. Absent for raw text. */
export type Stated = {
  readonly headline?: Printed;
  /** As printed there; resolved by the date stage. */
  readonly date?: Printed;
  readonly source?: Printed;
  readonly url?: Printed;
  readonly author?: Printed;
  readonly language?: LanguageTag;
  readonly rights?: Printed;
  readonly tags?: readonly string[];
};

/** A seed as text: decoded, repaired, its header read. */
export type SeedText = {
  readonly text: string;
  readonly encoding: string;
  readonly stated: Stated;
  readonly notes: readonly Note[];
};

/** The text without its boilerplate. */
export type Copy = {
  /** The lines kept, blank ones included, with their numbers in the seed. */
  readonly lines: readonly Line[];
  readonly removed: readonly RemovedLine[];
  readonly notes: readonly Note[];
};

/** The named parts of an article, each as printed. */
export type Story = {
  /** Absent where none is printed. */
  readonly headline?: Printed;
  readonly deck?: string;
  /** As printed: "By Jane Doe, Reuters". */
  readonly byline?: string;
  /** As printed at the head of the lede, its closing mark included; the body no longer holds it. */
  readonly dateline?: string;
  /** Header lines that carry a date, a source or an author: "2 June 2021, 14:05", "Source: X", a site name line. */
  readonly header: readonly {
    readonly line: number;
    readonly text: string;
    readonly role: 'date' | 'source' | 'site-name' | 'author' | 'editor' | 'rubric';
    /**
     * One word above the headline: the name of a site or a rubric; it names a source only where a record has it. A day above a headline
     * that has another day below it: the site prints that of the visit; it counts only where the other gives none.
     */
    readonly weak?: boolean;
    /** The number of the last line, where several lines are one. */
    readonly last?: number;
  }[];
  /** Attribution lines at the foot: "Source: X", a signature. */
  readonly footer: readonly {
    readonly line: number;
    readonly text: string;
    readonly role: 'source' | 'author' | 'editor' | 'date';
    /** As in the header. */
    readonly weak?: boolean;
    readonly last?: number;
  }[];
  /** Body as a Markdown tree: paragraphs, quotations, lists, subheads; text nodes only inside. */
  readonly body: Root;
  /** Paragraphs of another language than the article's, numbered from 1 among the blocks of the body. */
  readonly foreign: readonly { readonly paragraph: number; readonly language: LanguageTag }[];
  readonly notes: readonly Note[];
};
