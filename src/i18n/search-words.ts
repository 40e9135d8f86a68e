import type { InterfaceLanguage } from '../schema/language.ts';
import { phrasesAsJson } from './words.ts';

/** The phrases that the scripts of search use, by their keys, as JSON without any `<`. */
export function searchWords(ui: InterfaceLanguage): string {
  return phrasesAsJson(ui, used);
}

const used = /^(?:search\.|marks\.|kind\.one\.|date\.none$|basis\.\w+\.short$|count\.articles$)/;
