import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseTable, type Table } from '../src/i18n/table.ts';

const english = { open: 'Open {name}', 'count.articles': { one: 'one article', other: '{n} articles' } } as unknown as Table;
const parse = (name: string, table: unknown) => parseTable(`/i18n/${name}`, JSON.stringify(table), english);

test('a table that says all that English says is taken as it is', () => {
  const russian = {
    open: 'Открыть {name}',
    'count.articles': { one: '{n} статья', few: '{n} статьи', many: '{n} статей', other: '{n} статьи' },
  };
  assert.deepEqual(parse('ru.json', russian), russian);
});

test('what is wrong with a table is said by its key', () => {
  const counts = { one: '{n} maqola', other: '{n} maqola' };
  for (const [name, table, wrong] of [
    ['uz.json', { 'count.articles': counts }, /uz\.json .*open is missing/u],
    ['uz.json', { open: '{name}ni ochish', 'count.articles': counts, shut: 'x' }, /shut is used nowhere/u],
    ['uz.json', { open: 'Ochish', 'count.articles': counts }, /open must have the placeholders \{name\}/u],
    ['uz.json', { open: ' ', 'count.articles': counts }, /open must be a phrase/u],
    ['uz.json', { open: '{name}', 'count.articles': { other: '{n}' } }, /count\.articles must have the forms one, other/u],
    ['uz.json', { open: '{name}', 'count.articles': { one: 'bir', other: 'koʻp' } }, /count\.articles must have \{n\} in the form other/u],
    ['ru.json', { open: '{name}', 'count.articles': counts }, /must have the forms few, many, one, other/u],
    ['uzbek.json', {}, /must be named by the tag/u],
  ] as const)
    assert.throws(() => parse(name, table), wrong);
});
