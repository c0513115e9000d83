import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of';

describe('net assets of a fund', () => {
  it.each<[string, string[]]>([
    [
      'The iShares Russell 2000 ETF (IWM 0.3%), which holds roughly $75 billion, is cheap.',
      ['IWM holds 75000000000'],
    ],
    [
      'The easiest way to own them is the iShares Russell 2000 ETF (IWM), which holds roughly $75 billion.',
      ['IWM holds 75000000000'],
    ],
    ['IWM is a very large ETF with $79 billion in assets under management.', ['IWM holds 79000000000']],
    [
      'With roughly $600 billion in assets, the Vanguard S&P 500 ETF (VOO) is big.',
      ['VOO holds 600000000000'],
    ],
    ['IWM has net assets of $75.1 billion.', ['IWM holds 75100000000']],
    [
      'The Vanguard ETF (VOO) is big. Vanguard S&P 500 ETF (VOO) has $1.4 trillion in assets under management.',
      ['VOO holds 1400000000000'],
    ],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('silence when unsure', () => {
  it.each([
    'JPMorgan has $3.9 trillion in assets.',
    'Schwab, the owner of the Schwab ETF IWM, has $9 trillion in assets.',
    'Apple holds $65 billion, more than the S&P 500 average.',
  ])('%s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
