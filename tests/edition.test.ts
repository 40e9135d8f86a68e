import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import { openDatabase } from '../src/catalogue/database.ts';
import type { EditionDifference } from '../src/catalogue/difference.ts';
import { markEdition } from '../src/catalogue/edition.ts';
import { askCatalogue } from '../src/catalogue/questions.ts';
import { updateCatalogue } from '../src/catalogue/update.ts';
import { ingest } from '../src/ingest/ingest.ts';
import type { SeedFile } from '../src/ingest/seeds.ts';

const seed = (path: string, text: string): SeedFile => ({ path, bytes: new TextEncoder().encode(text), stamp: text });
const by = 'who: A. Keeper, when: 2024-05-01, why: The same office';
const decisions = (text: string) => seed('authority/decisions.yaml', text);

/** The Kazakh surname and its Russian spelling have keys that differ. */
const kk = seed('kk.txt', 'Кітапхана ашылды\n\nҚала кітапханасын Ерлан Қонаев ашты. «Кітап көп», – деді Ерлан Қонаев.\n');
const ru = seed('ru.txt', 'Открылась библиотека\n\nБиблиотеку города открыл директор Ерлан Кунаев. Потом Кунаев показал залы.\n');
const en = seed('en.txt', 'Harbour opens\n\nThe harbour was opened by director Aigul Mirzabek. She met Yerlan Ospanov there.\n');
const en2 = seed('en2.txt', 'Songs of the sea\n\nThe singer Aigul Mirzabek gave a concert. Aigul Mirzabek sang for an hour.\n');
const seeds = [kk, ru, en, en2];
const same = decisions(`same:\n  - { records: [people/erlan-kunaev, people/erlan-konaev], ${by} }\n`);

/** An archive whose editions follow one another; `draft` takes content in without printing it. */
function archive(first: readonly SeedFile[] = seeds): {
  readonly database: DatabaseSync;
  readonly catalogue: Catalogue;
  readonly draft: (seeds: readonly SeedFile[]) => EditionDifference | undefined;
  readonly print: (seeds: readonly SeedFile[]) => EditionDifference | undefined;
} {
  const database = openDatabase(':memory:', 'test', () => assert.fail('there is nothing to remove'));
  const catalogue = askCatalogue(database);
  const draft = (next: readonly SeedFile[]) => {
    const { files, problems } = ingest(next);
    assert.deepEqual(problems, []);
    updateCatalogue(database, files);
    return catalogue.difference(100);
  };
  const print = (next: readonly SeedFile[]) => {
    const difference = draft(next);
    markEdition(database);
    return difference;
  };
  print(first);
  return { database, catalogue, draft, print };
}

const ids = ({ items }: { readonly items: readonly { readonly id: string }[] }) => items.map(({ id }) => id);
const topics = (difference: EditionDifference | undefined) =>
  Object.fromEntries(
    Object.entries({ ...difference?.articles, ...prefixed(difference) })
      .filter(([, { total }]) => total > 0)
      .map(([topic, { total }]) => [topic, total]),
  );
const prefixed = (difference: EditionDifference | undefined) =>
  Object.fromEntries(Object.entries(difference?.records ?? {}).map(([topic, list]) => [`names ${topic}`, list]));

test('a catalogue made from nothing knows no earlier edition', () => {
  const { catalogue, draft } = archive();
  assert.equal(catalogue.difference(100), undefined);
  assert.equal(draft(seeds), undefined, 'nor after the same content once more');
});

test('articles that came and went are told, with the names that came and went with them', () => {
  const { catalogue, print } = archive([kk, ru, en]);
  const before = catalogue.edition();
  const added = print(seeds);
  assert.equal(added?.previous, before);
  assert.deepEqual(added?.articles.added.items, [{ id: 'en2', language: 'en', headline: 'Songs of the sea' }]);
  assert.deepEqual(topics(added), { added: 1 }, 'Aigul Mirzabek was named before');
  const removed = print([kk, ru, en2]);
  assert.deepEqual(removed?.articles.removed.items, [{ id: 'en', language: 'en', headline: 'Harbour opens' }]);
  assert.deepEqual(removed?.records.removed.items, [{ path: 'people/erlan-ospanov', heading: { en: 'Yerlan Ospanov' } }]);
  assert.deepEqual(topics(removed), { removed: 1, 'names removed': 1 });
  assert.deepEqual(topics(print(seeds)), { added: 1, 'names added': 1 });
});

