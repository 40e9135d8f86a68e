import { wordsOf } from '../reading/words.ts';
import type { Article } from '../schema/article.ts';
import type { LanguageTag } from '../schema/language.ts';
import { functionWords } from './phrase.ts';
import { sentencesOf } from './sentence.ts';
import type { Story } from './story.ts';

/** The headline of an article: what a person wrote into the sidecar, else what is printed, else the lede shortened; absent where there is no lede either. */
export function headlineOf(
  curated: string | undefined,
  { headline }: Story,
  lede: string,
  language: LanguageTag,
): Article['headline'] | undefined {
  if (curated !== undefined) return { value: curated, basis: 'curated', evidence: [{ quote: curated, rule: 'sidecar' }] };
  if (headline !== undefined)
    return { value: headline.value, basis: 'stated', ...(headline.evidence.length === 0 ? {} : { evidence: [...headline.evidence] }) };
  const value = headlineFrom(lede, language);
  return value === undefined
    ? undefined
    : { value, basis: 'inferred', evidence: [{ quote: value.replace(/…$/u, ''), rule: 'headline-from-lede' }] };
}

/**
 * A headline for an article that has none: the lede's first sentence, if need be up to the end of a clause or, with an ellipsis, of a word.
 * At most 90 characters. Absent where there is no lede of words.
 */
export function headlineFrom(lede: string, language: LanguageTag): string | undefined {
  const sentence = sentencesOf(lede, language)
    .find(({ text }) => /[\p{L}\p{N}]/u.test(text))
    ?.text.replace(/^[-–—•*\s]+/u, '');
  if (sentence === undefined) return undefined;
  if (sentence.length <= longest) return sentence.replace(/(?<!\.)[.;:,]$/u, '');
  return clause(sentence) ?? shortened(sentence);
}

/** What a list of articles shows on two lines of a telephone. */
const longest = 90;

/** A shorter clause says too little. */
const shortest = 40;

function clause(sentence: string): string | undefined {
  const ends = [...sentence.slice(0, longest + 1).matchAll(/[,;:](?=\s)|\s[–—-](?=\s)/gu)].map(({ index }) =>
    sentence.slice(0, index).trimEnd(),
  );
  return ends.findLast((each) => each.length >= shortest && isBalanced(each));
}

function shortened(sentence: string): string {
  const words = wordsOf(sentence).filter(({ end, text }) => end < longest && /[\p{L}\p{N}]/u.test(text));
  let last = words.length - 1;
  while (last > 0 && functionWords.has(words[last]?.lower ?? '')) last -= 1;
  return `${sentence.slice(0, words[last]?.end ?? longest - 1)}…`;
}

function isBalanced(text: string): boolean {
  return (
    [
      ['«', '»'],
      ['(', ')'],
      ['“', '”'],
      ['[', ']'],
    ].every(([open = '', close = '']) => text.split(open).length === text.split(close).length) && text.split('"').length % 2 === 1
  );
}
