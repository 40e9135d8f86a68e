import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { nameForms } from '../src/names/forms.ts';
import type { ReadName } from '../src/search/name.ts';
import { spellingOf } from '../src/search/spelling.ts';
import { holdsOfQuery, holdsOfSeed } from './invariants.ts';
import { madeQueries, madeSeeds } from './made-seed.ts';
import { archiveNames } from './steps.ts';

/** What a run found: how many cases were tried, and the smallest of each kind that failed, as the property tester reports it. */
export type Fuzzed = { readonly cases: number; readonly failures: readonly string[] };

/** Tries made seeds and queries, `rounds` of fifty cases of each, beginning with `seed`; the same numbers make the same cases. Stops where `enough` says so. */
export function fuzz(seed: number, rounds: number, enough: () => boolean = () => false): Fuzzed {
  const failures = new Set<string>();
  let cases = 0;
  for (let round = 0; round < rounds && !enough(); round += 1) {
    const bounds = { seed: seed + round, numRuns: casesInRound, interruptAfterTimeLimit: longestRound };
    const [read, asked] = [fc.check(seeds, bounds), fc.check(queries, bounds)];
    cases += read.numRuns + asked.numRuns;
    for (const report of [fc.defaultReportMessage(read), fc.defaultReportMessage(asked)]) if (report !== undefined) failures.add(report);
  }
  return { cases, failures: [...failures] };
}

const casesInRound = 50;

/** Milliseconds; looking for the smallest case of a failure takes the most. */
const longestRound = 120_000;

const names: readonly ReadName[] = [...archiveNames.records.values()].slice(0, 80).flatMap((record) =>
  nameForms(record).map(({ form, rule, weak }) => ({
    form,
    rule,
    weak,
    record: { path: `${record.kind}/${record.id}` as const, kind: record.kind, heading: record.heading, count: 1 },
    spelling: spellingOf(form),
  })),
);

const seeds = fc.property(madeSeeds(), holdsOfSeed);
const queries = fc.property(madeQueries(), (query) => holdsOfQuery(query, names));

if (import.meta.main) {
  const seconds = Number(parseArgs({ allowPositionals: true }).positionals[0] ?? 60);
  if (!(seconds > 0)) {
    console.error('Usage: npm run fuzz -- [SECONDS]');
    process.exit(2);
  }
  const started = performance.now();
  const { cases, failures } = fuzz(
    Date.now() % 1_000_000_007,
    Number.POSITIVE_INFINITY,
    () => performance.now() - started > seconds * 1000,
  );
  for (const failure of failures) console.error(`${failure}\n`);
  console.log(`${cases} cases in ${((performance.now() - started) / 1000).toFixed(0)} s, ${failures.length} failures.`);
  process.exit(failures.length === 0 ? 0 : 1);
}
