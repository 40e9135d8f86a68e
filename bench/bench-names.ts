import { availableParallelism } from 'node:os';
import { generator } from '../scripts/command.ts';
import { nameForms } from '../src/names/forms.ts';
import { createMatcher } from '../src/names/match.ts';
import { makeCorpus } from './corpus.ts';
import { makePeople } from './name-corpus.ts';

const recordCount = 50_000;
const textCount = 10_000;

/** Makes an authority file and texts that name its records, and prints how long the matcher takes to build and to read half of the texts and all. */
export function benchNames(print: (line: string) => void): void {
  const records = makePeople(recordCount);
  const texts = [...makeCorpus(generator, textCount, 0, records)];
  print(`${recordCount} records, ${textCount} texts, ${availableParallelism()} cores, Node ${process.version}\n`);
  const [forms, formSeconds] = timed(() => records.flatMap(nameForms));
  const [matcher, buildSeconds] = timed(() => createMatcher(forms));
  print(row('forms of the names', `${formSeconds.toFixed(2)} s`, `${forms.length} forms`));
  print(row('index', `${buildSeconds.toFixed(2)} s`));
  for (const count of [textCount / 2, textCount]) {
    const read = texts.slice(0, count);
    const [matches, seconds] = timed(() => read.reduce((sum, { text, language }) => sum + matcher.find(text, language).length, 0));
    const characters = read.reduce((sum, { text }) => sum + text.length, 0) / 1e6;
    print(
      row(
        `${count} texts`,
        `${seconds.toFixed(2)} s`,
        `${characters.toFixed(1)} M characters, ${(characters / seconds).toFixed(2)} M/s, ${matches} names`,
      ),
    );
  }
  print(row('peak memory', `${Math.round(process.resourceUsage().maxRSS / 1024)} MiB`));
}

function timed<T>(work: () => T): readonly [T, number] {
  const started = performance.now();
  const result = work();
  return [result, (performance.now() - started) / 1000];
}

function row(name: string, value: string, more = ''): string {
  return `${name.padEnd(22)}${value.padStart(9)}   ${more}`.trimEnd();
}
