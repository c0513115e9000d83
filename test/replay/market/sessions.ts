import { getHolidays } from 'nyse-holidays';
import { DAY, type EpochDay, epochDayFromIso, HOUR, isoFromEpochDay, MINUTE } from '../../../lib/time';

/** Days on which the exchange stayed shut without a holiday in the calendar. */
const CLOSED = [
  '1994-04-27',
  '2001-09-11',
  '2001-09-12',
  '2001-09-13',
  '2001-09-14',
  '2004-06-11',
  '2007-01-02',
  '2012-10-29',
  '2012-10-30',
  '2018-12-05',
  '2025-01-09',
];

/** Monday = 1 … Sunday = 0. 1970-01-01 was a Thursday. */
function weekday(day: EpochDay): number {
  return (day + 4) % 7;
}

function nthSunday(year: number, month: number, n: number): EpochDay {
  const first = Date.UTC(year, month - 1, 1) / DAY;
  return first + ((7 - weekday(first)) % 7) + 7 * (n - 1);
}

/** New York's offset from UTC in hours on a trading day: -4 in summer, -5 in winter. */
export function newYorkOffset(day: EpochDay): number {
  const year = new Date(day * DAY).getUTCFullYear();
  const [start, end] =
    year >= 2007
      ? [nthSunday(year, 3, 2), nthSunday(year, 11, 1)]
      : [nthSunday(year, 4, 1), nthSunday(year, 11, 1) - 7];
  return day >= start && day < end ? -4 : -5;
}

/** A New York clock time on a day, as epoch milliseconds. */
export function newYorkMoment(day: EpochDay, hours: number, minutes = 0): number {
  return day * DAY + (hours - newYorkOffset(day)) * HOUR + minutes * MINUTE;
}

/** Early closes at 13:00: the day after Thanksgiving, 24 December, and the eve of 4 July. */
export function closingHour(day: EpochDay): 13 | 16 {
  const iso = isoFromEpochDay(day);
  const date = iso.slice(5);
  if (date === '12-24' || date === '07-03') return 13;
  const friday = weekday(day) === 5;
  return friday && date >= '11-23' && date <= '11-29' ? 13 : 16;
}

export function closeOf(day: EpochDay): number {
  return newYorkMoment(day, closingHour(day));
}

/** Every session from `firstIso` to the last day of `lastYear`, oldest first. */
export function nyseSessions(firstIso: string, lastYear: number): EpochDay[] {
  const first = epochDayFromIso(firstIso);
  const closed = new Set(CLOSED);
  for (let year = Number(firstIso.slice(0, 4)); year <= lastYear; year++) {
    for (const holiday of getHolidays(year)) closed.add(holiday.dateString);
  }
  const sessions: EpochDay[] = [];
  for (let day = first; day <= epochDayFromIso(`${lastYear}-12-31`); day++) {
    if (weekday(day) % 6 !== 0 && !closed.has(isoFromEpochDay(day))) sessions.push(day);
  }
  return sessions;
}
