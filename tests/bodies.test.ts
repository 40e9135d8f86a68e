import assert from 'node:assert/strict';
import { test } from 'node:test';
import { discoverBodies } from '../src/names/bodies.ts';
import { recordOfBody, smallWordsIn } from '../src/names/unknown.ts';

/** The bodies of a text as `name [short names]`, organisations with a mark. */
function bodies(text: string, language: string): string[] {
  return discoverBodies([{ text, taken: [] }], language).map(
    ({ kind, name, shortNames }) =>
      `${kind === 'parties' ? '' : 'organisation: '}${name}${shortNames.length > 0 ? ` [${shortNames.join(', ')}]` : ''}`,
  );
}

/** The identifier under which a name is joined with others. */
function key(text: string, language: string): string | undefined {
  const [first] = discoverBodies([{ text, taken: [] }], language);
  return first === undefined ? undefined : recordOfBody(first, smallWordsIn([text]))?.record.id;
}

test('a party’s name stands in quotation marks beside the word for party', () => {
  assert.deepEqual(bodies('Съезд партии «Светлый путь» прошёл в среду.', 'ru'), ['Светлый путь']);
  assert.deepEqual(bodies('«Жарық жол» партиясының съезі өтті.', 'kk'), ['Жарық жол']);
  assert.deepEqual(bodies('The "Bright Way" party met.', 'en'), ['Bright Way']);
});

test('a descriptive name has its words in the base form, with the country behind or before it', () => {
  assert.deepEqual(bodies('Он вступил в ряды Демократической прогрессивной партии.', 'ru'), ['Демократическая прогрессивная партия']);
  assert.deepEqual(bodies('С докладом Социал-демократической партии Норвегии ознакомились.', 'ru'), [
    'Социал-демократическая партия Норвегии',
  ]);
  assert.deepEqual(bodies('Кеше Вьетнам Коммунистік партиясының өкілдері келді.', 'kk'), ['Вьетнам Коммунистік партиясы']);
  assert.deepEqual(bodies('He leads the Communist Party of Vietnam.', 'en'), ['Communist Party of Vietnam']);
});

test('a compound with a capital opens a name, a person behind “of” is no part of one', () => {
  assert.deepEqual(bodies('Кеше Норвегияның Еркін-прогрессивті одағынан (ЕПО) қонақ келді.', 'kk'), ['Еркін-прогрессивті одағы [ЕПО]']);
  assert.deepEqual(bodies('Кеше жұмысшы-шаруа партиясы туралы айтылды.', 'kk'), []);
  assert.deepEqual(bodies('He left the Progressive Party of Ivan Petrov.', 'en'), ['Progressive Party']);
  assert.deepEqual(bodies('He left the Progressive Party of Northern Borders.', 'en'), ['Progressive Party of Northern Borders']);
});

test('short names in brackets belong to the name before them', () => {
  assert.deepEqual(bodies('Лидер Либеральной партии Канады (ЛПК) ушёл.', 'ru'), ['Либеральная партия Канады [ЛПК]']);
  assert.deepEqual(bodies('«Жарық жол» партиясы (бұдан әрі – ЖЖП) құрылды.', 'kk'), ['Жарық жол [ЖЖП]']);
  assert.deepEqual(bodies('The Green Party of Iceland (GPI) won.', 'en'), ['Green Party of Iceland [GPI]']);
});

test('what is called by the same word is no party', () => {
  assert.deepEqual(bodies('Пришла крупная партия товара. Шахматная партия завершилась вничью. Правящая партия молчит.', 'ru'), []);
  assert.deepEqual(bodies('Екі партия келісті. Үшінші партия тауар жеткізілді. Саяси партия туралы заң бар.', 'kk'), []);
  assert.deepEqual(bodies('A third party signed. A tea party was held. The ruling party and a party of tourists met.', 'en'), []);
  assert.deepEqual(bodies('Вышел «Манифест Коммунистической партии».', 'ru'), []);
});

test('an organisation is one body’s only with a place or a name of its own', () => {
  assert.deepEqual(bodies('В Министерстве обороны Норвегии ответили.', 'ru'), ['organisation: Министерство обороны Норвегии']);
  assert.deepEqual(bodies('В Министерстве обороны ответили.', 'ru'), []);
  assert.deepEqual(bodies('The Central Committee met.', 'en'), []);
});

test('names that say the same in another language have one key', () => {
  const keys = [
    key('делегация Коммунистической партии Вьетнама', 'ru'),
    key('кеше Вьетнам Коммунистік партиясы', 'kk'),
    key('the Communist Party of Vietnam', 'en'),
  ];
  assert.deepEqual(new Set(keys), new Set(['communist-party-vn']));
  assert.notEqual(key('the Communist Party of Cuba', 'en'), 'communist-party-vn');
  assert.equal(key('партия «Ак-Шумкар»', 'ru'), key('«Ақ-Шұмқар» партиясы', 'kk'));
});
