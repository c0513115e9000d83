import { describe, expect, it } from 'vitest';
import { findClaims } from '../../lib/article/find-claims';
import { claimsOf } from './claims-of';
import { mentionsIn } from './mentions';

describe('a return that another one is set against', () => {
  it.each<[string, string[]]>([
    [
      'The Russell 2000 is up 9% this year versus a 13% gain in the benchmark S&P 500.',
      ['^RUT 0.09 "YTD"', '^GSPC 0.13 "YTD"'],
    ],
    [
      "Apple has returned 85% over the past five years, trailing the S&P 500's 92%.",
      ['AAPL 0.85 {"months":60}', '^GSPC 0.92 {"months":60}'],
    ],
    [
      'Over the past twelve months the Russell 2000 gained 7.7% while the S&P 500 rose 15.2%.',
      ['^RUT 0.077 {"months":12}', '^GSPC 0.152 {"months":12}'],
    ],
    [
      'Apple was up 72% in 2024, while Microsoft lost 5% over the same period.',
      ['AAPL 0.72 {"year":2024}', 'MSFT -0.05 {"year":2024}'],
    ],
    [
      'Apple is down 5% this year, compared with a 3% decline for the S&P 500.',
      ['AAPL -0.05 "YTD"', '^GSPC -0.03 "YTD"'],
    ],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });

  it.each([
    // Up or down?
    'Apple is down 5% this year, compared with 3% for the S&P 500.',
    // A period of its own.
    'Apple is down 5% this year, while Microsoft rose 3% on Tuesday.',
    "Apple is down 5% this year, trailing the S&P 500's 3% earnings growth.",
    'Apple is down 5% this year, while Microsoft sales rose 3%.',
  ])('is left alone where it may mean something else: %s', (text) => {
    expect(claimsOf(text)).toEqual(['AAPL -0.05 "YTD"']);
  });

  it('carries the words up to its own figure', () => {
    const text = 'Apple was up 72% in 2024, while Microsoft lost 5%.';
    expect(findClaims(text, mentionsIn(text)).map(({ words }) => words)).toEqual([
      'Apple was up 72% in 2024',
      'Apple was up 72% in 2024, while Microsoft lost 5%',
    ]);
  });
});
