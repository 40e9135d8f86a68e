import type { DateRules } from '../languages/rules.ts';
import type { Matcher, NameForm } from '../names/form.ts';
import { hasCue } from '../reading/words.ts';
import type { Mention } from '../schema/article.ts';
import type { RecordPath } from '../schema/kind.ts';
import type { LanguageTag } from '../schema/language.ts';
import { mentionsWithin } from './places.ts';
import { type Sentence, sentencesOf } from './sentence.ts';

/** A name standing in a sentence, with the forms of its record that it can be. Offsets count in the sentence. */
export type Name = {
  readonly record: RecordPath;
  readonly printed: string;
  readonly start: number;
  readonly end: number;
  readonly forms: readonly NameForm[];
};

/** A sentence of the article, where it stands, and the names in it. */
export type Passage = { readonly part: 'headline' | 'dateline' | 'lede' | 'body'; readonly text: string; readonly names: readonly Name[] };

/** A text with the names found in it. Offsets of the mentions count in it. */
export type NamedText = { readonly text: string; readonly mentions: readonly Mention[] };

/** The article as sentences with their names, in reading order: headline, dateline, then the body, whose first paragraph is the lede. */
export function passagesOf(
  parts: { readonly headline?: NamedText; readonly dateline?: NamedText; readonly body: NamedText },
  language: LanguageTag,
  matcher: Matcher,
): Passage[] {
  const passages: Passage[] = [];
  const take = (part: Passage['part'], { text, mentions }: NamedText, sentences: readonly Sentence[]): void => {
    for (const sentence of sentences) {
      const inside = mentionsWithin(mentions, sentence.start, sentence.end);
      passages.push({
        part,
        text: text.slice(sentence.start, sentence.end),
        names: inside.flatMap((mention) => nameOf(mention, sentence.start, matcher, language)),
      });
    }
  };
  if (parts.headline !== undefined)
    take('headline', parts.headline, [{ text: parts.headline.text, start: 0, end: parts.headline.text.length }]);
  if (parts.dateline !== undefined)
    take('dateline', parts.dateline, [{ text: parts.dateline.text, start: 0, end: parts.dateline.text.length }]);
  for (const [index, paragraph] of paragraphsOf(parts.body.text).entries()) {
    const sentences = sentencesOf(paragraph.text, language);
    const shifted = sentences.map(({ text, start, end }) => ({ text, start: start + paragraph.start, end: end + paragraph.start }));
    take(index === 0 ? 'lede' : 'body', parts.body, shifted);
  }
  return passages;
}

/** A sentence with a year or an anniversary may tell of another time. */
export function speaksOfNow(text: string, rules: DateRules): boolean {
  return !/(?<!\p{N})(?:1[6-9]|20)\d\d(?!\p{N})/u.test(text) && !hasCue(text, rules.historyCues);
}

/** Blocks of a Markdown body with their offsets. */
export function paragraphsOf(body: string): { readonly text: string; readonly start: number }[] {
  const paragraphs: { text: string; start: number }[] = [];
  let start = 0;
  for (const text of body.split('\n\n')) {
    if (text.trim() !== '') paragraphs.push({ text, start });
    start += text.length + 2;
  }
  return paragraphs;
}

function nameOf(mention: Mention, offset: number, matcher: Matcher, language: LanguageTag): Name[] {
  const { record, form: printed } = mention;
  if (record === undefined) return [];
  // A name that is also an ordinary word is recognised in quotation marks only.
  const matches = [printed, `«${printed}»`].map((text) => matcher.find(text, language)).find(({ length }) => length > 0) ?? [];
  const forms = matches.flatMap((match) => match.forms.filter((form) => form.record === record));
  return [{ record, printed, start: mention.start - offset, end: mention.end - offset, forms }];
}
