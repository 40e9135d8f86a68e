import { inLanguage } from '../schema/language.ts';
import type { Citable } from './citable.ts';
import { certainParts, suppliedDate } from './cited-date.ts';
import { addressToCite } from './csl.ts';
import { quoted } from './run.ts';

/**
 * An article as one BibTeX entry in UTF-8, for BibLaTeX, bibtexu and reference managers. Title and author stand in double braces: capitals stay,
 * and no name is taken apart. A date that is not one day, month or year stands in words where the year would.
 */
export function bibtexOf(citable: Citable): string {
  const { id, title, author, container, date, language, archive, home, original } = citable;
  const [year, month, day] = certainParts(date) ?? [];
  const address = addressToCite(citable);
  const hyphenation = languageNames[language.split('-')[0] ?? ''];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', author && `{{${escaped(author.text)}}}`],
    ['title', `{{${escaped(quoted(title).text)}}}`],
    ['journal', container && `{${escaped(container.text)}}`],
    ['year', year === undefined ? date && `{${escaped(suppliedDate(date, home))}}` : `{${String(year).padStart(4, '0')}}`],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    ['entrysubtype', '{newspaper}'],
    ['langid', hyphenation && `{${hyphenation}}`],
    ['language', `{${language}}`],
    ['library', `{${escaped(inLanguage(archive, home).text)}}`],
    ['note', original === undefined || original === address ? undefined : `{\\url{${inAddress(original)}}}`],
    ['url', address && `{${inAddress(address)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return `@article{${id},\n${lines.join('\n')}\n}\n`;
}

/** The month macros that every BibTeX style defines. */
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Names by which babel and polyglossia hyphenate. */
const languageNames: Readonly<Partial<Record<string, string>>> = { en: 'english', ru: 'russian', kk: 'kazakh' };

/** What TeX would take for a command. BibTeX counts braces even behind a backslash, so they are named. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escaped(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\{}&%$#_~^]/gu, (sign) => commands[sign] ?? sign);
}

/** In `url` TeX takes every sign as it is but braces and the backslash, which no address has unescaped. */
function inAddress(address: string): string {
  return address.replace(/[\\{}]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
