import type { LanguageRules } from '../languages/rules.ts';
import { isMonth } from './shape.ts';

/** A dateline as printed, its closing mark included, and the text behind it. */
export type SplitDateline = { readonly dateline: string; readonly rest: string };

/**
 * Takes the dateline off the head of a lede: a place, then a day or an agency or both, then a dash. Agencies are known by their shape:
 * in slashes or brackets, in capitals, or as an address. Styles covered: Xinhua, AP, Reuters, TASS, RIA, Interfax, Kazinform, and 新华社.
 */
export function splitDateline(text: string, languages: readonly LanguageRules[]): SplitDateline | undefined {
  const chinese = /^(?:新华社)?\p{Script=Han}{2,10}\d{1,2}月\d{1,2}日(?:电|讯|消息)(?:\s*[（(][^（）()]{1,30}[）)])?[:：]?\s*/u.exec(text);
  if (chinese !== null) return cut(text, chinese[0].length);
  const head: Head = { text: text.slice(0, longest), at: 0, names: [], day: false, agency: false };
  if (!take(head, bracketed)) {
    const place = takeName(head);
    if (place === undefined || isNoPlace(place, languages)) return undefined;
    head.names.push(place);
  } else head.agency = true;
  let stopped = false;
  for (let part = 0; part < 5 && !stopped; part += 1) {
    if (!takePart(head, languages)) break;
    stopped = takeStop(head);
  }
  const dash = take(head, closingDash);
  if (dash !== undefined && head.day && !head.agency) {
    // RIA and Sputnik print the agency behind the dash: `МОСКВА, 5 июл — РИА Новости.`
    const agency = take(head, agencyAfterDash);
    if (agency !== undefined) head.agency = true;
  }
  if (!stopped && !isDateline(head, dash !== undefined, text)) return undefined;
  return opensText(text.slice(head.at)) || text.slice(head.at).trim() === '' ? cut(text, head.at) : undefined;
}

/** The longest dateline: two places, a day with its year and an agency. */
const longest = 130;

type Head = { readonly text: string; at: number; readonly names: string[]; day: boolean; agency: boolean };

const name =
  /(?:г\.\s?)?(?:\p{Lu}[\p{L}\p{M}'’ʼ]*(?:\.(?:\p{L}{2,4}\b|\p{Lu}\.))?)(?:(?:[ -]|-на-|-де-|-эль-)\p{Lu}[\p{L}\p{M}'’ʼ]*){0,4}(?:\.(?:kz|ru|com|org|net|cn|info))?/uy;
