import { fold } from './fold.ts';

/**
 * Whether words are a Korean name: one of the family names that nearly all Koreans share, then two syllables as two words or joined by a hyphen,
 * in the romanisations of either state ("Ri Yong Ho", "Moon Jae-in") or in the Cyrillic that Russian and Kazakh papers use («Ким Ё Чжон»).
 */
export function isKorean([family = '', ...given]: readonly string[]): boolean {
  if (given.length < 1 || given.length > 2 || !isKoreanFamily(family)) return false;
  const parts = given.flatMap((word) => word.split(/[-‐‑]/u)).map(fold);
  if (parts.length !== 2 || !parts.every((part) => syllable.test(part))) return false;
  return given.length === 1 || !parts.some((part) => words.has(part));
}

/** A Korean name in Cyrillic with the letters by which its Latin spelling is told: «Чжин» is "Jin". Others stand as they are. */
export function koreanInLatin(name: string): string {
  return name.replaceAll(/[чд]ж/giu, 'j').replaceAll(/([кпт])х/giu, '$1');
}

/** Whether a word is one of those family names. */
export function isKoreanFamily(word: string): boolean {
  return families.has(fold(word));
}

const families = new Set(
  `kim lee park choi choe jung jeong chong chung kang cho jo yoon yun jang lim rim han oh seo shin kwon hwang ahn song ryu yoo hong jeon ko moon mun yang bae baek paik paek heo hur nam shim noh roh kwak cha joo woo koo min chae bang ban pang hyun hyon ham byun ri pak ryang thae kye
  ким ли пак чхве чхой чой цой чон чан чжан джан жан кан чо юн лим рим хан син шин квон хван сон рю ю хон мун ян пэ пэк бэк хо нам сим но ро квак чха чу ку мин чин чи вон чхэ пан бан кон хён хам пён ри чжо чжон джон тхэ`
    .split(/\s+/u)
    .map(fold),
);

const syllable =
  /^(?:(?:kk|tt|pp|ss|jj|ch|sh|[gkndtrlmbpsjhwy])?(?:yae|yeo|wae|ae|eo|eu|ya|ye|yo|yu|wa|wo|we|wi|oe|oo|ee|ui|ou|[aeiou])(?:ng|[kgnlmptbh])?|(?:[кпт]х|чж|дж|чх|кк|тт|пп|сс|[кгнтдрлмпбсчхшцзжвй])?[аяоёуюэеыи]{1,2}й?(?:нг|нъ|ль|[кгнтрлмпб])?)$/u;

/** English words that are syllables too: "Park In So". */
const words = new Set([
  'in',
  'on',
  'so',
  'no',
  'do',
  'to',
  'go',
  'an',
  'at',
  'us',
  'up',
  'we',
  'he',
  'me',
  'be',
  'the',
  'her',
  'not',
  'you',
]);
