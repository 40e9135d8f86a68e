import { type Article, allMentions, type Mention, namesInHeadline } from '../schema/article.ts';
import type { NamedPlace, SearchArticle } from './volume.ts';

/** What search knows of an article. */
export function searchArticle(article: Article): SearchArticle {
  const { id, language, headline, body, mentions, date, source, filedFrom } = article;
  const year = date?.earliest?.slice(0, 4);
  return {
    id,
    language: language.value,
    headline: headline.value,
    body,
    records: [
      ...new Set([...allMentions(article).map(({ record }) => record), source?.value, filedFrom?.value].flatMap((record) => record ?? [])),
    ],
    earliest: date?.earliest,
    year: year !== undefined && year === date?.latest?.slice(0, 4) ? Number(year) : undefined,
    source: source?.value,
    dateBasis: date?.basis,
    date: date?.value,
    headlineBasis: headline.basis,
    mentions: mentions.map(placeOf),
    headlineMentions: namesInHeadline(article).map(placeOf),
  };
}

function placeOf({ record, start, end }: Mention): NamedPlace {
  return { record, start, end };
}
