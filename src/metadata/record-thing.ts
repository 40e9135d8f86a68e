import type { RecordReference } from '../catalogue/catalogue.ts';
import { addressOf } from '../schema/address.ts';
import type { Kind, RecordPath } from '../schema/kind.ts';
import { headingLanguages, type InterfaceLanguage, inLanguage, type SomeTranslations } from '../schema/language.ts';
import type { ContentRecord } from '../schema/record.ts';
import type { Thing } from './json-ld.ts';

/** What a record is in schema.org, as the page of another thing names it. `base` is the archive's address, empty where it is not known. */
export function recordMention(
  record: Pick<RecordReference, 'path' | 'kind' | 'heading'>,
  ui: InterfaceLanguage,
  base: string,
  sameAs?: readonly string[],
): Thing {
  return {
    '@type': kindTypes[record.kind],
    '@id': identity(record.path, ui, base),
    name: inLanguage(record.heading, ui).text,
    sameAs,
  };
}

/** What a record is, as its own page tells: its names in all languages, and where else it is known. */
export function recordThing(record: ContentRecord & { readonly path: RecordPath }, ui: InterfaceLanguage, base: string): Thing {
  const headings: SomeTranslations = { ...record.inferredHeading, ...record.heading };
  const { text, language } = inLanguage(headings, ui);
  return {
    '@type': typeOf(record),
    '@id': identity(record.path, ui, base),
    url: identity(record.path, ui, base),
    name: text,
    alternateName: headingLanguages.flatMap((each) => {
      const other = headings[each];
      return each === language || other === undefined ? [] : [{ '@language': each, '@value': other }];
    }),
    description: record.note === undefined ? undefined : inLanguage(record.note, ui).text,
    sameAs: record.sameAs,
  };
}

function identity(path: RecordPath, ui: InterfaceLanguage, base: string): string {
  return base + addressOf.record(ui, path);
}

function typeOf(record: ContentRecord): string {
  if (record.kind === 'places') return placeTypes[record.type];
  if (record.kind === 'sources') return sourceTypes[record.type];
  return kindTypes[record.kind];
}

const kindTypes: Readonly<Record<Kind, string>> = {
  people: 'Person',
  parties: 'PoliticalParty',
  organisations: 'Organization',
  places: 'Place',
  sources: 'Organization',
};
const placeTypes = { country: 'Country', region: 'AdministrativeArea', city: 'City', other: 'Place' } as const;
const sourceTypes = {
  agency: 'NewsMediaOrganization',
  outlet: 'NewsMediaOrganization',
  'press-service': 'Organization',
  site: 'Organization',
} as const;
