import type { APIRoute } from 'astro';
import { interfaceOf } from '../../../i18n/interface.ts';
import { searchWords } from '../../../i18n/search-words.ts';

/** The words of search for the scripts of pages that do not hold them: suggestions in the header, marks in an article. */
export const GET: APIRoute = ({ params }) => {
  const ui = interfaceOf(params.ui);
  if (ui === undefined) return new Response(null, { status: 404 });
  return new Response(searchWords(ui), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
