import type { LanguageRules } from '../languages/rules.ts';
import { beginsWith, isContribution, isDateLine, isProse, isStamped, plainLine } from './shape.ts';

/** The filled lines of a text, trimmed, and for each the rule that takes it out. */
export type Sheet = {
  readonly lines: readonly string[];
  /** The number of each line in the text, blank lines counted. */
  readonly numbers: readonly number[];
  readonly removed: (string | undefined)[];
  readonly languages: readonly LanguageRules[];
  /** How often each line stands on the page. */
  readonly times: ReadonlyMap<string, number>;
};

export function removeWhere(sheet: Sheet, rule: string, test: (line: string, at: number) => boolean): void {
  for (const [at, line] of sheet.lines.entries()) if (sheet.removed[at] === undefined && test(line, at)) sheet.removed[at] = rule;
}

/** First and last line of prose among the lines kept; the span is empty where there is none. */
export function proseSpan(sheet: Sheet): { readonly first: number; readonly last: number } {
  const prose = sheet.lines.flatMap((line, at) =>
    sheet.removed[at] === undefined && isProse(line) && !isContribution(line, sheet.languages) ? [at] : [],
  );
  return { first: prose[0] ?? sheet.lines.length, last: prose.at(-1) ?? -1 };
}

export function isHeaderLine(line: string, languages: readonly LanguageRules[]): boolean {
  const lower = line.toLowerCase();
  return (
    isDateLine(line, languages) ||
    isStamped(line) ||
    isContribution(line, languages) ||
    languages.some(
      ({ layout }) =>
        beginsWith(lower, [...layout.authorCues, ...layout.editorCues, ...layout.sourceCues, ...layout.dateCues]) ||
        layout.posts.includes(lower),
    )
  );
}

/** A heading as the lists of headings have it: without a count behind it. */
export function headingOf(line: string): string {
  return plainLine(line).replace(/[\s:]*[([]?#[)\]]?$/u, '');
}

export function endsWithColon(line: string): boolean {
  return /:\s*$/u.test(line);
}

/** A line and where it stands among the sheet's. */
export type Numbered = { readonly at: number; readonly line: string };

/** The lines kept below one. */
export function keptBelow(sheet: Sheet, at: number): readonly Numbered[] {
  return sheet.lines.flatMap((line, index) => (index > at && sheet.removed[index] === undefined ? [{ at: index, line }] : []));
}
