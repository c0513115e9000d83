import { DAY, type EpochDay, HOUR, MINUTE, SECOND } from '../time';

const NEW_YORK = 'America/New_York';

/** How far a zone's clock is ahead of UTC at a moment, ms; null for a zone nobody knows. */
function offsetAt(moment: number, zone: string): number | null {
  try {
    const parts = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    }).formatToParts(moment);
    const at = (type: string) => Number(parts.find((part) => part.type === type)?.value);
    const wall = Date.UTC(at('year'), at('month') - 1, at('day'), at('hour'), at('minute'), at('second'));
    return wall - Math.floor(moment / SECOND) * SECOND;
  } catch {
    return null;
  }
}

/**
 * Exchange-local calendar days of bars. The reply's own `gmtoffset` is today's, so it is an hour
 * wrong on the other side of a clock change; that matters only near midnight, and only there is the
 * zone asked (it is slow).
 */
export function localDays({ zone, offset }: { zone: string; offset: number }) {
  return (moment: number): EpochDay => {
    const sinceMidnight = (((moment + offset) % DAY) + DAY) % DAY;
    const nearMidnight = sinceMidnight < 2 * HOUR || sinceMidnight > DAY - 2 * HOUR;
    const exact = nearMidnight ? (offsetAt(moment, zone) ?? offset) : offset;
    return Math.floor((moment + exact) / DAY);
  };
}

/** New York's calendar day and minutes since its midnight. */
export function newYork(moment: number): { day: EpochDay; minutes: number } {
  const wall = moment + (offsetAt(moment, NEW_YORK) ?? -5 * HOUR);
  const day = Math.floor(wall / DAY);
  return { day, minutes: Math.floor((wall - day * DAY) / MINUTE) };
}

/** A New York wall-clock time without zone (`2024-06-26T15:59:59`) → epoch ms, or null. */
export function fromNewYork(wallTime: string): number | null {
  const wall = Date.parse(`${wallTime.trim().replace(' ', 'T')}Z`);
  if (Number.isNaN(wall)) return null;
  const guess = wall - (offsetAt(wall, NEW_YORK) ?? -5 * HOUR);
  return wall - (offsetAt(guess, NEW_YORK) ?? -5 * HOUR);
}

/**
 * Whether a US daily bar may still move: today's, before 16:30 in New York. Half an hour after the
 * bell because indices print their final value until about then.
 */
export function unfinishedInNewYork(day: EpochDay, now: number): boolean {
  // New York is never a whole day behind UTC, and asking for its clock at each of thousands of bars takes a second.
  if (day < Math.floor(now / DAY) - 1) return false;
  const today = newYork(now);
  return day > today.day || (day === today.day && today.minutes < 16 * 60 + 30);
}
