import { expect, it } from 'vitest';
import { parseMarketTime } from '../../../lib/providers/yahoo/parse-market-time';
import { kindOf } from '../context';

const reply = (market: object) => ({ finance: { marketTimes: [{ marketTime: [market] }] } });

it.each([
  [
    { status: 'open', time: '2025-10-29T16:36:58Z' },
    { state: 'open', asOf: Date.parse('2025-10-29T16:36:58Z') },
  ],
  [
    { status: 'closed', open: '2025-09-01T13:30:00Z' },
    { state: 'closed', asOf: null },
  ],
  [{ status: 'lunch' }, { state: 'unknown', asOf: null }],
])('%j is %j', (market, expected) => {
  expect(parseMarketTime(reply(market))).toEqual(expected);
});

it('without a market is refused', async () => {
  expect(await kindOf(() => parseMarketTime({ finance: { marketTimes: [] } }))).toBe('schema');
});