test('of a changed article each part is told: headline, date, text and names', () => {
  const { print } = archive();
  const altered = seed(
    'en.txt',
    'Harbour closes\n\nALMATY, March 3, 2020 – The harbour was closed by director Aigul Mirzabek. She met Ozark Plenty there.\n',
  );
  const difference = print([kk, ru, altered, en2]);
  const [change] = difference?.articles.changed.items ?? [];
  assert.equal(change?.id, 'en');
  assert.deepEqual(change?.parts?.headline, {
    from: { value: 'Harbour opens', basis: 'stated' },
    to: { value: 'Harbour closes', basis: 'stated' },
  });
  assert.deepEqual(change?.parts?.date, { to: { value: '2020-03-03', basis: 'stated' } }, 'there was none before');
  assert.equal(change?.parts?.text, true);
  assert.deepEqual(
    change?.parts?.names?.removed.map(({ path }) => path),
    ['people/erlan-ospanov'],
  );
  assert.equal(difference?.parts.headline, 1);
  assert.equal(difference?.parts.date, 1);
  assert.equal(difference?.parts.language, 0);
});

test('a date that a person corrects is told with how it was known and is known', () => {
  const dated = seed('dated.txt', 'Bridge opens\n\nASTANA, March 3, 2020 – The bridge was opened by the town on Tuesday, and many came.\n');
  const { print } = archive([...seeds, dated]);
  const difference = print([...seeds, dated, seed('dated.meta.yaml', 'date: 2020-03-04\n')]);
  assert.deepEqual(ids(difference?.articles.changed ?? { items: [] }), ['dated']);
  const date = difference?.articles.changed.items[0]?.parts?.date;
  assert.deepEqual(date, { from: { value: '2020-03-03', basis: 'stated' }, to: { value: '2020-03-04', basis: 'curated' } });
});

test('a record that a decision joined is told with the record that it belongs to now and who decided', () => {
  const { print } = archive();
  const difference = print([...seeds, same]);
  const [joined] = difference?.records.joined.items ?? [];
  assert.deepEqual([joined?.path, joined?.heading.kk], ['people/erlan-konaev', 'Ерлан Қонаев']);
  assert.deepEqual(
    joined?.into?.map(({ path, heading }) => [path, heading.kk, heading.ru]),
    [['people/erlan-kunaev', 'Ерлан Қонаев', 'Ерлан Кунаев']],
  );
  assert.deepEqual(joined?.decisions, [
    {
      type: 'same',
      who: 'A. Keeper',
      when: '2024-05-01',
      why: 'The same office',
      records: ['people/erlan-konaev'],
      forms: ['Ерлан Қонаев'],
    },
  ]);
  const [kept] = difference?.records.changed.items ?? [];
  assert.equal(kept?.path, 'people/erlan-kunaev');
  assert.deepEqual(
    [kept?.headingBefore?.kk, kept?.heading.kk],
    ['Ерлан Кунаев', 'Ерлан Қонаев'],
    'a Kazakh text gives it a Kazakh heading',
  );
  assert.equal(difference?.articles.changed.total, 0, 'no article says anything else than before');
  assert.equal(difference?.inDetail, 1);
});

test('taking the decision back splits the record again', () => {
  const { print } = archive([...seeds, same]);
  const difference = print(seeds);
  const [split] = difference?.records.split.items ?? [];
  assert.deepEqual([split?.path, split?.heading.kk], ['people/erlan-konaev', 'Ерлан Қонаев']);
  assert.deepEqual(
    split?.from?.map(({ path }) => path),
    ['people/erlan-kunaev'],
  );
  assert.equal(split?.decisions, undefined);
  assert.equal(difference?.records.added.total, 0);
});

