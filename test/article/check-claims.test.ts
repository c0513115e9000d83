import { describe, expect, it } from 'vitest';
import type { Series } from '../../lib/analytics/types';
import { type CheckedClaim, checkClaims } from '../../lib/article/check-claims';
import { findClaims } from '../../lib/article/find-claims';
import type { ClaimData } from '../../lib/article/known';
import type { History, Metric, MetricId } from '../../lib/market/types';
import { epochDayFromIso } from '../../lib/time';
import { january2026 } from '../analytics/fixtures';
import { mentionsIn } from './mentions';

const NOW = Date.UTC(2026, 2, 2);

function metric(value: number, unit: Metric['unit'] = 'multiple'): Metric {
  return { value, unit, asOf: NOW, fetchedAt: NOW, source: 'yahoo', method: 'trailingPE' };
}

const METRICS: Partial<Record<string, Partial<Record<MetricId, Metric>>>> = {
  IWM: { trailingPE: metric(20), netAssets: metric(80e9, 'currency') },
  SPY: { trailingPE: metric(25) },
  NVDA: { forwardPE: metric(30), trailingPE: metric(45) },
};

function historyFrom(symbol: string, { days, close }: Series): History {
  return {
    symbol,
    currency: 'USD',
    days: [...days],
    close: [...close],
    adjClose: null,
    splits: [],
    source: 'yahoo',
    fetchedAt: NOW,
  };
}

/** A year of days on which neither side wins, before the pinned ones. */
function withLead(side: Series): Series {
  const first = side.days[0] ?? 0;
  return {
    days: Int32Array.from([...Array.from({ length: 360 }, (_, i) => first - 360 + i), ...side.days]),
    close: Float64Array.from([...Array(360).fill(side.close[0]), ...side.close]),
  };
}
const { small, large } = january2026();
const HISTORIES: Record<string, History> = {
  '^RUT': historyFrom('^RUT', withLead(small)),
  '^GSPC': historyFrom('^GSPC', withLead(large)),
};
const FUNDS: Record<string, string> = { '^RUT': 'IWM', '^GSPC': 'SPY' };

const data: ClaimData = {
  published: epochDayFromIso('2026-01-26'),
  pair: { small: 'IWM', large: 'SPY' },
  history: (symbol) => HISTORIES[symbol] ?? null,
  metric: (symbol, id) => METRICS[symbol]?.[id],
  standIn: (symbol) => FUNDS[symbol] ?? null,
  recorded: [],
};

function check(text: string, more: Partial<ClaimData> = {}): CheckedClaim[] {
  return checkClaims(findClaims(text, mentionsIn(text)), { ...data, ...more });
}

describe("the article's own arithmetic", () => {
  const article = (discount: string, upside: string) =>
    check(
      `SPY trades at 28 times earnings. IWM trades at 19.5 times. That is a discount of ${discount}. Small caps would have to rise by ${upside} to reach parity.`,
    ).filter(({ claim }) => claim.kind !== 'multiple');

  it('tells an upside of 50 percent from the 41 to 47 that 28 and 19.5 give', () => {
    const [discount, upside] = article('roughly a third', 'about 50%');
    expect(discount?.verdict).toBe('agrees');
    expect(upside?.verdict).toBe('differs');
    expect(upside?.byArticle).toMatchObject({ small: 19.5, large: 28, value: expect.closeTo(0.4359, 4) });
    expect(upside?.byArticle?.range.map((bound) => Math.round(bound * 1000))).toEqual([407, 465]);
  });

  it.each([
    ['about 30%', 'about 45%'],
    ['30%', '44%'],
    ['roughly 30%', 'more than 40%'],
    ['31%', 'at least 43%'],
  ])('leaves %s and %s alone', (discount, upside) => {
    expect(article(discount, upside).map(({ verdict }) => verdict)).toEqual(['agrees', 'agrees']);
  });

  it.each([
    // Forward against trailing, other companies, and P/Es told much earlier are no arithmetic.
    'SPY trades at 28 times earnings. IWM trades at 19.5 times. By forward P/E small caps would have to rise by 90% to reach parity.',
    `SPY trades at 28 times earnings. IWM trades at 19.5 times. ${'And so on. '.repeat(60)}Small caps would have to rise by 90% to reach parity.`,
  ])('takes no P/Es that are not meant: %#', (text) => {
    expect(check(text).at(-1)).toMatchObject({ byArticle: null, verdict: 'unknown' });
  });

  it('says nothing without the P/Es', () => {
    expect(check('Small caps trade at a 70% discount to large caps.')[0]).toMatchObject({
      verdict: 'unknown',
      byArticle: null,
      now: { value: expect.closeTo(0.2, 12), source: 'yahoo' },
    });
  });
});

