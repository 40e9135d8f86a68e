import type { Bars } from './bars.ts';
import type { Marks } from './marks.ts';

/** One row of a time line: a name as text, and beside it what lies where. */
export type Lane = {
  readonly name: string;
  /** The language of the name, where it is not the reader's. */
  readonly lang?: string | undefined;
  readonly href?: string | undefined;
  /** What stands behind the name: a number, a period in words. */
  readonly note?: string | undefined;
  /** The drawing in words. */
  readonly words: string;
  readonly bars?: Bars;
  readonly marks?: Marks;
  /** What the marks are: articles, or what somebody entered. */
  readonly held?: boolean;
  /** Where each mark leads, by its number; without it the marks are a drawing only. */
  readonly links?: readonly { readonly href: string; readonly text: string; readonly lang: string }[];
};
