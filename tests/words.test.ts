import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import en from '../src/i18n/en.json' with { type: 'json' };
import kk from '../src/i18n/kk.json' with { type: 'json' };
import ru from '../src/i18n/ru.json' with { type: 'json' };
import { words } from '../src/i18n/words.ts';

type Phrase = string | Readonly<Record<string, string>>;
const tables: Readonly<Record<string, Readonly<Record<string, Phrase>>>> = { kk, ru, en };

function placeholders(phrase: string): string[] {
  return [...phrase.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();
}

test('the three languages have the same keys', () => {
  for (const table of Object.values(tables)) assert.deepEqual(Object.keys(table).sort(), Object.keys(en).sort());
});

test('a phrase is a phrase and a count a count in every language', () => {
  for (const [language, table] of Object.entries(tables)) {
    for (const [key, phrase] of Object.entries(en)) assert.equal(typeof table[key], typeof phrase, `${language} ${key}`);
  }
});

test('phrases agree in their placeholders', () => {
  for (const [language, table] of Object.entries(tables)) {
    for (const [key, phrase] of Object.entries(en)) {
      const other = table[key];
      if (typeof phrase === 'string' && typeof other === 'string')
        assert.deepEqual(placeholders(other), placeholders(phrase), `${language} ${key}`);
    }
  }
});

test('counts have every plural form of their language, and no form but "one" hides the number', () => {
  for (const [language, table] of Object.entries(tables)) {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const [key, phrase] of Object.entries(table)) {
      if (typeof phrase === 'string') continue;
      assert.deepEqual(Object.keys(phrase).sort(), categories, `${language} ${key}`);
      for (const [category, form] of Object.entries(phrase)) if (category !== 'one') assert.match(form, /\{n\}/, `${language} ${key}`);
    }
  }
});

test('no phrase is empty or stands in the wrong alphabet', () => {
  for (const [language, table] of Object.entries(tables)) {
    for (const [key, phrase] of Object.entries(table)) {
      for (const form of typeof phrase === 'string' ? [phrase] : Object.values(phrase)) {
        assert.notEqual(form.trim(), '', `${language} ${key}`);
        if (language === 'en') assert.doesNotMatch(form, /\p{Script=Cyrillic}/u, key);
        // A letter of the other alphabet inside a word is a slip of the keyboard.
        assert.doesNotMatch(
          form.replace(/\{\w+\}/g, ''),
          /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u,
          `${language} ${key}`,
        );
      }
    }
  }
});

test('Russian numbers take the form that their last figures ask for', () => {
  const { tn } = words('ru');
  assert.deepEqual(
    [1, 2, 5, 11, 21, 22].map((n) => tn('count.articles', n)),
    ['1 статья', '2 статьи', '5 статей', '11 статей', '21 статья', '22 статьи'],
  );
});

test('numbers stand as the language writes them', () => {
  assert.equal(words('en').tn('count.articles', 1234), '1,234 articles');
  assert.equal(words('kk').tn('count.articles', 1234).replace(/\s/gu, ' '), '1 234 мақала');
});

test('a rule without words gets the general phrase of its group', () => {
  const { rule, t } = words('en');
  assert.equal(rule('rule', 'never-heard-of'), t('rule.other'));
  assert.equal(rule('form', undefined), t('form.other'));
  assert.equal(rule('form', 'initials'), 'with initials');
});

test('a placeholder without a value stays visible', () => {
  assert.equal(words('en').t('articles.year'), 'Articles of {year}');
});

test('every rule that a stage names has words of its own', () => {
  const named = new Set<string>();
  for (const folder of ['ingest', 'names', 'languages']) {
    const directory = new URL(`../src/${folder}/`, import.meta.url);
    for (const file of readdirSync(directory).filter((name) => name.endsWith('.ts'))) {
      for (const [, rule = ''] of readFileSync(new URL(file, directory), 'utf8').matchAll(/\brule: '([a-z]+(?:-[a-z0-9]+)*)'/g))
        named.add(rule);
    }
  }
  assert.ok(named.size > 20, 'the stages were not read');
  const wordless = [...named].filter((rule) => !['rule', 'removed', 'note', 'form', 'sighting'].some((group) => `${group}.${rule}` in en));
  assert.deepEqual(wordless, []);
});

test('every key is asked for somewhere', () => {
  const source = globSync('../src/**/*.{ts,astro}', { cwd: import.meta.dirname })
    .map((path) => readFileSync(new URL(path, import.meta.url), 'utf8'))
    .join('\n');
  const names = new Set([...source.matchAll(/['"]([a-z0-9.-]+)['"]/g)].map(([, name]) => name ?? ''));
  /** Beginnings that a template or a group of rules continues with a name of its own. */
  const beginnings = new Set([
    ...[...source.matchAll(/`((?:[a-z-]+\.)+)\$\{/g)].map(([, beginning]) => beginning ?? ''),
    ...[...(/type RuleGroup = ([^;]+);/.exec(source)?.[1] ?? '').matchAll(/'([a-z.]+)'/g)].map(([, group]) => `${group}.`),
  ]);
  const isAskedFor = (key: string): boolean =>
    names.has(key) ||
    [...beginnings].some((beginning) => key.startsWith(beginning) && (key.endsWith('.other') || names.has(key.slice(beginning.length)))) ||
    // `about.basis.${…}`, `basis.${…}.short`
    [...source.matchAll(/`([a-z.-]*)\$\{[^}]*\}([a-z.-]+)`/g)].some(
      ([, before = '', behind = '']) => key.startsWith(before) && key.endsWith(behind),
    );
  assert.ok(beginnings.size > 5, 'the templates were read');
  assert.deepEqual(
    Object.keys(en).filter((key) => !isAskedFor(key)),
    [],
  );
});

test('each language has its own quotation marks, dash and apostrophe', () => {
  const foreign: Readonly<Record<string, RegExp>> = { kk: /["“”'—]/u, ru: /["“”'–](?<!\d–)/u, en: /["«»'—]/u };
  for (const [language, table] of Object.entries(tables)) {
    for (const [key, phrase] of Object.entries(table)) {
      for (const form of typeof phrase === 'string' ? [phrase] : Object.values(phrase))
        assert.doesNotMatch(form, foreign[language] ?? /"/u, `${language} ${key}`);
    }
  }
});
