/** Durations in milliseconds; no bare numbers elsewhere. */
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * A calendar date as whole days since 1970-01-01: the x-axis of every daily series. A day has no
 * time zone of its own; it is the exchange-local date of the session.
 */
export type EpochDay = number;

/** `'2023-12-29'` → epoch day. Throws RangeError for anything that is not a real calendar date. */
export function epochDayFromIso(iso: string): EpochDay {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== iso) {
    throw new RangeError(`not a calendar date: ${iso}`);
  }
  return ms / DAY;
}

/** Epoch day → `'2023-12-29'`. */
export function isoFromEpochDay(day: EpochDay): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}
