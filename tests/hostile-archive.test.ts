import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { runIngest } from '../scripts/ingest.ts';
import { readArchive, readContent } from '../src/ingest/disk.ts';
import { ingest } from '../src/ingest/ingest.ts';
import type { SeedFile } from '../src/ingest/seeds.ts';
import { parseArticle } from '../src/schema/content.ts';

const sound =
  'Market opens in the harbour\n\nThe harbour council opened the fish market on Monday. Traders had asked for it since spring.\n';
const bomb = `a: &a [${Array(10).fill('x').join(', ')}]\n${[...'bcdefghi'].map((key, at) => `${key}: &${key} [${Array(10).fill(`*${'abcdefghi'[at]}`).join(', ')}]\n`).join('')}`;

function file(path: string, text: string | Uint8Array): SeedFile {
  return { path, bytes: typeof text === 'string' ? Buffer.from(text) : text };
}

/** What came of hostile files beside a sound one, which must always become an article. */
function ingested(...hostile: readonly SeedFile[]): { readonly articles: ReadonlyMap<string, string>; readonly problems: string } {
  const { files, problems } = ingest([file('sound.txt', sound), ...hostile]);
  const articles = new Map([...files].filter(([path]) => path.startsWith('articles/')));
  assert.ok(articles.has('articles/sound.md'), 'the sound seed is built');
  for (const { reason, next } of problems) assert.ok(reason !== '' && next !== '', 'a problem says what to do');
  for (const text of files.values()) assert.ok(text.isWellFormed(), 'what is written is text');
  return { articles, problems: problems.map(({ path, reason }) => `${path}: ${reason}`).join('\n') };
}

test('front matter that grows on being read, or sets what objects inherit, is refused or harmless', () => {
  const hostile: Readonly<Record<string, string>> = {
    'bomb.md': `---\n${bomb}title: *i\n---\nText of the article, which is harmless.\n`,
    'cycle.md': '---\na: &a [*a]\ntitle: *a\n---\nText of the article, which is harmless.\n',
    'proto.md':
      '---\n__proto__: { polluted: true, title: Inherited }\nconstructor: { prototype: { polluted: true } }\n---\nText of the article.\n',
    'merge.md': '---\nbase: &base { title: Merged }\n<<: *base\n---\nText of the article.\n',
    'twice.md': '---\ntitle: One\ntitle: Two\n---\nText of the article.\n',
    'tag.md': "---\ntitle: !!js/function 'function () { globalThis.polluted = true }'\n---\nText of the article.\n",
    'deep.md': `---\ntitle: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\nText of the article.\n`,
    'object.md': '---\ntitle: { name: { name: { name: [[[1]]] } } }\ntags: { length: 3 }\ndate: [2020]\n---\nText of the article.\n',
    'types.md':
      '---\ntitle: 1e400\nauthor: .nan\nurl: javascript:alert(1)\ntags: [null, true, 1]\nlang: __proto__\n---\nText of the article.\n',
  };
  for (const [path, text] of Object.entries(hostile)) {
    const { articles, problems } = ingested(file(path, text));
    const article = articles.get(`articles/${path.replace('.md', '.md')}`);
    if (article === undefined) assert.match(problems, new RegExp(`seeds/${path}: `, 'u'));
    else assert.ok(article.length < 10_000 && !/javascript:/u.test(article), path);
  }
  assert.equal(({} as { polluted?: boolean }).polluted, undefined);
});

test('a sidecar, an authority list, decisions and settings that are hostile are named, and nothing else suffers', () => {
  const names = ['sound.meta.yaml', 'authority/people.yaml', 'authority/decisions.yaml', 'archive.yaml'];
  // A key that names what objects inherit from is no key of theirs: it may be passed over.
  const hostile = [
    bomb,
    '&a [*a]',
    `${'['.repeat(20_000)}`,
    '{ __proto__: { headline: x } }',
    '- { id: __proto__ }\n- { id: constructor }',
    'a: b\na: c',
    '!!js/function x',
    '\u0000',
    '- '.repeat(5000),
  ];
  for (const name of names) {
    for (const text of hostile) {
      const { problems } = ingested(file(name, text));
      assert.ok(text.includes('__proto__: {') || problems.includes(`seeds/${name}`), `${name} ${text.slice(0, 30)}: ${problems}`);
    }
  }
});

