import type { APIRoute } from 'astro';
import type { Catalogue, RecordReference } from '../../catalogue/catalogue.ts';
import { currentCatalogue } from '../../catalogue/current.ts';
import { mostWritten, writtenKinds } from '../../catalogue/written.ts';
import { mostCoverageRows } from '../../pictures/coverage.ts';
import { csvResponse } from '../../pictures/csv.ts';
import { networksOf, pairsAsked } from '../../pictures/network.ts';
import { countInto, everyMonth } from '../../pictures/periods.ts';
import { headingLanguages } from '../../schema/language.ts';
import { monthText } from '../../schema/month.ts';

/** The numbers of a picture. The columns are the same in every language; headings stand in all three. */
export const GET: APIRoute = ({ params }) => tables[params.name ?? '']?.(currentCatalogue()) ?? new Response(null, { status: 404 });

const headings = headingLanguages.map((language) => `heading_${language}`);
const named = (record: RecordReference | undefined) => [record?.path, ...headingLanguages.map((language) => record?.heading[language])];

const tables: Readonly<Record<string, (catalogue: Catalogue) => Response>> = {
  years: ({ pictures }) =>
    csvResponse(
      ['year', 'language', 'certain', 'possible'],
      pictures.yearsByLanguage().map(({ year, language, certain, possible }) => [year, language, certain, possible]),
    ),
  timeline: (catalogue) =>
    csvResponse(
      ['record', ...headings, 'month', 'certain', 'possible'],
      writtenKinds.flatMap((kind) =>
        mostWritten(catalogue, kind).flatMap((record) => monthly(record.spans).map((row) => [...named(record), ...row])),
      ),
    ),
  network: ({ pictures }) =>
    csvResponse(
      ['one', ...headings.map((heading) => `one_${heading}`), 'other', ...headings.map((heading) => `other_${heading}`), 'articles'],
      networksOf(pictures.together(pairsAsked).pairs).wide.ties.map(({ pair }) => [...named(pair.one), ...named(pair.other), pair.count]),
    ),
  coverage: ({ pictures }) =>
    csvResponse(
      ['source', ...headings, 'language', 'month', 'certain', 'possible'],
      pictures
        .coverageByMonth(mostCoverageRows)
        .rows.flatMap(({ source, language, spans }) => monthly(spans).map((row) => [...named(source), language, ...row])),
    ),
};

/** Months that have an article, or may have one, with the numbers; articles without two bounds stand last, without a month. */
function monthly(spans: Parameters<typeof countInto>[1]): (string | number | undefined)[][] {
  const periods = everyMonth(spans);
  const { certain, possible, open } = periods === undefined ? { certain: [], possible: [], open: sum(spans) } : countInto(periods, spans);
  const rows = certain.map((count, index) => [monthText((periods?.first ?? 0) + index), count, possible[index] ?? 0] as const);
  return [...rows.filter(([, count, maybe]) => count + maybe > 0).map((row) => [...row]), ...(open > 0 ? [[undefined, 0, open]] : [])];
}

function sum(spans: readonly { readonly count: number }[]): number {
  return spans.reduce((all, { count }) => all + count, 0);
}