const bracketed = /[/([]\s?(?:\p{Lu}|[a-z]+\.)[^()[\]]{1,38}?[/)\]]/uy;
const closingDash = /\s*(?:-{2,3}|[–—―])\s*|\s+-\s*/uy;
const agencyAfterDash = /\p{Lu}[\p{L}.]*(?:[ -]\p{Lu}[\p{L}]*){0,2}\.\s+(?=["«“„\p{Lu}\p{N}])/uy;
const separator = /\s*[,.;/]\s*|\s+/uy;
const dayShapes = [
  /\d{1,2}(?:st|nd|rd|th|-?го|-?ші|-?шы|\.)?\s+(?:of\s+)?(\p{L}+)\.?(?:,?\s+\d{4}(?:\s?(?:г\.|ж\.|год\p{L}*|жыл\p{L}*))?)?/uy,
  /(\p{L}+)\.?\s+\d{1,2}(?:st|nd|rd|th)?(?!\d)(?:,?\s+\d{4})?/uy,
  /\d{4}\s+(?:жыл\p{L}*|года?)\s+\d{1,2}\s+(\p{L}+)/uy,
  /\d{1,2}\.\d{1,2}(?:\.\d{2,4})?(?:\s?г\.)?/uy,
  /\d{1,2}\/\d{1,2}\/\d{2,4}/uy,
];

function take(head: Head, shape: RegExp): string | undefined {
  shape.lastIndex = head.at;
  const found = shape.exec(head.text)?.[0];
  if (found !== undefined) head.at += found.length;
  return found;
}

/** Capitalised words. Where the first is in capitals, those in small letters behind it are the text already: `KAZINFORM On Thursday`. */
function takeName(head: Head): string | undefined {
  const found = take(head, name);
  const capitals = found === undefined ? undefined : /^\p{Lu}{3,}(?:[ -]\p{Lu}+(?!\p{L}))*(?= \p{Lu}\p{Ll})/u.exec(found)?.[0];
  if (found === undefined || capitals === undefined) return found;
  head.at -= found.length - capitals.length;
  return capitals;
}

/** The stop behind a place in capitals and a day with its year, each closed by one: `ТҮРКІСТАН. 27 қыркүйек 2024 жыл.` */
function takeStop(head: Head): boolean {
  const [place, ...others] = head.names;
  const isWhole = head.day && !head.agency && place !== undefined && others.length === 0 && isCapitals(place);
  if (!isWhole || !/\.\s.*\d{4}/su.test(head.text.slice(0, head.at))) return false;
  return take(head, /\.(?=\s+["«“„]?\p{Lu}\P{Lu})/uy) !== undefined;
}

/** One more part behind its separator: a day, an agency in brackets, another name. */
function takePart(head: Head, languages: readonly LanguageRules[]): boolean {
  const start = head.at;
  const between = take(head, separator);
  if (between === undefined && head.text[head.at] !== '(' && head.text[head.at] !== '/') return false;
  // The slash that opens an agency is no separator.
  if (between?.trim() === '/') head.at = start + between.indexOf('/');
  if (takeDay(head, languages)) return true;
  if (take(head, bracketed) !== undefined) {
    head.agency = true;
    take(head, /\.(?=\s)/uy);
    return true;
  }
  if (between?.trim() === '/') head.at = start + between.length;
  const divided = between !== undefined && !head.agency && (/[,./]/.test(between) || head.text[start - 1] === '.');
  const next = divided ? takeName(head) : undefined;
  if (next !== undefined) {
    head.names.push(next);
    return true;
  }
  head.at = start;
  // A day may close with a stop of its own: `3 марта.`
  if (head.day && take(head, /[.,](?=\s*(?:-{2}|[–—-]))/uy) !== undefined) return true;
  return false;
}

function takeDay(head: Head, languages: readonly LanguageRules[]): boolean {
  for (const shape of dayShapes) {
    shape.lastIndex = head.at;
    const found = shape.exec(head.text);
    if (found === null || (found[1] !== undefined && !isMonth(found[1].toLowerCase(), languages))) continue;
    head.at += found[0].length;
    head.day = true;
    return true;
  }
  return false;
}

/** A place and a dash alone are a sentence («Астана – столица»), unless the place stands in capitals. */
function isDateline(head: Head, dash: boolean, text: string): boolean {
  if (head.agency && (dash || /[/)\]].?\s*$/u.test(head.text.slice(0, head.at)))) return dash || head.day || head.names.some(isCapitals);
  const [first, second, ...more] = head.names;
  // Kazinform prints capitals and no mark at all: `BEIJING. KAZINFORM On February 23`.
  if (!dash)
    return (
      more.length === 0 &&
      !head.day &&
      first !== undefined &&
      second !== undefined &&
      isCapitals(first) &&
      isCapitals(second) &&
      /^\s+\p{Lu}\p{Ll}/u.test(text.slice(head.at))
    );
  if (head.day) return head.names.length > 0;
  const [place, ...others] = head.names;
  if (place === undefined) return false;
  if (others.length > 0) return isCapitals(place) || others.some((other) => isCapitals(other) || /\p{Ll}\p{Lu}|\.\p{L}{2,4}$/u.test(other));
  return (
    isCapitals(place) &&
    place.replaceAll(/\P{L}/gu, '').length >= 5 &&
    /^\s*["'«“„‘(]*(?:\p{Lu}\p{Ll}|\p{Lu}\s|\p{N}|\p{Lu}{2,}[- ]\P{Lu})/u.test(text.slice(head.at))
  );
}

function isCapitals(words: string): boolean {
  return !/\p{Ll}/u.test(words) && /\p{Lu}{3}/u.test(words);
}

function isNoPlace(words: string, languages: readonly LanguageRules[]): boolean {
  const first = words.toLowerCase().split(/[ -]/u)[0] ?? '';
  return languages.some(({ layout, dates }) => layout.notPlaces.includes(first) || dates.weekdays.some((forms) => forms.includes(first)));
}

/** Text begins with a capital, a digit or a quotation mark. */
function opensText(rest: string): boolean {
  return /^["'«“„‘(]*[\p{Lu}\p{Lo}\p{N}]/u.test(rest.trimStart());
}

function cut(text: string, at: number): SplitDateline {
  return { dateline: text.slice(0, at).trim(), rest: text.slice(at).trim() };
}
