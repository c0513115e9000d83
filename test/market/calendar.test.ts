import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createCalendar } from '../../lib/market/calendar';
import { DAY, epochDayFromIso, isoFromEpochDay } from '../../lib/time';

const SESSIONS = new URL('../../../shared/data/market/nyse_sessions_xnys_1990_2023-01.csv', import.meta.url);
const calendar = createCalendar();
const on = (iso: string) => calendar(epochDayFromIso(iso));

/** The exchange's own announcements, and the day of mourning of January 2025. */
const PUBLISHED: Record<string, { closed: string; early: string }> = {
  2023: { closed: '01-02 01-16 02-20 04-07 05-29 06-19 07-04 09-04 11-23 12-25', early: '07-03 11-24' },
  2024: { closed: '01-01 01-15 02-19 03-29 05-27 06-19 07-04 09-02 11-28 12-25', early: '07-03 11-29 12-24' },
  2025: {
    closed: '01-01 01-09 01-20 02-17 04-18 05-26 06-19 07-04 09-01 11-27 12-25',
    early: '07-03 11-28 12-24',
  },
  2026: { closed: '01-01 01-19 02-16 04-03 05-25 06-19 07-03 09-07 11-26 12-25', early: '11-27 12-24' },
  2027: { closed: '01-01 01-18 02-15 03-26 05-31 06-18 07-05 09-06 11-25 12-24', early: '11-26' },
  2028: { closed: '01-17 02-21 04-14 05-29 06-19 07-04 09-04 11-23 12-25', early: '07-03 11-24' },
};

describe('calendar', () => {
  it.each([
    ['2026-01-01', 'New Year'],
    ['2026-01-19', 'Martin Luther King Day'],
    ['2026-04-03', 'Good Friday'],
    ['2026-06-19', 'Juneteenth'],
    ['2026-07-03', 'Independence Day, observed'],
    ['2026-11-26', 'Thanksgiving'],
    ['2026-12-25', 'Christmas'],
    ['2001-09-11', '11 September'],
    ['2001-09-14', '11 September'],
    ['2004-06-11', 'Reagan'],
    ['2007-01-02', 'Ford'],
    ['2012-10-30', 'Sandy'],
    ['2018-12-05', 'Bush'],
    ['2025-01-09', 'Carter'],
    ['2026-01-24', 'Saturday'],
    ['2026-01-25', 'Sunday'],
  ])('is closed on %s (%s)', (iso) => {
    expect(on(iso)).toBeNull();
  });

  it.each(['2021-12-31', '2022-12-30', '2026-01-02', '2026-02-12', '2026-11-03', '2026-11-11'])(
    'is open until four on %s',
    (iso) => {
      expect(on(iso)).toEqual({ closeMinute: 960 });
    },
  );

  it.each(['2023-07-03', '2024-07-03', '2025-07-03', '2025-11-28', '2025-12-24', '2026-11-27', '2026-12-24'])(
    'closes at one on %s',
    (iso) => {
      expect(on(iso)).toEqual({ closeMinute: 780 });
    },
  );

  it.each(Object.entries(PUBLISHED))('has the published closures of %s and no other', (year, days) => {
    const closed: string[] = [];
    const early: string[] = [];
    for (let day = epochDayFromIso(`${year}-01-01`); day <= epochDayFromIso(`${year}-12-31`); day++) {
      const isWeekend = [0, 6].includes(new Date(day * DAY).getUTCDay());
      const session = calendar(day);
      const monthDay = isoFromEpochDay(day).slice(5);
      if (session === null && !isWeekend) closed.push(monthDay);
      if (session?.closeMinute === 13 * 60) early.push(monthDay);
    }
    expect({ closed: closed.join(' '), early: early.join(' ') }).toEqual(days);
  });

  describe.runIf(existsSync(SESSIONS))('against the recorded sessions since 1990', () => {
    const rows = existsSync(SESSIONS)
      ? readFileSync(SESSIONS, 'utf8')
          .trim()
          .split('\n')
          .slice(1)
          .map((line) => line.split(','))
      : [];
    const recorded = new Map(
      rows.map(([day = '', open = '', close = '']) => [day.slice(0, 10), { open, close }]),
    );

    it('has the same days', () => {
      const [first = '', last = ''] = [[...recorded.keys()][0], [...recorded.keys()].at(-1)];
      const wrong: string[] = [];
      for (let day = epochDayFromIso(first); day <= epochDayFromIso(last); day++) {
        const iso = isoFromEpochDay(day);
        if ((calendar(day) !== null) !== recorded.has(iso)) wrong.push(iso);
      }
      expect(wrong).toEqual([]);
      expect(recorded.size).toBeGreaterThan(8000);
    });

    it('has the same lengths', () => {
      const wrong = [...recorded].filter(([iso, { open, close }]) => {
        const minutes = (Date.parse(close) - Date.parse(open)) / 60_000;
        return (on(iso)?.closeMinute ?? 0) - 570 !== minutes;
      });
      expect(wrong).toEqual([]);
    });
  });
});
