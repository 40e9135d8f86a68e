import fc from 'fast-check';
import { languages } from '../src/languages/languages.ts';
import { archiveNames } from './steps.ts';

/** A seed that nobody wrote: the ending of its file, and its text. */
export type MadeSeed = { readonly ending: 'txt' | 'md' | 'html'; readonly text: string };

/** Seeds of lines that look like those of real pages, among them broken markup, control characters and what the rules themselves look for. */
export function madeSeeds(): fc.Arbitrary<MadeSeed> {
  return fc.record({
    ending: fc.oneof({ weight: 6, arbitrary: fc.constant('txt' as const) }, fc.constant('md' as const), fc.constant('html' as const)),
    text: fc
      .array(
        fc.tuple(line(), fc.oneof({ weight: 3, arbitrary: fc.constant('\n') }, fc.constant('\n\n'), fc.constantFrom('\r\n', '\n \n', ' '))),
        {
          maxLength: 24,
        },
      )
      .map((lines) => lines.flat().join('')),
  });
}

/** What a reader may type into the search box. */
export function madeQueries(): fc.Arbitrary<string> {
  return fc
    .array(fc.oneof(word(), name(), mark(), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 })
    .map((parts) => parts.join(' '));
}

/** All words that the rules of the languages hold: cues, months, roles, furniture, endings, abbreviations. */
const ruleWords = [...new Set(languages.flatMap((rules) => stringsIn(rules)))].filter((each) => each.length > 0 && each.length < 60);

/** All spellings that the authority file gives. */
const spellings = [...archiveNames.records.values()].flatMap((record) => [
  ...Object.values(record.heading),
  ...(record.variants ?? []).map((each) => (typeof each === 'string' ? each : each.form)),
]);

const letters = 'абвгдежзийклмнопрстуфхцчшщъыьэюяёәғқңөұүһі';

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(' ').concat(value);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function word(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...ruleWords) },
    fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 12 }),
    fc
      .string({ unit: fc.constantFrom(...letters), minLength: 2, maxLength: 10 })
      .map((each) => each.charAt(0).toUpperCase() + each.slice(1)),
    fc
      .string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 10 })
      .map((each) => each.charAt(0).toUpperCase() + each.slice(1)),
    fc.constantFrom(...archiveNames.records.keys()),
  );
}

function name(): fc.Arbitrary<string> {
  return fc.oneof(
    fc.constantFrom(...spellings.filter((each) => each !== undefined)),
    fc
      .tuple(
        fc.constantFrom(...spellings.filter((each) => each !== undefined)),
        fc.constantFrom('а', 'у', 'ом', 'тың', 'ның', '-ның', "'s", '’s', 'ға'),
      )
      .map((parts) => parts.join('')),
    fc.constantFrom('К. ', 'К.-Ж. ', 'А.Б. ', 'Mr. ', 'Dr ').chain((initials) => word().map((each) => initials + each)),
  );
}

function number(): fc.Arbitrary<string> {
  const part = fc.integer({ min: 0, max: 40 });
  return fc.oneof(
    fc.integer({ min: 0, max: 99_999 }).map(String),
    fc
      .tuple(part, fc.constantFrom('.', '/', '-', ' '), part, fc.integer({ min: 1890, max: 2200 }))
      .map(([day, mark, month, year]) => `${day}${mark}${month}${mark}${year}`),
    fc
      .tuple(
        part,
        fc.constantFrom(...languages.flatMap(({ dates }) => dates.months.flat())),
        fc.constantFrom('', ' 2020', ' 2021 года', ' жылы'),
      )
      .map(([day, month, year]) => `${day} ${month}${year}`),
    fc
      .tuple(fc.integer({ min: 1990, max: 2030 }), part, fc.constantFrom(...languages.flatMap(({ dates }) => dates.months.flat())))
      .map(([year, day, month]) => `${year} жылғы ${day} ${month}`),
    fc.tuple(part, part).map(([hour, minute]) => `${hour}:${minute}`),
  );
}

/** Punctuation, Markdown, HTML, front matter, and characters that no text should hold. */
const marks = [
  '.',
  ',',
  '!',
  '?',
  '…',
  ':',
  ';',
  '-',
  '–',
  '—',
  '«',
  '»',
  '“',
  '”',
  '„',
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '/',
  '|',
  '•',
  '©',
  '№',
  '%',
  '+',
  '=',
  '#',
  '##',
  '>',
  '*',
  '**',
  '_',
  '`',
  '```',
  '~~~',
  '\\',
  '\\\\',
  '1.',
  '1)',
  '- ',
  '* ',
  '---',
  '***',
  '===',
  '![',
  '](',
  '[a]: b',
  '<',
  '>',
  '&',
  '&amp;',
  '&#60;',
  '&nbsp;',
  '&lt;b&gt;',
  '<p>',
  '</p>',
  '<b>',
  '</div>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<table><td>',
  '<h1>',
  '<li>',
  '<br/>',
  '<a href="javascript:alert(1)">',
  '\u0000',
  '\u0001',
  '\u0008',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u202e',
  '\u2028',
  '\u2066',
  '\ufeff',
  '\ufffd',
  '\ufffe',
  '\ud800',
  '\udc00',
  '\u0301',
  '\u0306',
  '😀',
  '👩‍👩‍👧',
  '中',
  '国共产党',
  'ق',
  'ﬁ',
  'İ',
  'ß',
  '\t',
] as const;

function mark(): fc.Arbitrary<string> {
  return fc.constantFrom(...marks);
}

function line(): fc.Arbitrary<string> {
  const piece = fc.oneof({ weight: 8, arbitrary: word() }, { weight: 2, arbitrary: name() }, number(), { weight: 2, arbitrary: mark() });
  const end = fc.constantFrom('', '.', '…', '!', ':', ';', '»', '."', ' -', ')', '…»');
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', '', ', ', '-', ' — ')), { maxLength: 22 }), end)
        .map(([pieces, close]) => pieces.flat().join('') + close),
    },
    { weight: 2, arbitrary: fc.constantFrom(...ruleWords) },
    mark(),
    number(),
    fc.tuple(piece, fc.integer({ min: 1, max: 60 })).map(([each, times]) => each.repeat(times)),
  );
}
