import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { f1, type Score, score, total } from '../bench/score.ts';
import { ingest } from '../src/ingest/ingest.ts';
import type { Article } from '../src/schema/article.ts';
import { parseArticle } from '../src/schema/content.ts';
import { archiveOf, expectation, folders } from './fixture.ts';

/**
 * `fixtures.test.ts` holds each article to the letter, and so says nothing when somebody takes a fixture away or writes a worse article down
 * as expected. This test does: ingest is scored against labels that were written from the seeds alone, and neither the scores nor what the
 * labels ask for may fall below `floors.json`. A label states what is right, also where ingest misses it.
 */
const label = z.strictObject({
  /** What is hard in it; each word is counted in `floors.json`. */
  traps: z.array(z.string()).min(1),
  language: z.string(),
  /** As printed; `null` where none is. */
  title: z.string().nullable(),
  /** EDTF, as narrow as the text and the authority file allow; `null` where neither says anything. */
  date: z.string().nullable(),
  source: z.string().nullable(),
  author: z.string().nullable(),
  /** Lines that are no text of the article and tell nothing of it, by number in the text of the seed. */
  boilerplate_line_numbers: z.array(z.int().positive()),
  first_body_line_start: z.string().min(1),
  last_body_line_end: z.string().min(1),
  /** Rules of the notes that a person should see. */
  notes: z.array(z.string()),
});
type Label = z.infer<typeof label>;

/** The label of a seed that must be refused: `problem` is part of the reason. */
const refusal = z.strictObject({ traps: z.array(z.string()).min(1), problem: z.string().min(1) });

const floors = z
  .strictObject({
    fixtures: z.record(z.string(), z.int()),
    traps: z.record(z.string(), z.int()),
    stated: z.record(z.string(), z.int()),
    scores: z.record(z.string(), z.number()),
  })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8')));

const read = folders.map((folder) => {
  const path = expectation(folder, 'label.json');
  const parsed = z.union([label, refusal]).safeParse(path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8')));
  return { folder, parsed };
});
const labelled = read.flatMap(({ folder, parsed }) => (parsed.success ? [{ folder, label: parsed.data }] : []));
const articles = labelled.flatMap(({ folder, label: wanted }) => ('problem' in wanted ? [] : [{ folder, label: wanted }]));

test('every fixture has a label, written from its seed', () => {
  for (const { folder, parsed } of read)
    assert.ok(
      parsed.success,
      `tests/fixtures/${folder}/label.json is missing or wrong. Read the seed and write down what is right before you look at article.md; the fields are those of tests/floors.test.ts.`,
    );
  for (const { folder, label: wanted } of articles)
    assert.equal(
      wanted.language.split('-')[0],
      folder.split('-')[0],
      `The name of ${folder} does not begin with the language of its label.`,
    );
  for (const { folder, label: wanted } of labelled) {
    const { problems } = ingest(archiveOf(folder));
    const reason = 'problem' in wanted ? wanted.problem : undefined;
    assert.equal(problems.length, reason === undefined ? 0 : 1, folder);
    assert.ok(
      problems.every((problem) => problem.reason.includes(reason ?? '')),
      folder,
    );
  }
});

test('there are forty fixtures or more, with every one of the three languages among them', () => {
  assert.ok(folders.length >= 40, `There are ${folders.length} fixtures. Bring back the one that was taken away.`);
  for (const language of ['kk', 'ru', 'en'])
    assert.ok(folders.filter((folder) => folder.startsWith(`${language}-`)).length >= 10, `Too few fixtures are in ${language}.`);
});

test('fixtures, traps, and what labels ask for, only grow', () => {
  compare('fixtures', countsOf(folders.map((folder) => folder.split('-')[0] ?? '')));
  compare('traps', countsOf(labelled.flatMap(({ label: { traps } }) => traps)));
  const asked = (pick: (wanted: Label) => unknown): number => articles.filter(({ label: wanted }) => pick(wanted) !== null).length;
  compare('stated', {
    title: asked(({ title }) => title),
    date: asked(({ date }) => date),
    day: articles.filter(({ label: { date } }) => /^\d{4}-\d{2}-\d{2}$/u.test(date ?? '')).length,
    source: asked(({ source }) => source),
    author: asked(({ author }) => author),
    boilerplate: articles.reduce((sum, { label: { boilerplate_line_numbers: lines } }) => sum + lines.length, 0),
    withoutNotes: articles.filter(({ label: { notes } }) => notes.length === 0).length,
  });
});

test('ingest meets the labels as well as it ever did', () => {
  const results = articles.map(({ folder, label: wanted }) => {
    const text = ingest(archiveOf(folder)).files.get('articles/seed.md');
    assert.ok(text !== undefined, `${folder} gives no article.`);
    return Object.entries(scoresOf(parseArticle(text), wanted)).map(([measure, { misses, ...counts }]) => ({
      measure,
      score: { ...counts, misses: misses.map((miss) => `${folder}: ${miss}`) },
    }));
  });
  const byMeasure = Object.groupBy(results.flat(), ({ measure }) => measure);
  const totals = Object.entries(byMeasure).map(([measure, all = []]) => [measure, total(all.map(({ score: each }) => each))] as const);
  compare(
    'scores',
    Object.fromEntries(totals.map(([measure, each]) => [measure, Math.floor(f1(each) * 10_000) / 10_000])),
    totals.flatMap(([measure, { misses }]) => misses.map((miss) => `${measure}: ${miss}`)),
  );
});

/** As `npm run eval` scores, and source, author and notes; dates to the letter. */
function scoresOf(article: Article, wanted: Label): Readonly<Record<string, Score>> {
  const { people: _people, parties: _parties, date: _date, ...scores } = score(article, { ...wanted, people: [], parties: [] });
  const rules = article.notes.map(({ rule }) => rule).sort();
  return {
    ...scores,
    date: same(article.date?.value, wanted.date),
    source: same(article.source?.value, wanted.source),
    author: same(article.author?.value, wanted.author),
    notes: same(rules.join(', '), [...wanted.notes].sort().join(', ')),
  };
}

function same(found: string | undefined, wanted: string | null): Score {
  const right = (found ?? null) === wanted;
  return { right: right ? 1 : 0, wanted: 1, found: 1, misses: right ? [] : [`${found ?? 'none'}, not ${wanted ?? 'none'}`] };
}

function countsOf(words: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

/** Fails where something is below its floor; and where it is above, so that the floor rises with it. */
function compare(section: keyof typeof floors, reached: Readonly<Record<string, number>>, details: readonly string[] = []): void {
  const keys = [...new Set([...Object.keys(floors[section]), ...Object.keys(reached)])];
  const below = keys.filter((key) => (reached[key] ?? 0) < (floors[section][key] ?? 0));
  assert.deepEqual(
    below.map((key) => `${key}: ${reached[key] ?? 0}, was ${floors[section][key]}`),
    [],
    `Lower than tests/floors.json allows under "${section}": ${below.join(', ')}. Put right what the change broke; lower a floor only in a commit of its own that says why.\n${details.join('\n')}`,
  );
  const above = keys.filter((key) => (reached[key] ?? 0) > (floors[section][key] ?? 0));
  assert.deepEqual(
    above,
    [],
    `Better than tests/floors.json under "${section}". Keep it so: write\n"${section}": ${JSON.stringify(reached, undefined, 2)}`,
  );
}
