import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { decode } from '../src/ingest/decode.ts';

const russian =
  'Делегация Коммунистической партии прибыла в столицу. Стороны обсудили сотрудничество — «широкий круг вопросов», сообщила пресс-служба.';
const kazakh =
  'Қазақстан Халық партиясының өкілдері қытайлық әріптестерімен кездесті. Тараптар ынтымақтастықты кеңейтуге уағдаласты, ұсыныс жасады.';
const english = 'The delegation arrived on Monday. Both sides discussed co-operation between the two parties.';

function decoded(bytes: Uint8Array): { readonly text: string; readonly encoding: string } {
  const result = decode(bytes);
  assert.ok(!('failure' in result), `must be readable: ${JSON.stringify(result)}`);
  return { text: result.text, encoding: result.encoding };
}

function failure(bytes: Uint8Array): string {
  const result = decode(bytes);
  assert.ok('failure' in result, 'must be refused');
  assert.notEqual(result.failure.next, '');
  return result.failure.reason;
}

test('UTF-8 is read with and without its mark, which is no text', () => {
  for (const text of [russian, kazakh, english]) {
    assert.deepEqual(decoded(Buffer.from(text)), { text, encoding: 'utf-8' });
    assert.deepEqual(decoded(Buffer.from(`\ufeff${text}`)), { text, encoding: 'utf-8' });
  }
});

test('UTF-16 is read in both orders, with and without its mark', () => {
  for (const text of [russian, kazakh, english]) {
    for (const encoding of ['utf-16le', 'utf-16be']) {
      for (const addBOM of [true, false])
        assert.deepEqual(decoded(iconv.encode(text, encoding, { addBOM })), { text, encoding }, `${encoding} ${addBOM} ${text}`);
    }
  }
});

test('Russian is read in its eight-bit encodings', () => {
  for (const encoding of ['windows-1251', 'koi8-r', 'ibm866', 'iso-8859-5']) {
    // KOI8-R and IBM 866 lack some marks.
    const text = encoding === 'windows-1251' ? russian : russian.replaceAll(/[—«»]/g, '-');
    assert.deepEqual(decoded(iconv.encode(text, encoding)), { text, encoding });
  }
});

test('Kazakh letters tell KZ-1048 and Cyrillic Asian from Windows-1251 and each other', () => {
  assert.deepEqual(decoded(iconv.encode(kazakh, 'rk1048')), { text: kazakh, encoding: 'kz-1048' });
  assert.deepEqual(decoded(iconv.encode(kazakh, 'pt154')), { text: kazakh, encoding: 'ptcp154' });
});

test('Ukrainian and Belarusian letters stay with Windows-1251', () => {
  for (const text of [
    'Українська делегація приїхала до столиці, її зустріли чиновники з європейських інституцій.',
    'Беларуская дэлегацыя прыехала ў сталіцу, яе сустрэлі прадстаўнікі ўрада.',
  ]) {
    assert.deepEqual(decoded(iconv.encode(text, 'windows-1251')), { text, encoding: 'windows-1251' });
  }
});

test('a few Kazakh names in a long Russian text are enough for KZ-1048', () => {
  const text = [...Array(20).fill(russian), 'Встречу вели Әлия Сәрсенова и Ғани Өтебаев.'].join(' ');
  assert.equal(decoded(iconv.encode(text, 'rk1048')).text, text);
});

test('western letters and quotation marks are read as Windows-1252', () => {
  const text = 'The café in Genève was full, and the “naïve” plan failed.';
  assert.equal(decoded(iconv.encode(text, 'windows-1252')).text, text);
});

test('a few marks in an English text are marks', () => {
  for (const text of [
    'The harbour\u00a0council met on Monday, and\u00a0the pier was opened.',
    'It cost £5 or €6, and the “old” pier — nobody’s favourite — is closed…',
  ])
    assert.deepEqual(decoded(iconv.encode(text, 'windows-1252')), { text, encoding: 'windows-1252' });
});

test('Chinese is read as GB 18030', () => {
  const text =
    '中国共产党代表团星期一抵达哈萨克斯坦首都，双方就党际交流与合作问题交换了意见。会谈在友好的气氛中进行，双方签署了一项合作备忘录。';
  assert.equal(decoded(iconv.encode(text.repeat(3), 'gb18030')).text, text.repeat(3));
});

test('UTF-8 cut off within a character keeps its text and says so', () => {
  const bytes = Buffer.from(kazakh.repeat(3));
  const cut = decode(bytes.subarray(0, bytes.lastIndexOf(0xd2) + 1));
  assert.ok(!('failure' in cut));
  assert.equal(cut.encoding, 'utf-8');
  assert.ok(kazakh.repeat(3).startsWith(cut.text));
  assert.deepEqual(
    cut.notes.map(({ rule }) => rule),
    ['encoding-damaged'],
  );
});

test('an empty file and one of white space are refused as empty', () => {
  for (const text of ['', ' \r\n\t\n ', '\ufeff\n', '\u200b\u00a0\n']) assert.match(failure(Buffer.from(text)), /empty/);
});

test('binary files are refused, known kinds by their name', () => {
  assert.match(failure(Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj')), /PDF/);
  assert.match(failure(Buffer.from('PK\u0003\u0004\u0014\u0000\u0006\u0000')), /ZIP/);
  assert.match(failure(Buffer.from('{\\rtf1\\ansi hello}')), /RTF/);
  assert.match(failure(Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256)), /not text/);
  assert.match(failure(Buffer.from('text\0with\0odd NUL bytes in the middle')), /not text/);
});
