import type { NameRules } from '../languages/rules.ts';
import { chineseToCyrillic } from './chinese.ts';
import { scriptOf } from './fold.ts';
import type { NameForm } from './form.ts';
import { kazakhLatinNames, nameLanguages } from './inflection.ts';
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
  const pinyin = /^[A-Za-z]/u.test(form.form) && chineseToCyrillic(form.form) !== undefined;
  // Never the last word, nor a first one that stands apart: «Де» is a Chinese name too, and «де» a Kazakh word of its own.
  const isParticle = (index: number) =>
    index < words.length - 1 && (index > 0 || form.form[words[0]?.end ?? 0] === '-') && isSurnameParticle(words[index]?.text ?? '');
  return words.map((word, index) => {
    const last = index === words.length - 1;
    const small = (described || (!person && index === 0 && capitals.includes(true, 1))) && !allCapitals(word.text);
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
  const taken = (last ? ofLastWord : ofInnerWord).get(script) ?? none;
  if (form.kind === 'people' || single) return taken;
  const own = nameLanguages.filter(
    (rules) =>
      rules.script === script &&
      (form.language === undefined
        ? [...rules.letters].some((letter) => form.form.toLowerCase().includes(letter))
        : rules.tag === form.language),
  );
  return own.every((each) => each.letters === '') ? taken : taken.filter((rules) => own.includes(rules));
}

type Script = ReturnType<typeof scriptOf>;
const none: readonly NameRules[] = [];
const ofLastWord = byScript([...nameLanguages, kazakhLatinNames]);
const ofInnerWord = byScript(nameLanguages.filter((rules) => rules.inflects === 'every-word'));

function byScript(languages: readonly NameRules[]): ReadonlyMap<Script, readonly NameRules[]> {
  return new Map(languages.map(({ script }) => [script, languages.filter((rules) => rules.script === script)]));
}
