import type { InterfaceLanguage } from '../schema/language.ts';
import en from './en.json' with { type: 'json' };
import kk from './kk.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };

/** The phrases that the scripts of search use, by their keys, as JSON without any `<`. */
export function searchWords(ui: InterfaceLanguage): string {
  const phrases = Object.entries({ kk, ru, en }[ui]).filter(([key]) => used.test(key));
  return JSON.stringify(Object.fromEntries(phrases)).replaceAll('<', '\\u003c');
}

const used = /^(?:search\.|marks\.|kind\.one\.|date\.none$|basis\.\w+\.short$|count\.articles$)/;
