import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type NamedInStory, sameInStory } from '../src/ingest/same-story.ts';
import { briefOf } from '../src/names/brief.ts';
import { isNear, soundsOf } from '../src/names/near.ts';
import { recordOfPerson } from '../src/names/unknown.ts';

const near = (one: string, other: string) => isNear(soundsOf(one), soundsOf(other));

function named(article: string, language: 'kk' | 'ru' | 'en', given: string, family: string): NamedInStory {
  const name = recordOfPerson({ given, family, initials: false, familyFirst: false, language, rule: 'given-name', quote: '' });
  assert.ok(name !== undefined);
  return { article, record: `people/${name.key}`, name: briefOf(name, '') };
}

test('spellings of one name in other languages are near, other names are not', () => {
  assert.ok(near('Horváth', 'Хорват'));
  assert.ok(near('Kovačević', 'Ковачевич'));
  assert.ok(near('Żeromski', 'Жеромский'));
  assert.ok(!near('Horváth', 'Хоралов'));
  assert.ok(!near('Kim', 'Кан'));
  assert.ok(!near('Marta', 'Мария'));
});

test('near names are one where the same people are named in both articles, and two elsewhere', () => {
  const english = [named('en', 'en', 'Zsolt', 'Halász'), named('en', 'en', 'Anna', 'Brandt'), named('en', 'en', 'Olga', 'Orlova')];
  const russian = [named('ru', 'ru', 'Жолт', 'Халас'), named('ru', 'ru', 'Анна', 'Брандт'), named('ru', 'ru', 'Ольга', 'Орлова')];
  assert.deepEqual([...sameInStory([...english, ...russian])], [['people/zsolt-halasz', 'people/jolt-halas']]);
  assert.deepEqual([...sameInStory([...russian, ...english])], [['people/zsolt-halasz', 'people/jolt-halas']]);
  assert.deepEqual([...sameInStory([...english.slice(0, 2), ...russian.slice(0, 2)])], []);
});

test('two near people of one article are told apart by nothing', () => {
  const english = [named('en', 'en', 'Zsolt', 'Halász'), named('en', 'en', 'Anna', 'Brandt'), named('en', 'en', 'Olga', 'Orlova')];
  const twice = ['Халас', 'Калас'].map((family) => named('ru', 'ru', 'Жолт', family));
  const others = [named('ru', 'ru', 'Анна', 'Брандт'), named('ru', 'ru', 'Ольга', 'Орлова')];
  assert.deepEqual([...sameInStory([...english, ...twice, ...others])], []);
});
