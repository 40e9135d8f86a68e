import assert from 'node:assert/strict';
import type { DatabaseSync } from 'node:sqlite';
import { test } from 'node:test';
import fc from 'fast-check';
import { useCatalogue } from '../src/catalogue/current.ts';
import { openDatabase } from '../src/catalogue/database.ts';
import { takeExtracts } from '../src/catalogue/extracts.ts';
import { type Ground, grounded } from '../src/catalogue/grounds.ts';
import { takeInventory } from '../src/catalogue/inventory.ts';
import { type Printed, rememberPrinted } from '../src/catalogue/printed.ts';
import { askCatalogue } from '../src/catalogue/questions.ts';
import { updateCatalogue } from '../src/catalogue/update.ts';
import { compileTemplates, loadPress, type Site } from '../src/press/disk.ts';
import { allUnits, inOrder, type PrintRun, printUnit } from '../src/press/units.ts';
import type { ArticleDate } from '../src/schema/article.ts';
import { type MadeArticle, madeContent } from './small-archive.ts';

const generator = new URL('..', import.meta.url).pathname;
await compileTemplates(generator);
const { press } = await loadPress(generator);

/** Sequences of edits that are tried, and edits in each; more with `SEQUENCES=1000 node --test tests/press-edits.test.ts`. */
const runs = Number(process.env.SEQUENCES ?? 4);
const mostEdits = 5;

/** A press with its catalogue and its site in memory. */
type MadePress = { readonly database: DatabaseSync; readonly printed: Printed; readonly site: Map<string, string>; readonly run: PrintRun };

function openPress(): MadePress & { readonly grounds: () => Ground[] } {
  const database = openDatabase(':memory:', 'test', () => assert.fail('there is nothing to remove'));
  const { catalogue, take } = grounded(askCatalogue(database));
  const site = new Map<string, string>();
  const run = {
    catalogue,
    inventory: takeInventory(database),
    extracts: takeExtracts(database),
    press,
    site: keeping(site),
    assets: [],
    seed: (path: string) => path,
    draw: async () => new Uint8Array(),
  };
  return { database, printed: rememberPrinted(database), site, run, grounds: () => [...take()] };
}

/** Takes content in and prints what is stale; the second time and after only that. */
async function printed(made: ReturnType<typeof openPress>, content: ReadonlyMap<string, string>): Promise<string[]> {
  updateCatalogue(made.database, content);
  useCatalogue(made.run.catalogue);
  if (made.printed.press() === '') made.printed.begin(allUnits(made.run.inventory), 'press');
  // The map of the site is made of the files of all others.
  const units = inOrder(made.printed.stale()).filter((unit) => unit !== 'everything');
  for (const name of units) {
    made.grounds();
    const { restsOn } = await printUnit(made.run, name);
    const { files } = made.run.site.take();
    made.printed.done([{ name, files, grounds: [...made.grounds(), ...restsOn] }]);
  }
  for (const path of made.printed.leaving()) made.site.delete(path);
  made.printed.left();
  return units;
}

function keeping(files: Map<string, string>): Site {
  let taken = new Map<string, number>();
  const keep = (path: string, text: string): void => {
    assert.ok(!taken.has(path), `${path} is printed once`);
    files.set(path, text);
    taken.set(path, 1);
  };
  return {
    write: ({ path, bytes }) => keep(path, Buffer.from(bytes).toString('utf8')),
    stream: (path, text) => {
      const whole = Buffer.concat([...text].map((piece) => Buffer.from(piece as string)));
      keep(path, whole.toString('utf8'));
      return { changed: true, bytes: whole.length, sha256: `${whole.length}` };
    },
    copy: (from, path) => keep(path, from),
    take: () => {
      const given = taken;
      taken = new Map();
      return { files: given, changed: given.size };
    },
  };
}

const people = ['people/ann', 'people/ben', 'people/cid', 'people/dan'];
const parties = ['parties/reds', 'parties/blues'];
const bodies = ['organisations/house', 'organisations/chamber'];
const places = ['places/town'];
const sources = ['sources/wire', 'sources/post'];
const named = [...people, ...parties, ...bodies, ...places, ...sources];

/** Everything that an edit may change; a record is there as long as the archive is. */
type State = {
  readonly articles: ReadonlyMap<string, MadeArticle>;
  readonly records: ReadonlyMap<string, object>;
  readonly more: object;
  readonly crowd: Crowd;
};

