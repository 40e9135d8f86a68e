import type { Match, Matcher, NameForm } from '../names/form.ts';
import type { Mention } from '../schema/article.ts';
import { type Kind, kindOf, type RecordPath } from '../schema/kind.ts';
import type { Note } from '../schema/note.ts';
import { type Sidecar, sidecar } from '../schema/sidecar.ts';
import { complaintOf } from './complaint.ts';
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
 * The mentions after a person's corrections: removed records lose theirs, added records take the words of the body that are a form of their name,
 * bare surnames included. A correction that changes nothing is a note, not silence.
 */
export function correctMentions(
  mentions: readonly Mention[],
  corrections: Sidecar,
  body: string,
  matcher: Matcher,
): { readonly mentions: readonly Mention[]; readonly notes: readonly Note[] } {
  const notes: Note[] = [];
  let corrected = [...mentions];
  for (const kind of correctable) {
    for (const id of corrections[kind]?.remove ?? []) {
      const record: RecordPath = `${kind}/${id}`;
      const kept = corrected.filter((mention) => mention.record !== record);
      if (kept.length === corrected.length) notes.push(stale(kind, 'remove', id, 'no mention of it was found'));
      corrected = kept;
    }
  }
  const matches = correctable.some((kind) => corrections[kind]?.add !== undefined) ? matcher.find(body) : [];
  for (const kind of correctable) {
    for (const id of corrections[kind]?.add ?? []) {
      const record: RecordPath = `${kind}/${id}`;
      if (corrected.some((mention) => mention.record === record)) {
        notes.push(stale(kind, 'add', id, 'it is found without the correction'));
        continue;
      }
      const added = matches.flatMap((match) => mentionOf(match, record));
      if (added.length === 0)
        notes.push(stale(kind, 'add', id, 'no form of its name stands in the text; add the spelling as a variant of the record'));
      corrected = [...corrected.filter(({ start, end }) => !added.some((each) => start < each.end && end > each.start)), ...added];
    }
  }
  return { mentions: corrected.sort((a, b) => a.start - b.start), notes };
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
