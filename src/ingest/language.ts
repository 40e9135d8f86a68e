import { francAll } from 'franc';
import type { LanguageTag } from '../schema/language.ts';

/** A language with how sure the detector is, from 0 to 1. */
export type Detected = { readonly value: LanguageTag; readonly confidence: number };

/**
 * The language of a text: first by the letters that only some languages use, then by trigrams among the languages left over.
 * Honest about what it cannot know: `und` for too little text, and the true tag for a language outside the archive's three.
 */
export function detectLanguage(text: string): Detected {
  return languageOf(lettersOf(text));
}

function languageOf(letters: Letters): Detected {
  const total = letters.han + letters.arabic + letters.cyrillic + letters.latin + letters.other;
  if (letters.han >= 2 && letters.han * 3 > letters.latin && letters.han * 2 > letters.cyrillic && letters.han * 3 > letters.arabic) {
    return letters.kana * 10 > letters.han ? sure('ja', letters.kana) : sure('zh', letters.han);
  }
  if (total < 3) return { value: 'und', confidence: 0 };
  const most = Math.max(letters.arabic, letters.cyrillic, letters.latin, letters.other);
  if (most === letters.other) return { value: 'und', confidence: 0 };
  if (total >= certainLetters && most * 5 > total * 4) {
    if (most === letters.cyrillic && hasSmallWordsOf('ru', letters.text)) return { value: 'ru', confidence: 1 };
    if (most === letters.latin && hasSmallWordsOf('en', letters.text)) return { value: 'en', confidence: 1 };
  }
  if (most === letters.cyrillic) return cyrillicLanguage(letters.text, letters.cyrillic);
  if (most === letters.arabic) return arabicLanguage(letters.text);
  return latinLanguage(letters.text, letters.latin);
}

/**
 * The language of one paragraph of an article: the article's own, unless there is strong evidence for another. A paragraph in another script
 * is evidence from a few words on; one in the same script needs more letters and a confident answer.
 */
export function detectParagraphLanguage(text: string, articleLanguage: LanguageTag): Detected {
  const stay = { value: articleLanguage, confidence: 1 };
  const letters = lettersOf(text);
  const own = scriptOf(articleLanguage);
  const total = letters.cyrillic + letters.latin + letters.han + letters.arabic;
  const foreign = total - letters[own];
  const otherScript = foreign >= (letters.han >= 4 && own !== 'han' ? 4 : otherScriptLetters) && foreign > total * 0.8;
  if (!otherScript && (letters[own] < paragraphLetters || hasSmallWordsOf(articleLanguage, letters.text))) return stay;
  const detected = languageOf(letters);
  // A paragraph of Russian among Kazakh has none of the letters that make up a fifth of Kazakh.
  if (own === 'cyrillic' && detected.value === 'ru' && articleLanguage !== 'ru' && !/[әғқңөұүһіїєґўӣӯҷҳ]/u.test(letters.text))
    return { ...detected, confidence: Math.max(detected.confidence, 0.9) };
  if (detected.value === 'und' || detected.value === articleLanguage) return stay;
  return otherScript || detected.confidence >= 0.9 ? detected : stay;
}

/** Below this a paragraph in another script is rather a list of names of outlets. */
const otherScriptLetters = 20;

/** Below this a paragraph of names and numbers looks like any language of its script; measured on news sentences. */
const paragraphLetters = 60;

type Script = 'cyrillic' | 'latin' | 'arabic' | 'han';
type Letters = Readonly<Record<Script | 'kana' | 'other', number>> & { readonly text: string };

function lettersOf(text: string): Letters {
  const lower = withoutAddresses(text.normalize('NFC').toLowerCase());
  const counts = new Map<number, number>();
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.codePointAt(at) ?? 0;
    if (code > 0xffff) at += 1;
    const traits = traitsOf(code);
    if (traits !== 0) counts.set(traits, (counts.get(traits) ?? 0) + 1);
  }
  const having = (trait: number): number => [...counts].reduce((sum, [traits, count]) => ((traits & trait) === 0 ? sum : sum + count), 0);
  const [cyrillic, latin, arabic] = [having(2), having(4), having(8)];
  const kana = having(32);
  const han = having(16) + kana;
  return { cyrillic, latin, arabic, han, kana, other: Math.max(0, having(1) - cyrillic - latin - arabic - han), text: lower };
}

