import { languages, rulesOf } from '../languages/languages.ts';
import type { LanguageRules } from '../languages/rules.ts';
import type { Matcher } from '../names/form.ts';
import { findDates } from '../reading/calendar.ts';
import { findCue } from '../reading/words.ts';
import type { ArticleFrontMatter } from '../schema/article.ts';
import type { Authority, Source } from '../schema/authority.ts';
import type { Evidence } from '../schema/basis.ts';
import { idOf, kindOf, type RecordPath } from '../schema/kind.ts';
import { headingLanguages, type LanguageTag, type SomeTranslations } from '../schema/language.ts';
import { attributions } from './attribution.ts';
import { correspondentOf } from './correspondent.ts';
import { slugOf } from './identity.ts';
import type { Passage } from './passage.ts';
import { spellingsOf } from './phrase.ts';
import type { Printed, Story } from './story.ts';

/** What the source is worked out from. */
export type SourceClues = {
  readonly curated?: RecordPath | undefined;
  readonly stated?: Printed | undefined;
  readonly story: Pick<Story, 'header' | 'footer' | 'dateline'>;
  readonly passages: readonly Passage[];
  readonly language: LanguageTag;
};

/** A source that the authority file does not have yet. */
export type Discovered = Source;

type Found = { readonly value: RecordPath; readonly evidence: Evidence; readonly discovered?: Discovered };

/**
 * Where the article comes from, in turn: the sidecar, the seed's own header, the agency of the dateline, a source line at head or foot,
 * a site's name line, and the tag of the report itself ("the party's press service said"). A printed name that no record has becomes
 * a discovered source, so that the value always names a record. No source is guessed from what an article is about.
 */
export function resolveSource(
  clues: SourceClues,
  authority: Authority,
  matcher: Matcher,
): { readonly source?: NonNullable<ArticleFrontMatter['source']>; readonly discovered?: Discovered } {
  if (clues.curated !== undefined) {
    return { source: { value: clues.curated, basis: 'curated', evidence: [{ quote: clues.curated, rule: 'sidecar' }] } };
  }
  const found = firstOf(clues, authority, matcher);
  if (found === undefined) return {};
  const source = { value: found.value, basis: 'stated' as const, evidence: [found.evidence] };
  return found.discovered === undefined ? { source } : { source, discovered: found.discovered };
}

function firstOf(clues: SourceClues, authority: Authority, matcher: Matcher): Found | undefined {
  const { stated, story, passages, language } = clues;
  const named = (printed: string, rule: string, type: Source['type'], quote = printed): Found | undefined => {
    const evidence = { quote, rule };
    const known = knownSource(printed, authority, matcher);
    if (known !== undefined) return { value: known, evidence };
    return discover(printed, type, language, evidence);
  };
  const own = rulesOf(language);
  const rules = own === undefined ? languages : [own, ...languages.filter((each) => each !== own)];
  const lines = [...story.header, ...story.footer];
  return (
    (stated === undefined
      ? undefined
      : named(stated.value, stated.evidence[0]?.rule ?? 'header-stamp', 'outlet', stated.evidence[0]?.quote)) ??
    (story.dateline === undefined ? undefined : datelineAgency(story.dateline, matcher, rules, named)) ??
    first(
      lines.filter(({ role }) => role === 'source'),
      ({ text, weak }) => {
        const labels = rules.flatMap(({ sources }) => sources.sourceLabels);
        const printed = withoutLabel(text, labels);
        if (isNoSource(printed, matcher, rules)) return undefined;
        const found = named(printed, 'source-line', 'outlet', text);
        return weak === true && found?.discovered !== undefined ? undefined : found;
      },
    ) ??
    first(
      story.header.filter(({ role }) => role === 'site-name'),
      ({ text, weak }) => {
        const found = named(text, 'site-name', 'site');
        return weak === true && found?.discovered !== undefined ? undefined : found;
      },
    ) ??
    first(attributions(passages, own === undefined ? languages : [own]), (tag) => {
      if (tag.source !== undefined) return { value: tag.source, evidence: { quote: tag.quote, rule: 'attribution' } };
      if (tag.pressServiceOf !== undefined) return pressService(tag.pressServiceOf, tag.quote, authority, rules);
      return tag.printed === undefined ? undefined : named(tag.printed, 'attribution', 'outlet', tag.quote);
    })
  );
}

