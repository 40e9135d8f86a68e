import { interfaceLanguages } from '../i18n/interface.ts';
import { nameplateOf } from '../i18n/title.ts';
import { addressOf } from '../schema/address.ts';
import type { ArchiveSettings } from '../schema/archive.ts';
import { inLanguage } from '../schema/language.ts';
import { cardDrawing } from './card-drawing.ts';
import { fileOf } from './press.ts';

/** The archive's cards, one for each reader's language, as drawings and where they are served; none where no page could name them by a whole address. */
export function cards({ title, site }: ArchiveSettings): { readonly path: string; readonly drawing: string }[] {
  if (site === undefined) return [];
  const address = new URL(site).host;
  return interfaceLanguages.map((ui) => ({
    path: fileOf(addressOf.card(ui)),
    drawing: cardDrawing({ ...nameplateOf(inLanguage(title, ui).text), address }),
  }));
}
