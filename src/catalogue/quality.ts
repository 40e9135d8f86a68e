import type { Article } from '../schema/article.ts';
import type { LanguageTag } from '../schema/language.ts';
import type { Catalogue } from './catalogue.ts';
import { type Ask, text } from './questions.ts';

/** What makes an article less certain than a reader may suppose, in the order in which it is told. */
export const doubts = ['undated', 'date-inferred', 'sourceless', 'headline-inferred', 'language-uncertain', 'name-unresolved'] as const;
export type Doubt = (typeof doubts)[number];

/** In how many articles of a language something is doubtful. `note` in place of `doubt`: a note of this rule is open. */
export type DoubtCount = { readonly language: LanguageTag; readonly count: number } & (
  | { readonly doubt: Doubt }
  | { readonly note: string }
);

/** The doubts about an article, and the rules of its open notes, each once: `undated`, `note no-date`. `listed`: its date is close enough to be listed by year. */
export function doubtsOf({ date, source, headline, language, mentions, notes }: Article, listed: boolean): readonly string[] {
  const found: Readonly<Record<Doubt, boolean>> = {
    undated: !listed,
    'date-inferred': date?.basis === 'inferred',
    sourceless: source === undefined,
    'headline-inferred': headline.basis === 'inferred',
    'language-uncertain': language.value === 'und' || (language.confidence ?? 1) < sure,
    'name-unresolved': mentions.some(({ record }) => record === undefined),
  };
  return [...doubts.filter((doubt) => found[doubt]), ...new Set(notes.map(({ rule }) => `note ${rule}`))];
}

/** Below this the language of a text is a guess. */
const sure = 0.9;

/** The question how much of the archive is doubtful. */
export function askQuality(ask: Ask): Pick<Catalogue, 'quality'> {
  return {
    quality: () =>
      ask(
        'SELECT doubt, language, count(*) AS n FROM doubts JOIN articles ON id = article GROUP BY doubt, language ORDER BY doubt, language',
      ).map((row) => {
        const stored = text(row, 'doubt') ?? '';
        const counted = { language: text(row, 'language') ?? 'und', count: Number(row.n) };
        return stored.startsWith('note ') ? { ...counted, note: stored.slice('note '.length) } : { ...counted, doubt: stored as Doubt };
      }),
  };
}
