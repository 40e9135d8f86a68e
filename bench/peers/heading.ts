import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { openCatalogue } from '../../src/catalogue/disk.ts';
import { interfaceLanguages } from '../../src/i18n/interface.ts';

/** A person of the authority file, and the number of articles that name them. */
export type NamedPerson = { readonly id: string; readonly articles: number };

/** The person of an archive's authority file whom nearest to one article in a hundred names. Throws where it lists nobody that an article names. */
export function oneInAHundred(archive: string): NamedPerson {
  const { inventory, close } = openCatalogue(archive, interfaceLanguages);
  try {
    const wanted = [...inventory.identities()].length / 100;
    const people = [...inventory.records()].filter(({ kind, basis, heading }) => kind === 'people' && basis === 'curated' && heading.en);
    people.sort((one, other) => Math.abs(one.count - wanted) - Math.abs(other.count - wanted));
    const [person] = people;
    if (person === undefined) throw new Error(`${archive} has no person in its authority file whom an article names.`);
    return { id: person.id, articles: person.count };
  } finally {
    close();
  }
}

/**
 * Changes a person's English heading as a keeper would who has learnt of another initial: `Aman Serik` becomes `Aman A. Serik`. What the heading was
 * becomes a variant, so that the same articles name the person.
 */
export function changeHeading(archive: string, id: string, initial: string): void {
  const path = join(archive, 'seeds', 'authority', 'people.yaml');
  const people = entries.parse(parse(readFileSync(path, 'utf8')));
  const person = people.find((each) => each.id === id);
  const former = person?.heading.en;
  if (person === undefined || former === undefined) throw new Error(`${path} has no English heading of ${id}.`);
  const [given = '', ...rest] = former.split(' ').filter((word) => !/^\p{Lu}\.$/u.test(word));
  person.heading.en = [given, `${initial}.`, ...rest].join(' ');
  person.variants = [...new Set([...(person.variants ?? []), former])];
  writeFileSync(path, stringify(people));
}

/** What is needed of the entries; the rest stays as it is. */
const entries = z.array(
  z.looseObject({ id: z.string(), heading: z.looseObject({ en: z.string().optional() }), variants: z.array(z.unknown()).optional() }),
);