test('a namesake whom a decision tells apart is split off, with who decided', () => {
  const { print } = archive();
  const difference = print([...seeds, decisions(`different:\n  - { record: people/aigul-mirzabek, articles: [en2], ${by} }\n`)]);
  const [change] = difference?.records.split.items ?? [];
  assert.equal(change?.path, 'people/aigul-mirzabek-2');
  assert.deepEqual(
    change?.from?.map(({ path }) => path),
    ['people/aigul-mirzabek'],
  );
  assert.equal(change?.decisions?.[0]?.who, 'A. Keeper');
  assert.deepEqual(
    difference?.articles.changed.items[0]?.parts?.names?.added.map(({ path }) => path),
    ['people/aigul-mirzabek-2'],
  );
});

test('a record that the authority file takes over under another name of its own is moved, not joined', () => {
  const { print } = archive();
  const difference = print([...seeds, seed('authority/people.yaml', '- { id: yerlan-ospanov, heading: { en: Yerlan Ospanov } }\n')]);
  assert.deepEqual(topics(difference), { 'names moved': 1 });
  assert.deepEqual(difference?.records.moved.items[0]?.from, [{ path: 'people/erlan-ospanov', heading: { en: 'Yerlan Ospanov' } }]);
});

test('a heading that a person chose, and a listed entry that was altered, are told; what no article names is not', () => {
  const entry = (facts: string) =>
    seed(
      'authority/people.yaml',
      `- { id: aigul-mirzabek, heading: { en: Aigul Mirzabek }${facts} }\n- { id: nobody, heading: { en: No Body } }\n`,
    );
  const { print } = archive();
  const listed = print([...seeds, entry('')]);
  assert.deepEqual(listed?.records.changed.items, [
    { path: 'people/aigul-mirzabek', heading: { en: 'Aigul Mirzabek' }, basis: { from: 'inferred', to: 'curated' } },
  ]);
  assert.deepEqual(topics(listed), { 'names changed': 1 });
  const facts = print([...seeds, entry(', sameAs: [https://www.wikidata.org/wiki/Q1]')]);
  assert.deepEqual(facts?.records.changed.items, [{ path: 'people/aigul-mirzabek', heading: { en: 'Aigul Mirzabek' }, facts: true }]);
});

test('a heading that a decision chose is told with the one before and with who decided', () => {
  const { print } = archive();
  const difference = print([...seeds, decisions(`rename:\n  - { record: people/erlan-ospanov, heading: { en: Erlan Ospan }, ${by} }\n`)]);
  const [change] = difference?.records.changed.items ?? [];
  assert.deepEqual([change?.headingBefore?.en, change?.heading.en], ['Yerlan Ospanov', 'Erlan Ospan']);
  assert.deepEqual(
    change?.decisions?.map(({ type, who }) => [type, who]),
    [['rename', 'A. Keeper']],
  );
});

test('the difference stays while the content does, however often it is built', () => {
  const { catalogue, print, draft } = archive([kk, ru, en]);
  const first = print(seeds);
  assert.deepEqual(print(seeds), first);
  assert.deepEqual(draft(seeds), first);
  assert.equal(first?.previous === catalogue.edition(), false);
});

test('what was never printed is no edition: changes add up, and taking them back leaves the last difference', () => {
  const { draft, print } = archive([kk]);
  const printed = print([kk, ru]);
  assert.deepEqual(ids(draft([kk, ru, en])?.articles.added ?? { items: [] }), ['en']);
  const both = draft(seeds);
  assert.deepEqual(ids(both?.articles.added ?? { items: [] }), ['en', 'en2']);
  assert.deepEqual(draft([kk, ru]), printed);
  assert.deepEqual(print(seeds), both);
  assert.deepEqual(topics(print([kk, ru])), { removed: 2, 'names removed': 2 });
});

test('an update that fails changes nothing of it', () => {
  const { database, catalogue, print } = archive([kk, ru, en]);
  const difference = print(seeds);
  const { files } = ingest([kk]);
  assert.throws(() => updateCatalogue(database, new Map(files).set('articles/f.md', '---\nid: f\n---\n')));
  assert.deepEqual(catalogue.difference(100), difference);
  assert.deepEqual(topics(print([kk, ru, en])), { removed: 1 }, 'and the next one is compared with what was printed');
});

test('lists are cut at the limit and say how many there are', () => {
  const { catalogue, print } = archive([kk]);
  print(seeds);
  const { items = [], total } = catalogue.difference(2)?.articles.added ?? { total: 0 };
  assert.deepEqual([items.length, total], [2, 3]);
});
