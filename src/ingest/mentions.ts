import { conceptOf } from '../names/concept.ts';
import { fold } from '../names/fold.ts';
import type { Match, Matcher, NameForm } from '../names/form.ts';
import { nameLanguages } from '../names/inflection.ts';
import { sentenceAround } from '../names/sentence-around.ts';
import { allCapitals, isAcronym, isCue } from '../names/shape.ts';
import { tokens } from '../names/tokens.ts';
import type { Mention } from '../schema/article.ts';
import { type TextRun, textRuns } from '../schema/body.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { LanguageTag } from '../schema/language.ts';
import type { Note } from '../schema/note.ts';
import { anchorsOf, isOfAnother, nearestOf } from './anchors.ts';
import { isAnotherBody, isNamesake, isShort, isSomeoneElse, type Neighbours, titledIn } from './beside.ts';
import { bodyTree } from './body-tree.ts';

/** A name that a person should look at, for `review.json`. */
export type MentionItem = {
  readonly rule: string;
  readonly message: string;
  /** The sentence or the beginning of the paragraph in which it stands. */
  readonly quote: string;
  /** The records that it could be. */
  readonly closest?: readonly RecordPath[];
};

export type FoundMentions = {
  readonly mentions: readonly Mention[];
  readonly notes: readonly Note[];
  readonly items: readonly MentionItem[];
};

/**
 * Every name of a record in a Markdown body, in order, with offsets into the Markdown.
 *
 * A full form is `stated`. A weak one (a bare surname, "the People's Party") is `inferred`: it counts only where a full form of the same
 * record stands in the article, before or after; of two such records the nearer is taken, with a note. A bare surname behind a title that
 * only one of its bearers held ("President Tokayev") needs no full form, nor does one that the authority file lists as a variant. A bare surname that nothing supports is a mention without a record;
 * a general name of a party or body that nothing supports is no mention at all.
 *
 * @param elsewhere text of the article outside the body, such as its headline and deck: full forms there support weak ones here.
 */
export function findMentions(body: string, matcher: Matcher, language: LanguageTag, elsewhere = ''): FoundMentions {
  return findIn(body, textRuns(bodyTree(body), body), matcher, language, elsewhere);
}

/** The same in a line beside the body, which is no Markdown: a headline, a dateline. */
export function findInLine(line: string, matcher: Matcher, language: LanguageTag, elsewhere: string): FoundMentions {
  return findIn(line, [{ text: line, offsetAt: (index) => index }], matcher, language, elsewhere);
}

function findIn(text: string, runs: readonly Run[], matcher: Matcher, language: LanguageTag, elsewhere: string): FoundMentions {
  const found = runs.flatMap((run) => namesIn(run, matcher, language));
  const anchors = anchorsOf(found, matcher.find(elsewhere, language));
  const countries = new Set(found.flatMap(({ match }) => match.forms.flatMap(({ weak, country }) => (weak ? [] : (country ?? [])))));
  const mentions: Mention[] = [];
  const notes = new Map<string, Note>();
  const items = new Map<string, MentionItem>();

  for (const here of found) {
    const { match, start, end } = here;
    const place = { form: match.printed, start, end };
    const full = match.forms.filter((form) => !form.weak && !isOfAnother(form, match, anchors));
    const candidates = full.length > 0 ? full : match.forms;
    const [only] = candidates;
    if (only === undefined) continue;
    if (full.length === 1) {
      mentions.push({ record: only.record, ...place, basis: 'stated', rule: only.rule });
      continue;
    }
    // A name that is an ordinary word needs quotation marks only, where the article speaks of parties at all; «Зелёные», which parties of many countries are, another party of its country.
    const compatriot = isGeneral(match.printed) ? compatriotOf(candidates, countries) : undefined;
    const [quoted, ...others] = compatriot === undefined ? candidates : [compatriot];
    const general = conceptOf(match.printed) !== undefined && !(quoted?.country !== undefined && countries.has(quoted.country));
    if (
      quoted !== undefined &&
      others.length === 0 &&
      quoted.kind === 'parties' &&
      isQuoted(here) &&
      !general &&
      speaksOfParties(found, text)
    ) {
      mentions.push({ record: quoted.record, ...place, basis: 'stated', rule: quoted.rule });
      continue;
    }
    const surname = full.length === 0 && isPerson(candidates);
    const titled = surname ? titledIn(here) : undefined;
    if (titled !== undefined) {
      mentions.push({ record: titled.record, ...place, basis: 'inferred', rule: 'titled-surname' });
      continue;
    }
    const supported = candidates.filter((form) => anchors.has(form.record));
    const nearest = nearestOf(supported, anchors, start) ?? compatriot;
    if (nearest !== undefined) {
      mentions.push({ record: nearest.record, ...place, basis: 'inferred', rule: nearest.rule });
      if (supported.length > 1 && surname) notes.set(`shared ${fold(match.printed)}`, sharedSurname(match, supported, nearest));
      continue;
    }
    // A line in capitals shows no names, nor does the first word of a title: «Рухани жаңғыру».
    if (full.length === 0 && (!surname || (isShort(match) && !isAddressed(match)) || allCapitals(here.text) || opensTitle(here))) continue;
    const rule = surname ? 'surname-alone' : 'shared-name';
    // No rule ties it to a record.
    mentions.push({ ...(surname && { kind: 'people' as const }), ...place, basis: 'inferred' });
    if (candidates.every((form) => form.unknown)) {
      const message = `“${match.printed}” is the surname of somebody whom the article does not name in full. If you know who it is, add the person to the authority file and to the sidecar.`;
      const key = `unknown ${candidates.map(({ form }) => form).join(' ')}`;
      if (!items.has(key)) items.set(key, { rule: 'unknown-person', message, quote: sentenceAround(here.text, match.start, match.end) });
      continue;
    }
    const closest = candidates.flatMap((form) => (form.unknown ? [] : [form.record])).sort();
    const message = `“${match.printed}” could be ${closest.join(' or ')}, and no full name in the article tells. Name the record in the sidecar if you know.`;
    const key = `${rule} ${closest.join(' ')}`;
    if (!items.has(key)) items.set(key, { rule, message, quote: sentenceAround(here.text, match.start, match.end), closest });
    if (!notes.has(key)) notes.set(key, { rule, message });
  }
  return { mentions, notes: [...notes.values()], items: [...items.values()] };
}

