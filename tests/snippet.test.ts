import assert from 'node:assert/strict';
import { test } from 'node:test';
import { printAddress, readAddress } from '../src/search/address.ts';
import type { NamedRecord } from '../src/search/name.ts';
import { readQuery, type Unit } from '../src/search/query.ts';
import { cutSnippet, hasPhrase, markAll, type Piece } from '../src/search/snippet.ts';
import { processorTime } from './processor-time.ts';

const brackets = (pieces: readonly Piece[]) => pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const searched = (text: string, language = 'ru') => ({ text, language, mentions: [] });
const units = (query: string) => readQuery(query, []);

test('inflected words are marked in the language of the text', () => {
  assert.equal(brackets(markAll(searched('Новые мосты и новый мост'), units('моста'))), 'Новые [мосты] и новый [мост]');
  assert.equal(brackets(markAll(searched('Көпірдің құрылысы аяқталды', 'kk'), units('көпір құрылыс'))), '[Көпірдің] [құрылысы] аяқталды');
});

test('names are marked where the article names them, not where a word is alike', () => {
  const text = 'Роза Ветрова открыла выставку роз.';
  const record: NamedRecord = { path: 'people/roza-vetrova', kind: 'people', heading: { ru: 'Роза Ветрова' }, count: 1 };
  const unit: Unit = { type: 'record', printed: 'Ветрова', records: [record] };
  const mentions = [{ record: 'people/roza-vetrova', start: 0, end: 12 }];
  assert.equal(brackets(markAll({ ...searched(text), mentions }, [unit])), '[Роза Ветрова] открыла выставку роз.');
});

test('a snippet shows the place where most of what was asked for stands together', () => {
  const filler = 'Погода стояла ясная и тихая, ветра не было. '.repeat(20);
  const text = `Мост красив. ${filler}Строители сдали мост раньше срока. ${filler}`;
  const cut = brackets(cutSnippet(searched(text), units('мост строители')));
  assert.match(cut, /^… .*\[Строители\] сдали \[мост\] раньше срока.* …$/);
  assert.ok(cut.length < 350);
});

test('a snippet without hits is the beginning of the text', () => {
  assert.equal(brackets(cutSnippet(searched('Короткий текст.'), units('мост'))), 'Короткий текст.');
  const cut = brackets(cutSnippet(searched(`Начало ${'слово '.repeat(100)}`), units('мост')));
  assert.match(cut, /^Начало слово .* …$/);
});

test('a snippet falls between words and shows no Markdown', () => {
  const text = `${'Длинноеслово '.repeat(40)}\n\n> Он сказал: мост \\*почти\\* готов.\n\n${'Длинноеслово '.repeat(40)}`;
  const cut = brackets(cutSnippet(searched(text), units('мост')));
  assert.match(cut, /Он сказал: \[мост\] \*почти\* готов\./);
  assert.doesNotMatch(cut, /[>\\\n]/);
  for (const word of cut.match(/\p{Lu}[\p{L}]*/gu) ?? []) assert.match(word, /^(?:Длинноеслово|Он)$/);
});

const china: NamedRecord = { path: 'places/china', kind: 'places', heading: { ru: 'Китай' }, count: 1 };
const asked: readonly Unit[] = [{ type: 'record', printed: 'Китай', records: [china] }];
/** A text in which every place of a form names China. */
const naming = (form: string, text: string) => {
  const places = [...text.matchAll(new RegExp(RegExp.escape(form), 'gu'))];
  return { ...searched(text), mentions: places.map(({ index }) => ({ record: china.path, start: index, end: index + form.length })) };
};

test('a dash, a number or a sign behind a mark stays, since no line begins there', () => {
  for (const behind of [' - великая страна.', ' 5. Потом.', ' 5) Потом.', ' + соседи.', ' * сноска.', ' > соседи.', ' # один.']) {
    const text = `Китай${behind} Китай${behind}`;
    assert.equal(brackets(cutSnippet(naming('Китай', text), asked)), `[Китай]${behind} [Китай]${behind}`);
  }
});

test('a snippet that begins in the middle of a line begins with what stands there', () => {
  // The cut falls into «слово», and so moves behind it.
  const text = `${'Длинное '.repeat(30)}слово - ${'река '.repeat(11)}Китай.`;
  assert.equal(brackets(cutSnippet(naming('Китай', text), asked)), `… - ${'река '.repeat(11)}[Китай].`);
});

test('marks of lines are not shown, wherever in the line something is marked', () => {
  const text = '# Китай\n\n- Китай строит.\n- Мост в Китай готов.\n\n1. Китай\n2) Река\n\n---\n\n> Китай рад.';
  assert.equal(
    brackets(cutSnippet(naming('Китай', text), asked)),
    '[Китай] [Китай] строит. Мост в [Китай] готов. [Китай] Река [Китай] рад.',
  );
  assert.equal(brackets(cutSnippet(searched('5. Мост\n6. Река'), units('5 река'))), 'Мост [Река]');
});

test('a backslash is no letter of a text, where a mark begins behind it too', () => {
  assert.equal(brackets(cutSnippet(naming('*Мост\\*', 'Газета \\*Мост\\* вышла.'), asked)), 'Газета [*Мост*] вышла.');
  assert.equal(brackets(cutSnippet(searched('Папка C:\\\\мост полна.'), units('мост'))), 'Папка C:\\[мост] полна.');
});

test('exact words are compared as readers type them', () => {
  assert.ok(hasPhrase('Открыт Новый  мост, длинный.', 'новый мост длинный'));
  assert.ok(!hasPhrase('Открыт новый длинный мост.', 'новый мост'));
  assert.ok(!hasPhrase('Новые мосты', 'новый мост'));
});

test('overlapping hits are marked once', () => {
  assert.equal(brackets(markAll(searched('новый мост'), units('мост "новый мост"'))), '[новый мост]');
});

test('ten thousand hits are cut in linear time', () => {
  const text = searched('мост река '.repeat(20_000));
  assert.ok(processorTime(() => cutSnippet(text, units('мост река'))) < 2000);
});

test('an address says the whole state and is read again', () => {
  const state = {
    query: 'мост & "новый"',
    plain: ['Роза Ветрова', 'ПЗП'],
    filters: { language: 'kk', from: 2015, until: 2018 },
    order: 'date',
    shown: 30,
  } as const;
  assert.deepEqual(readAddress(printAddress(state)), state);
  assert.equal(printAddress(readAddress('')), '');
});

test('an address that says nonsense is a fresh page', () => {
  assert.deepEqual(readAddress('?shown=-4&sort=price&from=then'), { query: '', plain: [], filters: {}, order: 'relevance', shown: 10 });
  assert.equal(readAddress('?shown=1e9').shown, 500);
});
