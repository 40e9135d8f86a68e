import type { InterfaceLanguage } from '../schema/language.ts';
import { type Shelf, segmentsOf } from '../schema/shelf.ts';
import { dateInWords, monthInWords, monthName } from './date.ts';
import { words } from './words.ts';

/** What a shelf is called among the other parts of the one above it: "2020", "March", "5 March 2020", "Day unknown", "Ab…". The undated ones of a record are more than those of all. */
export function shelfName({ year, month, day, rest, initials }: Shelf, ui: InterfaceLanguage, ofRecord = false): string {
  const { t } = words(ui);
  if (initials !== undefined) return initialsInWords(initials, ui);
  if (rest === 'undated') return t(ofRecord ? 'shelf.undated' : 'articles.undated');
  if (rest === 'possible') return t('articles.possible');
  if (rest === 'open') return t(month === undefined ? 'shelf.month-unknown' : 'shelf.day-unknown');
  if (day !== undefined) return dateInWords(segmentsOf({ year: year ?? 0, month: month ?? 1, day }).join('-'), ui);
  return month !== undefined ? monthName(month, ui) : String(year ?? '');
}

/** What a shelf is called by itself: "Articles of 2020", "March 2020", "March 2020 · Day unknown". */
export function shelfTitle(shelf: Shelf, ui: InterfaceLanguage, ofRecord = false): string {
  const { t } = words(ui);
  const { year, month, day, rest, initials } = shelf;
  const whole =
    year === undefined
      ? []
      : month === undefined
        ? [t('articles.year', { year })]
        : [
            capitalised(
              day === undefined ? monthInWords(year, month, ui) : dateInWords(segmentsOf({ year, month, day }).join('-'), ui),
              ui,
            ),
          ];
  const { initials: _, ...undivided } = shelf;
  const beyond = [...(rest === undefined ? [] : [undivided]), ...(initials === undefined ? [] : [{ initials }])];
  return [...whole, ...beyond.map((each) => shelfName(each, ui, ofRecord))].join(' · ');
}

/** The beginning of a headline or a name as a part of a list: "Ab…". */
export function initialsInWords(initials: string, ui: InterfaceLanguage): string {
  return `${capitalised(initials.replace(/_$/u, ''), ui)}…`;
}

function capitalised(text: string, ui: InterfaceLanguage): string {
  return text.charAt(0).toLocaleUpperCase(ui) + text.slice(1);
}
