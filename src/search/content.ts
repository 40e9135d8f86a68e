import { analyse } from './analyser.ts';
import { tokenOf } from './token.ts';

/** What the word index keeps of an article: the tokens of its stems in the order of the text, the headline's twice since it weighs more. */
export function tokensOf({
  headline,
  body,
  language,
}: {
  readonly headline: string;
  readonly body: string;
  readonly language: string;
}): string[] {
  const heading = analyse(headline, language);
  return [...heading, ...heading, ...analyse(body, language)].map(({ stem }) => wordToken(stem));
}

const wordTokens = new Map<string, string>();

/** Texts repeat their words, so each token is made once; up to a bound. */
function wordToken(stem: string): string {
  const known = wordTokens.get(stem);
  if (known !== undefined) return known;
  if (wordTokens.size > 100_000) wordTokens.clear();
  const token = tokenOf(stem);
  wordTokens.set(stem, token);
  return token;
}
