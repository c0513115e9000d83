import { isoFromEpochDay } from '../../time';
import { requireKey } from '../require-key';
import type { Provider, ProviderContext } from '../types';
import { parseTwelveDataQuotes, parseTwelveDataSeries } from './parse-twelvedata';
import { twelveDataJson } from './reply';

const BASE = 'https://api.twelvedata.com';

async function ask(ctx: ProviderContext, path: string): Promise<unknown> {
  const headers = { Authorization: `apikey ${requireKey(ctx)}` };
  return twelveDataJson(await ctx.request(BASE + path, { headers, credentials: 'omit' }));
}

const named = (symbol: string) => encodeURIComponent(symbol.replace('-', '.'));

/** Twelve Data, free plan: US quotes in batches (one credit a symbol) and daily history. */
export function createTwelveData(): Provider {
  return {
    id: 'twelvedata',
    label: 'Twelve Data',
    hosts: [`${BASE}/*`],
    needsKey: true,
    limits: { perMinute: 8, perDay: 800, terms: 'https://twelvedata.com/terms' },
    // a minute's credits
    batchSize: 8,
    async quotes(symbols, ctx) {
      // indices are not in the free plan
      const asked = symbols.filter((symbol) => !symbol.startsWith('^'));
      if (asked.length === 0) return new Map();
      const json = await ask(ctx, `/quote?symbol=${asked.map(named).join(',')}`);
      return parseTwelveDataQuotes(json, { now: ctx.now(), symbols: asked });
    },
    async history({ symbol, from, to }, ctx) {
      const until = to === undefined ? '' : `&end_date=${isoFromEpochDay(to)}`;
      const parameters = `symbol=${named(symbol)}&interval=1day&start_date=${isoFromEpochDay(from)}${until}&outputsize=5000`;
      return parseTwelveDataSeries(await ask(ctx, `/time_series?${parameters}`), { now: ctx.now(), symbol });
    },
    async test(ctx) {
      parseTwelveDataQuotes(await ask(ctx, '/quote?symbol=SPY'), { now: ctx.now(), symbols: ['SPY'] });
    },
  };
}
