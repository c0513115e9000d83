import { expect, it } from 'vitest';
import { trackerOf } from '../../lib/card/trackers';

it.each([
  ['^RUT', 'IWM'],
  ['^GSPC', 'SPY'],
  ['^VIX', null],
  ['IWM', null],
  ['constructor', null],
])('%s is tracked by %s', (symbol, fund) => {
  expect(trackerOf(symbol)).toBe(fund);
});
