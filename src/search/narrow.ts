import { countFacets, type FacetCounts, type Filters, meets, uncounted } from './facets.ts';
import type { Hit } from './find.ts';
import type { Facts } from './posting.ts';
import type { Unit } from './query.ts';
import type { ArticleData } from './results.ts';
import { hasPhrase } from './snippet.ts';

/** An article found, with what the facets tell of it. */
export type Found = Hit & { readonly facts: Facts };

/** What is left of a search. `compared` is how many articles a phrase was compared with, where these were not all. */
export type Narrowed = { readonly found: readonly Found[]; readonly facets: FacetCounts; readonly compared?: number | undefined };

/**
 * The articles that have the exact words of every phrase and meet the filters, and what the facets count; where a phrase would have to be compared
 * with too many, those likeliest to have it. `whole` loads an article.
 */
export async function narrow(
  found: readonly Found[],
  units: readonly Unit[],
  filters: Filters,
  whole: (hit: Hit) => Promise<ArticleData>,
): Promise<Narrowed> {
  const phrases = units.filter((unit) => unit.type === 'phrase');
  const meeting = (some: readonly Found[]) => some.filter(({ facts }) => meets(facts, filters));
  if (phrases.length === 0 || found.length <= mostCompared) {
    const exact = phrases.length === 0 ? found : await withPhrases(found, phrases, whole);
    return { found: meeting(exact), facets: countFacets(exact, filters) };
  }
  const kept = meeting(found);
  return {
    found: await withPhrases(kept.slice(0, mostCompared), phrases, whole),
    facets: uncounted(countFacets(found, filters)),
    compared: kept.length > mostCompared ? mostCompared : undefined,
  };
}

type Phrase = Extract<Unit, { type: 'phrase' }>;

/** Each comparison of a phrase's exact words loads an article. */
const mostCompared = 200;

async function withPhrases(
  found: readonly Found[],
  phrases: readonly Phrase[],
  whole: (hit: Hit) => Promise<ArticleData>,
): Promise<Found[]> {
  const texts = await Promise.all(found.map((hit) => whole(hit).catch(() => undefined)));
  return found.filter((_, index) => {
    const text = texts[index];
    // What cannot be compared stays, and is shown as unread.
    if (text === undefined) return true;
    const { headline, body } = text;
    return phrases.every(({ printed, excluded = false }) => (hasPhrase(headline.value, printed) || hasPhrase(body, printed)) !== excluded);
  });
}
