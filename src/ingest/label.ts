import type { LanguageRules } from '../languages/rules.ts';
import { splitDateline } from './dateline.ts';
import { withoutIssue } from './issue.ts';
import { isSourceName } from './outlet.ts';
import { isPersonName } from './person-name.ts';
import { beginsWith, isContribution, isDateLine, isStamped, wordCount } from './shape.ts';

type Label = { readonly text: string; readonly role: 'date' | 'source' | 'author' | 'editor' };

/** What a line says of day, author and source, where it says nothing else; its parts stand between bars, bullets, commas or dashes. */
export function labelsOf(line: string, languages: readonly LanguageRules[]): readonly Label[] {
  if (isContribution(line, languages)) return [{ text: line, role: 'author' }];
  if (line.length > 160) return [];
  const whole = withoutIssue(line, languages).replace(/^[•·*]\s+/u, '');
  const credits = creditsOf(whole, languages);
  if (credits.length > 0) return credits;
  const cued = cueLabel(whole, languages);
  const dated = isDateLine(whole, languages) && splitDateline(whole, languages) === undefined;
  const parts = whole.split(/\s*[|•·]\s*/u).filter((part) => part !== '');
  if (parts.length > 1) {
    const labels = parts.flatMap((part) => labelsOf(part, languages));
    if (labels.some(({ role }) => role === 'date') || cued !== undefined) return labels;
  }
  if (cued !== undefined) return dated ? [cued, { text: whole, role: 'date' }] : [cued];
  if (isStamped(whole)) return [{ text: whole, role: 'date' }];
  if (!dated) return [];
  const others = whole.split(/\s*[,/]\s*|\s+\p{Pd}\s+/u).filter((part) => !isDateLine(part, languages));
  const labels = others.flatMap((part): Label[] =>
    isSourceName(part, languages) ? [{ text: part, role: 'source' }] : isPersonName(part) ? [{ text: part, role: 'author' }] : [],
  );
  return [...labels, { text: whole, role: 'date' }];
}

/** What agencies print below a report: `(Reporting by Jane Doe in London; Editing by John Roe)`. */
function creditsOf(line: string, languages: readonly LanguageRules[]): readonly Label[] {
  const inside = /^[([]([^()[\]]+)[)\]]\.?$/u.exec(line)?.[1] ?? line;
  if (inside === line && !line.includes(';')) return [];
  const labels = inside.split(/\s*;\s*/u).map((part) => cueLabel(part.trim(), languages));
  const credits = labels.filter((label) => label !== undefined);
  return credits.length === labels.length && credits.some(({ role }) => role !== 'source') ? credits : [];
}

function cueLabel(line: string, languages: readonly LanguageRules[]): Label | undefined {
  const lower = line.toLowerCase();
  const begins = (cues: (rules: LanguageRules) => readonly string[]): boolean => languages.some((rules) => beginsWith(lower, cues(rules)));
  if (begins(({ layout }) => layout.sourceCues)) return { text: line, role: 'source' };
  if (isPost(line, languages)) return { text: line, role: 'author' };
  if (!isAuthorLine(line)) return undefined;
  if (begins(({ layout }) => layout.editorCues)) return { text: line, role: 'editor' };
  return begins(({ layout }) => layout.authorCues) ? { text: line, role: 'author' } : undefined;
}

/** The post of an unnamed author, or one behind the author's name: `Staff reporter`, «Анна ПЕТРОВА, наш корр.». */
function isPost(line: string, languages: readonly LanguageRules[]): boolean {
  const [, who, post = line] = /^([^,]+),\s+([^,]+)$/u.exec(line) ?? [];
  const key = post.toLowerCase().replace(/(?<![.\s])[.\s]+$/u, '');
  return languages.some(({ layout }) => layout.posts.includes(key)) && (who === undefined || isPersonName(who));
}

/** "By" opens sentences too: an author line names somebody and is no sentence. */
function isAuthorLine(line: string): boolean {
  return (
    /^\p{L}+(?: \p{L}+){0,2}:/u.test(line) ||
    (/^\S+(?:\s\p{Ll}+)?\s\p{Lu}/u.test(line) && wordCount(line) <= 14 && !/[.!?]$/u.test(line.replace(/\b\p{Lu}\.$/u, '')))
  );
}
