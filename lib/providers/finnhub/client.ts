import { requireKey } from '../require-key';
import type { Provider, ProviderContext } from '../types';
import { parseFinnhubMetric, parseFinnhubQuote } from './parse-finnhub';
import { finnhubJson } from './reply';

const BASE = 'https://finnhub.io/api/v1';

/** The key goes into a header, never into an address. */
async function ask(ctx: ProviderContext, path: string): Promise<unknown> {
  const headers = { 'X-Finnhub-Token': requireKey(ctx) };
  return finnhubJson(await ctx.request(BASE + path, { headers, credentials: 'omit' }));
}

const named = (symbol: string) => encodeURIComponent(symbol.replace('-', '.'));

/** Finnhub, free plan: US quotes one at a time and stock valuation. */
export function createFinnhub(): Provider {
  return {
    id: 'finnhub',
    label: 'Finnhub',
    hosts: ['https://finnhub.io/*'],
    needsKey: true,
    limits: { perMinute: 60, terms: 'https://finnhub.io/terms-of-service' },
    batchSize: 1,
    async quotes(symbols, ctx) {
      const [symbol] = symbols;
      // indices are not in the free plan
      if (symbol === undefined || symbol.startsWith('^')) return new Map();
      const json = await ask(ctx, `/quote?symbol=${named(symbol)}`);
      return new Map([[symbol, parseFinnhubQuote(json, { now: ctx.now(), symbol })]]);
    },
    async facts(symbol, ctx) {
      const json = await ask(ctx, `/stock/metric?symbol=${named(symbol)}&metric=all`);
      return parseFinnhubMetric(json, { now: ctx.now(), symbol });
    },
    async test(ctx) {
      const json = await ask(ctx, '/quote?symbol=SPY');
      parseFinnhubQuote(json, { now: ctx.now(), symbol: 'SPY' });
    },
  };
}
