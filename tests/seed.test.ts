import assert from 'node:assert/strict';
import { test } from 'node:test';
import iconv from 'iconv-lite';
import { readSeed } from '../src/ingest/seed.ts';
import type { SeedText } from '../src/ingest/story.ts';
import { processorTime } from './processor-time.ts';

function seed(path: string, text: string | Uint8Array): SeedText {
  const result = readSeed(path, typeof text === 'string' ? Buffer.from(text) : text);
  assert.ok(!('failure' in result), JSON.stringify(result));
  return result;
}

function reason(path: string, text: string): string {
  const result = readSeed(path, Buffer.from(text));
  assert.ok('failure' in result, 'must be refused');
  assert.notEqual(result.failure.next, '');
  return result.failure.reason;
}

test('raw text is its text, marks of Markdown and HTML included', () => {
  const text = '---\ntitle: это текст\n---\n# не разметка <b>и не HTML</b>\n';
  assert.deepEqual(seed('a/b.txt', text), { text, encoding: 'utf-8', stated: {}, notes: [] });
  assert.equal(seed('a.TXT', iconv.encode('Партия провела съезд в столице страны.', 'windows-1251')).encoding, 'windows-1251');
});

test('front matter is stated, the day as printed, and lines keep their numbers', () => {
  const { text, stated } = seed(
    'a.md',
    '---\ntitle: Съезд\ndate: 2020-03-03\nsource: Пример\nauthor: [Анна Петрова, Иван Ким]\nlang: ru\ntags: [партия, съезд]\nurl: https://example.org/1\nlicense: CC BY 4.0\n---\n\nТекст статьи.\n',
  );
  assert.equal(text.split('\n')[11], 'Текст статьи.');
  assert.deepEqual(
    Object.fromEntries(
      Object.entries(stated).map(([key, value]) => [key, typeof value === 'object' && 'value' in value ? value.value : value]),
    ),
    {
      headline: 'Съезд',
      date: '2020-03-03',
      source: 'Пример',
      author: 'Анна Петрова, Иван Ким',
      language: 'ru',
      tags: ['партия', 'съезд'],
      url: 'https://example.org/1',
      rights: 'CC BY 4.0',
    },
  );
  assert.deepEqual(stated.headline?.evidence, [{ quote: 'Съезд', rule: 'front-matter' }]);
  for (const date of ['2020-03-03T01:00:00+06:00', '2020-03-03 14:05', "'2020-03-03'", '3 марта 2020'])
    assert.equal(seed('a.md', `---\ndate: ${date}\n---\nТекст.`).stated.date?.value, date.replaceAll("'", ''));
});

test('tags may be listed in one line', () => {
  for (const line of ['tags: партия, съезд', 'keywords: партия; съезд', 'tags: [партия, съезд]'])
    assert.deepEqual(seed('a.md', `---\n${line}\n---\nТекст.`).stated.tags, ['партия', 'съезд'], line);
});

test('front matter that is a program is refused, not run', () => {
  const state = globalThis as { ran?: boolean };
  for (const language of ['js', 'javascript', 'coffee', 'cson']) {
    assert.match(reason('a.md', `---${language}\nglobalThis.ran = true, { title: 'x' }\n---\nТекст.`), /front matter/i);
  }
  assert.equal(state.ran, undefined);
});

test('broken front matter is refused; a rule at the head of a text is not front matter', () => {
  assert.match(reason('a.md', '---\ntitle: [a\n---\nТекст.'), /front matter/i);
  assert.match(seed('a.md', '---\nТекст без заголовка и без второй черты.\n').text, /Текст без заголовка/);
  assert.match(seed('a.md', '---\nПросто строка\n---\nТекст.').text, /Просто строка/);
});

test('Markdown becomes lines of words', () => {
  const { text } = seed(
    'a.md',
    '# Съезд\n\nПервый *важный* абзац со [ссылкой](javascript:alert(1)) и <b>словом</b>.\n\n- раз\n- два\n\n1. один\n2. два\n\n> Цитата\n\n```\nкод\n```\n\n<script>alert(1)</script>\n',
  );
  assert.deepEqual(
    text.split('\n').filter((line) => line !== ''),
    ['# Съезд', 'Первый важный абзац со ссылкой и словом.', '• раз', '• два', '1. один', '2. два', '> Цитата', 'код'],
  );
});

