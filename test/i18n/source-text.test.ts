import { describe, expect, it } from 'vitest';
import { createFormat } from '../../lib/format/format';
import { sourceText } from '../../lib/i18n/source-text';
import type { Metric } from '../../lib/market/types';
import { translateEnglish as t } from '../tools/english';

const format = createFormat('en-US');
const METRIC: Metric = {
  value: 264.11,
  unit: 'currency',
  currency: 'USD',
  asOf: Date.UTC(2026, 0, 23, 21),
  fetchedAt: Date.UTC(2026, 0, 24),
  source: 'cboe',
  method: 'current_price',
};

describe('sourceText', () => {
  it('gives source, date and method', () => {
    const [origin, method] = sourceText(METRIC, t, format);
    expect(origin).toMatch(/^Cboe, as of Jan 2[34], 2026/);
    expect(method).toBe('current_price');
  });

  it('names the fund a figure was measured on where it stands in', () => {
    const [origin] = sourceText({ ...METRIC, source: 'ishares', of: 'IVV' }, t, format);
    expect(origin).toMatch(/^iShares \(IVV\), as of /);
  });

  it('puts the reason of a missing figure first', () => {
    expect(sourceText({ ...METRIC, value: null, reason: 'rate-limited' }, t, format)[0]).toBe(
      'The source asks us to wait.',
    );
  });

  it('admits that a source gives no date', () => {
    expect(sourceText({ ...METRIC, asOf: null }, t, format)[0]).toContain('the source gives no date');
  });

  it('says how late the feed runs and who disagrees', () => {
    const check = { value: 300, source: 'yahoo' as const, method: 'regularMarketPrice' };
    const lines = sourceText({ ...METRIC, delayMinutes: 15, check }, t, format);
    expect(lines).toContain('Prices are delayed by 15 minutes.');
    expect(lines).toContain('Check: Yahoo Finance says 300.00.');
  });
});