test('a record may be called what every object has', () => {
  const people = ['constructor', 'to-string', 'value-of', 'has-own-property'].map(
    (id) => `- { id: ${id}, heading: { en: Anna ${id.replace(/-./gu, (part) => part[1] ?? '')}berg } }`,
  );
  const { articles } = ingested(
    file('authority/people.yaml', people.join('\n')),
    file('a.txt', 'Meeting held\n\nAnna constructorberg came to the town on Monday, and the council met her there.\n'),
  );
  assert.ok(articles.get('articles/a.md'));
});

test('names of files that leave a folder, hide, or mean a device elsewhere become plain addresses, and those that are one are told apart', () => {
  const paths = [
    '../../out.txt',
    'CON.txt',
    'aux/nul.txt',
    ' space .txt',
    '%2e%2e%2f.txt',
    '..\\..\\up.txt',
    'a\u0000b.txt',
    'a\nb.txt',
    '<script>.txt',
    '"onload=".txt',
    'ё'.normalize('NFD').concat('.txt'),
    '\u202ecod.txt',
    `${'n'.repeat(200)}.txt`,
    '__proto__.txt',
    'constructor.txt',
  ];
  const { articles, problems } = ingested(...paths.map((path) => file(path, sound)));
  for (const path of articles.keys()) assert.match(path, /^articles\/[\p{Ll}\p{Lo}\p{N}-]+\.md$/u);
  assert.equal(articles.size + problems.split('\n').filter((line) => line !== '').length, paths.length + 1);
  for (const [one, other] of [
    ['Case.txt', 'case.txt'],
    ['й.txt', 'й.txt'.normalize('NFD')],
    ['a-b.txt', 'a/b.txt'],
  ] as const) {
    const clash = ingested(file(one, sound), file(other, sound));
    assert.equal(clash.articles.size, 1);
    assert.ok(clash.problems.includes(one) && clash.problems.includes(other), clash.problems);
  }
});

