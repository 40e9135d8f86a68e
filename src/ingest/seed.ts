import type { LanguageTag } from '../schema/language.ts';
import { languageTag } from '../schema/language.ts';
import type { Note } from '../schema/note.ts';
import { type DecodeFailure, decode } from './decode.ts';
import { linesOfMarkdown } from './markdown-lines.ts';
import { packages } from './packages.ts';
import { readPage } from './page.ts';
import { repair } from './repair.ts';
import type { Printed, SeedText, Stated } from './story.ts';

/**
 * Reads a seed by the ending of its path: `.html` as a saved page, `.md` as Markdown that may begin with front matter, anything else as raw
 * text. What the seed's own header states is kept apart from its text. Nothing in a seed is ever run.
 */
export function readSeed(path: string, bytes: Uint8Array): SeedText | { readonly failure: DecodeFailure } {
  const decoded = decode(bytes);
  if ('failure' in decoded) return decoded;
  const repaired = repair(decoded.text);
  const notes = [...decoded.notes, ...repaired.notes];
  const seed = readText(path.toLowerCase(), repaired.text);
  if ('failure' in seed) return seed;
  if (seed.text.trim() === '')
    return { failure: { reason: 'The file holds no article text.', next: 'Put the text of the article into it, or delete it.' } };
  // Character references bring back what was repaired in the source of a page.
  const { text } = repair(seed.text);
  return { text, encoding: decoded.encoding, stated: seed.stated, notes: [...notes, ...seed.notes] };
}

type Read = { readonly text: string; readonly stated: Stated; readonly notes: readonly Note[] };

function readText(path: string, text: string): Read | { readonly failure: DecodeFailure } {
  if (/\.html?$/.test(path)) return readPage(text);
  if (path.endsWith('.md') || path.endsWith('.markdown')) return readMarkdown(text);
  return { text, stated: {}, notes: [] };
}

function readMarkdown(text: string): Read | { readonly failure: DecodeFailure } {
  // Without a closing line of hyphens, or with something else than keys and values between them, the hyphens are a rule of the text.
  if (!/^---\w*[ \t]*\n(?:[^\n]*\n)*?---[ \t]*(?:\n|$)/.test(text)) return { text: linesOfMarkdown(text), stated: {}, notes: [] };
  try {
    const { content, data } = packages.matter(text, { engines });
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return { text: linesOfMarkdown(text), stated: {}, notes: [] };
    const header = text.slice(0, text.length - content.length);
    // Blank lines in place of the front matter keep the numbers of the lines.
    const blank = '\n'.repeat(header.split('\n').length - 1);
    return { text: blank + linesOfMarkdown(content), stated: statedBy(data), notes: [] };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return {
      failure: {
        reason: `The front matter cannot be read: ${reason}.`.replace('..', '.'),
        next: 'Write it as YAML between two lines of three hyphens, or remove it.',
      },
    };
  }
}

function refuse(): never {
  throw new TypeError('Front matter must be YAML; programs are refused');
}

/** gray-matter runs front matter that says it is JavaScript, and its own YAML turns a day into an instant; YAML 1.2 leaves it as printed. */
const engines = {
  yaml: { parse: (source: string): object => packages.yaml.parse(source, { logLevel: 'error' }) as object, stringify: refuse },
  js: { parse: refuse, stringify: refuse },
  javascript: { parse: refuse, stringify: refuse },
  coffee: { parse: refuse, stringify: refuse },
  coffeescript: { parse: refuse, stringify: refuse },
};

/** The keys under which people write what an article's header says. */
const keys = {
  headline: ['headline', 'title'],
  date: ['date', 'published', 'publishDate', 'pubDate'],
  source: ['source', 'publisher', 'agency', 'outlet'],
  url: ['url', 'link', 'canonical', 'original'],
  author: ['author', 'authors', 'byline'],
  rights: ['rights', 'license', 'licence', 'copyright'],
} as const;

function statedBy(data: Readonly<Record<string, unknown>>): Stated {
  const printed: Record<string, Printed> = {};
  for (const [field, names] of Object.entries(keys)) {
    const name = names.find((candidate) => wordsOf(data[candidate]) !== undefined);
    const value = name === undefined ? undefined : wordsOf(data[name]);
    if (value !== undefined) printed[field] = { value, evidence: [{ quote: value, rule: 'front-matter' }] };
  }
  const language = languageTag.safeParse(wordsOf(data.language ?? data.lang));
  const listed = data.tags ?? data.keywords ?? [];
  const tags = [typeof listed === 'string' ? listed.split(/[,;]/u) : listed].flat().flatMap((tag) => wordsOf(tag) ?? []);
  return { ...printed, ...(language.success ? { language: language.data as LanguageTag } : {}), ...(tags.length > 0 ? { tags } : {}) };
}

function wordsOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value))
    return (
      value
        .map((entry) => wordsOf(entry))
        .filter((entry) => entry !== undefined)
        .join(', ') || undefined
    );
  if (typeof value === 'object' && value !== null && 'name' in value) return wordsOf(value.name);
  if (typeof value !== 'string') return undefined;
  return value.replaceAll(/\s+/gu, ' ').trim() || undefined;
}
