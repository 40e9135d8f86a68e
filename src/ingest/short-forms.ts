import { discoveryRulesFor } from '../names/discovery-rules.ts';
import type { Matcher, NameForm } from '../names/form.ts';
import { isInitialOf } from '../names/likeness.ts';
import { shortNameBehind } from '../names/short-name.ts';
import { tokens } from '../names/tokens.ts';
import type { Mention } from '../schema/article.ts';
import { kindOf } from '../schema/kind.ts';
import type { LanguageTag } from '../schema/language.ts';

/**
 * The short names that an article itself gives to listed parties, «Крестьянской партии Исландии (КПИ)»: forms of those records in this article.
 * A short name of which the authority file says that it is something else stays that, and so does one that begins like no word of the name.
 */
export function shortFormsIn(body: string, mentions: readonly Mention[], matcher: Matcher, language: LanguageTag): NameForm[] {
  const found = new Map<string, NameForm>();
  for (const { record, form, end } of mentions) {
    if (record === undefined || kindOf(record) !== 'parties') continue;
    const rules = discoveryRulesFor(language, form).bodies.find(({ kind }) => kind === 'parties');
    for (const short of rules === undefined ? [] : shortNameBehind(body, end, rules)) {
      const isOther = matcher.find(short, language).some(({ forms }) => forms.some((each) => !each.weak));
      const fits = tokens(form).some(({ text }) => isInitialOf(short, text));
      if (isOther || !fits || found.has(short)) continue;
      found.set(short, { form: short, record, kind: 'parties', rule: 'variant', weak: false, ordinaryWord: false });
    }
  }
  return [...found.values()];
}