describe('stated, then and now', () => {
  it.each([
    ['IWM has a P/E of 19.5.', 20],
    ['Nvidia trades at 35 times forward earnings.', 30],
    ['IWM has net assets of $75 billion.', 80e9],
    ['The S&P 500 has a P/E of 28.', 25],
  ])('%s now %s', (text, value) => {
    expect(check(text)[0]).toMatchObject({ now: { value }, atPublication: null, verdict: 'unknown' });
  });

  it('says whose figures stand in for those of an index', () => {
    expect(check('The S&P 500 has a P/E of 28.')[0]?.now?.of).toBe('SPY');
    expect(check('IWM has a P/E of 19.5.')[0]?.now?.of).toBeUndefined();
  });

  it('has nothing to set beside what it knows nothing of', () => {
    expect(check('Microsoft has a P/E of 35.')[0]).toMatchObject({ now: null, verdict: 'unknown' });
  });

  it('takes the discount of then from the recorded days', () => {
    const text = 'Small caps trade at a 30% discount to large caps.';
    const recorded = [
      { day: epochDayFromIso('2026-01-20'), ratio: 0.71 },
      { day: epochDayFromIso('2026-01-27'), ratio: 0.9 },
    ];
    expect(check(text, { recorded })[0]?.atPublication?.value).toBeCloseTo(0.29, 12);
    const old = [{ day: epochDayFromIso('2025-12-01'), ratio: 0.6 }];
    expect(check(text, { recorded: old })[0]?.atPublication).toBeNull();
  });

  it('checks a return against the closes', () => {
    expect(check('The S&P 500 is up 1% year to date.')[0]?.verdict).toBe('agrees');
    expect(check('Apple is up 1% year to date.')[0]).toMatchObject({ verdict: 'unknown', now: null });
    expect(check('The S&P 500 is up 1% year to date.', { published: null })[0]?.verdict).toBe('unknown');
  });
});

describe('a stated streak', () => {
  const streak = (days: number, more?: Partial<ClaimData>) =>
    check(`The Russell 2000 beat the S&P 500 for ${days} straight trading days.`, more)[0];

  it('is found, with what runs now', () => {
    expect(streak(14)).toMatchObject({ atPublication: { value: 14 }, now: { value: 0 }, verdict: 'agrees' });
  });

  it('is not corrected for a single day, which rounding can make', () => {
    expect(streak(15)?.verdict).toBe('unknown');
    expect(streak(18)?.verdict).toBe('differs');
  });

  it('is unknown without a date or the data', () => {
    expect(streak(14, { published: null })?.verdict).toBe('unknown');
    expect(streak(14, { history: () => null })?.verdict).toBe('unknown');
  });

  it('is never denied by a fund that stands in for its index', () => {
    const funds: Record<string, History | undefined> = { IWM: HISTORIES['^RUT'], SPY: HISTORIES['^GSPC'] };
    const history = (symbol: string) => funds[symbol] ?? null;
    expect(streak(14, { history })).toMatchObject({ verdict: 'agrees', now: { of: '^RUT' } });
    expect(streak(18, { history })?.verdict).toBe('unknown');
  });

  it('is unknown where the data begin too late to deny it', () => {
    const history = (symbol: string) => historyFrom(symbol, symbol === '^RUT' ? small : large);
    expect(streak(18, { history })?.verdict).toBe('unknown');
  });
});
