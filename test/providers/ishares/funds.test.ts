import { expect, it } from 'vitest';
import { fundOf, symbolOf } from '../../../lib/providers/ishares/funds';

it('knows its funds by symbol and by page', () => {
  expect(fundOf('IWM')).toEqual({ id: 239710, page: 'ishares-russell-2000-etf' });
  expect(symbolOf(239726)).toBe('IVV');
});

it.each(['SPY', 'constructor', ''])('does not know %j', (symbol) => {
  expect(fundOf(symbol)).toBeUndefined();
});

it('does not know another page', () => {
  expect(symbolOf(1)).toBeUndefined();
});
