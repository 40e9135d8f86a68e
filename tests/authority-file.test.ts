import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { z } from 'zod';
import { nameForms } from '../src/names/forms.ts';
import { createMatcher } from '../src/names/match.ts';
import { archiveSettings } from '../src/schema/archive.ts';
import { type AuthorityRecord, authoritySchemas, type DatedEvent, type DatedHeading, type Variant } from '../src/schema/authority.ts';
import { type Kind, kinds } from '../src/schema/kind.ts';
import { type HeadingLanguage, headingLanguages, type SomeTranslations } from '../src/schema/language.ts';

const seeds = join(import.meta.dirname, '..', 'seeds');

/** The Kazakh Cyrillic alphabet holds the whole Russian one. Quotation marks, hyphens, dashes and digits stand in headings too. */
const alphabets: Readonly<Record<HeadingLanguage, RegExp>> = {
  kk: /^[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі\d\s«»().,–-]+$/,
  ru: /^[А-Яа-яЁё\d\s«»().,—–-]+$/,
  en: /^[A-Za-z\d\s'’().,–-]+$/,
};
const romanNumeral = /(?<![A-Z])[IVXLCDM]+(?![A-Z])/g;

const text = (path: string): string => readFileSync(join(seeds, path), 'utf8');
const lists = Object.fromEntries(kinds.map((kind) => [kind, parse(text(`authority/${kind}.yaml`)) as unknown])) as Record<Kind, unknown>;
const records = kinds.flatMap((kind) => (lists[kind] as object[]).map((record) => ({ kind, ...record }) as AuthorityRecord));
const pathOf = ({ kind, id }: AuthorityRecord): string => `${kind}/${id}`;

describe('the authority file', () => {
  for (const kind of kinds) {
    test(`${kind}.yaml keeps to its schema and names it`, () => {
      const result = z.array(authoritySchemas[kind]).min(1).safeParse(lists[kind]);
      assert.ok(result.success, result.error === undefined ? '' : z.prettifyError(result.error));
      assert.equal(firstLine(`authority/${kind}.yaml`), `# yaml-language-server: $schema=../../src/schema/json/${kind}.schema.json`);
    });
  }

  test('gives each record an address of its own', () => {
    assert.deepEqual(repeated(records.map(pathOf)), []);
  });

  test('refers to records that exist', () => {
    const known = new Set(records.map(pathOf));
    const dangling = records.flatMap((record) => referencesIn(record).filter((path) => !known.has(path) || path === pathOf(record)));
    assert.deepEqual(dangling, []);
  });

  test('has each heading in Kazakh, Russian and English, or a note in all three that says why not', () => {
    for (const record of records) {
      if (headingLanguages.every((language) => record.heading[language] !== undefined)) continue;
      for (const language of headingLanguages)
        assert.ok(record.note?.[language], `${pathOf(record)} lacks a heading and has no note in ${language}`);
    }
  });

  test('writes each heading in the letters of its language', () => {
    for (const record of records) {
      const headings = [record.heading, ...lineage(record).headings.map(({ heading }) => heading)];
      const events = lineage(record).events.map(({ heading }) => heading);
      for (const heading of headings) assert.deepEqual(misspelt(heading), [], pathOf(record));
      // Congresses are counted in Roman numerals.
      for (const heading of events) assert.deepEqual(misspelt(heading, romanNumeral), [], pathOf(record));
    }
  });

  test('lets no spelling that is enough to recognise one record belong to another', () => {
    const forms = records.flatMap((record) => [...new Set(strongForms(record).map(fold))]);
    assert.deepEqual(repeated(forms), []);
  });

  test('makes no form by rule, such as initials, that is enough to recognise two records', () => {
    const forms = records.flatMap(nameForms).filter(({ weak }) => !weak);
    const matcher = createMatcher(forms);
    const shared = forms.flatMap(({ form, language, ordinaryWord }) =>
      matcher
        .find(ordinaryWord ? `«${form}»` : form, language)
        .filter((match) => new Set(match.forms.map(({ record }) => record)).size > 1)
        .map((match) => `${match.printed}: ${match.forms.map(({ record }) => record).join(', ')}`),
    );
    assert.deepEqual([...new Set(shared)], []);
  });

  test('lists no spelling as both enough and too common', () => {
    for (const record of records) {
      const strong = new Set(strongForms(record).map(fold));
      assert.deepEqual(
        (record.weak ?? []).map(formOf).filter((form) => strong.has(fold(form))),
        [],
        pathOf(record),
      );
    }
  });

  test('lets periods end after they begin, and dated names follow one another', () => {
    for (const record of records) {
      const { headings, events } = lineage(record);
      const terms = record.kind === 'people' ? [...(record.roles ?? []), ...(record.memberOf ?? [])] : [];
      for (const { from, until } of [...headings, ...terms])
        assert.ok((from ?? '0000') < (until ?? '9999'), `${pathOf(record)} ${from}/${until}`);
      for (const { from, until } of events) assert.ok(from <= until, `${pathOf(record)} ${from}/${until}`);
      for (const [at, heading] of headings.slice(1).entries())
        assert.equal(heading.from, headings[at]?.until, `${pathOf(record)} has a gap or an overlap`);
      if (headings.length > 0)
        assert.deepEqual(headings.at(-1)?.heading, record.heading, `${pathOf(record)}: the last dated name is not the heading`);
    }
  });
});

describe('archive.yaml', () => {
  test('keeps to its schema and names it', () => {
    const result = archiveSettings.safeParse(parse(text('archive.yaml')));
    assert.ok(result.success, result.error === undefined ? '' : z.prettifyError(result.error));
    assert.equal(firstLine('archive.yaml'), '# yaml-language-server: $schema=../src/schema/json/archive.schema.json');
  });

  test('writes its texts in the letters of their language', () => {
    const { title, description, rights } = archiveSettings.parse(parse(text('archive.yaml')));
    for (const words of [title, description, rights]) assert.deepEqual(misspelt(words), []);
  });
});

function firstLine(path: string): string {
  return text(path).split('\n', 1)[0] ?? '';
}

function lineage(record: AuthorityRecord): { readonly headings: readonly DatedHeading[]; readonly events: readonly DatedEvent[] } {
  if (record.kind === 'people' || record.kind === 'sources') return { headings: [], events: [] };
  return { headings: record.headings ?? [], events: record.events ?? [] };
}

function strongForms(record: AuthorityRecord): string[] {
  const { headings, events } = lineage(record);
  const named = [record, ...headings, ...events];
  return named.flatMap(({ heading, variants }) =>
    [...Object.values(heading), ...(variants ?? []).map(formOf)].filter((form) => form !== undefined),
  );
}

function formOf(variant: Variant): string {
  return typeof variant === 'string' ? variant : variant.form;
}

function fold(form: string): string {
  return form.normalize('NFC').toLowerCase().replace(/[«»]/g, '').replace(/–/g, '-');
}

/** Every value that is a record's path, at any depth. */
function referencesIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(people|parties|organisations|places|sources)\//.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(referencesIn) : [];
}

function misspelt(words: Readonly<SomeTranslations>, except?: RegExp): string[] {
  return headingLanguages.flatMap((language) => {
    const written = words[language];
    if (written === undefined || alphabets[language].test(except === undefined ? written : written.replace(except, ''))) return [];
    return [`${language}: ${written}`];
  });
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}
