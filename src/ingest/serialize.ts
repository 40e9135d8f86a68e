import { type Article, articleFrontMatter } from '../schema/article.ts';
import { type ContentRecord, contentRecord } from '../schema/record.ts';

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

/** A value in YAML's flow style. Strings that some reader could take for anything else stand in double quotes, escaped as in JSON. */
function flow(value: unknown): string {
  if (typeof value === 'string') return plain.test(value) && !reserved.test(value) ? value : quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[${value.map(flow).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const pairs = Object.entries(value).filter(([, each]) => each !== undefined);
  return pairs.length === 0 ? '{}' : `{ ${pairs.map(([key, each]) => `${key}: ${flow(each)}`).join(', ')} }`;
}

/** Begins with a letter, goes on in letters, digits and a few harmless marks, and does not end in a space. */
const plain = /^\p{L}(?:[\p{L}\p{N} ./()«»–—+-]*[\p{L}\p{N}./()«»–—+-])?$/u;

/** Words that YAML 1.1 takes for true, false or nothing. */
const reserved = /^(?:y|n|yes|no|on|off|true|false|null)$/i;

/** JSON leaves three line breaks of YAML 1.1 unescaped. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff]/g,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
