import { crossScriptKey } from '../names/romanise.ts';
import { tokens } from '../names/tokens.ts';
import { hashOf } from './hash.ts';
import { isOneLetterAway } from './letter.ts';
import type { Spelled } from './names.ts';
import { placeOf } from './place.ts';
import { spellingOf } from './spelling.ts';

/**
 * A file of the words that names are made of, by their keys, each with the shards of the table of names that have it. It is asked where nothing
 * was found: a shard is filed by the first two letters of a name, which may be the mistyped ones.
 */
export type NearFile = Readonly<Record<string, readonly string[]>>;

/** A word of a name as it is filed: its key, `place` of what decides the file, and the shards of the table of names that have it. */
export type NameWord = { readonly word: string; readonly place: number; readonly shards: readonly string[] };

/**
 * The words of a record's names. A word is filed by its third and fourth letter, so that it is found whatever became of the first two; one with an
 * error further on has its own first two letters.
 */
export function nameWords(spellings: ReadonlyMap<string, readonly Spelled[]>): NameWord[] {
  const words = new Map<string, Set<string>>();
  for (const [shard, spelled] of spellings) {
    for (const { form } of spelled) {
      for (const key of spellingOf(form).keys.filter(({ length }) => length >= shortestKey))
        words.set(key, (words.get(key) ?? new Set<string>()).add(shard));
    }
  }
  return [...words].map(([word, shards]) => ({ word, place: placeOf(middleOf(word)), shards: [...shards] }));
}

/**
 * How many articles name a record, as the number of binary digits: that tells well enough which of many names is likelier, and one article more
 * seldom changes it.
 */
export function magnitudeOf(count: number): number {
  return 32 - Math.clz32(count);
}

/** In how many files the words of all names are. The number, a power of two, grows with the names, so that no file does. */
export function nearFileCount(words: number): number {
  let count = 1;
  while (words / count > wordsInFile) count *= 2;
  return count;
}

/** A file of words. Of the shards of a word those with the most named records come first. */
export function printNear(
  words: Iterable<{ readonly word: string; readonly magnitude: number; readonly shards: readonly string[] }>,
): NearFile {
  const found = new Map<string, Map<string, number>>();
  for (const { word, magnitude, shards } of words) {
    const places = found.get(word) ?? new Map<string, number>();
    found.set(word, places);
    for (const shard of shards) places.set(shard, Math.max(places.get(shard) ?? 0, magnitude));
  }
  return Object.fromEntries([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([word, places]) => [word, mostNamed(places)]));
}

/** The numbers of the files that may have what the words of a query were meant to be, given how many files there are. */
export function nearFilesFor(query: string, count: number): number[] {
  const keys = keysOf(query);
  return [...new Set(keys.flatMap((key) => middlesOf(key).map((middle) => numberOf(middle, count))))].sort((a, b) => a - b);
}

/**
 * The shards of names with a word like one of the query, the likeliest first and at most `limit`: a letter away from it, then from its beginning
 * (an ending may stand behind), then the same word, beside which another may be mistyped.
 */
export function nearShards(query: string, files: readonly NearFile[], limit = mostShards): string[] {
  const found: { readonly distance: number; readonly shards: readonly string[] }[] = [];
  const keys = keysOf(query);
  for (const [word, shards] of files.flatMap((file) => Object.entries(file))) {
    const distance = Math.min(...keys.map((key) => distanceOf(key, word)));
    if (distance < Number.POSITIVE_INFINITY) found.push({ distance, shards });
  }
  found.sort((a, b) => a.distance - b.distance);
  return [...new Set(found.flatMap(({ shards }) => shards))].slice(0, limit);
}

/** A word with fewer letters is too like others. */
const shortestKey = 4;
/** Compressed, such a file takes about two kilobytes. */
const wordsInFile = 256;
/** A given name may stand in very many shards; those of the records that most articles name are the ones that are asked for. */
const mostPlaces = 6;
/** Each takes some kilobytes. */
const mostShards = 4;
/** Letters of an ending. */
const longestEnding = 8;

function mostNamed(places: ReadonlyMap<string, number>): string[] {
  const sorted = [...places].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1));
  return sorted.slice(0, mostPlaces).map(([shard]) => shard);
}

function keysOf(query: string): string[] {
  return [...new Set(tokens(query).map(({ text }) => crossScriptKey(text)))].filter(({ length }) => length >= shortestKey);
}

function middleOf(key: string): string {
  return key.slice(2, 4);
}

/** Where the third and fourth letter may have got to: with one or two letters fewer or more before them, or with the second and third changed. */
function middlesOf(key: string): string[] {
  const shifted = [0, 1, 2, 3, 4].map((at) => key.slice(at, at + 2)).filter(({ length }) => length === 2);
  return [...shifted, key.charAt(1) + key.charAt(3)];
}

function numberOf(middle: string, count: number): number {
  return hashOf(middle) % count;
}

function distanceOf(typed: string, filed: string): number {
  const [key, word] = [singleLetters(typed), singleLetters(filed)];
  if (key === word) return longestEnding + 2;
  if (isOneLetterAway(key, word)) return 0;
  for (const stem of word.length > shortestKey ? [word, word.slice(0, -1)] : [word]) {
    for (let length = stem.length - 1; length <= stem.length + 1 && length < key.length; length += 1) {
      const rest = key.length - length;
      const beginning = key.slice(0, length);
      if (rest <= longestEnding && (beginning === stem || isOneLetterAway(beginning, stem))) return rest;
    }
  }
  return Number.POSITIVE_INFINITY;
}

/** Keys write ш and ч with two letters, which are mistyped as one. */
function singleLetters(key: string): string {
  return key.replace(/[sc]h/g, (letters) => letters.charAt(0).toUpperCase());
}
