import { createHash } from 'node:crypto';
import type { Matcher } from '../names/form.ts';
import { nameForms } from '../names/forms.ts';
import { createMatcher } from '../names/match.ts';
import { type Article, allMentions } from '../schema/article.ts';
import type { Authority } from '../schema/authority.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { Problem } from '../schema/problem.ts';
import type { Sidecar } from '../schema/sidecar.ts';
import { type Names, toArticle } from './article.ts';
import { recordsOf } from './authority.ts';
import { stripBoilerplate } from './boilerplate.ts';
import { detectLanguage } from './language.ts';
import type { Gist } from './records.ts';
import { type Detail, type Remembered, stampOf } from './remembered.ts';
import { readSeed } from './seed.ts';
import { type SeedText, stemOf, utf8 } from './seeds.ts';
import { serializeArticle } from './serialize.ts';
import { parseSidecar } from './sidecar.ts';
import type { RoleInArticle } from './stated-roles.ts';
import { structure } from './structure.ts';
import { toldOf } from './told.ts';

/** What became of one seed: what is remembered of it and, where it gives an article, the whole of that and its file, no ties counted yet. */
export type Understood = { readonly remembered: Remembered; readonly detail?: Detail; readonly text?: string };

/** Names of the authority file as they are looked up in texts. */
export function namesOf(authority: Authority): Names {
  const records = recordsOf(authority);
  return { authority, records, matcher: createMatcher([...records.values()].flatMap(nameForms)) };
}

/** One seed through all stages: bytes, text, language, copy without furniture, story, article. It names none of the barred records. */
export function understand(text: SeedText, barred: ReadonlySet<RecordPath>, all: Names): Understood {
  const names = barred.size === 0 ? all : { ...all, matcher: without(all.matcher, barred) };
  const {
    id,
    file: { path, bytes },
  } = text;
  const problems: Problem[] = [];
  const remembered = () => ({ stamp: stampOf(text, barred) ?? '', tied: '', discovered: '', items: '', problems: jsonOf(problems) });
  const read = readSeed(path, bytes);
  if ('failure' in read) {
    problems.push({ path: `seeds/${path}`, ...read.failure });
    return { remembered: remembered() };
  }
  const sidecar = sidecarOf(text, names, problems);
  const language = languageOf(sidecar.language, read.stated.language, read.text);
  const copy = stripBoilerplate(read.text, {
    language: language.value,
    keep: sidecar.boilerplate?.keep ?? [],
    strip: sidecar.boilerplate?.strip ?? [],
  });
  const story = structure(copy, read.stated, language.value);
  const seed = { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length, encoding: read.encoding };
  const understood = toArticle({ id, seed, seedText: read, language, copy, story, sidecar }, names);
  if (understood === undefined) {
    problems.push({
      path: `seeds/${path}`,
      reason: 'It holds no text of an article.',
      next: 'Put the text into it, or take the file out of seeds/.',
    });
    return { remembered: remembered() };
  }
  const { article, roles, unknown, possible, items, discovered } = understood;
  const detail = { gist: gistOf(article, roles), unknown };
  return {
    remembered: {
      ...remembered(),
      told: toldOf(detail, possible),
      items: jsonOf(items),
      discovered: discovered === undefined ? '' : JSON.stringify(discovered),
    },
    detail,
    text: serializeArticle(article),
  };
}

/** What the records take from an article. */
export function gistOf(article: Article, roles: readonly RoleInArticle[]): Gist {
  const { id, language, date } = article;
  return {
    id,
    language: { value: language.value },
    ...(date?.earliest !== undefined &&
      date.latest !== undefined && { date: { value: date.value, earliest: date.earliest, latest: date.latest } }),
    roles,
    mentions: allMentions(article).flatMap(({ record, form, rule }) =>
      record === undefined ? [] : [{ record, form, ...(rule === undefined ? {} : { rule }) }],
    ),
  };
}

function jsonOf(list: readonly unknown[]): string {
  return list.length === 0 ? '' : JSON.stringify(list);
}

/** The matcher less what it finds of some records. */
function without({ find }: Matcher, barred: ReadonlySet<RecordPath>): Matcher {
  return {
    find: (text, language) =>
      find(text, language).flatMap((match) => {
        const forms = match.forms.filter(({ record }) => !barred.has(record));
        return forms.length === 0 ? [] : [{ ...match, forms }];
      }),
  };
}

function languageOf(curated: string | undefined, stated: string | undefined, text: string): Article['language'] {
  if (curated !== undefined) return { value: curated, basis: 'curated' };
  if (stated !== undefined) return { value: stated, basis: 'stated' };
  const { value, confidence } = detectLanguage(text);
  return { value, basis: 'inferred', confidence };
}

/** What the sidecar says. One that cannot be used, and a source that is no record, are problems and do not count. */
function sidecarOf({ file, sidecar }: SeedText, { records }: Names, problems: Problem[]): Sidecar {
  if (sidecar === undefined) return {};
  const path = `seeds/${stemOf(file.path)}.meta.yaml`;
  const parsed = parseSidecar(utf8(sidecar.bytes));
  if ('reason' in parsed) {
    problems.push({ path, ...parsed });
    return {};
  }
  const { source, ...rest } = parsed.sidecar;
  if (source === undefined || records.has(source)) return parsed.sidecar;
  problems.push({
    path,
    reason: `It names ${source} as the source, which is no record.`,
    next: `Add it to seeds/authority/${source.slice(0, source.indexOf('/'))}.yaml, or correct the line.`,
  });
  return rest;
}
