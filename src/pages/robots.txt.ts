import type { APIRoute } from 'astro';
import { currentCatalogue } from '../catalogue/current.ts';

/** Everything may be read; the map of the site is named where its address is known. */
export const GET: APIRoute = () => {
  const { site } = currentCatalogue().archive();
  const lines = ['User-agent: *', 'Allow: /', ...(site === undefined ? [] : [`Sitemap: ${site}/sitemap.xml`])];
  return new Response(`${lines.join('\n')}\n`, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
