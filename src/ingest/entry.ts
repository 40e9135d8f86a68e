import type { HeadingLanguage, SomeTranslations } from '../schema/language.ts';
import { headingLanguages } from '../schema/language.ts';
import type { ContentRecord } from '../schema/record.ts';
import { flow } from './flow.ts';

/**
 * A discovered record as an entry of the authority file: the same identifier, so that its address stays, its headings, those made by rule
 * marked for checking, and all that ingest recognises it by.
 */
export function entryOf(record: ContentRecord): string {
  const heading = { ...record.heading, ...record.inferredHeading };
  const made = headingLanguages.filter((language) => record.inferredHeading?.[language] !== undefined);
  const lines = [
    `- id: ${record.id}`,
    `  heading: ${flow(inOrder(heading))}${made.length > 0 ? `   # ${made.join(', ')} made by rule: check` : ''}`,
  ];
  const add = (key: string, value: unknown) => {
    if (value !== undefined) lines.push(`  ${key}: ${flow(value)}`);
  };
  if (record.kind === 'people') {
    add('name', nameOf(record, heading));
    add('gender', record.gender);
  }
  add('variants', record.variants);
  add('weak', record.weak);
  if ('ordinaryWord' in record) add('ordinaryWord', record.ordinaryWord);
  return `${lines.join('\n')}\n`;
}

/** The parts of the name, in the languages of headings made by rule too: these keep the order of the words. */
function nameOf({ name, heading: known }: ContentRecord & { readonly kind: 'people' }, heading: SomeTranslations): object | undefined {
  if (name?.family === undefined) return name;
  const [family, given] = [{ ...name.family }, { ...name.given }];
  const told = headingLanguages.find((language) => known[language] !== undefined && name.family?.[language] !== undefined);
  const words = wordsOf(told === undefined ? undefined : known[told]);
  const length = wordsOf(told === undefined ? undefined : name.family[told]).length;
  const familyFirst = told !== undefined && words.slice(0, length).join(' ') === name.family[told];
  for (const language of headingLanguages) {
    const made = wordsOf(heading[language]);
    if (family[language] !== undefined || made.length !== words.length || length >= made.length) continue;
    const at = familyFirst ? length : made.length - length;
    const [before, behind] = [made.slice(0, at).join(' '), made.slice(at).join(' ')];
    [family[language], given[language]] = familyFirst ? [before, behind] : [behind, before];
  }
  return { family: inOrder(family), given: inOrder(given), ...(name.patronymic && { patronymic: name.patronymic }) };
}

function wordsOf(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(/\s+/u);
}

function inOrder(words: SomeTranslations): Partial<Record<HeadingLanguage, string>> {
  return Object.fromEntries(headingLanguages.flatMap((language) => (words[language] === undefined ? [] : [[language, words[language]]])));
}
