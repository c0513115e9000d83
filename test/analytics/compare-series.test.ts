import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAligned, compareSeries } from '../../lib/analytics/compare-series';
import type { Comparison, Series } from '../../lib/analytics/types';
import { isoFromEpochDay } from '../../lib/time';
import { fromPercent, january2026, series } from './fixtures';

/** Daily returns in percent with ties and repeats among them; two that differ do so by more than rounding. */
const percents = fc.array(
  fc.oneof(
    fc.integer({ min: -3, max: 3 }),
    fc.integer({ min: -5e6, max: 5e6 }).map((millionths) => millionths / 1e6),
  ),
  {
    minLength: 2,
    maxLength: 400,
  },
);
const market = fc
  .tuple(percents, percents)
  .map(([small, large]) => ({ small: fromPercent(small), large: fromPercent(large) }))
  .map(({ small, large }) => {
    const length = Math.min(small.length, large.length);
    return { small: series(small.slice(0, length)), large: series(large.slice(0, length)) };
  });

const compare = (small: Series, large: Series) => compareSeries({ small, large }) as Comparison;
const shifted = (from: Series, days: number): Series => ({
  ...from,
  days: from.days.map((day) => day + days),
});
const scaled = (from: Series, factor: number): Series => ({
  ...from,
  close: from.close.map((close) => close * factor),
});

/** 400 Gregorian years: the only shift that keeps months, years and weekdays. */
const CYCLE = 146_097;

describe('properties', () => {
  it('does not depend on when it happened', () => {
    fc.assert(
      fc.property(market, ({ small, large }) => {
        const now = compare(small, large);
        const later = compare(shifted(small, CYCLE), shifted(large, CYCLE));
        expect(later.streak).toEqual(now.streak);
        expect(later.risk).toEqual(now.risk);
        expect(later.relativeStrength).toEqual(now.relativeStrength);
        expect(later.streaks.small.map(({ first, days }) => [first - CYCLE, days])).toEqual(
          now.streaks.small.map(({ first, days }) => [first, days]),
        );
        expect(later.calendarYears.map(({ year, outcome }) => [year - 400, outcome])).toEqual(
          now.calendarYears.map(({ year, outcome }) => [year, outcome]),
        );
        expect(later.drawdown.small.MAX?.trough).toBe((now.drawdown.small.MAX?.trough ?? 0) + CYCLE);
      }),
    );
  });

  it('does not depend on the level of either side', () => {
    fc.assert(
      fc.property(market, fc.integer({ min: -8, max: 8 }), ({ small, large }, exponent) => {
        // Powers of two scale without rounding, so that even ties must stay ties.
        expect(compare(scaled(small, 2 ** exponent), scaled(large, 2 ** -exponent))).toEqual(
          compare(small, large),
        );
      }),
    );
  });

  it('sees the same winners whatever a side is multiplied by, ties among them', () => {
    const cents = fc.array(fc.integer({ min: 90, max: 110 }), { minLength: 2, maxLength: 200 });
    const factors = fc.constantFrom(3.7, 0.1, 7, 1.3, 0.037);
    fc.assert(
      fc.property(cents, cents, factors, (some, others, factor) => {
        const length = Math.min(some.length, others.length);
        // Half of the days tie: the large side moves as the small one does.
        const small = series(some.slice(0, length));
        const large = series(some.slice(0, length).map((value, i) => (i % 7 < 5 ? value : (others[i] ?? 1))));
        const there = compare(small, large);
        const here = compare(small, scaled(large, factor));
        expect(here.streak).toEqual(there.streak);
        expect(here.streaks.small.map(({ days }) => days)).toEqual(
          there.streaks.small.map(({ days }) => days),
        );
        expect(here.calendarYears.map(({ outcome }) => outcome?.winner)).toEqual(
          there.calendarYears.map(({ outcome }) => outcome?.winner),
        );
        expect(here.risk[63]?.winDays).toBe(there.risk[63]?.winDays);
        expect(here.audit?.aftermath.map(({ ahead, baseAhead }) => [ahead, baseAhead])).toEqual(
          there.audit?.aftermath.map(({ ahead, baseAhead }) => [ahead, baseAhead]),
        );
      }),
    );
  });

  it('mirrors when the sides change places', () => {
    fc.assert(
      fc.property(market, ({ small, large }) => {
        const there = compare(small, large);
        const back = compare(large, small);
        expect(back.streak).toEqual({ small: there.streak.large, large: there.streak.small });
        const mirrored = (side: 'small' | 'large') =>
          there.streaks[side].map((streak) => ({ ...streak, small: streak.large, large: streak.small }));
        expect(back.streaks).toEqual({ small: mirrored('large'), large: mirrored('small') });
        expect(back.drawdown).toEqual({ small: there.drawdown.large, large: there.drawdown.small });
        const opposite = { small: 'large', large: 'small', tie: 'tie' };
        expect(back.calendarYears.map(({ outcome }) => outcome?.winner)).toEqual(
          there.calendarYears
            .map(({ outcome }) => outcome && opposite[outcome.winner])
            .map((winner) => winner ?? undefined),
        );
        expect(back.risk[21]?.volSmall).toBe(there.risk[21]?.volLarge);
        expect(back.risk[21]?.correlation ?? 0).toBeCloseTo(there.risk[21]?.correlation ?? 0, 12);
        expect(back.risk[21]?.trackingDifference ?? 0).toBe(-(there.risk[21]?.trackingDifference ?? 0) + 0);
      }),
    );
  });

  it('sees nothing but ties between a series and itself', () => {
    fc.assert(
      fc.property(market, ({ small }) => {
        const same = compare(small, small);
        expect(same.streak).toEqual({ small: 0, large: 0 });
        expect(same.streaks).toEqual({ small: [], large: [] });
        expect(same.audit).toBeNull();
        expect(same.calendarYears.every(({ outcome }) => outcome === null || outcome.winner === 'tie')).toBe(
          true,
        );
        expect(same.risk[21]?.beta ?? 1).toBeCloseTo(1, 10);
        expect(same.relativeStrength['1M'] ?? 100).toBe(100);
      }),
    );
  });

  it('knows nothing of later days', () => {
    fc.assert(
      fc.property(market, fc.nat({ max: 399 }), ({ small, large }, cut) => {
        const end = Math.min(cut + 1, small.days.length);
        const asOf = small.days[end - 1] ?? 0;
        const upTo = (side: Series): Series => ({
          days: side.days.slice(0, end),
          close: side.close.slice(0, end),
        });
        expect(compareSeries({ small, large, asOf })).toEqual(compare(upTo(small), upTo(large)));
      }),
    );
  });

  it('lists exactly the runs a plain walk finds', () => {
    fc.assert(
      fc.property(market, ({ small, large }) => {
        const found = compareSeries({ small, large, minStreak: 5 })?.streaks.small ?? [];
        const walked: number[] = [];
        let run = 0;
        for (let i = 1; i <= small.close.length; i += 1) {
          // What rounding alone makes of two equal days is no lead.
          const won =
            i < small.close.length &&
            (small.close[i] ?? 0) / (small.close[i - 1] ?? 0) >
              ((large.close[i] ?? 0) / (large.close[i - 1] ?? 0)) * (1 + 1e-12);
          if (!won && run >= 5) walked.push(run);
          run = won ? run + 1 : 0;
        }
        expect(found.map(({ days }) => days)).toEqual(walked);
      }),
    );
  });
});

