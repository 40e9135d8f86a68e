import type { BodyRules, DiscoveryRules } from '../languages/rules.ts';
import type { Kind } from '../schema/kind.ts';
import type { LanguageTag } from '../schema/language.ts';
import { type Alone, type Around, type BodyRule, headAt, isBeside, isHead, type Named } from './body-name.ts';
import { conceptOf } from './concept.ts';
import { isCountry } from './country.ts';
import { endsInOne, isListed } from './cue-list.ts';
import { describedName } from './described-body.ts';
import { discoveryRulesFor } from './discovery-rules.ts';
import { isFormOf } from './inflection.ts';
import type { NamedSpan, TextWithNames } from './people.ts';
import { nameByRole, quotedNames } from './quoted-body.ts';
import { sentenceAround } from './sentence-around.ts';
import { allCapitals, capitalised } from './shape.ts';
import { shortNameBehind } from './short-name.ts';
import { type Token, tokens } from './tokens.ts';

/** A party or organisation that no record lists, as an article names it. */
export type UnknownBody = {
  readonly kind: BodyRules['kind'];
  /** The name in its base form, without quotation marks. */
  readonly name: string;
  /** Short names that the text gives it: `(ДПП)`, «(далее – Совет)». */
  readonly shortNames: readonly string[];
  /** The language whose spelling the name stands in. */
  readonly language: DiscoveryRules['tag'];
  /** What told the name. */
  readonly rule: BodyRule;
  /** The sentence that names it so. */
  readonly quote: string;
  /** Somebody's name may stand beside the words of the name and not belong to it: «Асан Үсенов партия төрағасы». */
  readonly maybePerson: boolean;
};

/**
 * The parties and organisations that a text names by a main word ("Party", «министрлігі») and that no record lists: a name in quotation marks
 * beside it, or the capitalised words that belong to it. What is called by the same word and is none (a consignment, a game, a third party) is left out.
 */
export function discoverBodies(texts: readonly TextWithNames[], language: LanguageTag): UnknownBody[] {
  const found = new Map<string, UnknownBody>();
  const article: Alone = { words: tokens(texts.map(({ text }) => text).join('\n')), known: new Map() };
  for (const { text, taken } of texts) {
    const words = tokens(text);
    const own = discoveryRulesFor(language, text);
    for (const rules of own.bodies) {
      for (let at = 0; at < words.length; at += 1) {
        const head = headAt(words[at] as Token, rules, own.tag);
        const around = { text, words, at, head: head ?? '', rules, language: own, article, taken };
        const [first, ...others] = head === undefined ? [nameByRole(around)] : namesAround(around);
        for (const named of [first, ...others]) {
          if (named === undefined || isKnown(named, taken)) continue;
          const kind = kindOfBody(named.name, rules.kind);
          if (kind === 'organisations' && !isDistinct(named, taken)) continue;
          const key = `${kind} ${named.name.toLowerCase()}`;
          const shortNames = shortNameBehind(text, named.end, rules);
          const known = found.get(key);
          found.set(key, {
            kind,
            name: named.name,
            shortNames: [...new Set([...(known?.shortNames ?? []), ...shortNames])],
            language: own.tag,
            rule: known?.rule ?? named.rule,
            maybePerson: named.rule === 'described-name' && rules.behind !== 'of',
            quote: known?.quote ?? sentenceAround(text, named.start, named.end),
          });
        }
      }
    }
  }
  return [...found.values()];
}

/** A known name stands there already: the same, a party inside, or, of a name in quotation marks, any. */
function isKnown(named: Named, taken: readonly NamedSpan[]): boolean {
  return taken.some(
    ({ start, end, kind }) =>
      start < named.end &&
      end > named.start &&
      (kind === 'parties' || named.rule !== 'described-name' || (start <= named.start && end >= named.end)),
  );
}

/** "Central Committee" or «Министерство финансов» could be any country's; one with a place, a party or a name in quotation marks is one body's. */
function isDistinct(named: Named, taken: readonly NamedSpan[]): boolean {
  return (
    named.rule === 'quoted-name' ||
    named.name.split(/\s+/).some(isCountry) ||
    taken.some(({ start, end, kind }) => kind !== 'people' && start < named.end && end > named.start)
  );
}

/** A union, movement or front that describes itself as parties do is a party. */
function kindOfBody(name: string, kind: UnknownBody['kind']): UnknownBody['kind'] {
  if (kind === 'parties') return kind;
  const concepts = new Set(name.split(/[\s-]+/).flatMap((word) => conceptOf(word) ?? []));
  const isBloc = ['union', 'movement', 'front', 'alliance'].some((each) => concepts.delete(each));
  return isBloc && concepts.size > 0 && !(concepts.size === 1 && (concepts.has('national') || concepts.has('peoples'))) ? 'parties' : kind;
}

function namesAround(around: Around): readonly (Named | undefined)[] {
  const quoted = quotedNames(around);
  return quoted.length > 0 ? quoted : [describedName(around) ?? nameBehind(around)];
}

/** «партия Гоминьдан», «партия ПАСОК»: a name that the text uses alone as well, and not as somebody's. */
function nameBehind({ text, words, at, rules, language, article, taken }: Around): Named | undefined {
  if (!rules.nameBehind) return undefined;
  const next = words[at + 1];
  const head = words[at] as Token;
  if (next === undefined || !isBeside(text, words, at) || !capitalised(next.text) || words[at + 2] === undefined) return undefined;
  const named = { name: next.text, start: next.start, end: next.end, rule: 'name-behind' as const };
  if (isCountry(next.text) || taken.some(({ start, end }) => start < next.end && end > next.start)) return undefined;
  if (allCapitals(next.text) && next.text.length > 1 && next.text.length < 8) return named;
  if (
    endsInOne(next.text, language.surnameEndings) ||
    isListed(next.text, language.notPeople) ||
    next.text.length < 4 ||
    head.end > next.start
  )
    return undefined;
  let isAlone = article.known.get(next.text);
  if (isAlone === undefined) {
    isAlone = article.known.size < mostBehind && standsAlone(next.text, article.words, rules, language);
    article.known.set(next.text, isAlone);
  }
  return isAlone ? named : undefined;
}

/** No article names more parties so; each takes a reading of the whole. */
const mostBehind = 40;

/** Whether an article uses a word as a name without the main word before it, and never as somebody's. */
function standsAlone(name: string, words: readonly Token[], rules: BodyRules, language: DiscoveryRules): boolean {
  const isForm = (word: string, kind: Kind) => capitalised(word) && isFormOf(word, name, language.tag, kind);
  const speaks = words.some(({ text }, index) => isForm(text, 'people') && isListed(words[index + 1]?.text ?? '', language.speech));
  return !speaks && words.some(({ text }, index) => isForm(text, 'organisations') && !isHead(words[index - 1]?.text, rules, language.tag));
}