/** A stretch of text, and where it stands. */
type Run = Pick<TextRun, 'text' | 'offsetAt'>;

type Here = Neighbours & { readonly start: number; readonly end: number };

/** The names in one stretch of text, without those that their neighbours make another's. */
function namesIn(run: Run, matcher: Matcher, language: LanguageTag): Here[] {
  const matches = matcher.find(run.text, endingsOf(run.text, language));
  const found = matches.map((match, index): Here => {
    const place = { start: run.offsetAt(match.start), end: run.offsetAt(match.end - 1) + 1 };
    return { text: run.text, match, previous: matches[index - 1], next: matches[index + 1], ...place };
  });
  return found.filter((here) => {
    const { forms, printed } = here.match;
    if (isPerson(forms)) return /\s/.test(printed) ? !isNamesake(here) : !isSomeoneElse(here);
    return forms.some((form) => !form.weak) || !isAnotherBody(here, language);
  });
}

/** Whether an article names a party in full, or has a word that stands beside a party's name. */
function speaksOfParties(found: readonly Here[], body: string): boolean {
  const isFull = ({ kind, weak }: NameForm): boolean => kind === 'parties' && !weak;
  return found.some(({ match }) => match.forms.some(isFull)) || tokens(body).some(({ text }) => isCue(text));
}

/** Whether a form of address belongs to a surname: «Пак мырза» can be no other word. */
function isAddressed({ printed, forms }: Match): boolean {
  return /\s/u.test(printed) && forms.every(({ form }) => !/\s/u.test(form));
}

function isQuoted({ text, match }: Here): boolean {
  return /[«“„"]$/.test(text.slice(0, match.start)) && /^[»”“"]/.test(text.slice(match.end));
}

/** Whether a word opens some words in quotation marks that are no sentence. */
function opensTitle({ text, match }: Here): boolean {
  return /[«“„"]$/u.test(text.slice(0, match.start)) && /^ [^«»“”„".!?,]{1,40}[»”“"]/u.test(text.slice(match.end, match.end + 50));
}

function isPerson(forms: readonly NameForm[]): boolean {
  return forms.every((form) => form.kind === 'people');
}

/** Whether a short name can only be a party's in such company: an acronym or words by which parties describe themselves; not the river Tisza. */
function isGeneral(printed: string): boolean {
  return isAcronym(printed) || printed.split(/[\s-]+/u).some((word) => conceptOf(word) !== undefined);
}

/** Of parties that share a name, as many countries' "Labour" and "Socialists" do, the only one of a country of which the article names another party in full. */
function compatriotOf(candidates: readonly NameForm[], countries: ReadonlySet<RecordPath>): NameForm | undefined {
  if (!candidates.every(({ kind }) => kind === 'parties')) return undefined;
  const [only, ...others] = candidates.filter(({ country }) => country !== undefined && countries.has(country));
  return others.length === 0 ? only : undefined;
}

/**
 * The language whose endings a paragraph shows: the article's, but none in particular where its letters speak against that, as in a Russian
 * quotation inside a Kazakh article, or the reverse.
 */
function endingsOf(text: string, language: LanguageTag): LanguageTag | undefined {
  const letters = text.match(/\p{L}+/gu)?.reduce((sum, { length }) => sum + length, 0) ?? 0;
  if (letters < leastLetters) return language;
  for (const rules of nameLanguages) {
    if (rules.letters === '') continue;
    let own = 0;
    for (const letter of text.toLowerCase()) if (rules.letters.includes(letter)) own += 1;
    const share = own / letters;
    if (rules.tag === language ? share === 0 : share > 0.05) return undefined;
  }
  return language;
}

function sharedSurname(match: Match, supported: readonly NameForm[], taken: NameForm): Note {
  const records = supported.map((form) => form.record).sort();
  return {
    rule: 'shared-surname',
    message: `“${match.printed}” fits ${records.join(' and ')}, both named in full in the article; each such surname was given to the nearer one, first ${taken.record}.`,
  };
}

/** Of the letters of Kazakh news one in seven is Kazakh alone; of 594 stretches at least this long in news none was without, and no Russian one had one in twenty. */
const leastLetters = 60;