describe('one comparison', () => {
  const found = compareSeries(january2026());

  it('audits the latest notable streak', () => {
    expect(found?.audit).toMatchObject({ side: 'small', streak: { days: 14, ended: true } });
    expect(found?.streak).toEqual({ small: 0, large: 1 });
  });

  it('says what it covers', () => {
    expect(found).toMatchObject({ measure: 'price', count: 16 });
    expect([found?.since, found?.asOfUsed].map((day) => isoFromEpochDay(day ?? 0))).toEqual([
      '2025-12-31',
      '2026-01-23',
    ]);
    expect(found?.trailing.YTD?.small).toBeGreaterThan(0);
    expect(found?.trailing['1Y']).toBeNull();
  });

  it('is null without a common day', () => {
    expect(compareSeries({ small: series([]), large: series([1, 2]) })).toBeNull();
    expect(compareSeries({ small: series([1]), large: series([1]), asOf: 0 })).toBeNull();
  });

  it('works on a single common day', () => {
    const one = compareSeries({ small: series([5]), large: series([7]) });
    expect(one).toMatchObject({ count: 1, streak: { small: 0, large: 0 }, audit: null });
    expect(one?.drawdown.small.MAX?.max).toBe(0);
  });

  it('asks the large side too', () => {
    const days = { days: 10, small: fromPercent(Array(10).fill(0)), large: fromPercent(Array(10).fill(1)) };
    const large = compareSeries({ small: series(days.small), large: series(days.large) });
    expect(large?.audit).toMatchObject({ side: 'large', streak: { days: 10, ended: false } });
    expect(
      compareAligned({
        days: new Int32Array(),
        small: new Float64Array(),
        large: new Float64Array(),
        measure: 'price',
      }),
    ).toBeNull();
  });
});