test('Markdown nested deeper than calls go is read in time', () => {
  const taken = processorTime(() => {
    for (const hostile of [
      `${'> '.repeat(5000)}слово`,
      `${'*а **б '.repeat(2000)}слово`,
      `${'- '.repeat(2000)}слово`,
      `${'['.repeat(20_000)}слово`,
    ])
      assert.match(seed('a.md', hostile).text, /слово/);
  });
  assert.ok(taken < 10_000, `${taken} ms`);
});

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="ru-KZ"><head>${head}</head><body><nav><a href="/">Главная</a> <a href="/p">Политика</a></nav>${body}<footer>© 2023</footer></body></html>`;
const article = `<article><h1>Партии договорились</h1><p>В четверг в столице прошла встреча представителей двух партий, в которой приняли участие <a href="#">эксперты</a> и журналисты.</p><h2>Что дальше</h2><p>Следующую встречу стороны договорились провести весной,&nbsp;сообщила пресс-служба,<br>и пригласили гостей.</p><ul><li>торговля</li><li>образование</li></ul><blockquote><p>Мы за мир.</p></blockquote><script>document.title='ran'</script></article>`;

test('a saved page gives its main text, a line for each block', () => {
  const { text } = seed('a.html', page('<title>Партии договорились — Пример</title>', article));
  const lines = text.split('\n').filter((line) => line !== '');
  assert.deepEqual(lines.slice(-7), [
    'В четверг в столице прошла встреча представителей двух партий, в которой приняли участие эксперты и журналисты.',
    '## Что дальше',
    'Следующую встречу стороны договорились провести весной, сообщила пресс-служба,',
    'и пригласили гостей.',
    '• торговля',
    '• образование',
    '> Мы за мир.',
  ]);
  assert.doesNotMatch(text, /Главная|ran|©/);
});

test('what a page states is read from JSON-LD, Open Graph, meta and title, in this order', () => {
  const value = (head: string): SeedText['stated'] => seed('a.htm', page(head, article)).stated;
  const full = value(
    '<title>Из заголовка окна | Пример</title><meta property="og:title" content="Из Open Graph"><meta property="og:site_name" content="Пример"><meta name="author" content="Анна Петрова"><meta property="article:published_time" content="2023-06-12T10:00:00+06:00"><link rel="canonical" href="https://example.org/1"><meta name="keywords" content="партия, съезд"><script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":"NewsArticle","headline":"Из JSON-LD","datePublished":"2023-06-11","author":[{"name":"Иван Ким"}],"publisher":{"name":"Агентство"}}]}</script>',
  );
  assert.equal(full.headline?.value, 'Из JSON-LD');
  assert.equal(full.date?.value, '2023-06-11');
  assert.equal(full.author?.value, 'Иван Ким');
  assert.equal(full.source?.value, 'Агентство');
  assert.equal(full.url?.value, 'https://example.org/1');
  assert.equal(full.language, 'ru');
  assert.deepEqual(full.tags, ['партия', 'съезд']);
  assert.deepEqual(full.date?.evidence, [{ quote: '2023-06-11', rule: 'json-ld' }]);
  const some = value(
    '<title>Из заголовка окна - Пример</title><meta property="og:site_name" content="Пример"><script type="application/ld+json">{broken</script><link rel="canonical" href="javascript:alert(1)">',
  );
  assert.equal(some.headline?.value, 'Из заголовка окна');
  assert.equal(some.source?.value, 'Пример');
  assert.equal(some.url, undefined);
  assert.equal(some.date, undefined);
});

test('a page without text is refused; one nested deeper than calls go is read', () => {
  assert.match(
    reason(
      'a.html',
      page('', '<script>alert(1)</script>')
        .replace('© 2023', '')
        .replaceAll(/<a .*?<\/a>/g, ''),
    ),
    /no text/,
  );
  const deep = page('', `${'<div>'.repeat(3000)}${article}${'</div>'.repeat(3000)}`);
  const taken = processorTime(() => assert.match(seed('a.html', deep).text, /Следующую встречу/));
  assert.ok(taken < 5000, 'a deep page is read in time');
});

test('bytes that are no text are refused before anything is read', () => {
  assert.match(reason('a.html', ' \n'), /empty/);
  assert.match(reason('a.md', '%PDF-1.4'), /PDF/);
});
