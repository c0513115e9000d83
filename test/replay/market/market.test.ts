import { describe, expect, it } from 'vitest';
import { DAY, epochDayFromIso, isoFromEpochDay } from '../../../lib/time';
import { PINNED } from './anchors';
import { Market } from './market';
import { closeOf, newYorkOffset } from './sessions';

const now = Date.parse('2026-01-26T15:00:00Z');
const market = new Market(() => now);

function returnOn(symbol: string, iso: string): number {
  const bars = market.bars(symbol);
  if (!bars) throw new Error(symbol);
  const at = market.position(bars, epochDayFromIso(iso));
  return (bars.close[at] ?? 0) / (bars.close[at - 1] ?? 1) - 1;
}

describe.each([
  ['^RUT', '^GSPC'],
  ['IWM', 'SPY'],
])('%s against %s in January 2026', (small, large) => {
  it('repeats the published returns', () => {
    for (const [iso, smallPercent, largePercent] of PINNED) {
      expect(returnOn(small, iso) * 100, `${small} ${iso}`).toBeCloseTo(smallPercent, 1);
      expect(returnOn(large, iso) * 100, `${large} ${iso}`).toBeCloseTo(largePercent, 1);
    }
  });

  it('wins on exactly the 14 sessions from the 2nd to the 22nd', () => {
    const sessions = market.sessions.map(isoFromEpochDay);
    const from = sessions.indexOf('2025-12-31');
    const wins = sessions
      .slice(from, sessions.indexOf('2026-01-23') + 1)
      .filter((iso) => returnOn(small, iso) > returnOn(large, iso));
    expect(wins).toHaveLength(14);
    expect([wins[0], wins.at(-1)]).toEqual(['2026-01-02', '2026-01-22']);
  });
});

it('values both sides as the article prints them', () => {
  expect(market.standing('SPY')).toMatchObject({ trailingPE: 28, portfolioPE: 28 });
  expect(market.standing('IWM')).toMatchObject({ trailingPE: 19.5, portfolioPE: 19.5 });
  expect(market.standing('IWM')?.size).toBe(75e9);
  expect(market.standing('AMPL')?.trailingPE).toBeNull();
});

it('is the same market every time, however late it is asked', () => {
  const later = new Market(() => now + 900 * DAY);
  const [a, b] = [market.bars('INOD'), later.bars('INOD')];
  expect(b?.close.subarray(0, a?.close.length)).toEqual(a?.close);
});

it.each([
  ['2026-01-23T20:59:00Z', '2026-01-22'],
  ['2026-01-23T21:02:00Z', '2026-01-23'],
  ['2026-01-25T12:00:00Z', '2026-01-23'],
  ['2025-11-28T18:02:00Z', '2025-11-28'],
])('at %s the last completed session is %s', (moment, day) => {
  expect(isoFromEpochDay(new Market(() => Date.parse(moment)).lastDay())).toBe(day);
});

it('knows New York summer time and early closes', () => {
  expect(newYorkOffset(epochDayFromIso('2026-03-06'))).toBe(-5);
  expect(newYorkOffset(epochDayFromIso('2026-03-09'))).toBe(-4);
  expect(new Date(closeOf(epochDayFromIso('2026-07-02'))).toISOString()).toBe('2026-07-02T20:00:00.000Z');
  expect(new Date(closeOf(epochDayFromIso('2025-12-24'))).toISOString()).toBe('2025-12-24T18:00:00.000Z');
});
