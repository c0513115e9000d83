import { createCboe } from './cboe/client';
import { createFinnhub } from './finnhub/client';
import { createFmp } from './fmp/client';
import { createFred } from './fred/client';
import { createIshares } from './ishares/client';
import { createNasdaq } from './nasdaq/client';
import { createNasdaqTrader } from './nasdaqtrader/client';
import { createNyFed } from './nyfed/client';
import { createSec } from './sec/client';
import { createTwelveData } from './twelvedata/client';
import type { Provider } from './types';
import { createYahoo } from './yahoo/client';

/**
 * Every source, one line each. A new source is a new folder and a line here. The order is the order
 * of failover: a capability is asked of the sources that have it, from the top. So quotes go
 * Yahoo → Cboe → keyed, history Yahoo → Cboe → Nasdaq → keyed, valuation Yahoo → iShares (funds) →
 * SEC (stocks' earnings) → keyed, the Fed funds target NY Fed → FRED, the directory Nasdaq
 * Trader → SEC. Keyless before keyed.
 */
const SOURCES: readonly (() => Provider)[] = [
  createYahoo,
  createCboe,
  createIshares,
  createNasdaqTrader,
  createSec,
  createNasdaq,
  createNyFed,
  createFred,
  createTwelveData,
  createFinnhub,
  createFmp,
];

/** One instance of every source. They hold what is under way (a crumb being fetched): make them once a worker. */
export const createProviders = (): Provider[] => SOURCES.map((create) => create());
