import { describe, expect, it } from 'vitest';
import { isInitialsOf, isSpeltOut, isSubsequence, resemblesName } from '../../lib/tickers/resembles';

it('letters count in order, from the first on', () => {
  expect(isSubsequence('NVAX', 'NOVAVAX')).toBe(true);
  expect(isSubsequence('VAX', 'NOVAVAX')).toBe(false);
  expect(isSubsequence('NXV', 'NOVAVAX')).toBe(false);
});

describe('resemblesName', () => {
  it.each([
    ['NVAX', 'vaccines by Novavax ('],
    ['PLTR', 'shares of Palantir Technologies Inc. ('],
    ['CRWD', 'from CrowdStrike ('],
    ['BRK-B', 'at Berkshire Hathaway ('],
  ])('%s behind %j', (symbol, before) => {
    expect(resemblesName(symbol, before)).toBe(true);
  });

  it.each([
    ['FCC', 'the Federal Communications Commission ('],
    ['AI', 'artificial intelligence ('],
    ['AMA', 'of the American Medical Association ('],
    ['QZXV', 'of Novavax ('],
    ['IBM', ''],
  ])('not %s behind %j', (symbol, before) => {
    expect(resemblesName(symbol, before)).toBe(false);
  });
});

it.each([
  ['ORR', 'the overall response rate ('],
  ['PFS', 'progression-free survival ('],
  ['PBGC', 'Pension Benefit Guaranty Corporation ('],
  ['GDP', 'the gross domestic product of the US ('],
])('%s shortens %s', (symbol, before) => {
  expect(isInitialsOf(symbol, before)).toBe(symbol !== 'GDP');
});

it('takes a name for no abbreviation of itself', () => {
  expect(isInitialsOf('NVAX', 'Novavax (')).toBe(false);
  expect(isInitialsOf('V', 'Visa (')).toBe(false);
});

describe('spelt out behind it', () => {
  it.each([
    ['AFB', ' – acid-fast bacilli', true],
    ['CAR', ' - Casualty Assistance Representative', true],
    ['PCS', ' (Permanent Change of Station)', true],
    ['NATO', ': the alliance', false],
    ['DECK', ': shares rose', false],
    ['T', ' – AT&T Inc', false],
    ['ABG', ' arterial blood gas', false],
  ])('%s%s: %s', (symbol, after, expected) => {
    expect(isSpeltOut(symbol, after)).toBe(expected);
  });
});
