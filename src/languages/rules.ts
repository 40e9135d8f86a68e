/**
 * What a language file says: rules as data, read by the stages. A section may grow; no stage asks which language it has.
 * A new language is a new file that satisfies this type.
 */
export type LanguageRules = {
  /** BCP 47 primary subtag. */
  readonly tag: string;
  readonly dates: DateRules;
  readonly numbers: NumberRules;
  readonly sources: SourceRules;
  /** Page furniture that is not an article's own text. */
  readonly furniture: FurnitureRules;
  /** Words by which an article's parts are told apart. */
  readonly layout: LayoutRules;
};

/** A cue is a word or some words in lower case; a closing `*` lets the word go on: `предстоящ*`. */
export type Cue = string;

/** How a language writes days, and which words tell the day of an event from other days. All words in lower case, without a full stop. */
export type DateRules = {
  /** January first: every case form. */
  readonly months: readonly (readonly string[])[];
  /** January first: forms that count only with a full stop or a year behind them or, where months have capitals, beside a day. */
  readonly monthAbbreviations: readonly (readonly string[])[];
  /** The names of months are also ordinary words unless they begin with a capital ("may", "march"). */
  readonly monthsCapitalised: boolean;
  /** Endings of a month that still name the day itself ("on the 12th of June"). */
  readonly monthEndings: readonly string[];
  /** Endings that make it the beginning, end or attribute of something else ("from", "until", "of"). */
  readonly otherMonthEndings: readonly string[];
  /** Monday first: every case form. */
  readonly weekdays: readonly (readonly string[])[];
  /** Words behind or before a year. */
  readonly yearWords: readonly string[];
  /** What follows the digits of an ordinal day: "th", «го». */
  readonly dayEndings: readonly string[];
  /** Words between the day and the month: "of". */
  readonly dayLinks: readonly string[];
  /** Words between the first and the last day of a span, each with those that may stand before the first: "to" with "from". */
  readonly spanWords: Readonly<Record<string, readonly string[]>>;
  /** Words that open a clause of its own about what was named before: "which". */
  readonly relativeWords: readonly string[];
  /** Words behind a month that only a span of days has. */
  readonly spanEnds: readonly string[];
  /** True where 03/04/2020 is the third of April. */
  readonly slashDayFirst: boolean;
  /** Words right before a day that make it another day than the event's. */
  readonly otherDayBefore: readonly string[];
  /** Words right before a day, or right behind it, by which the night to it or of it is the event's: «в ночь на», «қараған түні». */
  readonly nights: { readonly before: readonly Cue[]; readonly after: readonly Cue[] };
  /** Words right behind a day that make it another day than the event's. */
  readonly otherDayAfter: readonly string[];
  /** Words right before a day (and its preposition) that tie it to a thing instead of the report: "signed on", "born on". */
  readonly tiedBefore: readonly Cue[];
  /** Words that make such a participle the report's own verb: "was signed on". */
  readonly auxiliaries: readonly string[];
  /** Endings of a participle behind a day that tie it to a thing. */
  readonly tiedAfterEndings: readonly string[];
  /** Something still to come. */
  readonly futureCues: readonly Cue[];
  /** Something that is over. */
  readonly pastCues: readonly Cue[];
  /** Something that took place: "was held". */
  readonly heldCues: readonly Cue[];
  /** Something of another time is told: anniversaries, lives. */
  readonly historyCues: readonly Cue[];
  /** An earlier event of the same kind: "the previous meeting". */
  readonly earlierCues: readonly Cue[];
  /** Something that was a short time ago. */
  readonly recentCues: readonly Cue[];
  /** Words before a title that say it is not held, or not that title: "former", "vice", "first". */
  readonly notInOffice: readonly Cue[];
  /** Main words of offices that name the office by themselves: "President Xi". */
  readonly soleTitles: readonly Cue[];
  /** Where the main word of an office stands: "President of Kazakhstan", «Қазақстан Президенті». */
  readonly titleHead: 'first' | 'last';
  /** A name called former or changed. */
  readonly formerNameCues: readonly Cue[];
  /** Words before a line's date that make it the day of a change, not of publication. */
  readonly updatedCues: readonly Cue[];
  /** How a sentence says that it plays in a place: words before the place, endings of the place, words behind it. */
  readonly scene: { readonly before: readonly string[]; readonly endings: readonly string[]; readonly after: readonly Cue[] };
  /** Words of a title or event's name that may be missing. */
  readonly functionWords: readonly string[];
  /** Abbreviations whose full stop ends no sentence. */
  readonly abbreviations: readonly string[];
};

