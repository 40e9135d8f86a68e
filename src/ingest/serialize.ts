import { type Article, articleFrontMatter } from '../schema/article.ts';
import { type ContentRecord, contentRecord } from '../schema/record.ts';
import { flow } from './flow.ts';

/**
 * The file `content/articles/<id>.md`: front matter in the schema's key order between lines of ---, then the body, byte for byte.
 * Each value, and each entry of a list of maps, stands on one line, so that a change of a rule shows as one line in a diff.
 * Throws where the article breaks the schema.
 */
export function serializeArticle(article: Article): string {
  const { body, ...rest } = article;
  const frontMatter = articleFrontMatter.parse(rest);
  const lines = keyOrder.flatMap((key) => {
    const value = frontMatter[key];
    return value === undefined ? [] : `${key}:${entryOf(value)}\n`;
  });
  return `---\n${lines.join('')}---\n${body}`;
}

/** The file `content/<kind>/<id>.json`: keys in the schema's order, two spaces, a final newline. Throws where the record breaks the schema. */
export function serializeRecord(record: ContentRecord): string {
  return serializeJson(contentRecord.parse(record));
}

/** JSON as it stands in `content/`. */
export function serializeJson(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

const keyOrder = Object.keys(articleFrontMatter.shape) as (keyof typeof articleFrontMatter.shape)[];

function entryOf(value: unknown): string {
  const maps = Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'object');
  return maps ? value.map((entry) => `\n  - ${flow(entry)}`).join('') : ` ${flow(value)}`;
}
