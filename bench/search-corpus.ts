import { parseAuthority, recordsOf } from '../src/ingest/authority.ts';
import { readArchive } from '../src/ingest/disk.ts';
import { findMentions } from '../src/ingest/mentions.ts';
import { sortSeeds } from '../src/ingest/seeds.ts';
import { nameForms, pathOf } from '../src/names/forms.ts';
import { createMatcher } from '../src/names/match.ts';
import type { CountedRecord } from '../src/search/names.ts';
import type { SearchArticle } from '../src/search/volume.ts';
import { makeCorpus } from './corpus.ts';
import { makePeople } from './name-corpus.ts';
import { random } from './random.ts';
import { type Target, targets } from './search-targets.ts';

/** Made articles with the records that name matching finds in them, and the articles in which each target was planted. */
export type SearchCorpus = {
  readonly articles: readonly SearchArticle[];
  readonly records: readonly CountedRecord[];
  readonly truth: ReadonlyMap<Target, ReadonlySet<string>>;
};

/**
 * Makes `count` articles of the archive's own words, whose names are those of made people; into about one in a hundred each target is planted.
 * What is planted is known, so it is known what a search must find. Throws where the archive's own words have a form of a target.
 */
export function makeSearchCorpus(archive: string, count: number): SearchCorpus {
  const people = makePeople(peopleCount);
  const authority = [...recordsOf(parseAuthority(sortSeeds(readArchive(archive)).authority).authority).values(), ...people];
  const matcher = createMatcher(authority.flatMap(nameForms));
  const truth = new Map(targets.map((target) => [target, new Set<string>()]));
  const counts = new Map<string, number>();
  const articles = [...makeCorpus(archive, count, 0, people)].map(({ text, language }, number): SearchArticle => {
    const next = random(count + number + 1);
    const id = `bench-${String(number).padStart(6, '0')}`;
    const [headline = '', , ...paragraphs] = text.trimEnd().split('\n\n');
    for (const stem of stems[language]) if (stem.test(text)) throw new Error(`The archive's own words have ${stem}. Take another target.`);
    for (const target of targets) {
      const forms = target.forms[language];
      if (forms === undefined || next() % 1000 >= plantedInThousand) continue;
      const place = next() % paragraphs.length;
      paragraphs[place] = `${paragraphs[place]} ${planted(forms[next() % forms.length] ?? '', paragraphs[0] ?? '')}`;
      for (const met of targets.filter((other) => contains(target, other))) truth.get(met)?.add(id);
    }
    const body = paragraphs.join('\n\n');
    const year = 2005 + (next() % 20);
    const date = `${year}-${two(1 + (next() % 12))}-${two(1 + (next() % 28))}`;
    const { mentions } = findMentions(body, matcher, language, headline);
    const records = [...new Set(mentions.flatMap(({ record }) => record ?? []))];
    for (const record of records) counts.set(record, (counts.get(record) ?? 0) + 1);
    return { id, language, headline, body, records, mentions, earliest: date, year, date, dateBasis: 'stated' };
  });
  const records = authority.map((record) => ({
    ...record,
    basis: 'curated' as const,
    observed: [],
    notes: [],
    count: counts.get(pathOf(record)) ?? 0,
  }));
  for (const mixed of targets.filter(({ kind }) => kind === 'mixed')) {
    const [first = new Set<string>(), ...others] = targets
      .filter((part) => part !== mixed && contains(mixed, part))
      .map((part) => truth.get(part) ?? new Set<string>());
    truth.set(
      mixed,
      others.reduce<Set<string>>((both, other) => both.intersection(other), first),
    );
  }
  return { articles, records, truth };
}

/** The beginnings of the words that are planted. */
function stemsOf(language: 'kk' | 'ru' | 'en'): RegExp[] {
  const words = targets.flatMap(({ kind, forms }) => (kind === 'word' ? (forms[language]?.slice(0, 1) ?? []) : []));
  return words.map((word) => new RegExp(`(?<!\\p{L})${word.slice(0, -1)}`, 'iu'));
}

const stems = { kk: stemsOf('kk'), ru: stemsOf('ru'), en: stemsOf('en') };

const peopleCount = 2000;
const plantedInThousand = 10;

/** A form between two words that stand in the article anyway. */
function planted(form: string, paragraph: string): string {
  const [first = '', second = ''] = paragraph.match(/(?<![\p{L}-])\p{Ll}{4,}(?![\p{L}-])/gu) ?? [];
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${form.replace('…', first)} ${second}.`;
}

/** Whether an article with the one has the other: a mixed target has the name and the word of which it is made. */
function contains(planting: Target, other: Target): boolean {
  if (planting === other) return true;
  if (planting.kind !== 'mixed' || other.kind === 'mixed') return false;
  const pieces = Object.values(planting.forms)
    .flat()
    .flatMap((form) => form.split(' … '));
  return Object.values(other.forms).some((forms) => forms.some((form) => pieces.includes(form)));
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
