import * as v from 'valibot';
import { label } from '../fields';
import { shaped } from '../reply';

const schema = v.object({
  finance: v.object({
    marketTimes: v.pipe(
      v.array(
        v.object({ marketTime: v.pipe(v.array(v.object({ status: label, time: label })), v.minLength(1)) }),
      ),
      v.minLength(1),
    ),
  }),
});

export interface MarketTime {
  state: 'open' | 'closed' | 'unknown';
  /** The reply's own moment, epoch ms. */
  asOf: number | null;
}

/**
 * v6 `markettime` → whether the US market is open. `open` and `close` are not read: on holidays
 * and weekends they describe a session that does not exist.
 */
export function parseMarketTime(json: unknown): MarketTime {
  const market = shaped(schema, json).finance.marketTimes[0]?.marketTime[0];
  const moment = Date.parse(market?.time ?? '');
  const state = market?.status === 'open' || market?.status === 'closed' ? market.status : 'unknown';
  return { state, asOf: Number.isNaN(moment) ? null : moment };
}
