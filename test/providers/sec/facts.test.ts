import { describe, expect, it } from 'vitest';
import { epsFacts } from '../../../lib/providers/sec/facts';
import { DAY, epochDayFromIso } from '../../../lib/time';
import { kindOf } from '../context';
import { COMPANY } from './invented';

const earnings = { cik: 1, name: 'ZED', currency: 'USD', facts: COMPANY };
const now = Date.parse('2025-09-01T00:00:00Z');

describe('facts out of filings', () => {
  it('are earnings a share, dated by the period’s end', () => {
    const { metrics } = epsFacts(earnings, { now, symbol: 'ZZTA' });
    expect(metrics.eps).toMatchObject({
      currency: 'USD',
      source: 'sec',
      asOf: epochDayFromIso('2025-06-30') * DAY,
    });
    expect(metrics.eps?.value).toBeCloseTo(4.8, 9);
    expect(metrics).not.toHaveProperty('trailingPE');
  });
  it('settle the P/E of a company that loses money', () => {
    const facts = COMPANY.map((fact) => ({ ...fact, value: -fact.value }));
    expect(epsFacts({ ...earnings, facts }, { now, symbol: 'ZZTA' }).metrics.trailingPE).toMatchObject({
      value: null,
      reason: 'loss',
    });
  });
  it('are outdated after a year and a late report', () => {
    const later = Date.parse('2027-01-01T00:00:00Z');
    expect(epsFacts(earnings, { now: later, symbol: 'ZZTA' }).metrics.eps).toMatchObject({
      reason: 'outdated',
    });
  });
  it('scale with the splits that are known', () => {
    const splits = [{ day: epochDayFromIso('2025-08-15'), ratio: 4 }];
    expect(epsFacts(earnings, { now, symbol: 'ZZTA', splits }).metrics.eps?.value).toBeCloseTo(1.2, 9);
  });
  it('need twelve months', async () => {
    const facts = COMPANY.slice(1, 3);
    expect(await kindOf(() => epsFacts({ ...earnings, facts }, { now, symbol: 'ZZTA' }))).toBe('empty');
  });
});
