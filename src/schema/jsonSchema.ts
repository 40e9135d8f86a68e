import { z } from 'zod';
import { archiveSettings } from './archive.ts';
import { articleFrontMatter } from './article.ts';
import { authoritySchemas } from './authority.ts';
import { decisionsFile } from './decision.ts';
import { kinds } from './kind.ts';
import { sidecar } from './sidecar.ts';

/**
 * The schemas of everything a person writes, as JSON Schema (draft 2020-12) for editors: the text of each file by its path below the
 * repository. An authority file is a list of records. Same schemas, same text.
 */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const files: Record<string, z.ZodType> = { archive: archiveSettings, decisions: decisionsFile, sidecar };
  for (const kind of kinds) files[kind] = z.array(authoritySchemas[kind]);
  return Object.fromEntries(
    Object.entries(files).map(([name, schema]) => [
      `src/schema/json/${name}.schema.json`,
      `${JSON.stringify(toJsonSchema(schema), undefined, 2)}\n`,
    ]),
  );
}

/** The schema of a line of `articles.jsonl`: what ingest writes of an article, its body as Markdown, and the edition. */
export function articleJsonSchema(): string {
  const line = articleFrontMatter.extend({ body: z.string(), edition: z.string() });
  return `${JSON.stringify({ title: 'Article', ...(toJsonSchema(line) as object) }, undefined, 2)}\n`;
}

/** As written by a person, before trimming; a schema used in several places is written once, under `$defs`. */
function toJsonSchema(schema: z.ZodType): unknown {
  return z.toJSONSchema(schema, { io: 'input', reused: 'ref' });
}