test('letters that nobody sees, directions, broken characters and NUL are gone from what is written, or the seed is refused', () => {
  const flood = (mark: string): string =>
    `Market${mark.repeat(50)} opens\n\nThe har${mark}bour council op${mark}ened the fish market on Monday, and traders ca${mark}me.\n`;
  for (const mark of [
    '\u200b',
    '\u200d',
    '\u2060',
    '\ufeff',
    '\u202e',
    '\u2066',
    '\u00ad',
    '\u0007',
    '\u0000',
    '\u009b',
    '\ud800',
    '\u{e0041}',
    '\ufff9',
    '\u034f',
    '\u3164',
    '\u180e',
  ]) {
    const { articles, problems } = ingested(file('a.txt', flood(mark)));
    const article = articles.get('articles/a.md');
    if (article === undefined) assert.match(problems, /seeds\/a\.txt/u);
    else {
      const { headline, body } = parseArticle(article);
      for (const character of (headline.value + body).replaceAll('\n', ''))
        assert.doesNotMatch(character, /[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u, JSON.stringify(mark));
    }
  }
});

test('large files and long lines are refused by name or read', () => {
  const { articles, problems } = ingested(
    {
      path: 'huge.txt',
      size: 50_000_000,
      get bytes(): Uint8Array {
        return assert.fail('a file that is too large is not read');
      },
    },
    file('word.txt', 'а'.repeat(100_000)),
    file('line.txt', 'слово и дело '.repeat(8000)),
    file('marks.txt', '«!?'.repeat(30_000)),
    file('tags.html', `<p>${'<b>'.repeat(20_000)}text of the page`),
  );
  assert.match(problems, /seeds\/huge\.txt: It is larger/u);
  for (const name of ['word', 'line']) assert.ok(articles.has(`articles/${name}.md`), name);
  for (const name of ['marks.txt', 'tags.html'])
    assert.ok(articles.has(`articles/${name.replace(/\..*/u, '.md')}`) || problems.includes(`seeds/${name}`), name);
});

test('names longer than any person or body has give no record, and no file that a disk refuses', () => {
  const long = (start: string, letters: string): string =>
    start + Array.from({ length: 400 }, (_, at) => letters[(at * at + 3 * at) % letters.length]).join('');
  const [one, other, latin] = [long('А', 'бвгдежзиклмнопр'), long('В', 'гдежзиклмнопрст'), long('A', 'bcdefghiklmnopr')];
  const texts = [
    `Новость дня\n\nМинистр ${one} ${other} прибыл. Партия «${one} ${other}» провела съезд. Сообщает агентство «${one}Информ».\n\nИсточник: ${one}`,
    `News\n\nPresident ${latin} ${latin} said that the ${latin} Party met. ${latin} News Agency reported.\n\nSource: ${latin} News`,
    `Жаңалық\n\nМинистр ${one} ${other} келді. «${one} ${other}» партиясы съезін өткізді, деп хабарлайды ${one} агенттігі.`,
  ];
  const { files } = ingest([...texts.map((text, at) => file(`${at}.txt`, text)), file(`${'ұ'.repeat(121)}.txt`, sound)]);
  for (const path of files.keys())
    for (const name of path.split('/')) assert.ok(Buffer.byteLength(name) < 220, `${name.slice(0, 40)}… is too long`);
  assert.ok(files.has('articles/0.md') && files.has('articles/1.md') && files.has('articles/2.md'));
});

let archive = '';
let said: string[] = [];
beforeEach(() => {
  archive = mkdtempSync(join(tmpdir(), 'hostile-'));
  mkdirSync(join(archive, 'seeds'));
  writeFileSync(join(archive, 'seeds', 'sound.txt'), sound);
  said = [];
});
afterEach(() => rmSync(archive, { recursive: true, force: true }));
const report = (line: string) => void said.push(line);

test('links that lead out of the archive are not followed, nor hidden files read', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  try {
    writeFileSync(
      join(outside, 'secret.txt'),
      'Secret of the machine\n\nThis text is outside of the archive and must not be published by anybody at all.\n',
    );
    symlinkSync(join(outside, 'secret.txt'), join(archive, 'seeds', 'link.txt'));
    symlinkSync(outside, join(archive, 'seeds', 'folder'));
    symlinkSync(join(archive, 'seeds'), join(archive, 'seeds', 'circle'));
    writeFileSync(join(archive, 'seeds', '.hidden.txt'), sound);
    mkdirSync(join(archive, 'seeds', '.git'));
    writeFileSync(join(archive, 'seeds', '.git', 'a.txt'), sound);
    assert.equal(await runIngest(archive, report), 0);
    assert.deepEqual(readdirSync(join(archive, 'content', 'articles')), ['sound.md']);
    assert.doesNotMatch([...readContent(archive).values()].join(''), /Secret/u);
  } finally {
    rmSync(outside, { recursive: true });
  }
});

test('a file that vanishes while it is read, or may not be read, is named; the others are built', () => {
  writeFileSync(join(archive, 'seeds', 'gone.txt'), sound);
  writeFileSync(join(archive, 'seeds', 'gone.meta.yaml'), 'date: 2020-01-01');
  writeFileSync(join(archive, 'seeds', 'closed.txt'), sound);
  chmodSync(join(archive, 'seeds', 'closed.txt'), 0);
  const seeds = readArchive(archive);
  unlinkSync(join(archive, 'seeds', 'gone.txt'));
  unlinkSync(join(archive, 'seeds', 'gone.meta.yaml'));
  const { files, problems } = ingest(seeds);
  assert.ok(files.has('articles/sound.md'));
  assert.ok(problems.some(({ path }) => path === 'seeds/gone.txt'));
  // The superuser may read anything.
  if (process.getuid?.() !== 0) assert.ok(problems.some(({ path }) => path === 'seeds/closed.txt'));
});
