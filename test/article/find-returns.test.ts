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
    [
      'Shares of Apple have gained a market-stomping 66% over the last 52 weeks.',
      ['AAPL 0.66 {"months":12}'],
    ],
    ['In 2023 the S&P 500 gained 24.2%.', ['^GSPC 0.242 {"year":2023}']],
    [
      'IWM has yielded an average annual return of 13.5% over the past 10 years.',
      ['IWM 0.135 {"months":120} a year'],
    ],
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
    'Demand for Apple is up 20% this year.',
    'The equal-weight S&P 500 is up 9% this year.',
    'Apple and Microsoft are up 20% this year.',
    'Earnings for the S&P 500 are up 12% over the past year.',
    'Apple gained 20% in the last three months of 2023.',
    "Apple gained 20% in 2023's first half.",
    'Apple was up 20% this year at its peak.',
    'Apple was up 20% this year as of June 30.',
    'Adjusted for inflation, the S&P 500 has gained 20% over the past three years.',
    'Excluding Nvidia, the S&P 500 is up 4% this year.',
  ])('%s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
