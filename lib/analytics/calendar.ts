import { DAY, type EpochDay } from '../time';

export function yearOf(day: EpochDay): number {
  return new Date(day * DAY).getUTCFullYear();
}

export function lastDayOfYear(year: number): EpochDay {
  return Date.UTC(year, 11, 31) / DAY;
}

/** Moved back by calendar months, the day clamped to the month's length: 31 March − 1 month is 28 or 29 February. */
export function monthsBefore(day: EpochDay, months: number): EpochDay {
  const date = new Date(day * DAY);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() - months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(date.getUTCDate(), lastOfMonth)) / DAY;
}

/** True when no weekday is left in the day's year: NYSE trades on every weekday between Christmas and New Year. */
export function closesItsYear(day: EpochDay): boolean {
  const weekday = new Date(day * DAY).getUTCDay();
  const toNextWeekday = weekday === 5 ? 3 : weekday === 6 ? 2 : 1;
  return yearOf(day + toNextWeekday) > yearOf(day);
}

/** Index of the last of the strictly increasing `days` on or before `day`; -1 when all lie after it. */
export function lastOnOrBefore(days: Int32Array, day: EpochDay): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
