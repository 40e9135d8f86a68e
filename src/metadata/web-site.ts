import { interfaceLanguages } from '../i18n/interface.ts';
import { addressOf } from '../schema/address.ts';
import type { ArchiveSettings } from '../schema/archive.ts';
import { type InterfaceLanguage, inLanguage } from '../schema/language.ts';
import type { Thing } from './json-ld.ts';

/** The archive as schema.org's `WebSite`, with how it is searched where its address is known. */
export function webSite(archive: ArchiveSettings, ui: InterfaceLanguage): Thing {
  const { site, title, description } = archive;
  return {
    '@type': 'WebSite',
    '@id': `${site ?? ''}${addressOf.home(ui)}`,
    url: `${site ?? ''}${addressOf.home(ui)}`,
    name: inLanguage(title, ui).text,
    alternateName: interfaceLanguages
      .filter((each) => each !== ui && title[each] !== undefined)
      .map((each) => ({ '@language': each, '@value': title[each] })),
    description: inLanguage(description, ui).text,
    inLanguage: ui,
    potentialAction:
      site === undefined
        ? undefined
        : {
            '@type': 'SearchAction',
            target: { '@type': 'EntryPoint', urlTemplate: `${site}${addressOf.search(ui)}?q={search_term_string}` },
            'query-input': 'required name=search_term_string',
          },
  };
}
