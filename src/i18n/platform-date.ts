import type { InterfaceLanguage } from '../schema/language.ts';
import type { DatePart } from './date.ts';
import type { DateLanguage } from './date-language.ts';

/**
 * Dates of a language that has no rules of its own here: days, months and "or" as the platform writes them (CLDR), and signs that need no
 * words: `2020–2022` between, `2020–…` or later, `~ 2020` approximately, `2020 (?)` uncertain or of a year that is not stated.
 */
export function dateLanguageByPlatform(ui: InterfaceLanguage): DateLanguage {
  const list = new Intl.ListFormat(ui, { type: 'disjunction' });
  const part = partWriter(ui);
  /** Between words of several parts the dash stands free. */
  const span = (from: string, until: string) => (/\s/u.test(from + until) ? `${from} – ${until}` : `${from}–${until}`);
  return {
    months: Array.from({ length: 12 }, (_, month) => part({ month: month + 1 }).replace(unstated, '')),
    part,
    notBefore: (value) => span(part(value), '…'),
    notAfter: (value) => span('…', part(value)),
    between: (from, until) => span(part(from), part(until)),
    oneOf: (parts) => list.format(parts.map(part)),
    period: (from, until) => {
      if (from === undefined && until === undefined) return '';
      return span(from === undefined ? '…' : part(from), until === undefined ? '…' : part(until));
    },
    marked: { '~': '~ {date}', '?': `{date}${unstated}`, '%': `~ {date}${unstated}` },
  };
}

const unstated = ' (?)';

function partWriter(ui: InterfaceLanguage): (part: DatePart) => string {
  return ({ year, decade, month, day }) => {
    if (decade !== undefined) return `${decade}0–${decade}9`;
    if (month === undefined) return year === undefined ? unstated.trim() : String(year);
    const format = new Intl.DateTimeFormat(ui, {
      timeZone: 'UTC',
      month: 'long',
      ...(day !== undefined && { day: 'numeric' }),
      ...(year !== undefined && { year: 'numeric' }),
    });
    // A leap year, so that the 29th of February may go without one.
    return format.format(Date.UTC(year ?? 2000, month - 1, day ?? 1)) + (year === undefined ? unstated : '');
  };
}
