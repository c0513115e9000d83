import { describe, expect, it } from 'vitest';
import { seriesFromRows } from '../../lib/analytics/series';
import type { Series } from '../../lib/analytics/types';
import { checkReturn } from '../../lib/article/check-return';
import type { Claim, ClaimWindow } from '../../lib/article/claim';
import { figureOf } from '../../lib/article/figures';
import { epochDayFromIso } from '../../lib/time';

/** Weekly closes that grow by `yearly` a year, with dividends worth `dividends` a year on top. */
function growing(yearly: number, dividends: number | null): Series {
  const first = epochDayFromIso('2022-12-01');
  return seriesFromRows(
    Array.from({ length: 200 }, (_, week) => {
      const years = (week * 7) / 365.25;
      const close = 100 * (1 + yearly) ** years;
      return {
        day: first + week * 7,
        close,
        adjClose: dividends === null ? null : close * (1 + dividends) ** years,
      };
    }),
  );
}

function check(
  text: { hedge?: string; number: string; window: ClaimWindow; annualised?: boolean },
  series: Series,
) {
  const claim: Extract<Claim, { kind: 'return' }> = {
    kind: 'return',
    symbol: 'SPY',
    window: text.window,
    annualised: text.annualised ?? false,
    figure: figureOf({ hedge: text.hedge ?? '', number: text.number, factor: 0.01 }),
    words: '',
    start: 0,
    end: 0,
  };
  return checkReturn({ claim, series, published: epochDayFromIso('2026-01-26') });
}

const THREE_YEARS = { months: 36 };

describe('a stated return', () => {
  it('agrees with the data up to publication', () => {
    const found = check({ number: '73', window: THREE_YEARS }, growing(0.2, 0));
    expect(found.verdict).toBe('agrees');
    expect(found.atPublication?.value).toBeCloseTo(0.728, 1);
    expect(found.now).not.toBeNull();
  });

  it('is true with dividends where price alone falls short', () => {
    const series = growing(0.195, 0.015);
    expect(check({ hedge: 'more than ', number: '75', window: THREE_YEARS }, series).verdict).toBe(
      'with-dividends',
    );
  });

  it('is not corrected where only dividends can tell', () => {
    expect(
      check({ hedge: 'more than ', number: '75', window: THREE_YEARS }, growing(0.195, null)).verdict,
    ).toBe('unknown');
  });

  it('may be meant a year or in all', () => {
    expect(check({ number: '20', window: THREE_YEARS }, growing(0.2, 0)).verdict).toBe('agrees');
    expect(check({ number: '73', window: THREE_YEARS, annualised: true }, growing(0.2, 0)).verdict).toBe(
      'agrees',
    );
  });

  it('differs where no reading fits', () => {
    expect(check({ number: '50', window: THREE_YEARS }, growing(0.2, 0)).verdict).toBe('differs');
    expect(check({ number: '90', window: THREE_YEARS }, growing(0.2, 0.01)).verdict).toBe('differs');
  });

  it('is unknown where the data do not reach back', () => {
    expect(check({ number: '50', window: { months: 120 } }, growing(0.2, 0))).toEqual({
      atPublication: null,
      now: null,
      verdict: 'unknown',
    });
    expect(check({ number: '50', window: THREE_YEARS }, seriesFromRows([])).verdict).toBe('unknown');
  });
});

describe('periods', () => {
  it('a calendar year that is over has no now', () => {
    const found = check({ number: '20', window: { year: 2024 } }, growing(0.2, 0));
    expect(found).toMatchObject({ now: null, verdict: 'agrees' });
  });

  it('the year of publication is the year so far', () => {
    const found = check({ number: '1', window: { year: 2026 } }, growing(0.2, 0));
    expect(found.atPublication?.value).toBeCloseTo(0.012, 2);
    expect(found.verdict).toBe('agrees');
    expect(check({ number: '1', window: 'YTD' }, growing(0.2, 0)).verdict).toBe('agrees');
  });

  it('no close near its end, no answer', () => {
    const ended = growing(0.2, 0);
    const cut = { days: ended.days.slice(0, 100), close: ended.close.slice(0, 100) };
    expect(check({ number: '20', window: { months: 12 } }, cut).verdict).toBe('unknown');
  });
});
