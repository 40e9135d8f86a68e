import { analyse } from './analyser.ts';
import { tokenOf } from './token.ts';
import type { SearchArticle } from './volume.ts';

/** What Pagefind keeps of an article: the stems in the order of the text, the headline's twice since it weighs more, then records and facets. */
export function contentOf({ headline, body, language, records, year, source, dateBasis }: SearchArticle): string {
  const heading = analyse(headline, language);
  const stems = [...heading, ...heading, ...analyse(body, language)];
  return [
    ...stems.map(({ stem }) => wordToken(stem)),
    ...[...new Set(records)].sort().map((record) => tokenOf('record', record)),
    tokenOf('language', language),
    ...(year === undefined ? [] : [tokenOf('year', String(year))]),
    ...(source === undefined ? [] : [tokenOf('source', source)]),
    ...(dateBasis === undefined ? [] : [tokenOf('basis', dateBasis)]),
  ].join(' ');
}

const wordTokens = new Map<string, string>();

/** Texts repeat their words, so each token is made once; up to a bound. */
function wordToken(stem: string): string {
  const known = wordTokens.get(stem);
  if (known !== undefined) return known;
  if (wordTokens.size > 100_000) wordTokens.clear();
  const token = tokenOf('word', stem);
  wordTokens.set(stem, token);
  return token;
}
