import { getHolidays } from 'nyse-holidays';
import { DAY, type EpochDay, epochDayFromIso, isoFromEpochDay } from '../time';

/** Closures nobody could have computed: `nyse-holidays` has the regular ones only. */
const AD_HOC_CLOSURES = new Set([
  '1994-04-27', // funeral of Richard Nixon
  '2001-09-11',
  '2001-09-12',
  '2001-09-13',
  '2001-09-14',
  '2004-06-11', // funeral of Ronald Reagan
  '2007-01-02', // day of mourning for Gerald Ford
  '2012-10-29', // hurricane Sandy
  '2012-10-30',
  '2018-12-05', // day of mourning for George H. W. Bush
  '2025-01-09', // day of mourning for Jimmy Carter
]);

/** Early closes outside the rules of `closesEarly`. */
const AD_HOC_EARLY_CLOSES = new Set(['1996-07-05', '1997-12-26', '1999-12-31', '2002-07-05', '2003-12-26']);

export interface TradingDay {
  /** Close in minutes after New York midnight; the open is always 9:30. */
  closeMinute: number;
}
export const OPEN_MINUTE = 9 * 60 + 30;
const REGULAR_CLOSE = 16 * 60;

/** Calendar of the New York Stock Exchange: a date → its session, or null when it is closed. */
export function createCalendar(): (day: EpochDay) => TradingDay | null {
  const holidays = new Map<number, ReadonlySet<string>>();
  const holidaysOf = (year: number) => {
    let set = holidays.get(year);
    if (!set) {
      set = new Set(getHolidays(year).map((holiday) => holiday.dateString));
      holidays.set(year, set);
    }
    return set;
  };
  return (day) => {
    const date = new Date(day * DAY);
    const weekday = date.getUTCDay();
    if (weekday === 0 || weekday === 6) return null;
    const iso = isoFromEpochDay(day);
    const year = date.getUTCFullYear();
    if (AD_HOC_CLOSURES.has(iso) || holidaysOf(year).has(iso)) return null;
    if (!closesEarly(day, year)) return { closeMinute: REGULAR_CLOSE };
    return { closeMinute: (year < 1993 ? 14 : 13) * 60 };
  };
}

/**
 * The exchange's rules for a weekday that is not a holiday: the day after Thanksgiving, Christmas
 * Eve, and 3 July when the fourth falls on Tuesday to Friday. (Until 2012 a Thursday fourth
 * shortened Friday the fifth instead.)
 */
function closesEarly(day: EpochDay, year: number): boolean {
  const iso = isoFromEpochDay(day);
  if (AD_HOC_EARLY_CLOSES.has(iso)) return true;
  const monthDay = iso.slice(5);
  if (monthDay === '12-24') return true;
  if (monthDay === '07-03') {
    const weekdayOfFourth = new Date((day + 1) * DAY).getUTCDay();
    if (year < 1995 || weekdayOfFourth < 2 || weekdayOfFourth > 5) return false;
    return weekdayOfFourth !== 4 || year >= 2013;
  }
  const firstOfNovember = epochDayFromIso(`${year}-11-01`);
  const firstThursday = firstOfNovember + ((4 - new Date(firstOfNovember * DAY).getUTCDay() + 7) % 7);
  return year >= 1992 && day === firstThursday + 22;
}