/** How a language writes numbers. */
export type NumberRules = {
  /** The mark before a fraction. */
  readonly decimal: '.' | ',';
  /** The marks between groups of three digits, a space among them where there may be one. */
  readonly groups: readonly string[];
  /** Words behind a number by which it is multiplied. */
  readonly scales: readonly { readonly words: readonly Cue[]; readonly value: number }[];
  /** Words behind a number that make it a share of a hundred; the sign % counts everywhere. */
  readonly percent: readonly Cue[];
};

/** How a language says where a report comes from. */
export type SourceRules = {
  /** Verbs of the tag at the end or head of a report: "reports", «сообщает», «деп хабарлайды». */
  readonly attributionCues: readonly Cue[];
  /** Words that make the name behind or before them the object of a tag: "according to", «по данным». */
  readonly attributionBefore: readonly Cue[];
  /** The press service of somebody. */
  readonly pressService: readonly Cue[];
  /** "the party's", where the party is named earlier. */
  readonly theParty: readonly Cue[];
  /** The first or last word of the name of an outlet that needs no quotation marks: "daily *", "* times", «* новости». */
  readonly pressNames: readonly string[];
  /** Label at the head of a source line, before a colon or a space. */
  readonly sourceLabels: readonly string[];
  /** Label at the head of an author line. */
  readonly authorLabels: readonly string[];
  /** What a discovered press service is called; `{name}` stands for its owner's heading. */
  readonly pressServiceHeading: string;
};

/** Words divided by spaces, in lower case; `_` stands for nothing. */
export type WordList = string;

/** Endings that replace the last letters of an uninflected word. */
export type Paradigm = {
  /** The last letters of the words that inflect so; `_` for any word. */
  readonly bases: WordList;
  /** How many letters an ending replaces. */
  readonly cut: number;
  /** Slots in order; one choice out of each, joined, is an ending. Several slots that replace letters must give some. */
  readonly endings: readonly WordList[];
  /** Absent where it is for names of every kind. */
  readonly of?: 'person' | 'other';
};

/** How names behave in a language; exported beside the rules, so that a reader's browser receives this part alone. */
export type NameRules = {
  readonly tag: string;
  /** ISO 15924 code of the script in which words take these endings. */
  readonly script: 'Cyrl' | 'Latn';
  /** Letters that tell the language among those of its script; empty where it has none. */
  readonly letters: string;
  /** Which words of a name of several words inflect. A person's names are always declined each in Russian, the last alone in Kazakh. */
  readonly inflects: 'every-word' | 'last-word';
  readonly paradigms: readonly Paradigm[];
  /** Particles that lean on a word behind a hyphen: «Астанамыз-ау», «Иванов-то». */
  readonly enclitics: WordList;
  /** Last letters of patronymics, inflected too: one may stand inside a name that the record gives without it. */
  readonly patronymics: WordList;
  /** First letters of words beside which an ordinary word is a name: party, movement. */
  readonly cues: WordList;
  /** First letters of words that may stand before a bare surname: titles and forms of address. */
  readonly titles: WordList;
  /** Forms of address that are printed as part of a bare surname: "Mr. Bolton". */
  readonly address: { readonly male: WordList; readonly female: WordList };
  /** The same behind the surname, which take its endings: «Болтон мырзаның». */
  readonly addressBehind: { readonly male: WordList; readonly female: WordList };
  /** Words that tell a name of two generations: behind it, joined to it by a hyphen, or before it. "Jr.", «-младший», «кіші». */
  readonly generations: { readonly behind: WordList; readonly hyphened: WordList; readonly before: WordList };
  /** Words that open a sentence with a capital and are no part of the name that follows. */
  readonly openers: WordList;
  /** First letters of verbs that open a sentence before their subject: «Приехал Иванов». */
  readonly openingVerbs: WordList;
  /** First letters of words before or behind a surname that make it the name of a thing: street, university, foundation. */
  readonly eponyms: { readonly before: WordList; readonly after: WordList };
  /** Words inside or before a person's surname that are written with a small letter or a capital: «әл-Фараби», "de Gaulle". */
  readonly surnameParticles: WordList;
  /** Words that join the parts of an organisation's name. */
  readonly particles: WordList;
  /**
   * Where the word stands that makes a party's general name another's: before it, where its capital may be that of the sentence or must
   * stand inside one; right behind it; or behind one of the words `joined`.
   */
  readonly qualifier: { readonly before: 'anywhere' | 'inside'; readonly after: boolean; readonly joined: WordList };
};

