import { getLiveEntry } from 'astro:content';
import type { APIRoute } from 'astro';
import { dateInWords } from '../../i18n/date.ts';
import { interfaceLanguages } from '../../i18n/interface.ts';

/** An article as data: what its page shows, without the page. */
export const GET: APIRoute = async ({ params }) => {
  const { entry } = await getLiveEntry('articles', params.id ?? '');
  if (entry === undefined) return new Response(null, { status: 404 });
  const { id, language, headline, date, source, url, deck, headlineMentions, deckMentions, body, mentions, records } = entry.data;
  const heading = (path: string) => records.find((record) => record.path === path)?.heading;
  const answer = {
    id,
    language: language.value,
    headline,
    headlineMentions,
    deck,
    deckMentions,
    date,
    dateText: date && Object.fromEntries(interfaceLanguages.map((ui) => [ui, dateInWords(date.value, ui)])),
    source: source && { path: source.value, heading: heading(source.value) },
    url: url?.value,
    body,
    mentions,
    records: records.map((record) => ({ path: record.path, heading: record.heading })),
  };
  return new Response(JSON.stringify(answer), { headers: { 'content-type': 'application/json; charset=utf-8' } });
};
