import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of';

describe('returns over a period', () => {
  it.each<[string, string[]]>([
    ['The S&P 500 (^GSPC +0.50%) has gained more than 75% in three years.', ['^GSPC 0.75 {"months":36}']],
    ['The S&P 500, +75% over the past three years, is dear.', ['^GSPC 0.75 {"months":36}']],
    ['Over the last decade, the S&P 500 has returned 13.2% annually.', ['^GSPC 0.132 {"months":120} a year']],
    [
      'During the past 10 years, IWM returned 9.9% annually, compared to an 11.1% for VOO.',
      ['IWM 0.099 {"months":120} a year', 'VOO 0.111 {"months":120} a year'],
    ],
    ['Apple (AAPL 1.2%) shares are down 12% year to date.', ['AAPL -0.12 "YTD"']],
    ['Apple Stock Up 19% So Far In 2024: How It Stacks Up', ['AAPL 0.19 "YTD"']],
    ['Over the past month, shares of Apple have decreased by 0.43%.', ['AAPL -0.0043 {"months":1}']],
    ['The S&P 500 gained 24% in 2023.', ['^GSPC 0.24 {"year":2023}']],
    ['Apple has delivered a total return of 340% over the past five years.', ['AAPL 3.4 {"months":60}']],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('silence when unsure', () => {
  it.each([
    "Apple's revenue rose 20% over the past year.",
    'Apple sales are up 20% in three years.',
    'Apple could gain 20% over the next year.',
    'Analysts expect Apple to have gained 20% in three years.',
    'Apple and Microsoft have gained 20% and 30%, respectively, over the past year.',
    'Apple is up almost 20% from its February lows.',
    'Apple rose 3% on Tuesday.',
    'The S&P 500 rose 20% in the three years ended 2021.',
    'The S&P 500 gained 10% to 15% in 2021.',
    'Over the past year, Apple has gained 20% in three months.',
  ])('%s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
