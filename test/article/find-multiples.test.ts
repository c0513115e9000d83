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
    [
      "The Russell 2000 trades at a trailing P/E of 33.65, significantly higher than the S&P 500's 25.25.",
      ['^RUT trailing 33.65', '^GSPC trailing 25.25'],
    ],
    ["IWM has a forward P/E of 15.8 vs. the S&P 500's 22.48.", ['IWM forward 15.8', '^GSPC forward 22.48']],
    ['The trailing 12-month P/E for the S&P 500 is at 20.30.', ['^GSPC trailing 20.3']],
    ['The price-to-earnings ratio (P/E) for the S&P 500 is currently around 22.', ['^GSPC trailing 22']],
    ["The S&P 500's PE is currently at about 29.5, nearly double its norm.", ['^GSPC trailing 29.5']],
    ["Nvidia's forward earnings multiple of 40.7 is high.", ['NVDA forward 40.7']],
    ['IWM, though, has a P/E of 19.9 as opposed to a median of 21.4.', ['IWM trailing 19.9']],
    ['The S&P 500 trades north of 17 times earnings.', ['^GSPC trailing 17']],
    ['IWM has a 13.9 P/E and a 1.3 P/B.', ['IWM trailing 13.9']],
    [
      "Nvidia trades at a P/E of 50, double the S&P 500's P/E of 26.",
      ['NVDA trailing 50', '^GSPC trailing 26'],
    ],
    [
      'The S&P 500 trades at 28 times earnings, and the Russell 2000 trades at about 19.5 times.',
      ['^GSPC trailing 28', '^RUT trailing 19.5'],
    ],
    ['Demand for Apple, which trades at 28 times earnings, is strong.', ['AAPL trailing 28']],
    ['On a forward basis, Nvidia trades at 42 times earnings.', ['NVDA forward 42']],
    ['Nvidia trades at 42 times earnings estimates.', ['NVDA forward 42']],
    ['Nvidia trades at 42 times earnings over the next 12 months.', ['NVDA forward 42']],
    ["The S&P 500 trades at 21.5 times the next twelve months' earnings.", ['^GSPC forward 21.5']],
    ['Apple trades on 23.8 times trailing earnings.', ['AAPL trailing 23.8']],
    ["Microsoft's P/E ratio of 34.2 is above its five-year average of 31.", ['MSFT trailing 34.2']],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('silence when unsure', () => {
  it.each([
    'Nvidia trades at 35 times sales.',
    'Investors pay an average P/E of 16 for the S&P 500.',
    'There is a Shiller P/E of 40 for the S&P 500.',
    'The cyclically adjusted price-to-earnings ratio for the S&P 500 is 39.',
    'The median P/E of the S&P 500 is 16.',
    'Apple has a PEG ratio of 1.2 and a P/S ratio of 9.',
    "It fell, compared with the S&P 500's 20% gain.",
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
    'Suppliers of Apple trade at 15 times earnings.',
    'The equal-weight S&P 500 trades at 17 times earnings.',
    'Apple trades at 30 times earnings before interest and taxes.',
    'Apple trades at 30 times earnings growth.',
    'Apple trades at 30 times earnings for 2028.',
    'Excluding cash, Apple trades at 28 times earnings.',
    'Apple trades at a forward P/E of 30 to 32.',
    "Apple's P/E is 20% above its norm.",
    "Apple's P/E is 5 points above the market.",
    "Apple's P/E is 1.5 times that of the S&P 500.",
    '28 times earnings',
  ])('%s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
