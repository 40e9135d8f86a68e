import type { RecordPath } from '../schema/kind.ts';
import type { LanguageTag } from '../schema/language.ts';
import { isName } from './body-name.ts';
import { discoveryRulesFor } from './discovery-rules.ts';
import { chainsOfNames } from './parted.ts';
import type { TextWithNames } from './people.ts';
import { readPerson } from './person-reading.ts';
import { tokens } from './tokens.ts';
import { keyOfBody, keyOfPerson } from './unknown.ts';

/** Words that have the shape of a name and nothing beside them that tells whose. Offsets are UTF-16 units of the text. */
export type PossibleName = {
  readonly start: number;
  readonly end: number;
  /** The records that it names where another article tells that they exist. */
  readonly records: readonly RecordPath[];
};

/**
 * What may be names in a text, known names apart: words in quotation marks, and two or three capitalised words. By themselves they are nothing;
 * where another article tells of a record under the same key, they name it here too.
 */
export function possibleNames({ text, taken }: TextWithNames, language: LanguageTag): PossibleName[] {
  const found: PossibleName[] = [];
  for (const { 1: name = '', index } of text.matchAll(/[«“„"]([^«»“”„"\n]{4,80})[»”“"]/gu)) {
    const [start, end] = [index + 1, index + 1 + name.length];
    if (isName(name) && taken.every((known) => known.start >= end || known.end <= start))
      found.push({ start, end, records: bodiesOf(name) });
  }
  const quoted = found.map(({ start, end }) => ({ start, end, kind: 'parties' as const }));
  const free = { text, taken: [...taken, ...quoted].sort((one, other) => one.start - other.start) };
  for (const chain of chainsOfNames(free, language)) {
    const [first, last] = [chain[0], chain.at(-1)];
    if (first === undefined || last === undefined || chain.length < 2 || chain.length > 3) continue;
    const rules = discoveryRulesFor(language, first.text);
    const { readings, shape } = readPerson(chain, rules);
    const people = readings.flatMap((reading): RecordPath[] => {
      const key = reading.initials ? '' : keyOfPerson(reading, shape);
      return key === '' ? [] : [`people/${key}`];
    });
    // A possessive is no part of the name.
    const end = /['’]s$/u.test(last.text) ? last.end - 2 : last.end;
    const name = text.slice(first.start, end);
    found.push({ start: first.start, end, records: [...new Set([...people, ...bodiesOf(name).slice(0, 1)])] });
  }
  return found.filter(({ records }) => records.length > 0).sort((one, other) => one.start - other.start);
}

function bodiesOf(name: string): RecordPath[] {
  const key = keyOfBody(tokens(name).map(({ text }) => text));
  return key.length < 4 ? [] : [`parties/${key}`, `organisations/${key}`];
}
