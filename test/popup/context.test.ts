import { describe, expect, it } from 'vitest';
import type { FedFunds, History, Holdings } from '../../lib/market/types';
import { concentrationOf, leadOf, ratesOf } from '../../lib/popup/context';
import { DAY, epochDayFromIso } from '../../lib/time';

const history = (symbol: string, close: number[]): History => ({
  symbol,
  currency: 'USD',
  days: close.map((_, at) => epochDayFromIso('2026-10-20') + at * 31),
  close,
  adjClose: null,
  splits: [],
  source: 'yahoo',
  fetchedAt: 0,
});

describe('leadOf', () => {
  const histories = new Map([
    ['VTWG', history('VTWG', [100, 110])],
    ['^GSPC', history('^GSPC', [100, 104])],
  ]);

  it('is the first’s return less the second’s, and null where history is short', () => {
    const lead = leadOf({ first: 'VTWG', seconds: ['SPY', '^GSPC'] }, histories, 'price');
    expect(lead).toMatchObject({ first: 'VTWG', second: '^GSPC' });
    expect(lead?.leads['1M']).toBeCloseTo(0.06);
    expect(lead?.leads['5Y']).toBeNull();
  });

  it('is null without both histories', () => {
    expect(leadOf({ first: 'VTWG', seconds: ['VTWV'] }, histories, 'price')).toBeNull();
    expect(leadOf({ first: 'IJR', seconds: ['^GSPC'] }, histories, 'price')).toBeNull();
  });
});

describe('ratesOf', () => {
  const rates: FedFunds = {
    lower: 0.035,
    upper: 0.0375,
    asOf: epochDayFromIso('2026-01-23') * DAY,
    changes: [
      { day: epochDayFromIso('2025-06-01'), lower: 0.0425, upper: 0.045 },
      { day: epochDayFromIso('2025-12-11'), lower: 0.035, upper: 0.0375 },
    ],
    source: 'nyfed',
    fetchedAt: 0,
  };

  it('sums the changes of the last six months', () => {
    const view = ratesOf(rates, epochDayFromIso('2026-02-01') * DAY);
    expect(view).toMatchObject({ sum: -0.0075, months: 6, source: 'nyfed' });
    expect(view?.changes).toHaveLength(1);
  });

  it('counts the shipped figures from their own date', () => {
    const later = epochDayFromIso('2027-02-01') * DAY;
    expect(ratesOf(rates, later)?.changes).toHaveLength(0);
    expect(ratesOf({ ...rates, source: 'snapshot' }, later)?.changes).toHaveLength(1);
  });

  it('is null where nothing is known', () => {
    expect(ratesOf(null, 0)).toBeNull();
  });
});

describe('concentrationOf', () => {
  const holdings = (count: number): Holdings => ({
    symbol: 'SPY',
    asOf: 5,
    complete: false,
    holdings: Array.from({ length: count }, (_, at) => ({
      symbol: `S${at}`,
      name: `Company ${at}`,
      weight: 0.05,
    })),
    source: 'yahoo',
    fetchedAt: 9,
  });

  it('names the seven largest companies and the share of ten holdings', () => {
    const view = concentrationOf(holdings(10));
    expect(view).toMatchObject({ symbol: 'SPY', asOf: 5, source: 'yahoo', effective: null });
    expect(view?.topTen).toBeCloseTo(0.5);
    expect(view?.seven?.names).toHaveLength(7);
  });

  it('says nothing where too few holdings are listed', () => {
    expect(concentrationOf(holdings(3))).toBeNull();
    expect(concentrationOf(null)).toBeNull();
  });
});