/** So many articles more, about as many as a list has before it is divided: of one person and one source, mostly of one month or undated. */
type Crowd = { readonly size: number; readonly isDated: boolean; readonly headlines: readonly Told['headline'][] };

const day = fc.tuple(fc.integer({ min: 2018, max: 2021 }), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 2 }));
const date: fc.Arbitrary<ArticleDate | undefined> = fc.oneof(
  { weight: 5, arbitrary: day.map(([year, month, of]) => certain(`${year}-0${month}-0${of}`)) },
  { weight: 1, arbitrary: day.map(([year]) => span(`${year}`, `${year}-01-01`, `${year}-12-31`)) },
  { weight: 1, arbitrary: day.map(([year, month]) => span(`${year}-0${month}`, `${year}-0${month}-01`, `${year}-0${month}-28`)) },
  { weight: 1, arbitrary: day.map(([year]) => span(`[${year}-02-01,${year + 1}-02-01]`, `${year}-02-01`, `${year + 1}-02-01`)) },
  { weight: 1, arbitrary: day.map(([year]) => ({ value: `${year}-01-01/..`, earliest: `${year}-01-01`, basis: 'inferred' as const })) },
  { weight: 1, arbitrary: fc.constant(undefined) },
);

function certain(value: string): ArticleDate {
  return { value, earliest: value, latest: value, basis: 'stated' };
}

function span(value: string, earliest: string, latest: string): ArticleDate {
  return { value, earliest, latest, basis: 'inferred' };
}

const text = fc.record({
  date,
  language: fc.constantFrom('kk', 'ru', 'en'),
  headline: fc.constantFrom('News', 'More news', 'Other news'),
  source: fc.option(fc.constantFrom(...sources), { nil: undefined }),
  names: fc.subarray(named, { maxLength: 5 }),
});

type Told = typeof text extends fc.Arbitrary<infer Value> ? Value : never;

const identity = fc.integer({ min: 0, max: 14 }).map((number) => `a-${number}`);

function article(id: string, { date: when, names, source, ...told }: Told): MadeArticle {
  const spelled = Object.fromEntries(names.map((path) => [`Name${named.indexOf(path)}`, path]));
  return {
    id,
    ...told,
    body: `On the day ${Object.keys(spelled).join(', ')} met.\n\nNothing more is told of ${id}.`,
    names: spelled,
    ...(when !== undefined && { date: when }),
    ...(source !== undefined && { source }),
  };
}

function crowdOf({ size, isDated, headlines }: Crowd): MadeArticle[] {
  return Array.from({ length: size }, (_, number) =>
    article(`b-${number}`, {
      date: isDated ? certain(number % 12 === 0 ? '2019-02-01' : `2020-03-0${1 + (number % 2)}`) : undefined,
      language: 'ru',
      headline: headlines[number % headlines.length] ?? 'News',
      source: 'sources/wire',
      names: ['people/ann'],
    }),
  );
}

const record = fc.oneof(
  fc
    .tuple(fc.constantFrom(...named), fc.constantFrom('One', 'Two', 'Three'))
    .map(([path, name]) => ({ path, more: { heading: { en: `${name} ${path}` } } })),
  fc
    .tuple(fc.constantFrom(...people), fc.constantFrom(...parties), day)
    .map(([path, party, [from]]) => ({ path, more: { memberOf: [{ party, from: `${from}-01-01` }] } })),
  fc
    .tuple(fc.constantFrom(...people), fc.constantFrom(...bodies))
    .map(([path, of]) => ({ path, more: { roles: [{ title: { en: 'Chair' }, of, from: '2019-01-01' }] } })),
  fc.boolean().map((isPart) => ({ path: 'organisations/house', more: isPart ? { partOf: 'organisations/chamber' } : {} })),
  fc.boolean().map((isNew) => ({ path: 'parties/blues', more: isNew ? { predecessors: ['parties/reds'] } : {} })),
);

/** An article put in or taken out, one that gets another name, a record or the settings altered. */
type Edit =
  | { readonly id: string; readonly told?: Told }
  | { readonly from: string; readonly to: string }
  | { readonly path: string; readonly more: object }
  | { readonly settings: object }
  | { readonly crowd: Crowd };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ id: identity, told: text }) },
  { weight: 2, arbitrary: fc.record({ id: identity }) },
  { weight: 1, arbitrary: fc.record({ from: identity, to: identity }) },
  { weight: 3, arbitrary: record },
  {
    weight: 1,
    arbitrary: fc
      .constantFrom({}, { title: { kk: 'Тың', ru: 'Новый', en: 'New' } }, { site: 'https://archive.test/news' })
      .map((settings) => ({ settings })),
  },
);

