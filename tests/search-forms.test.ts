import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readShard } from '../src/search/name.ts';
import type { CountedRecord } from '../src/search/names.ts';
import { shardOf } from '../src/search/spelling.ts';
import { tablesOf } from './search-tables.ts';

const person: CountedRecord = {
  kind: 'people',
  id: 'aigul-nurlanova',
  basis: 'curated',
  count: 3,
  heading: { ru: 'Айгуль Нурланова', en: 'Aigul Nurlanova' },
  observed: [
    { form: 'Айгуль Нурлановой', language: 'ru', script: 'Cyrl', count: 1, articles: ['one'], rule: 'heading' },
    { form: 'Ajgul Nurlan', language: 'en', script: 'Latn', count: 1, articles: ['two'], rule: 'variant' },
  ],
  notes: [],
};
const forms = [...tablesOf([person]).shards].flatMap(([shard, names]) => readShard(names).map((name) => ({ shard, ...name })));

test('every spelling is in the shard of its first word', () => {
  assert.ok(forms.length > 4);
  for (const { form, shard } of forms) assert.equal(shardOf(form.split(/[\s.-]/)[0] ?? ''), shard, form);
});

test('a shard is found from either script and with any ending', () => {
  assert.equal(shardOf('Нурланова'), shardOf('Nurlanova'));
  assert.equal(shardOf('Тоқаевтың'), shardOf('Tokayev'));
  assert.match(shardOf('中国') ?? '', /^[a-z0-9-]+$/);
  assert.equal(shardOf('—'), undefined);
});

test('a spelling met in the archive is added only where no rule gives it', () => {
  const observed = forms.filter(({ rule }) => rule === 'observed').map(({ form }) => form);
  assert.deepEqual(observed, ['Ajgul Nurlan']);
});

test('a bare surname is weak, a full name is not', () => {
  assert.equal(forms.find(({ form }) => form === 'Нурланова')?.weak, true);
  assert.equal(forms.find(({ form }) => form === 'Айгуль Нурланова')?.weak, false);
});

test('a spelling knows its record, headings and number of articles', () => {
  for (const { record } of forms) {
    assert.equal(record.path, 'people/aigul-nurlanova');
    assert.equal(record.count, 3);
    assert.equal(record.heading.en, 'Aigul Nurlanova');
  }
});

test('the table does not depend on the order of the records', () => {
  const other: CountedRecord = { ...person, id: 'nurlan-aigulov', heading: { ru: 'Нурлан Айгулов' }, observed: [] };
  assert.equal(JSON.stringify([...tablesOf([person, other]).shards]), JSON.stringify([...tablesOf([other, person]).shards]));
});
