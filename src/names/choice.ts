import type { LanguageTag } from '../schema/language.ts';
import { fold } from './fold.ts';
import type { FormRule, NameForm } from './form.ts';

/** The forms that a printed name is most surely meant as: those nearest to its letters, and of each record the surest. */
export function choose(forms: readonly NameForm[], printed: string, language: LanguageTag | undefined): readonly NameForm[] {
  return onePerRecord(closest(forms, printed), language);
}

const ruleOrder: readonly FormRule[] = [
  'heading',
  'dated-heading',
  'variant',
  'patronymic',
  'reversed',
  'initials',
  'romanised',
  'surname',
  'weak-variant',
];

/** Of names that fold alike, those spelled with the very letters printed: ҚКП is not ККП where both exist. */
function closest(forms: readonly NameForm[], printed: string): readonly NameForm[] {
  if (forms.length < 2) return forms;
  const lower = printed.toLowerCase();
  const strays = forms.map(
    ({ form }) =>
      [...form.toLowerCase()].filter(
        (letter, index) => index < lower.length && letter !== lower[index] && fold(letter) === fold(lower[index] ?? ''),
      ).length,
  );
  const fewest = Math.min(...strays);
  return forms.filter((_, index) => strays[index] === fewest);
}

/** The surest form of each record: not weak before weak, then by rule, then that of the text's language. */
function onePerRecord(forms: readonly NameForm[], language: LanguageTag | undefined): readonly NameForm[] {
  const rank = (form: NameForm) => (form.weak ? 100 : 0) + 2 * ruleOrder.indexOf(form.rule) + (form.language === language ? 0 : 1);
  const best = new Map<string, NameForm>();
  for (const form of forms) {
    const known = best.get(form.record);
    if (known === undefined || rank(form) < rank(known)) best.set(form.record, form);
  }
  return [...best.values()];
}
