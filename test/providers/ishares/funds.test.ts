import { expect, it } from 'vitest';
import { fundOf, symbolOf } from '../../../lib/providers/ishares/funds';

it('knows its funds by symbol and by page', () => {
  expect(fundOf('IWM')).toEqual({ id: 239710 });
  expect(symbolOf(239726)).toBe('IVV');
});

it('knows the fund of the same index for other houses’ funds', () => {
  expect(fundOf('SPY')).toEqual({ id: 239726, of: 'IVV' });
  expect(fundOf('VTWV')).toEqual({ id: 239712, of: 'IWN' });
});

it.each(['QQQ', 'constructor', ''])('does not know %j', (symbol) => {
  expect(fundOf(symbol)).toBeUndefined();
});

it('does not know another page', () => {
  expect(symbolOf(1)).toBeUndefined();
});
