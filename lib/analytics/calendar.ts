import type { EpochDay } from '../time';

/** Days of 400 Gregorian years, and from 1 March of year 0 to 1 January 1970. */
const ERA = 146_097;
const TO_1970 = 719_468;

/**
 * Year, month (1 to 12) and day of an epoch day, by arithmetic: `Date` costs ten times as much, and
 * a comparison asks hundreds of times. http://howardhinnant.github.io/date_algorithms.html
 */
function civil(epochDay: EpochDay): { year: number; month: number; day: number } {
  const shifted = epochDay + TO_1970;
  const era = Math.floor(shifted / ERA);
  const dayOfEra = shifted - era * ERA;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** The inverse of `civil`; the month must be 1 to 12. */
function epochDayOf({ year, month, day }: { year: number; month: number; day: number }): EpochDay {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return (
    era * ERA +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    TO_1970
  );
}

export function yearOf(day: EpochDay): number {
  return civil(day).year;
}

export function lastDayOfYear(year: number): EpochDay {
  return epochDayOf({ year, month: 12, day: 31 });
}

/** Moved back by calendar months, the day clamped to the month's length: 31 March − 1 month is 28 or 29 February. */
export function monthsBefore(epochDay: EpochDay, months: number): EpochDay {
  const { year, month, day } = civil(epochDay);
  const monthIndex = year * 12 + month - 1 - months;
  const first = epochDayOf({ year: Math.floor(monthIndex / 12), month: (monthIndex % 12) + 1, day: 1 });
  const nextIndex = monthIndex + 1;
  const next = epochDayOf({ year: Math.floor(nextIndex / 12), month: (nextIndex % 12) + 1, day: 1 });
  return Math.min(first + day, next) - 1;
}

/** True when no weekday is left in the day's year: NYSE trades on every weekday between Christmas and New Year. */
export function closesItsYear(day: EpochDay): boolean {
  // 1 January 1970 was a Thursday; of this number Friday is 1 and Saturday 2.
  const sinceThursday = ((day % 7) + 7) % 7;
  const toNextWeekday = sinceThursday === 1 ? 3 : sinceThursday === 2 ? 2 : 1;
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
