import { machineDate } from '../i18n/date.ts';
import type { Citable } from './citable.ts';
import { suppliedDate } from './cited-date.ts';
import { styleWordsOf } from './style-words.ts';

/** The date as a catalogue's field holds it: a day, month or year as ISO 8601, any other in words, and an unknown one as "no date", in square brackets. */
export function dateToCatalogue({ date, home }: Citable): string {
  if (date === undefined) return `[${styleWordsOf(home).undated}]`;
  return machineDate(date.value) ?? suppliedDate(date, home);
}
