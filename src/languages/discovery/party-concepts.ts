import type { CueList } from '../rules.ts';

/**
 * Words by which parties describe themselves, the same across languages: the concept in English and its words in English, Russian and Kazakh.
 * Names that say the same in two languages are one name; what is not listed counts as a name of its own.
 */
export const partyConcepts: readonly (readonly [concept: string, words: CueList])[] = [
  ['party', "party party’s party's parties партия партии партию партией партиясы партиясы* партиясын* партиясым* партияс*"],
  ['peoples', "people people's people’s народн* халық халықтық халқы*"],
  ['democratic', 'democratic democrat democrats демократическ* демократиялық'],
  ['social-democratic', 'social-democratic социал-демократическ* социал-демократиялық'],
  ['liberal-democratic', 'liberal-democratic либерально-демократическ* либерал-демократиялық'],
  ['christian-democratic', 'christian-democratic христианско-демократическ* христиан-демократиялық'],
  ['christian', 'christian христианск* христианско христиан'],
  ['social', 'social социальн* социал социально әлеуметтік социал'],
  ['socialist', 'socialist socialists социалистическ* социалистік социалистов социалистер*'],
  ['communist', 'communist коммунистическ* коммунистік'],
  ['liberal', 'liberal либеральн* либералдық либерал'],
  ['republican', 'republican республиканск* республикалық республикашыл*'],
  ['conservative', 'conservative консервативн* консервативтік консервативті консерваторлар*'],
  ['labour', 'labour labor лейборист* трудящихся лейбористік еңбекшілер* еңбек труда труд'],
  ['workers', "workers worker's workers' рабочих рабочая жұмысшы жұмысшылар*"],
  ['green', 'green greens зелёные зеленые зелёных зеленых зелёным зеленым зелёными зелеными зелёная зеленая жасыл*'],
  ['national', 'national национальн* ұлттық'],
  ['revolutionary', 'revolutionary революционн* революциялық'],
  ['progressive', 'progressive прогрессивн* прогрессивті прогресшіл'],
  ['patriotic', 'patriotic патриотическ* патриоттық'],
  ['agrarian', 'agrarian аграрн* аграрлық'],
  ['independent', 'independent независим* тәуелсіз'],
  ['united', 'united един* объединённ* объединенн* біріккен'],
  ['popular', 'popular популярн*'],
  ['justice', 'justice just справедлив* әділет әділдік'],
  ['development', 'development развития развитие даму'],
  ['regional', 'regional regions региональн* регионов регионы аймақтық өңірлік өңірлер*'],
  ['free', 'free свободн* еркін'],
  ['unity', 'unity единства единство бірлік'],
  ['freedom', 'freedom свободы свобода бостандық азаттық'],
  ['reform', 'reform реформ реформы реформа'],
  ['union', 'union союз союза союзом одағы одақ'],
  ['movement', 'movement движение движения қозғалысы қозғалыс'],
  ['front', 'front фронт фронта майданы майдан'],
  ['alliance', 'alliance альянс альянса альянсы'],
];
