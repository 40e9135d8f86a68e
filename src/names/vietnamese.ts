import { fold } from './fold.ts';

/**
 * Whether three or four words are a Vietnamese name: one of the few dozen family names, then words of one syllable each, in Latin letters or in
 * the Cyrillic that Russian and Kazakh papers use. `sure`: its family name or the word between says so by itself; "Do Not Let" could be anything.
 */
export function vietnameseName(words: readonly string[]): { readonly sure: boolean } | undefined {
  const [family = '', ...given] = words.map(fold);
  if (given.length < 2 || given.length > 3 || !families.has(family) || !given.every((word) => syllable.test(word))) return undefined;
  return { sure: family.length > 3 || given.slice(0, -1).some((word) => between.has(word)) };
}

const families = new Set(
  `nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dao doan truong dinh trinh mai lam luu luong tong vuong cao ha chu to thai ta phung quach tang kieu
  нгуен чан ле фам хуинь хюинь хоанг фан ву во данг буй до хо нго зыонг ли дао доан чыонг динь чинь май лам лыу лыонг тонг выонг као ха тю то тхай та фунг куать танг киеу`
    .split(/\s+/u)
    .map(fold),
);

/** What stands between the family name and the last word of most names of women and of many of men. */
const between = new Set(['thi', 'van', 'тхи', 'ван']);

const syllable =
  /^(?:(?:ngh?|nh|ph|th|tr|ch|kh|gh?|gi|qu|[bcdhklmnprstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?|(?:нг|тх|кх|[бвгджзклмнпрстфхцчш])?ь?[аеиоуыэюя]{1,3}(?:нг|нь|ть|[кмнпт])?)$/u;
