import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFromText, textFromNumber } from '../../lib/options/number-text';

const percent = { scale: 'percent', min: -1, max: 0.95 } as const;

describe('numbers as typed', () => {
  it.each([
    ['30', 0.3],
    ['30 %', 0.3],
    [' 28,5', 0.285],
    ['−5', -0.05],
    ['.5', 0.005],
  ])('reads %j as the fraction %d', (text, value) => {
    expect(numberFromText(text, percent)).toEqual({ value });
  });

  it.each([
    ['', 'not-a-number'],
    ['thirty', 'not-a-number'],
    ['1e3', 'not-a-number'],
    ['3.0.1', 'not-a-number'],
    ['-101', 'too-small'],
    ['96', 'too-large'],
  ])('refuses %j: %s', (text, problem) => {
    expect(numberFromText(text, percent)).toEqual({ problem });
  });

  it('takes whole days only', () => {
    expect(numberFromText('2.5', { scale: 'days', min: 2, max: 60 })).toEqual({ problem: 'not-whole' });
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1000, max: 950 }), (mille) => {
        const value = mille / 1000;
        expect(numberFromText(textFromNumber(value, 'percent'), percent)).toEqual({ value });
      }),
    );
  });
});
