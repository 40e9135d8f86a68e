import assert from 'node:assert/strict';
import { test } from 'node:test';
import { touchedBy } from '../src/ingest/touched.ts';
import type { Authority } from '../src/schema/authority.ts';

const empty: Authority = { people: [], parties: [], organisations: [], places: [], sources: [] };
const sarsenov = { id: 'erbolat-sarsenov', heading: { en: 'Yerbolat Sarsenov', ru: 'Ерболат Сарсенов', kk: 'Ерболат Сәрсенов' } };
const brandt = { id: 'anna-brandt', heading: { en: 'Anna Brandt', ru: 'Анна Брандт' } };
const port = { id: 'oldport', heading: { en: 'Oldport', ru: 'Олдпорт' }, type: 'city' as const };
const wire = { id: 'wire', heading: { en: 'Wire' }, type: 'agency' as const };

const withBoth: Authority = { ...empty, people: [sarsenov, brandt], places: [port] };

test('an added record touches the texts in which a form of its name stands, in any inflection, case or line', () => {
  const isTouched = touchedBy({ ...withBoth, people: [brandt] }, withBoth);
  assert.equal(isTouched('Кеше Ерболат Сәрсеновтің кітабы шықты.'), true);
  assert.equal(isTouched('headline: "ВСТРЕЧА С ЕРБОЛАТОМ САРСЕНОВЫМ"'), true);
  assert.equal(isTouched('wrote Yerbolat\n  Sarsenov'), true);
  assert.equal(isTouched('Анна Брандт приехала в Олдпорт.'), false);
});

test('a record that went away or reads otherwise touches those of the old name and of the new one', () => {
  const renamed = { ...sarsenov, heading: { en: 'Yerlan Konaev' } };
  const isTouched = touchedBy(withBoth, { ...withBoth, people: [renamed, brandt] });
  assert.equal(isTouched('Yerbolat Sarsenov spoke.'), true);
  assert.equal(isTouched('Yerlan Konaev spoke.'), true);
  assert.equal(isTouched('Anna Brandt spoke.'), false);
  assert.equal(touchedBy(withBoth, { ...withBoth, people: [brandt] })('Yerbolat Sarsenov spoke.'), true);
});

test('the same records touch nothing; sources, dated events and another order touch everything', () => {
  assert.equal(touchedBy(withBoth, structuredClone(withBoth))('Yerbolat Sarsenov spoke in Oldport.'), false);
  assert.equal(touchedBy(withBoth, { ...withBoth, sources: [wire] })('Nobody.'), true);
  const fair = { heading: { en: 'the Oldport fair' }, from: '2020-01-01', until: '2020-01-02' };
  assert.equal(touchedBy(withBoth, { ...withBoth, places: [{ ...port, events: [fair] }] })('Nobody.'), true);
  assert.equal(touchedBy(withBoth, { ...withBoth, people: [brandt, sarsenov] })('Nobody.'), true);
});
