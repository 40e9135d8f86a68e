import { z } from 'zod';

/** A calendar day of the Gregorian calendar, `YYYY-MM-DD`; a day that does not exist is refused. */
export const day = z.iso.date();
export type Day = z.infer<typeof day>;

/**
 * A date as EDTF (ISO 8601-2:2019, levels 0 to 2 as far as news needs them): a day, month or year; unspecified digits (`XXXX-06-12`);
 * approximate (`2018-07~`), uncertain (`2018?`); an interval (`2017-10/2019-03`, open `../2019`); one of a set (`[2020-03-03,2021-03-03]`).
 */
export const edtf = z
  .string()
  .regex(
    new RegExp(
      /^(?:PART|(?:PART|\.\.)\/(?:PART|\.\.)|\[PART(?:(?:,|\.\.)PART)*\])$/.source.replaceAll(
        'PART',
        '[0-9X]{4}(?:-[0-9X]{2}(?:-[0-9X]{2})?)?[~?%]?',
      ),
    ),
    'must be an EDTF date such as 2020-03-03, 2018-07~, XXXX-06-12, 2017-10/2019-03 or [2020-03-03,2021-03-03]',
  )
  .refine(
    (value) => [...value.matchAll(/[0-9X]{4}(?:-[0-9X]{2}){0,2}/g)].every(([part]) => exists(part)),
    'must name a month and day that exist',
  )
  .refine((value) => (membersOf(value) ?? [boundsOf(value)]).every(isForward), 'must not end before it begins');
export type Edtf = z.infer<typeof edtf>;

/** The first and last day that something can mean; a side without a limit is absent. */
type Bounds = { readonly earliest?: Day; readonly latest?: Day };

/**
 * The first and last day that a date can mean. A side without a limit is absent: `XXXX-06-12` has neither, `2020-11-11/..` has only the first.
 * Approximate and uncertain dates are bounded as if they were exact; a set by its first and last member.
 */
export function boundsOf(value: string): Bounds {
  if (value.includes('/')) {
    const [from = '', to = ''] = value.split('/');
    return pair(edge(from, 'first'), edge(to, 'last'));
  }
  const members = membersOf(value) ?? [rangeBounds(value)];
  const [firsts, lasts] = [members.map(({ earliest }) => earliest), members.map(({ latest }) => latest)];
  return pair(firsts.includes(undefined) ? undefined : firsts.sort()[0], lasts.includes(undefined) ? undefined : lasts.sort().at(-1));
}

/** What each member of a set can mean, a range of days, months or years being one; absent of what is no set. */
export function membersOf(value: string): readonly Bounds[] | undefined {
  return value.startsWith('[') ? value.slice(1, -1).split(',').map(rangeBounds) : undefined;
}

/** Of a range the first part is where it begins, whatever the second is. */
function rangeBounds(member: string): Bounds {
  const [from = '', to = from] = member.split('..');
  return pair(edge(from, 'first'), edge(to, 'last'));
}

function isForward({ earliest, latest }: Bounds): boolean {
  return earliest === undefined || latest === undefined || earliest <= latest;
}

function pair(earliest: Day | undefined, latest: Day | undefined): Bounds {
  return { ...(earliest === undefined ? {} : { earliest }), ...(latest === undefined ? {} : { latest }) };
}

/** One side of a day, month or year; absent where the year is wholly unknown. */
function edge(part: string, side: 'first' | 'last'): Day | undefined {
  const [year = '', month = 'XX', date = 'XX'] = part.replace(/[~?%]$/, '').split('-');
  if (!/^\d[\dX]{3}$/.test(year)) return undefined;
  const whole = year.replaceAll('X', side === 'first' ? '0' : '9');
  const first = side === 'first';
  const monthNumber = month.includes('X') ? (first ? 1 : 12) : Number(month);
  const last = new Date(Date.UTC(Number(whole), monthNumber, 0)).getUTCDate();
  const dayNumber = month.includes('X') || date.includes('X') ? (first ? 1 : last) : Number(date);
  return `${whole}-${String(monthNumber).padStart(2, '0')}-${String(dayNumber).padStart(2, '0')}`;
}

/** False for a thirteenth month and a thirtieth of February; unspecified digits can be any. */
function exists(part: string): boolean {
  const [year = '', month = 'XX', date = 'XX'] = part.split('-');
  // 2000 is a leap year: an unknown year may have a 29th of February.
  const known = /X/.test(year) ? '2000' : year;
  if (!/^(?:[01]X|X[X\d]|\d\d)$/.test(month) || !/^(?:[0-3]X|X[X\d]|\d\d)$/.test(date)) return false;
  if (/X/.test(month)) return /X/.test(date) || (Number(date) >= 1 && Number(date) <= 31);
  if (/X/.test(date)) return Number(month) >= 1 && Number(month) <= 12;
  return day.safeParse(`${known}-${month}-${date}`).success;
}