/** The rule that a removed line carries, as far as words decide it; keys of the interface texts `removed.*`. */
export type FurnitureRule =
  | 'account'
  | 'advertisement'
  | 'comments'
  | 'contact'
  | 'cookie-notice'
  | 'copyright'
  | 'counter'
  | 'credit'
  | 'crawler-marker'
  | 'editor'
  | 'end-mark'
  | 'error-report'
  | 'menu'
  | 'read-also'
  | 'rubric'
  | 'share'
  | 'subscription'
  | 'tags';

/** Words that betray furniture where they make up or begin a short line. In lower case, without the marks around the line; `#` is any number. */
export type FurnitureCue = {
  readonly rule: FurnitureRule;
  /**
   * `edge`: only above the first or below the last paragraph of prose, or beside other furniture. `top`: only above. `bottom`: only below.
   * `joined`: above, or beside other furniture.
   */
  readonly place: 'anywhere' | 'edge' | 'top' | 'bottom' | 'joined';
  /** The whole line. */
  readonly whole?: readonly string[];
  /** How the line begins. */
  readonly start?: readonly string[];
  /** How the line ends. */
  readonly end?: readonly string[];
  /** Anywhere in the line. */
  readonly contain?: readonly string[];
};

export type FurnitureRules = {
  readonly cues: readonly FurnitureCue[];
  /** Headings of a list of links to other articles. */
  readonly linkHeadings: readonly string[];
  /** Words within such a heading below the text. */
  readonly linkHeadingParts: readonly string[];
  /** Headings of what else stands in an issue, a newsletter or on a page. */
  readonly contentsHeadings: readonly string[];
  /** Words and abbreviations of a street address. */
  readonly addressWords: readonly string[];
  /** Words beside the hours of an office. */
  readonly scheduleWords: readonly string[];
  /** Days of the week as the head of a calendar has them, where dates in texts do not. */
  readonly shortWeekdays: readonly string[];
  /** How a link to the archive of a month or year begins. */
  readonly archiveLabels: readonly string[];
  /** Headings of readers' comments. */
  readonly commentHeadings: readonly string[];
  /** Lines that stand under a reader's comment. */
  readonly commentReplies: readonly string[];
  /** What closes the line with the writer of a comment: "says". */
  readonly commentWriters: readonly string[];
  /** Names of networks and acts that make up a share bar. */
  readonly shareWords: readonly string[];
  /** Where somebody stands in a photograph; in brackets within a caption. */
  readonly photographPlaces: readonly string[];
};

export type LayoutRules = {
  /** How a line naming the author begins. */
  readonly authorCues: readonly string[];
  /** How a line naming somebody who edited, checked or translated the text begins. */
  readonly editorCues: readonly string[];
  /** Small words with which no paragraph ends: the next line continues it, whatever it begins with. */
  readonly openWords: readonly string[];
  /** How a line naming the source begins. */
  readonly sourceCues: readonly string[];
  /** How a line naming the day of publication begins. */
  readonly dateCues: readonly string[];
  /** Capitalised words before a comma and a day that name no place. Days of the week are known from the dates. */
  readonly notPlaces: readonly string[];
  /** Nouns of the name of an outlet or institution, by which a site name line above the headline is known. */
  readonly outletWords: readonly string[];
  /** True where all words of such a name but the small ones begin with a capital. */
  readonly namesInCapitals: boolean;
  /** Nouns for what a newspaper or site calls itself in the words behind its name. */
  readonly publicationWords: readonly string[];
  /** Nouns of an institution by which its letterhead is known. */
  readonly letterheadWords: readonly string[];
  /** What a site calls itself before or behind the name of its owner: "official website". */
  readonly officialPhrases: readonly string[];
  /** Words of the number of a newspaper's issue. */
  readonly issueWords: readonly string[];
  /** Words before a newspaper's price, and what it is paid in. */
  readonly priceWords: readonly string[];
  readonly currencies: readonly string[];
  /** What stands for an author's name, or behind it: "staff reporter". The whole of it, without a full stop. */
  readonly posts: readonly string[];
  /** Words of a sentence below a report that names those who helped with it. */
  readonly contributionCues: readonly string[];
  /** Small words written in lower case inside a name. */
  readonly particles: readonly string[];
};

/**
 * One way in which names are declined. The last letters of the base form, how many of them the endings replace, and the endings by case,
 * nominative first; several endings of one case are divided by spaces, `_` stands for none.
 */
