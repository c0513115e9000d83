import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of';

describe('a winning streak', () => {
  it.each<[string, string[]]>([
    [
      'The Russell 2000 beat the S&P 500 on each of the first 14 trading days of 2026.',
      ['^RUT beat ^GSPC 14'],
    ],
    ['The Russell 2000 has outperformed the S&P 500 for fourteen straight sessions.', ['^RUT beat ^GSPC 14']],
    [
      'The Russell 2000 just outperformed the S&P 500 on each of the past 14 straight trading days.',
      ['^RUT beat ^GSPC 14'],
    ],
    [
      'The Russell 2000, the benchmark for small caps, outperformed the S&P 500 for 14 consecutive trading days.',
      ['^RUT beat ^GSPC 14'],
    ],
    [
      'The Russell 2000 has officially outperformed the S&P 500 for 13 consecutive trading sessions.',
      ['^RUT beat ^GSPC 13'],
    ],
    ['The Russell 2000 topped large caps for 14 days in a row.', ['^RUT beat null 14']],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('silence when unsure', () => {
  it.each([
    'The Russell 2000 beat the S&P 500 in 14 days.',
    'The Russell 2000 beat the S&P 500 for all 14 days of the Olympics.',
    'In 2008, the Russell 2000 beat the S&P 500 for 14 straight trading days.',
    'The Russell 2000 beat the Russell 2000 for 14 straight trading days.',
  ])('%s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
