import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import type { Catalogue } from '../src/catalogue/catalogue.ts';
import { openDatabase } from '../src/catalogue/database.ts';
import { type Extracts, takeExtracts } from '../src/catalogue/extracts.ts';
import { type Inventory, takeInventory } from '../src/catalogue/inventory.ts';
import { askCatalogue } from '../src/catalogue/questions.ts';
import { updateCatalogue } from '../src/catalogue/update.ts';
import type { DataPress } from '../src/press/data.ts';
import type { ArticleDate } from '../src/schema/article.ts';

/** What an article of a made archive says. */
export type MadeArticle = {
  readonly id: string;
  readonly body: string;
  readonly language?: string;
  readonly headline?: string;
  readonly date?: ArticleDate;
  readonly source?: string;
  /** Words of the body, and the record that each names. */
  readonly names?: Readonly<Record<string, string>>;
  /** The same of the headline. */
  readonly namesAbove?: Readonly<Record<string, string>>;
};

export const settings = {
  title: { kk: 'Мұрағат – сынақ', ru: 'Архив – проба', en: 'Archive – trial' },
  description: { kk: 'Сынақ', ru: 'Проба', en: 'Trial' },
  defaultLanguage: 'kk',
  rights: { kk: 'Өз дереккөзінде', ru: 'У источников', en: 'With the sources' },
};

/** Files of `content/` as ingest would write them. */
export function madeContent(
  articles: readonly MadeArticle[],
  records: Readonly<Record<string, object>>,
  more: object = {},
): Map<string, string> {
  return new Map([
    ['archive.json', JSON.stringify({ ...settings, ...more })],
    ['review.json', '{"items":[]}'],
    ...Object.entries(records).map(([path, record]): [string, string] => {
      const [kind, id = ''] = path.split('/');
      return [`${path}.json`, JSON.stringify({ id, kind, heading: { en: id }, basis: 'curated', observed: [], notes: [], ...record })];
    }),
    ...articles.map((article): [string, string] => [`articles/${article.id}.md`, written(article)]),
  ]);
}

/** A catalogue of these files in memory, and its database. */
export function openContent(content: ReadonlyMap<string, string>): {
  database: ReturnType<typeof openDatabase>;
  catalogue: Catalogue;
  inventory: Inventory;
  extracts: Extracts;
} {
  const database = openDatabase(':memory:', 'test', () => assert.fail('there is nothing to remove'));
  updateCatalogue(database, content);
  return { database, catalogue: askCatalogue(database), inventory: takeInventory(database), extracts: takeExtracts(database) };
}

/** A data press that keeps what it prints, by address, and what it prints from. */
export function keepingPress(content: ReadonlyMap<string, string>): {
  press: DataPress;
  inventory: Inventory;
  printed: Map<string, string>;
} {
  const printed = new Map<string, string>();
  const write: DataPress['write'] = (address, text) => {
    const bytes = Buffer.concat([...text].map((piece) => Buffer.from(piece as string)));
    assert.ok(!printed.has(address), `${address} is printed once`);
    printed.set(address, bytes.toString('utf8'));
    return { changed: true, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  };
  const { catalogue, inventory, extracts } = openContent(content);
  return { press: { catalogue, extracts, write }, inventory, printed };
}

function written({ id, body, language = 'en', headline = `About ${id}`, date, source, names = {}, namesAbove = {} }: MadeArticle): string {
  const mentionsIn = (text: string, named: Readonly<Record<string, string>>) =>
    Object.entries(named)
      .map(([form, record]) => {
        const start = text.indexOf(form);
        assert.notEqual(start, -1, `${form} stands in ${id}`);
        return { record, form, start, end: start + form.length, basis: 'stated', rule: 'heading' };
      })
      .sort((a, b) => a.start - b.start);
  const headlineMentions = mentionsIn(headline, namesAbove);
  const frontMatter = {
    id,
    seed: { path: `${id}.txt`, sha256: '0'.repeat(64), bytes: body.length, encoding: 'utf-8' },
    language: { value: language, basis: 'inferred', confidence: 1 },
    headline: { value: headline, basis: 'stated' },
    ...(date === undefined ? {} : { date }),
    ...(source === undefined
      ? {}
      : { source: { value: source, basis: 'stated', evidence: [{ quote: '/Wire/', rule: 'dateline-agency' }] } }),
    ...(headlineMentions.length > 0 && { headlineMentions }),
    mentions: mentionsIn(body, names),
    removed: [],
    notes: [],
  };
  // JSON is YAML.
  return `---\n${JSON.stringify(frontMatter)}\n---\n${body}`;
}
