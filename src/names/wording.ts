import type { NameRules } from '../languages/rules.ts';
import { chineseToCyrillic } from './chinese.ts';
import { scriptOf } from './fold.ts';
import type { NameForm } from './form.ts';
import { nameLanguages } from './inflection.ts';
import type { WordShape } from './lexicon.ts';
import { allCapitals, capitalised, isCue, isSurnameParticle } from './shape.ts';
import { tokens } from './tokens.ts';

/** The words of a name form and how each may be met. */
export function wordsOf(form: NameForm): WordShape[] {
  const words = tokens(form.form);
  const person = form.kind === 'people';
  const capitals = words.map((word) => capitalised(word.text));
  // A party's name that describes it is also written small, its country's name apart: «Қазақстан халық партиясы».
  const described = form.kind === 'parties' && !form.weak && words.length > 2 && words.some((word) => isCue(word.text));
  const pinyin = chineseToCyrillic(form.form) !== undefined;
  // Never the last word, nor a first one that stands apart: «Де» is a Chinese name too, and «де» a Kazakh word of its own.
  const isParticle = (index: number) =>
    index < words.length - 1 && (index > 0 || form.form[words[0]?.end ?? 0] === '-') && isSurnameParticle(words[index]?.text ?? '');
  return words.map((word, index) => {
    const last = index === words.length - 1;
    const small = !allCapitals(word.text) && (described || (!person && index === 0 && capitals.slice(1).includes(true)));
    const dotted = form.form[word.end] === '.';
    const rules = dotted ? [] : inflections(form, word.text, words.length === 1, last);
    return {
      text: word.text,
      kind: form.kind,
      rules,
      capital: capitals[index] === true && !small && !(person && isParticle(index)),
      dotted,
      loose: !pinyin && (words.length > 1 || word.text.length > 4),
    };
  });
}

/**
 * The languages whose endings a word of a name may take. A person's name or a single word inflects in the language of whatever text it
 * stands in; a name of several words keeps its own grammar, so that a Kazakh one takes no Russian endings.
 */
function inflections(form: NameForm, word: string, single: boolean, last: boolean): readonly NameRules[] {
  const script = scriptOf(word);
  const inScript = nameLanguages.filter((rules) => rules.script === script);
  const own = inScript.filter((rules) =>
    form.language === undefined
      ? [...rules.letters].some((letter) => form.form.toLowerCase().includes(letter))
      : rules.tag === form.language,
  );
  const rules = form.kind === 'people' || single || own.length === 0 || own.every((each) => each.letters === '') ? inScript : own;
  return last ? rules : rules.filter((each) => each.inflects === 'every-word');
}