export type Declension = {
  readonly bases: WordList;
  readonly cut: number;
  readonly cases: readonly WordList[];
  /** Absent where both given and family names decline so. */
  readonly of?: 'given' | 'family';
  /** The gender of the bearers; absent where it may be either. */
  readonly gender?: 'male' | 'female';
};

/** Words divided by spaces, in lower case; a closing `*` lets the word go on. */
export type CueList = string;

/** How names that no record lists are recognised in a language, and brought to their base form. */
export type DiscoveryRules = {
  readonly tag: 'kk' | 'ru' | 'en';
  /** Given names in their base form: beside another capitalised word, one says that both are a person's. */
  readonly givenNames: { readonly male: WordList; readonly female: WordList };
  /** Last letters of family names in their base form, in lower case. */
  readonly surnameEndings: WordList;
  /** Last letters of patronymics in their base form. */
  readonly patronymicEndings: { readonly male: WordList; readonly female: WordList };
  /** Of these, those that no family name has, and those that no family name is meant by where it stands behind a given name. */
  readonly patronymicOnly: { readonly never: WordList; readonly alone: WordList };
  /** Last letters of a father's name in the genitive that stands before the name itself, as Mongols write it. */
  readonly fathersFirst: WordList;
  /** What a father's name may end in where the patronymic has other letters before its ending: `ь>ий`, `_>й`. */
  readonly fathers: WordList;
  /** Small words inside names of people. */
  readonly particles: WordList;
  /** Of these, those that close a name: son or daughter of. */
  readonly kinship: WordList;
  /** Small words that a hyphen joins to a surname: «аль-Муалем», "as-Sisi". */
  readonly articles: WordList;
  /** Capitalised words that open a family name of several words: «Абдель Латыф». */
  readonly familyOpeners: WordList;
  /** Given names of the countries in which two family names follow them. */
  readonly twoFamilies: WordList;
  /** First letters of words right before a name that make it the name of a street or prize. */
  readonly eponyms: WordList;
  /** Words for offices and callings that stand beside names of people. */
  readonly roles: CueList;
  /** Of these, those right behind which stands what they are of, in a form that a surname could have too: «мэр Бельц», «тренер Джайентс». */
  readonly rolesOf: CueList;
  /** Words for callings and relatives that stand beside names in full, but beside a place or body sooner than beside a surname alone. */
  readonly callings: CueList;
  /**
   * What tells a surname alone: a relative of its bearer right `before` it or `behind` its possessive ("Bond's daughter"), unless the word is
   * one of `not`; words right before it or at most two words behind it that say that it is one ("surnamed").
   */
  readonly surnameTold: {
    readonly before: WordList;
    readonly behind: WordList;
    readonly not: WordList;
    readonly named: { readonly before: CueList; readonly behind: CueList };
  };
  /** How many words of an office's complement may stand between its main word and the name behind it. */
  readonly roleReach: number;
  /** Verbs of speech that stand beside names of people. */
  readonly speech: CueList;
  /** Verbs of other public acts that stand beside names of people, but beside those of bodies and countries too. */
  readonly acts: CueList;
  /**
   * What only people have and do: `age` with a number before it or behind it stands right before a name, `years` with a number right behind
   * one; `bareAge`: so does the number by itself, between commas. `honours` are letters behind a name; `fates` words behind a name, with one or
   * two of `auxiliaries` between. With one of `articles` before it a name with letters behind it is a constituency's: "the Red Bay MP".
   */
  readonly human: {
    readonly age: CueList;
    readonly years: CueList;
    readonly bareAge: boolean;
    readonly honours: WordList;
    readonly fates: CueList;
    readonly auxiliaries: WordList;
    readonly articles: WordList;
  };
  /** Capitalised words that no person's name holds: of bodies, places, peoples, times and works. */
  readonly notPeople: CueList;
  /** Which words of a person's name decline, and how. */
  readonly declined: 'every-word' | 'last-word';
  readonly declensions: readonly Declension[];
  /** Endings that no word inside a name has, but the last alone. */
  readonly nameEnds: WordList;
  /** Endings that say where something is, had by places more than by people. */
  readonly placeEnds: WordList;
  /** Last letters of many places in any case; a word of an office before such a word does not make it a surname. */
  readonly placeNameEnds: WordList;
  /** Whether a sentence puts the object right behind its subject, so that two names may touch. */
  readonly objectFollows: boolean;
  /** Words right behind a comma that say that a person was named before it: ", who". */
  readonly relatives: WordList;
  /** Small words that join the parts of a party's or organisation's name and say nothing by themselves. */
  readonly joints: WordList;
  readonly bodies: readonly BodyRules[];
  readonly office: OfficeRules;
};

