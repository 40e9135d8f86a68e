import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAuthority, recordsOf } from '../src/ingest/authority.ts';
import { findMentions } from '../src/ingest/mentions.ts';
import { correctMentions, parseSidecar } from '../src/ingest/sidecar.ts';
import { nameForms } from '../src/names/forms.ts';
import { createMatcher } from '../src/names/match.ts';
import type { Sidecar } from '../src/schema/sidecar.ts';

test('a sidecar says what it may say, days as strings; an empty one says nothing', () => {
  assert.deepEqual(parseSidecar('date: 2020-03-03\nsource: sources/xinhua\npeople:\n  remove: [li-ying]\n'), {
    sidecar: { date: '2020-03-03', source: 'sources/xinhua', people: { remove: ['li-ying'] } },
  });
  assert.deepEqual(parseSidecar(''), { sidecar: {} });
  assert.deepEqual(parseSidecar('# later\n'), { sidecar: {} });
});

test('a sidecar that cannot be used says what is wrong and what to do', () => {
  const cases: [string, RegExp, RegExp][] = [
    ['headlin: x', /headlin/, /headline, date, source/],
    ['date: 3 March', /date: must be an EDTF date/, /keys are/],
    ['headline: [x', /not valid YAML.*line 1|line 2/s, /quotation marks/],
    ['- a', /sidecar cannot be used/, /keys are/],
    ['date: 2020-01-01\ndate: 2020-01-02', /unique/i, /Correct/],
  ];
  for (const [text, reason, next] of cases) {
    const result = parseSidecar(text);
    assert.ok('reason' in result, text);
    assert.match(result.reason, reason);
    assert.match(result.next, next);
  }
});

const { authority } = parseAuthority(
  new Map([
    [
      'people',
      '- { id: anna-berg, heading: { en: Anna Berg }, name: { family: { en: Berg }, given: { en: Anna } } }\n- { id: otto-berg, heading: { en: Otto Berg }, name: { family: { en: Berg }, given: { en: Otto } } }',
    ],
  ]),
);
const matcher = createMatcher([...recordsOf(authority).values()].flatMap(nameForms));
const body = 'Anna Berg spoke. Later Berg left.\n';
const { mentions } = findMentions(body, matcher, 'en');

test('a removed record loses its mentions, an added one takes the forms of its name', () => {
  const { mentions: corrected, notes } = correctMentions(
    [
      { text: 'Berg leaves', mentions: [] },
      { text: body, mentions },
    ],
    { people: { remove: ['anna-berg'], add: ['otto-berg'] } },
    matcher,
  );
  const added = ['people/otto-berg', 'Berg', 'curated'];
  assert.deepEqual(
    corrected.map((part) => part.map(({ record, form, basis }) => [record, form, basis])),
    [[added], [added]],
  );
  assert.deepEqual(notes, []);
});

test('a correction that changes nothing is a note that names it', () => {
  const cases: [Sidecar, RegExp][] = [
    [{ people: { remove: ['otto-berg'] } }, /remove: otto-berg/],
    [{ people: { add: ['anna-berg'] } }, /add: anna-berg/],
    [{ parties: { add: ['dawn'] } }, /parties: add: dawn/],
  ];
  for (const [corrections, named] of cases) {
    const [note, ...others] = correctMentions([{ text: body, mentions }], corrections, matcher).notes;
    assert.equal(others.length, 0);
    assert.equal(note?.rule, 'stale-correction');
    assert.match(note?.message ?? '', named);
  }
});
