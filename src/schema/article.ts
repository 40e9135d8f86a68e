import { z } from 'zod';
import { basis, evidence } from './basis.ts';
import { day, edtf } from './date.ts';
import { identifier, kind, recordPath } from './kind.ts';
import { languageTag } from './language.ts';
import { note } from './note.ts';

const evidences = z.array(evidence).min(1).optional();

/** One name form found in an article. `start` and `end` are UTF-16 offsets into the part that it stands in, the body as Markdown; `end` exclusive. */
export const mention = z.strictObject({
  /** The record it resolves to; absent where it could be several or none. */
  record: recordPath.optional(),
  /** What it is the name of, where no record tells. */
  kind: kind.optional(),
  /** The words as printed. */
  form: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  basis,
  /** The rule that tied the form to the record: `heading`, `variant`, `initials`, `surname`, … */
  rule: z.string().optional(),
});
export type Mention = z.infer<typeof mention>;

/** A line of the seed that is not the article's own text. */
export const removedLine = z.strictObject({
  /** The line's number in the decoded seed, from 1. */
  line: z.int().positive(),
  text: z.string(),
  /** The rule that took it out; a key of the interface texts `removed.*`. */
  rule: z.string(),
});
export type RemovedLine = z.infer<typeof removedLine>;

/** When the article was published, never narrower than the evidence allows. */
export const articleDate = z.strictObject({
  value: edtf,
  /** First possible day; absent where there is no lower bound. */
  earliest: day.optional(),
  /** Last possible day; absent where there is no upper bound. */
  latest: day.optional(),
  basis,
  evidence: evidences,
});
export type ArticleDate = z.infer<typeof articleDate>;

const resolved = z.strictObject({ value: recordPath, basis, evidence: evidences });

/** The front matter of `content/articles/<id>.md`, in the order in which it is written. Absent means that the key is absent. */
export const articleFrontMatter = z.strictObject({
  id: identifier,
  seed: z.strictObject({
    /** Path below `seeds/`. */
    path: z.string().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().nonnegative(),
    /** The encoding the bytes were in, as the WHATWG or IANA name in lower case. */
    encoding: z.string().min(1),
  }),
  language: z.strictObject({ value: languageTag, basis, confidence: z.number().min(0).max(1).optional() }),
  /** `inferred`: none is printed; taken from the lede, shortened at a clause. */
  headline: z.strictObject({ value: z.string().min(1), basis, evidence: evidences }),
  /** A sentence printed under the headline. */
  deck: z.string().optional(),
  date: articleDate.optional(),
  /** As printed. */
  byline: z.string().optional(),
  /** As printed, with its closing mark: `Нур-Султан, 3 марта /Синьхуа/ --`. */
  dateline: z.string().optional(),
  author: z.strictObject({ value: z.string().min(1), basis, evidence: evidences }).optional(),
  /** The place that the dateline names. */
  filedFrom: resolved.optional(),
  source: resolved.optional(),
  /** The address of the original, where the seed or a person states it. */
  url: z.strictObject({ value: z.url({ protocol: /^https?$/ }), basis }).optional(),
  rights: z.strictObject({ value: z.string().min(1), basis }).optional(),
  tags: z.array(z.string().min(1)).optional(),
  /** Language of each paragraph that differs from the article's: number of the paragraph in the body from 1, and its tag. */
  foreign: z.array(z.strictObject({ paragraph: z.int().positive(), language: languageTag })).optional(),
  /** Names of records in the headline, where it is printed or entered; offsets count in its value. Absent where there are none. */
  headlineMentions: z.array(mention).min(1).optional(),
  /** The same of the deck. */
  deckMentions: z.array(mention).min(1).optional(),
  /** Every name in the body, in order. */
  mentions: z.array(mention),
  removed: z.array(removedLine),
  notes: z.array(note),
});
export type ArticleFrontMatter = z.infer<typeof articleFrontMatter>;

/** An article of the archive: its front matter and its body as Markdown. */
export type Article = ArticleFrontMatter & { readonly body: string };

/** A part of an article that names stand in. */
export const namedParts = ['headline', 'deck', 'body'] as const;
export type NamedPart = (typeof namedParts)[number];

/** A mention with the part of the article that it stands in. */
export type MentionInPart = Mention & { readonly part: NamedPart };

/** All names of an article, in reading order. */
export function allMentions({
  headlineMentions = [],
  deckMentions = [],
  mentions,
}: Pick<Article, 'headlineMentions' | 'deckMentions' | 'mentions'>): MentionInPart[] {
  const placed = (part: NamedPart, list: readonly Mention[]) => list.map((mention) => ({ ...mention, part }));
  return [...placed('headline', headlineMentions), ...placed('deck', deckMentions), ...placed('body', mentions)];
}

/** The names in the headline of an article. One taken from the lede has those of the beginning of the body, which are counted there. */
export function namesInHeadline({ headline, headlineMentions = [], mentions }: Article): readonly Mention[] {
  if (headline.basis !== 'inferred') return headlineMentions;
  return mentions.filter(({ form, start, end }) => end <= headline.value.length && headline.value.slice(start, end) === form);
}
