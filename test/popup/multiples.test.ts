import { describe, expect, it } from 'vitest';
import type { Metric } from '../../lib/market/types';
import { closingOf, gaugeOf, multiplesOf, rangeOf } from '../../lib/popup/multiples';
import type { MultipleView } from '../../lib/popup/view';
import { DAY, epochDayFromIso } from '../../lib/time';

const TODAY = epochDayFromIso('2026-11-20');
const pe = (value: number | null, rest: Partial<Metric> = {}): Metric => ({
  value,
  ...(value === null && { reason: 'loss' as const }),
  unit: 'multiple',
  asOf: TODAY * DAY,
  fetchedAt: TODAY * DAY,
  source: 'yahoo',
  method: 'portfolio',
  basis: 'excludes losses',
  horizon: 'trailing',
  ...rest,
});
const first = (multiples: MultipleView[]) => multiples[0] as MultipleView;
const comparable = first(multiplesOf({ trailingPE: pe(19.5) }, { trailingPE: pe(28) }));

describe('multiplesOf', () => {
  it('leads with the trailing P/E', () => {
    expect(comparable).toMatchObject({ id: 'trailingPE', verdict: { comparable: true } });
    expect(comparable.verdict.comparable && comparable.verdict.discount).toBeCloseTo(0.3036, 4);
  });

  it('prefers another P/E that can be compared to one that cannot', () => {
    const other = { reportedPE: pe(21, { basis: 'unknown', method: 'trailingPE' }) };
    const multiples = multiplesOf(
      { trailingPE: pe(19.5), ...other },
      { trailingPE: pe(31.7, { basis: 'includes losses' }), ...other },
    );
    expect(multiples.map(({ id }) => id)).toEqual(['reportedPE', 'trailingPE']);
    expect(multiples[1]?.verdict).toEqual({ comparable: false, why: 'different-basis' });
  });

  it('answers with the P/E that was chosen, also where it cannot be compared', () => {
    const small = { trailingPE: pe(19.5), forwardPE: pe(15, { horizon: 'forward' }) };
    const large = { trailingPE: pe(28), forwardPE: pe(20, { horizon: 'forward' }) };
    expect(first(multiplesOf(small, large, 'forward'))).toMatchObject({
      id: 'forwardPE',
      verdict: { comparable: true, discount: 0.25 },
    });
    expect(first(multiplesOf(small, { trailingPE: pe(28) }, 'forward'))).toMatchObject({
      id: 'forwardPE',
      verdict: { comparable: false, why: 'missing' },
    });
  });

  it('never answers with price to book', () => {
    const book = { priceToBook: pe(2) };
    expect(first(multiplesOf({ trailingPE: pe(null), ...book }, { trailingPE: pe(28), ...book })).id).toBe(
      'trailingPE',
    );
  });

  it('has a place for the trailing P/E even where nothing is known', () => {
    expect(multiplesOf(undefined, undefined)).toEqual([
      { id: 'trailingPE', small: null, large: null, verdict: { comparable: false, why: 'missing' } },
    ]);
  });
});

describe('gaugeOf', () => {
  const history = Array.from({ length: 9 }, (_, at) => ({ day: TODAY - 9 + at, ratio: 0.8 - at * 0.01 }));

  it('places today among the recorded days, itself included', () => {
    const gauge = gaugeOf(comparable, history);
    expect(gauge).toMatchObject({ days: 10, since: TODAY - 9, wider: 0.9 });
    expect(gauge?.low).toBeCloseTo(0.2);
    expect(gauge?.high).toBeCloseTo(0.3036, 4);
  });

  it('does not count the last session again when seen on a Sunday', () => {
    const friday = { day: TODAY - 2, ratio: 19.5 / 28 };
    expect(gaugeOf(comparable, [...history.slice(0, 3), friday])?.days).toBe(4);
  });

  it('does not count today twice', () => {
    expect(gaugeOf(comparable, [...history, { day: TODAY, ratio: 0.7 }])?.days).toBe(10);
  });

  it('has nothing to place without a discount, nor for the shipped figures', () => {
    expect(gaugeOf(first(multiplesOf({ trailingPE: pe(null) }, { trailingPE: pe(28) })), history)).toBeNull();
    const shipped = { trailingPE: pe(19.5, { source: 'snapshot' }) };
    expect(
      gaugeOf(first(multiplesOf(shipped, { trailingPE: pe(28, { source: 'snapshot' }) })), []),
    ).toBeNull();
  });
});

describe('rangeOf', () => {
  it('says what rounding leaves open in the shipped figures', () => {
    const shipped = (value: number) => ({ trailingPE: pe(value, { source: 'snapshot' }) });
    const range = rangeOf(first(multiplesOf(shipped(19.5), shipped(28))));
    expect(range?.discount[0]).toBeCloseTo(0.289, 3);
    expect(range?.discount[1]).toBeCloseTo(0.3175, 4);
    expect(range?.parityUpside[0]).toBeCloseTo(0.407, 3);
    expect(range?.parityUpside[1]).toBeCloseTo(0.465, 3);
  });

  it('is silent about figures known to more places', () => {
    expect(rangeOf(comparable)).toBeNull();
  });
});

describe('closingOf', () => {
  it('moves either side, both, or back to the recorded median', () => {
    const gauge = { days: 5, since: 0, wider: 0.5, zScore: null, median: 0.2, low: 0, high: 0.3 };
    const closing = closingOf(comparable, gauge);
    expect(closing?.smallRises).toBeCloseTo(28 / 19.5 - 1);
    expect(closing?.largeFalls).toBeCloseTo(19.5 / 28 - 1);
    expect(closing?.halfway.multiple).toBeCloseTo(23.75);
    expect(closing?.toMedian).toBeCloseTo(0.8 / (19.5 / 28) - 1);
  });

  it('knows no median from a single day', () => {
    const gauge = { days: 1, since: 0, wider: 0, zScore: null, median: 0.3, low: 0.3, high: 0.3 };
    expect(closingOf(comparable, gauge)?.toMedian).toBeNull();
  });
});
