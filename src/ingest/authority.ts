import type { z } from 'zod';
import { type ArchiveSettings, archiveSettings } from '../schema/archive.ts';
import { type Authority, type AuthorityRecord, authoritySchemas } from '../schema/authority.ts';
import { type Kind, kinds, type RecordPath } from '../schema/kind.ts';
import type { Problem } from '../schema/problem.ts';
import { complaintOf } from './complaint.ts';
import { entryLines, parseYaml } from './yaml.ts';

/**
 * The authority file from its YAML lists, by kind. A list that is not there is empty. A broken entry, a second use of an identifier and a
 * reference to an unknown record are problems that name the file, the entry and the field; the rest goes on without them.
 */
export function parseAuthority(files: ReadonlyMap<Kind, string>): { readonly authority: Authority; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const lists = Object.fromEntries(kinds.map((kind) => [kind, parseList(kind, files.get(kind) ?? '', problems)])) as unknown as Authority;
  const known = new Set<RecordPath>(kinds.flatMap((kind) => lists[kind].map(({ id }) => `${kind}/${id}`)));
  const authority = Object.fromEntries(
    kinds.map((kind) => [kind, lists[kind].map((entry) => withoutUnknown(kind, entry, known, problems))]),
  ) as unknown as Authority;
  return { authority, problems };
}

/** All records by path. */
export function recordsOf(authority: Authority): Map<RecordPath, AuthorityRecord> {
  return new Map(
    kinds.flatMap((kind) => authority[kind].map((entry) => [`${kind}/${entry.id}`, { kind, ...entry } as AuthorityRecord] as const)),
  );
}

/** The archive's own settings; without the file, or where it is broken, an archive still has a name. */
export function parseSettings(text: string | undefined): { readonly settings: ArchiveSettings; readonly problems: readonly Problem[] } {
  if (text === undefined) return { settings: unnamed, problems: [] };
  const path = 'seeds/archive.yaml';
  const parsed = parseYaml(text);
  if ('reason' in parsed)
    return {
      settings: unnamed,
      problems: [{ path, reason: `The settings cannot be used: ${parsed.reason}.`, next: 'Correct that line.' }],
    };
  const checked = archiveSettings.safeParse(parsed.value);
  if (checked.success) return { settings: checked.data, problems: [] };
  const next = `Correct it; the keys are ${Object.keys(archiveSettings.shape).join(', ')}.`;
  return { settings: unnamed, problems: [{ path, reason: `The settings cannot be used: ${complaintOf(checked.error)}.`, next }] };
}

const unnamed: ArchiveSettings = {
  title: { kk: 'Мұрағат', ru: 'Архив', en: 'Archive' },
  description: { kk: 'Жаңалықтар мұрағаты.', ru: 'Архив новостей.', en: 'An archive of news.' },
  defaultLanguage: 'en',
  rights: {
    kk: 'Мәтіндердің құқықтары олардың иелерінде.',
    ru: 'Права на тексты принадлежат их владельцам.',
    en: 'The texts belong to their owners.',
  },
};

function parseList(kind: Kind, text: string, problems: Problem[]): { id: string }[] {
  const path = `seeds/authority/${kind}.yaml`;
  const parsed = parseYaml(text);
  if ('reason' in parsed) {
    problems.push({
      path,
      reason: `The list cannot be used: ${parsed.reason}.`,
      next: 'Correct that line; a value with a colon or a leading quotation mark needs quotation marks around it.',
    });
    return [];
  }
  if (parsed.value === null || parsed.value === undefined) return [];
  if (!Array.isArray(parsed.value)) {
    problems.push({ path, reason: 'The file is not a list.', next: 'Begin each record with a line "- id: …".' });
    return [];
  }
  let lines: readonly number[] | undefined;
  const entries = new Map<string, { id: string }>();
  const schema: z.ZodType<{ id: string }> = authoritySchemas[kind];
  const where = (value: unknown, index: number): string => {
    lines ??= entryLines(text);
    return `Entry ${nameOf(value, index)} (line ${lines[index] ?? '?'})`;
  };
  for (const [index, value] of parsed.value.entries()) {
    const checked = schema.safeParse(value);
    if (!checked.success)
      problems.push({
        path,
        reason: `${where(value, index)} cannot be used: ${complaintOf(checked.error)}.`,
        next: nextFor(kind, checked.error),
      });
    else if (entries.has(checked.data.id))
      problems.push({
        path,
        reason: `${where(value, index)} uses an id that an earlier entry has.`,
        next: 'Give it an id of its own, or join the two entries.',
      });
    else entries.set(checked.data.id, checked.data);
  }
  return [...entries.values()];
}

function nameOf(value: unknown, index: number): string {
  return typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? value.id : String(index + 1);
}

function nextFor(kind: Kind, error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') return `The keys are ${Object.keys(authoritySchemas[kind].shape).join(', ')}.`;
  const field = issue?.path[0];
  return field === undefined ? 'Correct the entry.' : `Correct ${String(field)}: of that entry, or take the line out.`;
}

/** The entry without references to records that are not there; each is a problem. */
function withoutUnknown<T extends { id: string }>(kind: Kind, entry: T, known: ReadonlySet<RecordPath>, problems: Problem[]): T {
  const copy: Record<string, unknown> = { ...entry };
  const isKnown = (path: unknown, field: string): boolean => {
    if (typeof path !== 'string' || known.has(path)) return true;
    problems.push({
      path: `seeds/authority/${kind}.yaml`,
      reason: `Entry ${entry.id} names ${path} under ${field}:, which is no record.`,
      next: `Add ${path.slice(path.indexOf('/') + 1)} to seeds/authority/${path.slice(0, path.indexOf('/'))}.yaml, or correct the reference.`,
    });
    return false;
  };
  for (const field of ['country', 'partOf', 'of']) if (!isKnown(copy[field], field)) delete copy[field];
  if (Array.isArray(copy.predecessors)) copy.predecessors = copy.predecessors.filter((path) => isKnown(path, 'predecessors'));
  if (Array.isArray(copy.memberOf)) copy.memberOf = copy.memberOf.filter(({ party }) => isKnown(party, 'memberOf'));
  if (Array.isArray(copy.roles)) {
    copy.roles = copy.roles.map(({ of, ...role }) => (of === undefined || !isKnown(of, 'roles') ? role : { ...role, of }));
  }
  return copy as T;
}
