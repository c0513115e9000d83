import { describe, expect, it } from 'vitest';
import { dailyBars, type RawBars } from '../../../lib/providers/yahoo/daily-bars';
import { isoFromEpochDay } from '../../../lib/time';
import { kindOf, NOW } from '../context';
import { DAY_SECONDS, MONDAY, PERIOD } from './invented';

const meta: RawBars['meta'] = {
  currency: 'USD',
  exchangeTimezoneName: 'America/New_York',
  gmtoffset: -14400,
  dataGranularity: '1d',
  regularMarketTime: 1781190000,
  currentTradingPeriod: PERIOD,
};
const stamps = [0, 1, 2, 3].map((day) => MONDAY + day * DAY_SECONDS);
const bars = (over: Partial<RawBars> = {}): RawBars => ({
  meta,
  timestamp: stamps,
  close: [46, 47, 48, 50],
  adjusted: [],
  ...over,
});
const dates = (raw: RawBars, now = NOW) =>
  dailyBars(raw, now).days.map((day) => isoFromEpochDay(day).slice(5));

describe('the last bar', () => {
  const end = PERIOD.regular.end * 1000;
  it.each([
    ['during the session', 1781190000, NOW, false],
    ['after it with the last print', PERIOD.regular.end + 1, end + 60_000, true],
    ['after it without the last print', PERIOD.regular.end - 300, end + 60_000, false],
    ['an hour after it without a last print', PERIOD.regular.end - 300, end + 3_600_000, true],
    ['while the clock is slow', PERIOD.regular.end + 1, end - 60_000, false],
  ])('%s', (_, regularMarketTime, now, kept) => {
    expect(dates(bars({ meta: { ...meta, regularMarketTime } }), now)).toContain('06-10');
    expect(dates(bars({ meta: { ...meta, regularMarketTime } }), now).includes('06-11')).toBe(kept);
  });
  it('is judged by New York’s clock when the reply describes no session', () => {
    const raw = bars({ meta: { ...meta, currentTradingPeriod: null } });
    expect(dates(raw)).not.toContain('06-11');
    expect(dates(raw, Date.parse('2026-06-11T21:00:00Z'))).toContain('06-11');
  });
});

describe('bars', () => {
  const later = Date.parse('2026-06-12T12:00:00Z');
  it('of one day count once, the last of them', () => {
    const raw = bars({ timestamp: [...stamps, PERIOD.regular.end + 1], close: [46, 47, 48, 50, 51] });
    expect(dailyBars(raw, later).close).toEqual([46, 47, 48, 51]);
  });
  it('of one day with an empty one after it keep the full one', () => {
    const raw = bars({ timestamp: [...stamps, PERIOD.regular.end + 1], close: [46, 47, 48, 50, null] });
    expect(dailyBars(raw, later).close).toEqual([46, 47, 48, 50]);
  });
  it('without a price, at or below zero or from the future are left out', () => {
    const raw = bars({ timestamp: [...stamps, MONDAY + 40 * DAY_SECONDS], close: [null, 0, -3, 50, 60] });
    expect(dailyBars(raw, later).close).toEqual([50]);
  });
  it('come out in order', () => {
    expect(dailyBars(bars({ timestamp: stamps.toReversed() }), later).close).toEqual([50, 48, 47, 46]);
  });
  it('keep their neighbour’s adjustment where they have none', () => {
    const raw = bars({ adjusted: [23, null, 24, 50] });
    expect(dailyBars(raw, later).adjClose).toEqual([23, 23.5, 24, 50]);
  });
  it('in pence become pounds', () => {
    const { currency, close } = dailyBars(bars({ meta: { ...meta, currency: 'GBp' } }), later);
    expect(currency).toBe('GBP');
    expect(close).toEqual([0.46, 0.47, 0.48, 0.5].map((price) => expect.closeTo(price, 9)));
  });
  it.each<[string, Partial<RawBars>, string]>([
    ['none', { timestamp: [], close: [] }, 'empty'],
    ['only holes', { close: [null, null, null, null] }, 'empty'],
    ['more stamps than closes', { close: [46] }, 'schema'],
    ['more stamps than adjusted closes', { adjusted: [1] }, 'schema'],
    ['bars of a month', { meta: { ...meta, dataGranularity: '1mo' } }, 'schema'],
  ])('%s: refused', async (_, over, kind) => {
    expect(await kindOf(() => dailyBars(bars(over), later))).toBe(kind);
  });
});
