import { describe, expect, it } from 'vitest';
import { alertText } from '../../lib/alerts/alert-text';
import { type PastAlert, pastAlert } from '../../lib/alerts/past-alerts';
import { createFormat } from '../../lib/format/format';
import type { AlertRule } from '../../lib/settings/settings';
import { translateEnglish } from '../tools/english';

const writers = { t: translateEnglish, format: createFormat('en-US') };
function fired(kind: AlertRule['kind'], value: number, symbol?: string): PastAlert {
  const rule = {
    id: 'a',
    enabled: true,
    kind,
    direction: 'either' as const,
    threshold: 0.1,
    ...(symbol && { symbol }),
  };
  const side = value < 0 ? 'below' : 'above';
  return pastAlert({ rule, side, value, asOf: 0, at: 0, figures: [] }, { small: 'IWM', large: 'SPY' });
}

describe('alertText', () => {
  it.each([
    [fired('discount', 0.304), 'IWM / SPY: discount up to 30%'],
    [fired('discountPercentile', 0.92), 'IWM / SPY: discount at percentile 92 of its record'],
    [fired('streak', 14), 'IWM / SPY: small caps ahead for 14 days in a row'],
    [fired('streak', -8), 'IWM / SPY: large caps ahead for 8 days in a row'],
    [fired('trailingPE', 15.24, 'AMPL'), 'AMPL: P/E up to 15.2'],
    [fired('dayMove', -0.0612, 'INOD'), 'INOD: -6.1% today'],
    [fired('fedTarget', 0.0375), 'Fed funds target raised to at most 3.75%'],
  ])('says what was crossed', (alert, title) => {
    expect(alertText(alert, writers).title.replace('−', '-')).toBe(title);
  });

  it('names the figures, their sources and dates', () => {
    const alert = fired('discount', 0.304);
    alert.figures = [
      {
        symbol: 'IWM',
        what: 'trailingPE',
        value: 19.5,
        source: 'yahoo',
        asOf: Date.parse('2026-01-23T21:00:00Z'),
      },
      { symbol: 'SPY', what: 'trailingPE', value: 28, source: 'yahoo', asOf: null },
    ];
    const [first, second] = alertText(alert, writers).figures;
    expect(first).toMatch(/^IWM P\/E 19\.5 · Yahoo Finance · as of .*2026/);
    expect(second).toBe('SPY P/E 28.0 · Yahoo Finance');
  });

  it('writes a price in its currency', () => {
    const alert = fired('price', 12.5, 'AMPL');
    alert.figures = [
      { symbol: 'AMPL', what: 'price', value: 12.5, currency: 'USD', source: 'cboe', asOf: null },
    ];
    expect(alertText(alert, writers)).toEqual({
      title: 'AMPL: price up to $12.50',
      figures: ['AMPL $12.50 · Cboe'],
    });
  });
});