/** How the office printed beside somebody's name is told from the words around it. */
export type OfficeRules = {
  /** Words of `roles` that are no office: forms of address, kinship. */
  readonly notOffices: CueList;
  /** Where the main word stands in the phrase: before what it is the office of, behind it, or either. */
  readonly mainWord: 'first' | 'last' | 'either';
  /** Words before the main word that belong to the phrase: "former", «первый», «қазақстандық». */
  readonly describing: CueList;
  /** Last letters of further such words in small letters. */
  readonly describingEndings: WordList;
  /** Small words between the words of the phrase. */
  readonly joints: CueList;
  /** The same, where a capital follows: «посол в Казахстане». */
  readonly jointsBeforeCapital: CueList;
  /** Words in small letters that say what it is the office of. */
  readonly nouns: CueList;
  /** Last letters of further such words; `_` for any. Empty where only the listed ones count before a name. */
  readonly nounEndings: WordList;
  /** Last letters that such a word does not have: those of verbs, or of cases that go with verbs. */
  readonly notNounEndings: WordList;
  /** Words that have such letters of their own. */
  readonly endsItself: CueList;
  /** Words that no phrase for an office holds: verbs, pronouns, adverbs. */
  readonly never: CueList;
  /** Words before the phrase that make it depend on somebody else: "his deputy". */
  readonly owners: CueList;
  /** Last letters of main words that speak of several people, and main words that end so without doing it. */
  readonly several: WordList;
  readonly notSeveral: CueList;
  /** What a main word may add to its beginning as listed; `_` for nothing. Empty where anything. */
  readonly mainWordEndings: WordList;
  /** What the base form of a main word may add to its beginning as listed; `_` for nothing. Empty where offices do not agree with the name in case. */
  readonly baseEndings: WordList;
  /** Main words whose base form ends in a vowel. */
  readonly feminine: WordList;
  /** Last letters of words in the genitive, where the main word stands last. */
  readonly genitive: WordList;
  /** Last letters of a main word that needs another word before it: «төрағасы». */
  readonly possessed: WordList;
};

/** How parties, or organisations, that no record lists are named in a language: a main word and what stands around it. */
export type BodyRules = {
  readonly kind: 'parties' | 'organisations';
  /** The main word in its base form, in lower case; of bodies whose names never stand in small letters, capitalised. */
  readonly heads: WordList;
  /** The words before the main word that belong to the name: adjectives that agree with it, or any in capitals. */
  readonly before: 'adjectives' | 'capitals';
  /** Words before the main word in small letters that may belong to the name: «халық», "and". */
  readonly joined: CueList;
  /** What follows the main word in a name: nothing, its complement in the genitive, or one behind "of". */
  readonly behind: 'nothing' | 'genitive' | 'of';
  /** A name without quotation marks may stand right behind the main word: «партия Гоминьдан». */
  readonly nameBehind: boolean;
  /** Words before the main word that make it none, or say nothing by which to know it: "third party", «правящая партия», «партия» of chess. */
  readonly not: CueList;
  /** Words right before a quoted name or an acronym that say that it is a party's: «правящая», «фракция». */
  readonly namedBy: CueList;
  /** The same before an acronym that holds the letter for "party" only: «лидер», «депутат от». */
  readonly leaders: CueList;
  /** The letter that stands for the main word in acronyms. */
  readonly initial: string;
  /** Words right behind the main word that make it none: «партия товара». */
  readonly notBehind: CueList;
  /** Adjective endings in any case, longest first, with those of the base form by the ending of the main word, such as `ой ая`. Empty where adjectives stand as they are. */
  readonly agreement: readonly { readonly head: string; readonly adjective: WordList; readonly base: string }[];
  /** How an ending is spelled behind certain letters: «ий» for «ый» behind «к». */
  readonly respelled: { readonly behind: WordList; readonly from: string; readonly to: string };
  /** Endings of verbs, which end a complement: «Институт востоковедения сообщил …». */
  readonly verbEndings: WordList;
  /** Endings of words in a complement that another must follow. */
  readonly openEndings: WordList;
  /** Words in the possessive that belong to names: "People's". */
  readonly owners: WordList;
  /** Words that open a complement, and the article that may follow. */
  readonly complement: WordList;
  readonly article: WordList;
  /** Last letters of words that are no name without the main word ("Democratic"); absent where the main word is never left out. */
  readonly notAlone?: WordList;
  /** Words that announce a short name in brackets: "hereinafter", «далее», «бұдан әрі». */
  readonly shortNameCues: readonly string[];
};
