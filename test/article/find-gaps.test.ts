import { describe, expect, it } from 'vitest';
import { claimsOf } from './claims-of';

describe('discount and upside', () => {
  it.each<[string, string[]]>([
    ['Small caps trade at a 30% discount to large caps.', ['discount null null 0.3']],
    ['The Russell 2000 trades at a steep 31% discount to the S&P 500.', ['discount ^RUT ^GSPC 0.31']],
    [
      "IWM's P/E of 19.5 is well below the S&P 500's P/E of 28. That's a discount of roughly a third, so small caps would have to rise about 50% to reach parity.",
      ['IWM trailing 19.5', '^GSPC trailing 28', 'discount IWM ^GSPC 0.333333', 'upside IWM ^GSPC 0.5'],
    ],
  ])('%s', (text, wanted) => {
    expect(claimsOf(text)).toEqual(wanted);
  });
});

describe('silence when unsure', () => {
  it.each([
    'Apple trades at a 30% discount to Microsoft.',
    'IWM trades at a 2% discount to its net asset value.',
    'That is a discount of about 30%.',
    'Apple sells phones at a discount of 30%.',
    'Apple offers a 10% discount to the public offering price.',
    'Small caps would have to rise 50% to become popular.',
    'European small caps trade at a 30% discount to large caps.',
    'Small caps no longer trade at a 30% discount to large caps.',
    'Small caps have traded at a 10% discount to large caps on average.',
    'On price to sales, small caps trade at a 45% discount to large caps.',
    "The Russell 2000 trades at a 17% discount to the S&P 500's dividend yield.",
  ])('%s', (text) => {
    expect(claimsOf(text)).toEqual([]);
  });
});