/** What a character is, one bit for each: a letter, and of which script. */
const traits = [
  /\p{L}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Latin}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Han}/u,
  /[\p{Script=Hira}\p{Script=Kana}]/u,
] as const;

/** Asked once for each character of the first plane; 255: not yet. */
const knownTraits = new Uint8Array(0x1_0000).fill(255);

function traitsOf(code: number): number {
  const known = knownTraits[code];
  if (known !== undefined && known !== 255) return known;
  const character = String.fromCodePoint(code);
  const found = traits.reduce((bits, trait, at) => (trait.test(character) ? bits | (1 << at) : bits), 0);
  if (known !== undefined) knownTraits[code] = found;
  return found;
}

/** Addresses and tags say nothing of the language. Most texts have none, which is soon seen. */
function withoutAddresses(text: string): string {
  if (text.includes('@')) return text.replaceAll(/(?:https?:\/\/|www\.)\S+|(?<!\S)\S+@\S+|[@#]\S+/gu, ' ');
  return /#|http|www/u.test(text) ? text.replaceAll(/(?:https?:\/\/|www\.)\S+|#\S+/gu, ' ') : text;
}

function scriptOf(language: LanguageTag): Script {
  if (language.endsWith('-Latn')) return 'latin';
  if (language.endsWith('-Arab') || ['ar', 'fa', 'ug', 'ur'].includes(language)) return 'arabic';
  if (['zh', 'ja'].includes(language)) return 'han';
  return ['kk', 'ru', 'ky', 'tt', 'ba', 'tg', 'uk', 'be', 'mn', 'bg', 'sr', 'uz-Cyrl'].includes(language) ? 'cyrillic' : 'latin';
}

/**
 * Letter rules for Cyrillic, measured on parallel news (NTREX-128): Bashkir ҡ ҙ ҫ, Tajik ӣ ӯ ҷ, Uzbek ў, Belarusian ў with і, Ukrainian ї є ґ,
 * Kazakh ұ, қ, ғ, or і beside another Kazakh letter, Tatar ә һ җ, Kyrgyz ң. A few stray letters, as in names, decide nothing.
 */
function cyrillicLanguage(text: string, letters: number): Detected {
  const stray = Math.max(1, Math.round(letters / 150));
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  const n = (set: string): number => {
    let sum = 0;
    for (const letter of set) sum += counts.get(letter) ?? 0;
    return sum;
  };
  const decide = (value: LanguageTag, evidence: number): Detected => sure(value, evidence / stray);
  const bashkir = n('ҡҙҫ');
  if (bashkir >= stray && bashkir > n('құ')) return decide('ba', bashkir);
  const tajik = n('ӣӯҷ');
  if (tajik >= stray && tajik > n('ұәңі')) return decide('tg', tajik);
  const short = n('ў');
  const i = n('і');
  if (short >= stray && short > n('ұәң')) return i > n('и') ? decide('be', short + i) : decide('uz-Cyrl', short);
  const kazakhOnly = n('ұ');
  const uvulars = n('қғ');
  const hard = n('ҳ');
  if (hard >= stray && kazakhOnly === 0 && hard + uvulars > n('әңіө')) {
    return among(text, ['tgk', 'uzn'], letters);
  }
  const ukrainian = n('їєґ');
  if (ukrainian >= stray && uvulars + kazakhOnly < stray) return decide('uk', ukrainian);
  const turkic = n('әһңөү');
  if (kazakhOnly + uvulars >= stray && isSprinkled(text)) {
    const russian = among(text, ['rus', 'kaz'], letters);
    if (russian.value === 'ru') return russian;
  }
  if (kazakhOnly + uvulars >= stray || (i >= stray && turkic >= stray)) return decide('kk', kazakhOnly + uvulars + i + turkic);
  if (i >= stray) return n('щцв') > 0 && n('ы') === 0 ? decide('uk', i) : decide('kk', i);
  if (n('әһҗ') >= stray) return decide('tt', n('әһҗ'));
  if (n('ң') >= stray) return among(text, ['kir', 'tat'], letters, { code: 'kir', above: 0.9 });
  if (n('өү') >= stray) return among(text, ['kir', 'khk'], letters);
  // No letter of its own. Bulgarian and Serbian, which lack ы and э, are asked for only where there is enough text to tell.
  const slavic = letters >= enoughLetters && n('ыэ') === 0 ? ['bul', 'srp', 'mkd'] : [];
  return among(text, ['rus', 'kaz', 'kir', 'khk', 'tat', ...slavic], letters, { code: 'rus', above: 0.8 });
}

/** Kazakh letters in few of the words, as where a Russian text names a Kazakh party; in Kazakh about every other word has one. */
function isSprinkled(text: string): boolean {
  const words = text.match(/\p{Script=Cyrillic}{2,}/gu) ?? [];
  const marked = words.filter((word) => /[әғқңөұүһі]/u.test(word)).length;
  return words.length >= 6 && marked > 0 && marked < words.length * 0.25;
}

/** Uyghur ې ۈ ئ; Kazakh in Arabic script ە ۇ ۋ ۆ ڭ and the high hamza; else Arabic or Persian. */
function arabicLanguage(text: string): Detected {
  const n = (set: string): number => [...text].filter((letter) => set.includes(letter)).length;
  const uyghur = n('ېۈئ');
  if (uyghur > n('ٴ')) return sure('ug', uyghur);
  const kazakh = n('ەۇۋۆڭٴ');
  if (kazakh >= 2) return sure('kk-Arab', kazakh);
  return among(text, ['arb', 'pes', 'urd'], text.length);
}

/**
 * Azerbaijani ə, Uzbek oʻ gʻ, Turkmen ň ž, Kazakh in Latin script ǵ ń ñ á ū beside q; else trigrams. English has no letters of its own, but
 * names of other languages keep theirs in it, so its small words go before letters.
 */
function latinLanguage(text: string, letters: number): Detected {
  if (hasEnglishWords(text)) return among(text, latinOf(letters), letters, { code: 'eng', above: 0.85 });
  const n = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const stray = Math.max(1, Math.round(letters / 150));
  const q = n(/q(?!u)/gu);
  const azerbaijani = n(/ə/gu);
  if (azerbaijani > stray) return sure('az', azerbaijani / stray);
  const uzbek = n(/[og][ʻ‘’'`ʼ](?=\p{L})|[og]ʻ/gu);
  if (uzbek >= stray && q + n(/sh|ch/gu) > 0 && n(/\b(?:the|of|and|to)\b/gu) * 4 < uzbek + q) return sure('uz', uzbek);
  const kazakh = n(/[ǵńñáūıúóšğöüşŋһ]/gu);
  if (q >= stray && kazakh >= stray && n(/[ǵńñáūŋúó]|ğ|ı/gu) > 0) return sure('kk-Latn', (q + kazakh) / stray);
  const turkmen = n(/[ňž]/gu);
  if (turkmen > stray && n(/[ýşäöü]/gu) > 0) return sure('tk', turkmen);
  if (n(/[şğıçöüňýž]/gu) > stray) return among(text, ['tur', 'tuk', 'azj', 'deu'], letters);
  if (q >= Math.max(2, stray * 2)) return among(text, ['eng', 'uzn'], letters);
  return among(text, latinOf(letters), letters, { code: 'eng', above: 0.85 });
}

function latinOf(letters: number): readonly string[] {
  const western = letters >= enoughLetters ? ['deu', 'fra', 'spa', 'ita', 'pol', 'por', 'ron'] : [];
  return ['eng', 'uzn', 'tur', 'tuk', ...western];
}

/** In English news one word of six is such a word; other languages have hardly any, unless they quote English. */
function hasEnglishWords(text: string): boolean {
  const words = text.match(/[\p{Script=Latin}\p{M}]+/gu) ?? [];
  const english = words.filter((word) => englishWords.has(word)).length;
  return english >= 3 && english >= words.length * 0.1;
}

/** Small words that are rare in other languages written in Latin letters; "to" and "by" are Polish and Czech too. */
const englishWords: ReadonlySet<string> = new Set(
  'the of and that with from his their its which who would were been they has have this'.split(' '),
);

/**
 * Whether the small words of a language are as frequent as only in itself, which is sooner seen than trigrams are counted. Russian has words of one
 * letter that none of the Turkic languages has; where Ukrainian or Bulgarian has them too, so has it letters that Russian lacks.
 */
function hasSmallWordsOf(language: LanguageTag, text: string): boolean {
  if (language === 'en') return hasEnglishWords(text);
  if (language !== 'ru' || !/[ыэ]/u.test(text) || /[^а-яё]/u.test(text.replaceAll(/\P{Script=Cyrillic}/gu, ''))) return false;
  const words = text.match(/\p{Script=Cyrillic}+/gu) ?? [];
  return words.filter((word) => russianWords.has(word)).length >= words.length * 0.15;
}

const russianWords: ReadonlySet<string> = new Set(
  'и в с к о у на не по из за от для что как это его до при со во был была были также этом этого он она они или же году года'.split(' '),
);

/** From this length on trigrams are as sure as they can be, and so are small words. */
const certainLetters = 300;

/** From this length on trigrams tell languages apart that a headline does not. */
const enoughLetters = 150;

/** The trigram detector's codes and what the archive calls them. */
const tags: Readonly<Record<string, LanguageTag>> = {
  rus: 'ru',
  kaz: 'kk',
  kir: 'ky',
  khk: 'mn',
  tat: 'tt',
  tgk: 'tg',
  uzn: 'uz',
  bul: 'bg',
  srp: 'sr',
  eng: 'en',
  tur: 'tr',
  tuk: 'tk',
  azj: 'az',
  deu: 'de',
  fra: 'fr',
  spa: 'es',
  ita: 'it',
  pol: 'pl',
  arb: 'ar',
  pes: 'fa',
  urd: 'ur',
};

/** Asks the trigram detector among a few languages; `keep` stays first while its score reaches a limit. It reads 2,048 characters at most. */
function among(text: string, only: readonly string[], letters: number, keep?: { readonly code: string; readonly above: number }): Detected {
  if (letters < 10)
    return letters < 4 || keep === undefined ? { value: 'und', confidence: 0 } : { value: tags[keep.code] ?? 'und', confidence: 0.3 };
  const ranked = francAll(text, { only: [...only], minLength: 3 }).filter(([code]) => code !== 'und');
  const [first, second] = ranked;
  if (first === undefined) return { value: 'und', confidence: 0 };
  const kept = keep === undefined ? undefined : ranked.find(([code, score]) => code === keep.code && score >= keep.above);
  const code = kept?.[0] ?? first[0];
  // Confidence grows with the lead over the next language and with the length of the text; a language kept in second place is a guess.
  const lead = code === first[0] ? 1 - (second?.[1] ?? 0) : -0.2;
  const confidence = Math.min(1, 0.75 + lead + letters / 1000) * Math.min(1, 0.7 + letters / 200);
  const tag = tags[code] ?? 'und';
  return {
    value: tag === 'uz' && /\p{Script=Cyrillic}/u.test(text) && !/[a-z]{12}/u.test(text) ? 'uz-Cyrl' : tag,
    confidence: round(confidence),
  };
}

/** Letters that only one language has: certain from three on. */
function sure(value: LanguageTag, evidence: number): Detected {
  return { value, confidence: evidence >= 3 ? 1 : evidence >= 2 ? 0.95 : 0.85 };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
