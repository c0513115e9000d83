import { expect, it } from 'vitest';
import { parseOverview } from '../../../lib/providers/alphavantage/parse-overview';
import { kindOf, NOW } from '../context';

const overview = (over: object = {}) => ({
  Symbol: 'IBM',
  Name: 'IBM',
  Currency: 'USD',
  PERatio: '20.5',
  EPS: '6.1',
  DividendYield: '0.03',
  ForwardPE: 'None',
  ...over,
});
const read = (over: object = {}) => parseOverview(overview(over), { now: NOW, symbol: 'IBM' });

it('is text in fractions, with None for missing', () => {
  expect(read().metrics).toMatchObject({
    trailingPE: { value: 20.5, asOf: null, horizon: 'trailing' },
    forwardPE: { value: null, reason: 'not-provided' },
    dividendYield: { value: 0.03 },
    eps: { value: 6.1, currency: 'USD' },
  });
});

it('of a loss has no P/E', () => {
  expect(read({ EPS: '-2', PERatio: 'None' }).metrics.trailingPE).toMatchObject({
    value: null,
    reason: 'loss',
  });
});

it('of another symbol or none is refused', async () => {
  expect(await kindOf(() => read({ Symbol: 'SPY' }))).toBe('wrong-symbol');
  expect(await kindOf(() => read({ Symbol: 5 }))).toBe('schema');
});
