import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  portfolioRatios,
  topHoldings,
  topHoldingsSchema,
  topTenWeight,
} from '../../../lib/providers/yahoo/portfolio';
import { kindOf, NOW } from '../context';

const ratios = (priceToEarnings: unknown, priceToBook: unknown = 0.5) =>
  portfolioRatios(v.parse(topHoldingsSchema, { equityHoldings: { priceToEarnings, priceToBook } }));

describe('the portfolio’s ratios', () => {
  it.each([
    ['an earnings yield', 0.02938, 0.12608, 34.04, 7.93],
    ['formatted', { raw: 0.02954, fmt: '0.03' }, { raw: 0.12096 }, 33.85, 8.27],
    ['a true ratio', 34.82, 8.07, 34.82, 8.07],
    ['a true ratio with P/B below one', 12, 0.9, 12, 0.9],
    ['exactly one', 1, 2, 1, 2],
  ])('%s', (_, pe, pb, expectedPE, expectedPB) => {
    expect(ratios(pe, pb).trailingPE).toBeCloseTo(expectedPE, 2);
    expect(ratios(pe, pb).priceToBook).toBeCloseTo(expectedPB, 2);
  });
  it.each([0, -0.03, 301, 0.001, JSON.parse('1e400'), '0.03', null, {}])('are missing for %j', (pe) => {
    expect(ratios(pe)).toMatchObject({ trailingPE: null, priceToBook: null });
  });
  it('lie between 1 and 300 whatever comes', () => {
    fc.assert(
      fc.property(fc.double(), (pe) => {
        const { trailingPE } = ratios(pe);
        return trailingPE === null || (trailingPE >= 1 && trailingPE <= 300);
      }),
    );
  });
  it('say how they were made', () => {
    expect([ratios(0.05).method, ratios(20).method]).toEqual([
      '1 / portfolio earnings yield',
      'portfolio P/E',
    ]);
  });
});

const top = (...holdings: unknown[]) => v.parse(topHoldingsSchema, { holdings });
const row = (symbol: string, holdingPercent: unknown) => ({
  symbol,
  holdingName: `${symbol} Inc`,
  holdingPercent,
});

describe('the ten largest', () => {
  it('are put in order, each once, without what has no weight', () => {
    const list = top(
      row('A', 0.02),
      row('B', 0.05),
      row('A', 0.01),
      row('C', 0),
      row('D', '0.1'),
      row('E', 1.5),
    );
    expect(topHoldings(list, { symbol: 'F', now: NOW })).toEqual({
      symbol: 'F',
      asOf: null,
      complete: false,
      holdings: [
        { symbol: 'B', name: 'B Inc', weight: 0.05 },
        { symbol: 'A', name: 'A Inc', weight: 0.02 },
      ],
      source: 'yahoo',
      fetchedAt: NOW,
    });
    expect(topTenWeight(list)).toBeCloseTo(0.07, 12);
  });
  it('weigh nothing when there are none', async () => {
    expect(topTenWeight(top())).toBeNull();
    expect(await kindOf(() => topHoldings(top(), { symbol: 'F', now: NOW }))).toBe('empty');
  });
  it('that add up to more than everything weigh nothing', () => {
    expect(topTenWeight(top(row('A', 0.9), row('B', 0.8)))).toBeNull();
  });
});
