import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseAuthority, parseSettings } from '../src/ingest/authority.ts';
import type { Kind } from '../src/schema/kind.ts';

const parse = (lists: Partial<Record<Kind, string>>) => parseAuthority(new Map(Object.entries(lists) as [Kind, string][]));

test('lists that are there are read, those that are not are empty', () => {
  const { authority, problems } = parse({
    places: '- { id: oldport, heading: { en: Oldport }, type: city, headings: [{ heading: { en: Oldport }, from: 1990-01-01 }] }',
    people: '',
  });
  assert.deepEqual(problems, []);
  assert.equal(authority.places[0]?.headings?.[0]?.from, '1990-01-01');
  assert.deepEqual([authority.people, authority.parties, authority.sources], [[], [], []]);
});

test('a broken entry is named with its file, line and field; the rest goes on', () => {
  const { authority, problems } = parse({
    parties:
      '# parties\n- id: dawn\n  heading: { en: Dawn }\n- id: noon\n  heading: {}\n- id: dusk\n  heading: { en: Dusk }\n  colour: red\n',
  });
  assert.deepEqual(
    authority.parties.map(({ id }) => id),
    ['dawn'],
  );
  assert.equal(problems.length, 2);
  assert.equal(problems[0]?.path, 'seeds/authority/parties.yaml');
  assert.match(problems[0]?.reason ?? '', /Entry noon \(line 4\).*heading/);
  assert.match(problems[1]?.reason ?? '', /Entry dusk \(line 6\).*colour/);
  assert.match(problems[1]?.next ?? '', /keys are id, heading/);
});

test('an id used twice and a reference to nothing are problems that say what to write', () => {
  const { authority, problems } = parse({
    parties:
      '- { id: dawn, heading: { en: Dawn } }\n- { id: dawn, heading: { en: Second Dawn } }\n- { id: noon, heading: { en: Noon }, country: places/nowhere }',
    people: '- { id: anna, heading: { en: Anna }, memberOf: [{ party: parties/dusk }, { party: parties/noon }] }',
  });
  assert.deepEqual(
    authority.parties.map(({ id, heading }) => [id, heading.en]),
    [
      ['dawn', 'Dawn'],
      ['noon', 'Noon'],
    ],
  );
  assert.equal(authority.parties[1]?.country, undefined);
  assert.deepEqual(authority.people[0]?.memberOf, [{ party: 'parties/noon' }]);
  const reasons = problems.map(({ reason }) => reason).join('\n');
  assert.match(reasons, /Entry dawn \(line 2\) uses an id/);
  assert.match(reasons, /anna names parties\/dusk under memberOf/);
  assert.match(problems.map(({ next }) => next).join('\n'), /Add nowhere to seeds\/authority\/places\.yaml/);
});

test('a file that is no YAML and one that is no list are problems', () => {
  for (const text of ['- id: [x\n', 'id: dawn\n']) {
    const { authority, problems } = parse({ parties: text });
    assert.deepEqual(authority.parties, []);
    assert.equal(problems.length, 1);
  }
});

test('an archive without settings has a name; broken settings are a problem', () => {
  assert.equal(parseSettings(undefined).settings.title.en, 'Archive');
  assert.deepEqual(parseSettings(undefined).problems, []);
  assert.match(parseSettings('title: { en: x }').problems[0]?.reason ?? '', /title/);
});
