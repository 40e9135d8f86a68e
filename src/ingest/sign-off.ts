import type { LanguageRules } from '../languages/rules.ts';
import { findCue } from '../reading/words.ts';
import { labelsOf } from './label.ts';
import { isSourceName } from './outlet.ts';
import type { Paragraph } from './paragraph.ts';
import { isPersonName } from './person-name.ts';
import { isHolder } from './rights.ts';
import { endsSentence, wordCount } from './shape.ts';
import type { Story } from './story.ts';

/** Attributions at the foot: author, source, day, from the last paragraph upwards. */
export function readFooter(
  paragraphs: readonly Paragraph[],
  from: number,
  languages: readonly LanguageRules[],
): { readonly lines: Story['footer']; readonly length: number } {
  const lines: Story['footer'][number][] = [];
  let length = 0;
  for (let at = paragraphs.length - 1; at > from && length < longestFooter; at -= 1) {
    const { text, number } = paragraphs[at] ?? { text: '', number: 0 };
    const above = paragraphs[at - 1]?.text ?? '';
    const labels = labelsOf(text, languages);
    const author = signatureIn(text);
    if (labels.length > 0) lines.unshift(...labels.map((label) => ({ line: number, ...label })));
    else if (isQuotedOutlet(text, above)) lines.unshift({ line: number, text, role: 'source' });
    else if (isTown(text, above)) lines.unshift({ line: number, text, role: 'source', weak: true });
    else if (/^[/([][^/()[\]]{2,40}[/)\]]\.?$/u.test(text) || (endsSentence(above) && isLoneSource(text, languages)))
      // A lone word below the text, or words in brackets, are a source only where a record knows them: they may be a button or a remark.
      lines.unshift({ line: number, text, role: 'source', ...(isCertainSource(text, languages) ? {} : { weak: true }) });
    else if (isRestOfSource(paragraphs, at, languages)) lines.unshift({ line: number, text: `${above} ${text}`, role: 'source' });
    else if (author !== undefined && endsSentence(above) && (text.endsWith(',') || lines.every(({ role }) => role !== 'author')))
      lines.unshift({ line: number, text: author, role: 'author' });
    else break;
    length += 1;
  }
  return { lines, length };
}

/** A signature, a source, an address and a day. */
const longestFooter = 4;

/** A name, without the mark that newspapers print behind it. */
function signatureIn(text: string): string | undefined {
  return [text, text.replace(/[,.]$/u, '')].find(isPersonName);
}

/** The newspaper between quotation marks below its reporter. */
function isQuotedOutlet(text: string, above: string): boolean {
  return quotedName.test(text) && signatureIn(above) !== undefined;
}

/** The town in capitals below the newspaper or the reporter. */
function isTown(text: string, above: string): boolean {
  const signed = quotedName.test(above) || signatureIn(above) !== undefined;
  return signed && /^\P{Ll}{3,40}$/u.test(text) && /\p{L}{3}/u.test(text) && wordCount(text) <= 3;
}

const quotedName = /^[«"“„][^«»"“”„]{2,40}[»"”“][,.]?$/u;

function isLoneSource(text: string, languages: readonly LanguageRules[]): boolean {
  return (
    isSourceName(text, languages) ||
    opensWithPress(text, languages) ||
    /^\p{Lu}\p{L}{2,19}$/u.test(text) ||
    isHolder(text) ||
    (/^\p{Lu}\p{L}*\p{Lu}\p{L}*\.$/u.test(text) && isSourceName(text.slice(0, -1), languages))
  );
}

/** The press service above goes on in this line, which touches it: «Пресс-служба палаты» over «Северной республики». */
function isRestOfSource(paragraphs: readonly Paragraph[], at: number, languages: readonly LanguageRules[]): boolean {
  const [before, above, own] = [paragraphs[at - 2]?.text ?? '', paragraphs[at - 1]?.text ?? '', paragraphs[at]];
  if (own === undefined || own.gap || wordCount(own.text) > 4 || endsSentence(own.text) || !/^\p{Lu}/u.test(own.text)) return false;
  return endsSentence(before) && opensWithPress(above, languages);
}

/** The press service of somebody, and no more. */
function opensWithPress(text: string, languages: readonly LanguageRules[]): boolean {
  if (wordCount(text) > 7 || /[.,:;]$/u.test(text)) return false;
  return languages.some(({ sources }) => findCue(text, sources.pressService)?.start === 0);
}

/** A name in slashes, or one that its shape or a noun tells. */
function isCertainSource(text: string, languages: readonly LanguageRules[]): boolean {
  const inside = text.replace(/^[([]|[)\]]?\.?$/gu, '');
  return text.startsWith('/') || isSourceName(inside, languages);
}
