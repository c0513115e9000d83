import { describe, expect, it } from 'vitest';
import { companyKey, concentration } from '../../lib/analytics/concentration';

const holding = (symbol: string, weight: number, name = `${symbol} INC`) => ({ symbol, name, weight });

describe('one company under several names', () => {
  it.each([
    ['ALPHABET INC CLASS A', 'Alphabet Inc. Class C'],
    ['Alphabet Inc. - Class A Common Stock', 'ALPHABET INC CL C'],
    ['BERKSHIRE HATHAWAY INC CLASS B', 'Berkshire Hathaway Inc. Class A'],
    ['Fox Corp Class A', 'FOX CORP CLASS B'],
    ['NEWS CORP CLASS A', 'News Corporation - Class B Common Stock'],
    ['Microsoft Corporation Common Stock', 'MICROSOFT CORP'],
    ['Zillow Group Inc Class C Capital Stock', 'ZILLOW GROUP INC CLASS A'],
  ])('%s is %s', (one, other) => {
    expect(companyKey(one)).toBe(companyKey(other));
  });

  it.each([
    ['CLASSIC CARS INC', 'classic cars'],
    ['Class Acceptance Corp', 'class acceptance'],
    ['American Airlines Group', 'american airlines group'],
    ['AMERICAN TOWER REIT CORP', 'american tower reit'],
  ])('%s stays %s', (name, key) => {
    expect(companyKey(name)).toBe(key);
  });
});

describe('concentration', () => {
  const named = [
    holding('GOOGL', 0.03, 'ALPHABET INC CLASS A'),
    holding('GOOG', 0.025, 'ALPHABET INC CLASS C'),
    ...['NVDA', 'AAPL', 'MSFT', 'AMZN', 'META', 'AVGO', 'TSLA', 'LLY', 'JPM'].map((symbol, i) =>
      holding(symbol, 0.08 - i * 0.005),
    ),
    holding('USD', -0.001, 'CASH'),
  ];

  it('adds up the ten largest holdings', () => {
    expect(concentration({ holdings: named, complete: false }).topTen).toBeCloseTo(0.57, 12);
  });

  it('merges share classes before it takes the seven largest companies', () => {
    const seven = concentration({ holdings: named, complete: false }).largestSeven;
    expect(seven?.companies.find(({ symbols }) => symbols.includes('GOOG'))).toMatchObject({
      symbols: ['GOOGL', 'GOOG'],
      weight: expect.closeTo(0.055, 12),
    });
    expect(seven?.weight).toBeCloseTo(0.08 + 0.075 + 0.07 + 0.065 + 0.06 + 0.055 + 0.055, 12);
  });

  it('gives the effective number of a complete list only', () => {
    const equal = Array.from({ length: 50 }, (_, i) => holding(`S${i}`, 0.02));
    expect(concentration({ holdings: equal, complete: true }).effectiveNumber).toBeCloseTo(50, 10);
    expect(concentration({ holdings: equal, complete: false }).effectiveNumber).toBeNull();
  });

  it('is null where too few are listed, and never changes the list it is given', () => {
    const few = [holding('A', 0.1), holding('B', 0.2)];
    expect(concentration({ holdings: few, complete: false })).toEqual({
      topTen: null,
      largestSeven: null,
      effectiveNumber: null,
    });
    expect(few[0]?.symbol).toBe('A');
    expect(concentration({ holdings: [], complete: true }).effectiveNumber).toBeNull();
  });
});
