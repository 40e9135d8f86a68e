import type { Match, Matcher, NameForm } from '../names/form.ts';
import type { Mention } from '../schema/article.ts';
import { type Kind, kindOf, type RecordPath } from '../schema/kind.ts';
import type { Note } from '../schema/note.ts';
import { type Sidecar, sidecar } from '../schema/sidecar.ts';
import { complaintOf } from './complaint.ts';
import type { NamedText } from './passage.ts';
import { parseYaml } from './yaml.ts';

/** Reads `NAME.meta.yaml`; an empty file says nothing and is fine. Absent text is a file that is not in UTF-8. */
export function parseSidecar(text: string | undefined): { readonly sidecar: Sidecar } | { readonly reason: string; readonly next: string } {
  if (text === undefined) return { reason: 'The sidecar cannot be used: it is not in UTF-8.', next: 'Save it as UTF-8 in your editor.' };
  const parsed = parseYaml(text);
  if ('reason' in parsed)
    return {
      reason: `The sidecar cannot be used: ${parsed.reason}.`,
      next: 'Correct that line; a value with a colon needs quotation marks.',
    };
  const checked = sidecar.safeParse(parsed.value ?? {});
  if (checked.success) return { sidecar: checked.data };
  return {
    reason: `The sidecar cannot be used: ${complaintOf(checked.error)}.`,
    next: `Correct it; the keys are ${Object.keys(sidecar.shape).join(', ')}.`,
  };
}

/**
 * The mentions of each part of an article after a person's corrections: removed records lose theirs, added records take the words that are a form
 * of their name, bare surnames included. A correction that changes nothing is a note, not silence.
 */
export function correctMentions(
  parts: readonly NamedText[],
  corrections: Sidecar,
  matcher: Matcher,
): { readonly mentions: readonly (readonly Mention[])[]; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  let corrected = parts.map(({ mentions }) => [...mentions]);
  const count = (lists: readonly (readonly Mention[])[]): number => lists.reduce((sum, { length }) => sum + length, 0);
  for (const kind of correctable) {
    for (const id of corrections[kind]?.remove ?? []) {
      const record: RecordPath = `${kind}/${id}`;
      const kept = corrected.map((mentions) => mentions.filter((mention) => mention.record !== record));
      if (count(kept) === count(corrected)) notes.push(stale(kind, 'remove', id, 'no mention of it was found'));
      corrected = kept;
    }
  }
  const adds = correctable.some((kind) => corrections[kind]?.add !== undefined);
  const matches = parts.map(({ text }) => (adds ? matcher.find(text) : []));
  for (const kind of correctable) {
    for (const id of corrections[kind]?.add ?? []) {
      const record: RecordPath = `${kind}/${id}`;
      if (corrected.flat().some((mention) => mention.record === record)) {
        notes.push(stale(kind, 'add', id, 'it is found without the correction'));
        continue;
      }
      const added = matches.map((found) => found.flatMap((match) => mentionOf(match, record)));
      if (count(added) === 0)
        notes.push(stale(kind, 'add', id, 'no form of its name stands in the text; add the spelling as a variant of the record'));
      corrected = corrected.map((mentions, part) => withAdded(mentions, added[part] ?? []));
    }
  }
  return { mentions: corrected.map((mentions) => mentions.sort((a, b) => a.start - b.start)), notes };
}

/** Mentions with those added that a person asked for, in place of what they overlap. */
function withAdded(mentions: readonly Mention[], added: readonly Mention[]): Mention[] {
  return [...mentions.filter(({ start, end }) => !added.some((each) => start < each.end && end > each.start)), ...added];
}

const correctable = ['people', 'parties', 'organisations', 'places'] as const satisfies readonly Kind[];

function mentionOf({ start, end, printed, forms }: Match, record: RecordPath): Mention[] {
  const form: NameForm | undefined = forms.find((each) => each.record === record && each.kind === kindOf(record));
  return form === undefined ? [] : [{ record, form: printed, start, end, basis: 'curated', rule: form.rule }];
}

function stale(kind: Kind, change: 'add' | 'remove', id: string, why: string): Note {
  return {
    rule: 'stale-correction',
    message: `The sidecar's ${kind}: ${change}: ${id} changes nothing: ${why}. Take the line out or correct it.`,
  };
}
