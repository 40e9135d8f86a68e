import type { NamedRecord, ReadName } from './name.ts';
import { findNames, type Unit } from './query.ts';
import type { Searched } from './snippet.ts';
import { spellingOf } from './spelling.ts';

/**
 * Where a headline or deck names the records of a query. Only a body has mentions of its own; a name counts here as the body spells it, as the
 * record is headed in any language, and as the reader typed it.
 */
export function headlineMentions(
  text: string,
  body: Pick<Searched, 'text' | 'mentions'>,
  units: readonly Unit[],
): { readonly record: string; readonly start: number; readonly end: number }[] {
  const asked = units.flatMap((unit) => (unit.type === 'record' ? unit.records.map((record) => ({ record, printed: unit.printed })) : []));
  const names = asked.flatMap(({ record, printed }) => {
    const met = body.mentions.filter((mention) => mention.record === record.path).map(({ start, end }) => body.text.slice(start, end));
    return [...new Set([...Object.values(record.heading).flatMap((form) => form ?? []), ...met, printed])].map((form) =>
      nameOf(form, record),
    );
  });
  return findNames(text, names).flatMap(({ start, end, records }) => records.map(({ path }) => ({ record: path, start, end })));
}

function nameOf(form: string, record: NamedRecord): ReadName {
  return { form, record, rule: 'observed', weak: false, spelling: spellingOf(form) };
}
