import { DAY, type EpochDay, HOUR, MINUTE } from '../time';
import { createCalendar, OPEN_MINUTE } from './calendar';

/** One session of the exchange: its date in New York and its moments. */
export interface Session {
  day: EpochDay;
  open: number;
  close: number;
}

export interface Sessions {
  /** The session of a date, null when the exchange is closed all day. */
  on(day: EpochDay): Session | null;
  isOpen(now: number): boolean;
  /** The latest session whose open is not after `now`. */
  current(now: number): Session;
  /** The latest session that is over. */
  last(now: number): Session;
  /** The first session whose open is after `now`. */
  next(now: number): Session;
  nextOpen(now: number): number;
  /** Close of the running session, or of the next one. */
  nextClose(now: number): number;
  /** `pre` from 4:00, `post` until 20:00 New York time of a session's day. */
  state(now: number): 'pre' | 'open' | 'post' | 'closed';
  /** The date in New York. */
  today(now: number): EpochDay;
}

/** The longest gap between sessions since 1990 is seven days; a search this long always ends. */
const SEARCH_DAYS = 15;

/** Sessions of the NYSE in New York time, through Intl: daylight saving is the platform's business. */
export function createSessions(): Sessions {
  const calendar = createCalendar();
  const wallClock = new Intl.DateTimeFormat('en-US', {
    timeZone: 'America/New_York',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });

  /** New York's wall clock at a moment, as if it were UTC; whole minutes. */
  function wallTime(moment: number): number {
    const part = Object.fromEntries(
      wallClock.formatToParts(moment).map(({ type, value }) => [type, Number(value)]),
    );
    return Date.UTC(part.year ?? 0, (part.month ?? 1) - 1, part.day, part.hour, part.minute);
  }

  /** The moment at which New York's clock shows `minute` of `day`. Never asked for the hour that is skipped. */
  function momentOf(day: EpochDay, minute: number): number {
    const wall = day * DAY + minute * MINUTE;
    const winter = wall + 5 * HOUR;
    return winter - (wallTime(winter) - wall);
  }

  const on = (day: EpochDay): Session | null => {
    const trading = calendar(day);
    return trading && { day, open: momentOf(day, OPEN_MINUTE), close: momentOf(day, trading.closeMinute) };
  };
  const today = (now: number): EpochDay => Math.floor(wallTime(now) / DAY);

  function search(from: EpochDay, step: 1 | -1, wanted: (session: Session) => boolean): Session {
    for (let i = 0; i <= SEARCH_DAYS; i++) {
      const session = on(from + i * step);
      if (session && wanted(session)) return session;
    }
    throw new RangeError('no session near that moment');
  }

  const sessions: Sessions = {
    on,
    today,
    isOpen(now) {
      const session = on(today(now));
      return session !== null && now >= session.open && now < session.close;
    },
    current: (now) => search(today(now), -1, (session) => session.open <= now),
    last: (now) => search(today(now), -1, (session) => session.close <= now),
    next: (now) => search(today(now), 1, (session) => session.open > now),
    nextOpen: (now) => sessions.next(now).open,
    nextClose: (now) => search(today(now), 1, (session) => session.close > now).close,
    state(now) {
      const session = on(today(now));
      if (!session) return 'closed';
      if (now >= session.open && now < session.close) return 'open';
      const wallMinute = (wallTime(now) / MINUTE) % (DAY / MINUTE);
      if (now < session.open) return wallMinute >= 4 * 60 ? 'pre' : 'closed';
      return wallMinute < 20 * 60 ? 'post' : 'closed';
    },
  };
  return sessions;
}
