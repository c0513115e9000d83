import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of';

describe('price over earnings', () => {
  it.each<[string, string[]]>([
    [
      'The S&P 500 currently trades at a price-to-earnings (P/E) ratio of 28, while the iShares Russell 2000 ETF (NYSEMKT: IWM) has a P/E ratio of just 19.5.',
      ['^GSPC trailing 28', 'IWM trailing 19.5'],
    ],
    [
      'The Russell 2000 trades at a P/E of 19.5, compared to 28 for the S&P 500.',
      ['^RUT trailing 19.5', '^GSPC trailing 28'],
    ],
    [
      'The S&P 500 trades at 28 times earnings. IWM trades at 19.5 times.',
      ['^GSPC trailing 28', 'IWM trailing 19.5'],
    ],
    ['Investors pay a P/E of 28 for the S&P 500.', ['^GSPC trailing 28']],
    ['Nvidia (NVDA 2.1%) trades at 35x forward earnings.', ['NVDA forward 35']],
    ["Nvidia is trading at about 24 times next year's expected earnings.", ['NVDA forward 24']],
    ["QQQ's P/E ratio stands at 33.1.", ['QQQ trailing 33.1']],
    ["Microsoft's P/E ratio of 34.2 is above its five-year average of 31.", ['MSFT trailing 34.2']],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('silence when unsure', () => {
  it.each([
    'Nvidia trades at 35 times sales.',
    'Nvidia trades at 24 times its 2020 earnings.',
    "Microsoft's five-year average P/E is 31.",
    "Apple's sector has a P/E of 30.",
    'Its peers trade at 20 times earnings, Apple among them.',
    'It trades at 19.5 times earnings.',
    'The S&P 500 traded at 28 times earnings in March 2000.',
    'Five years ago the S&P 500 had a P/E of 22.',
    'If the S&P 500 trades at 28 times earnings, it is dear.',
    'The S&P 500 would trade at 28 times earnings.',
    'The S&P 500 no longer trades at 28 times earnings.',
    'IWM trades at 19.5 times.',
    '28 times earnings',
  ])('%s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