function first<T, R>(values: Iterable<T>, find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * A record whose heading, variant or domain is the printed name, or the only one with it among its weak spellings, since where a source
 * stands the name is no ordinary word; else one whose name makes up most of the printed one ("ИА Синьхуа").
 */
function knownSource(printed: string, authority: Authority, matcher: Matcher): RecordPath | undefined {
  const key = keyOf(printed);
  const named = (spellings: readonly string[]) => spellings.some((each) => keyOf(each) === key);
  const equal = authority.sources.find(({ heading, variants, domains = [] }) => named([...spellingsOf(heading, variants), ...domains]));
  if (equal !== undefined) return `sources/${equal.id}`;
  const [only, ...others] = authority.sources.filter(({ weak }) => named(spellingsOf({}, weak)));
  if (only !== undefined && others.length === 0) return `sources/${only.id}`;
  for (const { printed: name, forms } of matcher.find(printed)) {
    const record = forms.find(({ kind, weak }) => kind === 'sources' && !weak)?.record;
    if (record !== undefined && keyOf(name).length * 2 >= key.length) return record;
  }
  return undefined;
}

/** Letters and digits alone, so that marks, case and `www.` do not matter. */
function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** The town where a report was written, or a press service of nobody. */
function isNoSource(printed: string, matcher: Matcher, rules: readonly LanguageRules[]): boolean {
  const cue = findCue(
    printed,
    rules.flatMap(({ sources }) => sources.pressService),
  );
  if (cue !== undefined && cue.end - cue.start === printed.length) return true;
  return matcher
    .find(printed)
    .some(({ printed: name, forms }) => name.length === printed.length && forms.every(({ kind }) => kind === 'places'));
}

type Named = (printed: string, rule: string, type: Source['type'], quote?: string) => Found | undefined;

/** `Нур-Султан, 3 марта /Синьхуа/ --`, `LONDON (Reuters) -`, `АСТАНА. КАЗИНФОРМ –`. */
function datelineAgency(dateline: string, matcher: Matcher, rules: readonly LanguageRules[], named: Named): Found | undefined {
  for (const { printed, forms } of matcher.find(dateline)) {
    const record = forms.find(({ kind, weak }) => kind === 'sources' && !weak)?.record;
    if (record !== undefined) return { value: record, evidence: { quote: enclosed(dateline, printed), rule: 'dateline-agency' } };
  }
  // Chinese agencies open theirs with their name: `新华社北京3月3日电`.
  const chinese = /^\p{Script=Han}{1,4}社/u.exec(dateline)?.[0];
  if (chinese !== undefined) {
    const found = named(chinese, 'dateline-agency', 'agency');
    return found?.discovered === undefined ? found : undefined;
  }
  const sent = correspondentOf(dateline);
  const bracketed = sent === undefined ? /\/([^/]{2,60})\/|\(([^()]{2,60})\)/u.exec(dateline) : null;
  // `АСТАНА. КАЗИНФОРМ –`, `Пекин. 3 марта. ИНТЕРФАКС –`: the part behind the last stop.
  const [, ...parts] = dateline
    .replace(sent?.quote ?? '', '')
    .trim()
    .replace(/\.?\s*(?:--|[–—-])\s*$/u, '')
    .split(/\.\s+/u);
  const pointed = parts.findLast((part) => /^\p{Lu}[^.,–—]{1,40}$/u.test(part));
  // RIA and Sputnik print it behind the dash: `МОСКВА, 5 июл — РИА Новости.`
  const dashed = /(?:--|[–—-])\s*(\p{Lu}[^.,–—]{1,40})\.\s*$/u.exec(dateline)?.[1];
  const printed = (sent?.agency ?? bracketed?.[1] ?? bracketed?.[2] ?? dashed ?? pointed)?.trim();
  if (printed === undefined || !/\p{L}{2}/u.test(printed) || findDates(printed, rules).length > 0) return undefined;
  const place = matcher.find(printed).some(({ forms }) => forms.some(({ kind }) => kind === 'places'));
  return place ? undefined : named(printed, 'dateline-agency', 'agency', bracketed?.[0] ?? printed);
}

/** The name with the marks around it: `/Синьхуа/`. */
function enclosed(text: string, name: string): string {
  const at = text.indexOf(name);
  const [before, after] = [text[at - 1] ?? '', text[at + name.length] ?? ''];
  return (before === '/' && after === '/') || (before === '(' && after === ')') ? `${before}${name}${after}` : name;
}

function withoutLabel(line: string, labels: readonly string[]): string {
  const colon = /^([^:：–—-]{1,40}?)(?:[:：]|\s[–—-]\s)\s*(.+)$/su.exec(line.trim());
  const rest = colon !== null && labels.includes((colon[1] ?? '').trim().toLowerCase()) ? (colon[2] ?? line) : line;
  const address = /(?:https?:\/\/|(?<!\S)(?=[\w-]+(?:\.[\w-]+)+\/))([^\s/]+)\S*/u;
  const link = address.exec(rest);
  const words = rest
    .replace(address, '')
    .replace(/\(\s*\)?\s*$/u, '')
    .trim();
  return (words === '' ? (link?.[1]?.replace(/^www\./u, '') ?? rest) : words).replace(/^[©«"“„'\s]+|[»"”'\s.;,|]+$/gu, '').trim();
}

function discover(printed: string, type: Source['type'], language: LanguageTag, evidence: Evidence): Found | undefined {
  const id = slugOf(printed);
  if (id === '' || printed.length > longestName) return undefined;
  const domain = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/u.test(printed.toLowerCase()) ? printed.toLowerCase() : undefined;
  const discovered: Discovered = {
    id,
    heading: inItsLanguage(printed, language),
    type: domain === undefined ? type : 'site',
    ...(domain === undefined ? {} : { domains: [domain] }),
  };
  return { value: `sources/${id}`, evidence, discovered };
}

/** Longer lines are sentences, not names. */
const longestName = 80;

/** A name in Latin letters is filed as English; one in Cyrillic under the article's language where that is written so. */
function inItsLanguage(printed: string, language: LanguageTag): SomeTranslations {
  if (!/\p{Script=Cyrillic}/u.test(printed)) return { en: printed };
  const own = headingLanguages.find((each) => each === language && new Intl.Locale(each).maximize().script === 'Cyrl');
  return { [own ?? 'ru']: printed };
}

function pressService(
  owner: { readonly record: RecordPath; readonly printed: string },
  quote: string,
  authority: Authority,
  rules: readonly LanguageRules[],
): Found {
  const evidence: Evidence = { quote, rule: 'press-service', record: owner.record };
  const known = authority.sources.find(({ type, of }) => type === 'press-service' && of === owner.record);
  if (known !== undefined) return { value: `sources/${known.id}`, evidence };
  const id = `press-service-of-${idOf(owner.record)}`;
  const record = authority[kindOf(owner.record)].find((each) => each.id === idOf(owner.record));
  const named: SomeTranslations = record?.heading ?? {};
  const heading = Object.fromEntries(
    rules.flatMap(({ tag, sources }) => {
      const name = named[tag as keyof SomeTranslations] ?? (record === undefined && tag === rules[0]?.tag ? owner.printed : undefined);
      return name === undefined ? [] : [[tag, sources.pressServiceHeading.replace('{name}', name)]];
    }),
  ) as SomeTranslations;
  return { value: `sources/${id}`, evidence, discovered: { id, heading, type: 'press-service', of: owner.record } };
}
