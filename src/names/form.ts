import type { Kind, RecordPath } from '../schema/kind.ts';
import type { HeadingLanguage, LanguageTag } from '../schema/language.ts';

/** Why a spelling belongs to a record; a key of the interface texts `form.*`. */
export type FormRule =
  | 'heading'
  | 'dated-heading'
  | 'variant'
  | 'reversed'
  | 'initials'
  | 'patronymic'
  | 'romanised'
  | 'surname'
  | 'weak-variant';

/** One spelling of a record's name, uninflected. */
export type NameForm = {
  readonly form: string;
  readonly record: RecordPath;
  readonly kind: Kind;
  /** The language whose inflection it takes; absent where the spelling could be any (an acronym, a romanisation). */
  readonly language?: LanguageTag | HeadingLanguage;
  readonly rule: FormRule;
  /** A weak form counts only beside a fuller form of the same record. */
  readonly weak: boolean;
  /** The name is also an ordinary word: it needs quotation marks, a capital inside a sentence or a cue word beside it. */
  readonly ordinaryWord: boolean;
  /** A surname that the article gives alone: it is somebody's, but nobody's record. */
  readonly unknown?: boolean;
  /** First letters, folded, of titles that the person held: beside one a bare surname needs no fuller form. */
  readonly titles?: readonly string[];
  /** Of a person, where the record tells it. */
  readonly gender?: 'male' | 'female';
  /** Of a party, where the record tells it. */
  readonly country?: RecordPath;
  /** The days between which this name was in use, where the record says so; `until` exclusive. */
  readonly from?: string;
  readonly until?: string;
};

/** The form of a name or surname that stands for nobody's record. */
export function unlisted(form: string): NameForm {
  return { form, record: 'people/unknown', kind: 'people', rule: 'surname', weak: true, ordinaryWord: false, unknown: true };
}

/** A name form met in a text. Offsets are UTF-16 units of the text searched, `end` exclusive. */
export type Match = {
  readonly start: number;
  readonly end: number;
  /** The words as printed. */
  readonly printed: string;
  /** The forms it can be: of one record, or of several that share the spelling. */
  readonly forms: readonly NameForm[];
};

/**
 * Finds all name forms in a text, inflected or not, longest first, never overlapping, in order. The language of the text, where given,
 * limits the endings to its own; without it, or with a language of no rules, the endings of every language count.
 */
export type Matcher = { readonly find: (text: string, language?: LanguageTag) => readonly Match[] };

/** How a matcher reads. */
export type MatcherOptions = {
  /** True for what a reader types: small letters count as capitals, and an initial needs no full stop. */
  readonly anyCase?: boolean;
};
