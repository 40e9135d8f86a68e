import { stemmer as englishStemmer } from '@orama/stemmers/english';
import { stemmer as russianStemmer } from '@orama/stemmers/russian';

/** How a language's words are found by search. A file of its own, since a reader's browser loads it and needs no other rule. */
export type SearchRules = {
  /** BCP 47 primary subtag. */
  readonly tag: string;
  /** The script of its words, as a Unicode property value. */
  readonly script: 'Cyrillic' | 'Latin';
  /** Letters for which readers also type another, folded to that one: `{ қ: 'к' }`. */
  readonly lookAlikes: Readonly<Record<string, string>>;
  /** Endings that may stand behind a hyphen or apostrophe and belong to the word before it, folded. */
  readonly attached: string;
  /** Words that stand in nearly every text and tell nothing, folded. They are neither indexed nor asked for. */
  readonly common: string;
  /** The stem of a folded word, by a library. */
  readonly stemmer?: (word: string) => string;
  /** Instead of a library: endings taken off again and again, the longest first. */
  readonly endings?: {
    readonly vowels: string;
    /** Endings by the number of letters that must remain, a vowel among them. */
    readonly leaving: Readonly<Record<number, string>>;
    /** The letters behind which an ending may stand, by its first letter. */
    readonly after: Readonly<Record<string, string>>;
    /** Last letters that change or fall before endings, made one: a consonant that voices before a vowel, a soft sign. */
    readonly unvoiced: Readonly<Record<string, string>>;
    /** Stems that lose a vowel before some endings, given it back. */
    readonly restored: Readonly<Record<string, string>>;
  };
};

const voiceless = 'пфктсшщчцхбвгд';
const vowelsAndVoiced = 'аеиоуыюяэлмнрзжйь';
/**
 * Nouns in -ай, folded. The stemmer reads their genitive as an adjective (случая like новая), and so parts it from the other cases; it is
 * given the nominative instead.
 */
const nounsInAy =
  'абай алтай бугай горностай дунай каравай китай край лишай май малай обычай парагвай попугай рай сарай случай трамвай урожай уругвай чай шанхай';
const genitives = new Map(nounsInAy.split(' ').map((noun) => [`${noun.slice(0, -1)}я`, noun]));

const consonants = 'бвгджзйклмнпрстуфхцчшщ';

/**
 * Kazakh nouns take plural, possessive and case in this order (Қазақ грамматикасы, Астана 2002, on зат есім). The endings are written
 * folded, so that a word typed without the Kazakh letters has the same stem.
 */
const kazakh = {
  tag: 'kk',
  script: 'Cyrillic',
  lookAlikes: { ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' },
  attached:
    'нын нин дын дин тын тин га ге ка ке на не ны ни ды ди ты ти да де та те нда нде дан ден тан тен нан нен мен бен пен сы си лар лер дар дер тар тер дагы деги тагы теги ндагы ндеги',
  common: 'жане мен бен пен да де та те ма ме ушин бул сол осы ол деп деген болып туралы бойынша арасында',
  endings: {
    vowels: 'аеиоуыюяэ',
    // Two letters are left to words such as ел and ай; three before endings that short words have of their own (күн-і, бас-ын, ақын).
    leaving: {
      2: 'лар лер дар дер тар тер ы и дын дин тын тин га ге ка ке ды ди ты ти да де та те дан ден тан тен нан нен мен бен пен дагы деги тагы теги ына ине ында инде ынан инен ындагы индеги',
      3: [
        // Possessive, and case after it.
        'сы си ымыз имиз мыз миз ыныз иниз ныз низ сына сине ын ин сын син сында синде сынан синен сындагы синдеги',
        'нын нин ны ни дики тики ники дай дей тай тей',
        // No endings: nothing tells құрылыс-ы from басшы-сы nor журналист-і from сәт-ті, so the consonant goes there and here.
        'с т',
      ].join(' '),
    },
    after: {
      т: voiceless,
      к: voiceless,
      п: voiceless,
      д: vowelsAndVoiced,
      г: vowelsAndVoiced,
      м: vowelsAndVoiced,
      н: 'аеиуыюяэмн',
      л: 'аеиоуыюяэрй',
      с: 'аеиоыюяэ',
      б: 'зж',
      ы: consonants,
      и: consonants,
    },
    unvoiced: { г: 'к', б: 'п', ь: '' },
    restored: {
      халк: 'халык',
      ерк: 'ерик',
      орн: 'орын',
      ауз: 'ауыз',
      мурн: 'мурын',
      карн: 'карын',
      мойн: 'мойын',
      корк: 'корик',
      мулк: 'мулик',
      калп: 'калып',
    },
  },
} satisfies SearchRules;

const russian = {
  tag: 'ru',
  script: 'Cyrillic',
  lookAlikes: { ё: 'е' },
  attached: '',
  common: 'и в во на с со к ко о об от до из за по у для при не что как это а но или же бы',
  stemmer: (word) => russianStemmer(genitives.get(word) ?? word),
} satisfies SearchRules;

const english = {
  tag: 'en',
  script: 'Latin',
  lookAlikes: { ı: 'i' },
  attached: 's',
  common: 'the a an of in on at to for and or by with from as is was were are be that this it its',
  stemmer: englishStemmer,
} satisfies SearchRules;

/** All languages whose words are stemmed. */
export const searchRules: readonly SearchRules[] = [kazakh, russian, english];
