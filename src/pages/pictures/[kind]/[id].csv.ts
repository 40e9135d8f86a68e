import type { APIRoute } from 'astro';
import { currentCatalogue } from '../../../catalogue/current.ts';
import { csvResponse } from '../../../pictures/csv.ts';
import { recordPath } from '../../../schema/kind.ts';

/** Articles about a record by year and language. */
export const GET: APIRoute = ({ params }) => {
  const path = recordPath.safeParse(`${params.kind}/${params.id}`).data;
  const catalogue = currentCatalogue();
  if (path === undefined || catalogue.reference(path) === undefined) return new Response(null, { status: 404 });
  const rows = catalogue.pictures.yearsByLanguage(path);
  return csvResponse(
    ['year', 'language', 'certain', 'possible'],
    rows.map(({ year, language, certain, possible }) => [year, language, certain, possible]),
  );
};
