import { discoveryLanguages, kazakhLatinDiscovery } from '../languages/discovery/discovery.ts';
import type { DiscoveryRules } from '../languages/rules.ts';
import type { LanguageTag } from '../schema/language.ts';
import { scriptOf } from './fold.ts';
import { isKazakhLatin, nameLanguages } from './inflection.ts';

/** The rules of the text's language; of a text in a language without rules, or in another script, those of a language in its script. */
export function discoveryRulesFor(language: LanguageTag, text: string): DiscoveryRules {
  const script = scriptOf(text);
  if (script === 'Latn' && isKazakhLatin(language)) return kazakhLatinDiscovery;
  const fits = (tag: string) => nameLanguages.some((rules) => rules.tag === tag && rules.script === script);
  const [first] = discoveryLanguages;
  const own = discoveryLanguages.find(({ tag }) => tag === language.split('-')[0]);
  const rules = own !== undefined && fits(own.tag) ? own : (discoveryLanguages.find(({ tag }) => fits(tag)) ?? own ?? first);
  if (rules === undefined) throw new TypeError('There are no rules for any language.');
  return rules;
}
