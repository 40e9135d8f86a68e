import type { Match, Matcher, NameForm } from './form.ts';

/**
 * One matcher out of two, such as the archive's and that of the names that one article brings along. Where both find something, the longer
 * name wins; two names of the same words stand as one match with the forms of both. A party inside an organisation's name stays.
 */
export function combined(one: Matcher, other: Matcher): Matcher {
  return {
    find: (text, language) => {
      const matches = [...one.find(text, language), ...other.find(text, language)].sort((a, b) => a.start - b.start || b.end - a.end);
      const kept: Match[] = [];
      for (const match of matches) {
        const last = kept.at(-1);
        if (last === undefined || match.start >= last.end) kept.push(match);
        else if (match.start === last.start && match.end === last.end)
          kept.splice(-1, 1, { ...last, forms: surestOf([...last.forms, ...match.forms]) });
        else if (isSurer(match, last)) kept.splice(-1, 1, match);
      }
      return kept;
    },
  };
}

/** One form of each record, the first, but none that is weak before one that is not. */
function surestOf(forms: readonly NameForm[]): NameForm[] {
  const found = new Map<string, NameForm>();
  for (const form of forms) {
    const known = found.get(form.record);
    if (known === undefined || (known.weak && !form.weak)) found.set(form.record, form);
  }
  return [...found.values()];
}

/** Of two that overlap: a party before an organisation, a full name before a weak one, then the longer. */
function isSurer(match: Match, than: Match): boolean {
  const isKind = ({ forms }: Match, kind: string) => forms.some((form) => form.kind === kind);
  if (isKind(match, 'parties') !== isKind(than, 'parties') && (isKind(match, 'organisations') || isKind(than, 'organisations')))
    return isKind(match, 'parties');
  const full = ({ forms }: Match) => forms.some(({ weak }) => !weak);
  if (full(match) !== full(than)) return full(match);
  return match.end - match.start > than.end - than.start;
}
