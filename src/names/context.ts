import type { NameForm } from './form.ts';
import { allCapitals, capitalised, isCue } from './shape.ts';
import { gap, type Token } from './tokens.ts';

/** A bare surname is no half of a compound one; a body's name has a capital somewhere; an ordinary word needs quotation marks, a capital inside a sentence or a cue word beside it. */
export function fits(form: NameForm, text: string, words: readonly Token[], first: number, last: number): boolean {
  const start = words[first] as Token;
  const end = words[last] as Token;
  const before = words[first - 1];
  const after = words[last + 1];
  if (form.weak && form.kind === 'people') {
    if (before !== undefined && gap(text, before, start) === 'hyphen' && capitalised(before.text)) return false;
    if (after !== undefined && gap(text, end, after) === 'hyphen' && capitalised(after.text)) return false;
  }
  if (form.kind !== 'people' && !words.slice(first, last + 1).some((word) => capitalised(word.text))) return false;
  if (form.kind !== 'people' && isCutFromQuoted(form.form, text, start.start, end.end)) return false;
  if (!form.ordinaryWord) return true;
  if (/[«“"‘„]$/.test(text.slice(Math.max(0, start.start - 1), start.start)) && /^[»”"’“]/.test(text.slice(end.end, end.end + 1)))
    return true;
  if (before !== undefined && /^(?:space|mark)$/.test(gap(text, before, start)) && isCue(before.text)) return true;
  if (after !== undefined && gap(text, end, after) === 'space' && isCue(after.text)) return true;
  return !beginsSentence(text, start.start) && !(allCapitals(start.text) && before !== undefined && allCapitals(before.text));
}

/** Whether only quotation marks, dashes and white space stand between the offset and the end of a sentence or paragraph. */
export function beginsSentence(text: string, offset: number): boolean {
  const before = text
    .slice(Math.max(0, offset - 12), offset)
    .replace(/[\s«»“”„"‘’'()[\]–—-]+$/, (marks) => (marks.includes('\n') ? '\n' : ''));
  return before === '' || /[.!?…:;\n]$/.test(before);
}

/** Whether a name in quotation marks is only a part of what stands in them: «Ауыл» of «Жаңа Ауыл» партиясы, or of партия «Ауыл халқы». */
function isCutFromQuoted(form: string, text: string, start: number, end: number): boolean {
  const inside = text.slice(start, end);
  if (/[»”]$/u.test(form)) return /[«“„]/u.test(inside) && !/[»”“\p{L}\p{M}-]/u.test(text.charAt(end));
  if (/^[«„]/u.test(form)) return /[»”]/u.test(inside) && !/[«“„]/u.test(inside) && !/[«“„]/u.test(text.charAt(start - 1));
  return false;
}
