import type { APIRoute } from 'astro';
import { currentCatalogue } from '../catalogue/current.ts';

/** All that the edition changed, as data; without an earlier edition only its own name. It depends on what was built before. */
export const GET: APIRoute = () => {
  const catalogue = currentCatalogue();
  const difference = catalogue.difference(Number.MAX_SAFE_INTEGER);
  const answer =
    difference === undefined
      ? { edition: catalogue.edition() }
      : {
          edition: catalogue.edition(),
          previous: difference.previous,
          articles: listsOf(difference.articles),
          records: listsOf(difference.records),
          inDetail: difference.inDetail,
        };
  return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};

function listsOf<T>(lists: Readonly<Record<string, { readonly items: readonly T[] }>>): Record<string, readonly T[]> {
  return Object.fromEntries(Object.entries(lists).map(([topic, { items }]) => [topic, items]));
}
