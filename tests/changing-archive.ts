import fc from 'fast-check';
import type { RecordPath } from '../src/schema/kind.ts';
import type { SearchInput } from '../src/search/disk.ts';
import type { CountedRecord } from '../src/search/names.ts';
import type { SearchArticle } from '../src/search/volume.ts';
import { inputOf } from './search-input.ts';

const families = ['Сағатов', 'Ахметов', 'Жүнісов', 'Қали', 'Марат', 'Сейтқали'];
const kinds = ['people', 'parties', 'sources', 'places'] as const;

/** An archive as what it is made from: each article by its number with its version, and a version of the records. */
export type Archive = { readonly articles: ReadonlyMap<number, number>; readonly records: number };

/** An article that depends on its number and version alone: of few days, so that they crowd, and with few names, so that lists grow. */
function articleOf(number: number, version: number): SearchArticle {
  const seed = number * 31 + version * 17;
  const records = [...new Set([seed % 7, seed % 11, number % 40].map((at): RecordPath => `${kinds[at % 4]}/r${at}`))];
  const day = seed % 9 === 0 ? undefined : `20${10 + (seed % 3)}-0${1 + (seed % 4)}-0${1 + (number % 3)}`;
  return {
    id: `note-${number}`,
    language: seed % 2 === 0 ? 'ru' : 'kk',
    headline: `Заметка ${number}`,
    body: `Погода ясная, номер ${version}. ${'Река и мост. '.repeat(seed % 4)}`,
    records,
    mentions: records.map((record, at) => ({ record, start: at, end: at + 3 })),
    earliest: day,
    year: day === undefined ? undefined : Number(day.slice(0, 4)),
    source: records.find((record) => record.startsWith('sources/')),
    ...(day !== undefined && { date: day, dateBasis: 'stated' }),
  };
}

/** The archive as what is searched. */
export function inputFor({ articles, records }: Archive): SearchInput {
  const made = [...articles].sort(([a], [b]) => a - b).map(([number, version]) => articleOf(number, version));
  const counts = Map.groupBy(
    made.flatMap((article) => article.records),
    (path) => path,
  );
  const named = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, { length }]) => recordOf(path, length, records));
  return inputOf(made, named);
}

function recordOf(path: RecordPath, count: number, version: number): CountedRecord {
  const [kind, id] = path.split('/') as [(typeof kinds)[number], string];
  const number = Number(id.slice(1));
  const family = families[(number + version) % families.length] ?? '';
  const heading = { kk: `Ерлан ${family}${number}`, ru: `Ерлан ${family}${number}`, en: `Yerlan ${number}` };
  return { kind, id, count, heading, basis: 'curated', observed: [], notes: [] } as CountedRecord;
}

/** Changes: articles from a number on that get a version (none: are removed), and records that get one. */
export const step = fc.record({
  from: fc.nat(1500),
  count: fc.oneof(fc.nat(5), fc.nat(1300)),
  version: fc.oneof(fc.constant(undefined), fc.nat(3)),
  records: fc.nat(4),
});
export type Step = { readonly from: number; readonly count: number; readonly version: number | undefined; readonly records: number };

/** An archive after a change. */
export function change({ articles, records }: Archive, { from, count, version, records: changed }: Step): Archive {
  const next = new Map(articles);
  for (let number = from; number < from + count; number += 1) {
    if (version === undefined) next.delete(number);
    else next.set(number, version);
  }
  return { articles: next, records: changed === 0 ? records + 1 : records };
}

/** The archive that holds nothing. */
export const empty: Archive = { articles: new Map(), records: 0 };
