import { createHash } from 'node:crypto';
import { dirname } from 'node:path';
import { type Names, toArticle, type Understood } from '../src/ingest/article.ts';
import { parseAuthority, recordsOf } from '../src/ingest/authority.ts';
import { stripBoilerplate } from '../src/ingest/boilerplate.ts';
import { readArchive } from '../src/ingest/disk.ts';
import { identityOf } from '../src/ingest/identity.ts';
import { detectLanguage } from '../src/ingest/language.ts';
import { readSeed } from '../src/ingest/seed.ts';
import { type SeedFile, sortSeeds } from '../src/ingest/seeds.ts';
import { parseSidecar } from '../src/ingest/sidecar.ts';
import type { Copy, SeedText, Story } from '../src/ingest/story.ts';
import { structure } from '../src/ingest/structure.ts';
import { nameForms } from '../src/names/forms.ts';
import { createMatcher } from '../src/names/match.ts';
import type { LanguageTag } from '../src/schema/language.ts';
import type { Sidecar } from '../src/schema/sidecar.ts';

/** What each stage made of one seed; of one that is refused only why. */
export type Steps = {
  readonly refused?: string;
  readonly seed?: SeedText;
  readonly language?: LanguageTag;
  readonly copy?: Copy;
  readonly story?: Story;
  readonly understood?: Understood;
};

/** One seed through all stages, as ingest takes it, with what came out of each. */
export function stepsOf(path: string, bytes: Uint8Array, known: Names = archiveNames, sidecarText = ''): Steps {
  const seed = readSeed(path, bytes);
  if ('failure' in seed) return { refused: seed.failure.reason };
  const sidecar = sidecarOf(sidecarText);
  const language = sidecar.language ?? seed.stated.language ?? detectLanguage(seed.text).value;
  const { keep = [], strip = [] } = sidecar.boilerplate ?? {};
  const copy = stripBoilerplate(seed.text, { language, keep, strip });
  const story = structure(copy, seed.stated, language);
  const understood = toArticle(
    {
      id: identityOf(path),
      seed: { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, encoding: seed.encoding },
      seedText: seed,
      language: { value: language, basis: 'inferred' },
      copy,
      story,
      sidecar,
    },
    known,
  );
  return { seed, language, copy, story, ...(understood === undefined ? { refused: 'no text' } : { understood }) };
}

/** The records of an authority file, and the matcher of their names. */
export function namesOf(files: readonly SeedFile[]): Names {
  const { authority: lists } = parseAuthority(sortSeeds(files).authority);
  const records = recordsOf(lists);
  return { authority: lists, records, matcher: createMatcher([...records.values()].flatMap(nameForms)) };
}

/** Those of this repository's own archive. */
export const archiveNames: Names = namesOf(readArchive(dirname(import.meta.dirname)).filter(({ path }) => path.startsWith('authority/')));

function sidecarOf(text: string): Sidecar {
  const parsed = parseSidecar(text);
  if ('reason' in parsed) throw new TypeError(parsed.reason);
  return parsed.sidecar;
}
