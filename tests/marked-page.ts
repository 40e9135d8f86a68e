import assert from 'node:assert/strict';
import { stripBoilerplate } from '../src/ingest/boilerplate.ts';

/** A paragraph of an article in each language. */
export const lede = {
  kk: 'Сейсенбі күні облыс орталығында екі партияның жас өкілдері кездесіп, алдағы жұмыс жоспарын талқылады.',
  ru: 'Во вторник в областном центре молодые представители двух партий обсудили план работы на следующий год.',
  en: 'Young members of the two parties met in the regional capital on Tuesday to discuss their plans for next year.',
};

/** Every line marked with `!` must go, and no other. */
export function check(language: 'kk' | 'ru' | 'en', ...lines: readonly string[]): void {
  const { removed } = stripBoilerplate(lines.map((line) => line.replace(/^! /u, '')).join('\n'), { language });
  assert.deepEqual(
    removed.map(({ text }) => text),
    lines.filter((line) => line.startsWith('! ')).map((line) => line.slice(2)),
  );
}
