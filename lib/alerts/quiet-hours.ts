import { HOUR, MINUTE } from '../time';

const CLOCK = /^([01]\d|2[0-3]):([0-5]\d)$/;

function minuteOf(text: string): number | null {
  const match = CLOCK.exec(text);
  return match ? (Number(match[1]) * HOUR) / MINUTE + Number(match[2]) : null;
}

/**
 * Whether a minute of the user's day (0 to 1439, local time) lies in the quiet hours. They may span
 * midnight; the end is outside; from and to alike, or unreadable, is no quiet at all.
 */
export function inQuietHours(hours: { from: string; to: string } | null, minuteOfDay: number): boolean {
  const from = hours && minuteOf(hours.from);
  const to = hours && minuteOf(hours.to);
  if (from === null || to === null || from === to) return false;
  return from < to ? from <= minuteOfDay && minuteOfDay < to : from <= minuteOfDay || minuteOfDay < to;
}