function edited(state: State, change: Edit): State {
  if ('crowd' in change) return { ...state, crowd: change.crowd };
  if ('settings' in change) return { ...state, more: change.settings };
  if ('path' in change) return { ...state, records: new Map([...state.records, [change.path, change.more]]) };
  const articles = new Map(state.articles);
  if ('from' in change) {
    const moved = articles.get(change.from);
    articles.delete(change.from);
    if (moved !== undefined) articles.set(change.to, { ...moved, id: change.to });
  } else if (change.told === undefined) articles.delete(change.id);
  else articles.set(change.id, article(change.id, change.told));
  return { ...state, articles };
}

function contentOf({ articles, records, more, crowd }: State): Map<string, string> {
  const entries = named.map((path) => [
    path,
    { ...(path.startsWith('sources/') && { type: 'agency' }), ...(path.startsWith('places/') && { type: 'city' }), ...records.get(path) },
  ]);
  return madeContent([...articles.values(), ...crowdOf(crowd)], Object.fromEntries(entries), more);
}

/** Where two texts part, with what stands around it. */
function parting(one: string, other: string): [string, string] {
  if (one === other) return ['', ''];
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  return [one.slice(Math.max(0, at - 80), at + 200), other.slice(Math.max(0, at - 80), at + 200)];
}

/** Pages that tell what an edition changed depend on the one before, and no others do. */
function comparable(site: ReadonlyMap<string, string>): Map<string, string> {
  return new Map(
    [...site]
      .filter(([path]) => !/^(?:edition\.json|[a-z]+\/edition\/index\.html)$/u.test(path))
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}

const noCrowd: Crowd = { size: 0, isDated: true, headlines: ['News'] };

/** Prints a state after each edit, and from nothing, which must be the same. */
async function agree(first: State, steps: readonly (readonly Edit[])[]): Promise<void> {
  const kept = openPress();
  let state = first;
  await printed(kept, contentOf(state));
  for (const step of steps) {
    state = step.reduce(edited, state);
    const content = contentOf(state);
    await printed(kept, content);
    const anew = openPress();
    await printed(anew, content);
    const [have, want] = [comparable(kept.site), comparable(anew.site)];
    assert.deepEqual([...have.keys()], [...want.keys()]);
    for (const [path, expected] of want) assert.deepEqual(parting(have.get(path) ?? '', expected), ['', ''], path);
    anew.database.close();
  }
  kept.database.close();
}

const start = fc
  .array(fc.tuple(identity, text), { minLength: 4, maxLength: 12 })
  .map((first) => new Map(first.map(([id, told]) => [id, article(id, told)])));

test('whatever is edited, what is printed again makes the site that is printed from nothing', async () => {
  const edits = fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: mostEdits });
  await fc.assert(
    fc.asyncProperty(start, edits, (articles, steps) => agree({ articles, records: new Map(), more: {}, crowd: noCrowd }, steps)),
    { numRuns: runs, endOnFailure: true },
  );
});

test('the same where lists grow beyond a page and shrink again', async () => {
  const crowd = fc.record<Crowd>({
    size: fc.constantFrom(44, 46, 48, 49, 50, 51, 96, 98, 100, 104),
    isDated: fc.boolean(),
    headlines: fc.constantFrom(['News'], ['News', 'More news']),
  });
  const step = fc.array(fc.oneof(edit, { weight: 4, arbitrary: crowd.map((next) => ({ crowd: next })) }), { minLength: 1, maxLength: 2 });
  await fc.assert(
    fc.asyncProperty(start, crowd, fc.array(step, { minLength: 1, maxLength: 2 }), (articles, first, steps) =>
      agree({ articles, records: new Map(), more: {}, crowd: first }, steps),
    ),
    { numRuns: Math.ceil(runs / 2), endOnFailure: true },
  );
});

test('the same where half of the articles go at once', async () => {
  const told = { language: 'ru', headline: 'News', source: undefined, names: ['people/ann'] } satisfies Omit<Told, 'date'>;
  const all = Array.from({ length: 10 }, (_, number) => article(`a-${number}`, { ...told, date: certain(`2020-03-0${1 + (number % 9)}`) }));
  const articles = new Map(all.map((each) => [each.id, each]));
  const gone = all.slice(0, 5).map(({ id }) => ({ id }));
  await agree({ articles, records: new Map(), more: {}, crowd: noCrowd }, [gone]);
});
