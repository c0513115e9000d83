import { isoFromEpochDay } from '../../time';
import { requireKey } from '../require-key';
import { type Provider, type ProviderContext, ProviderError } from '../types';
import { parseFmpFund, parseFmpHistory, parseFmpQuote, parseFmpRatios } from './parse-fmp';
import { fmpJson } from './reply';

const BASE = 'https://financialmodelingprep.com/stable';

async function ask(ctx: ProviderContext, path: string): Promise<unknown> {
  const headers = { apikey: requireKey(ctx) };
  return fmpJson(await ctx.request(BASE + path, { headers, credentials: 'omit' }));
}

/** Financial Modeling Prep, free plan: quotes one at a time, ratios of stocks, fee and assets of funds. */
export function createFmp(): Provider {
  return {
    id: 'fmp',
    label: 'Financial Modeling Prep',
    hosts: ['https://financialmodelingprep.com/*'],
    needsKey: true,
    limits: { perDay: 250, terms: 'https://site.financialmodelingprep.com/terms-of-service' },
    // a comma list is answered with an empty one
    batchSize: 1,
    async quotes(symbols, ctx) {
      const [symbol] = symbols;
      if (symbol === undefined) return new Map();
      const json = await ask(ctx, `/quote?symbol=${encodeURIComponent(symbol)}`);
      return new Map([[symbol, parseFmpQuote(json, { now: ctx.now(), symbol })]]);
    },
    async facts(symbol, ctx) {
      const options = { now: ctx.now(), symbol };
      const name = encodeURIComponent(symbol);
      try {
        return parseFmpRatios(await ask(ctx, `/ratios-ttm?symbol=${name}`), options);
      } catch (error) {
        // funds have no ratios
        if (!(error instanceof ProviderError) || error.kind !== 'not-found') throw error;
        return parseFmpFund(await ask(ctx, `/etf/info?symbol=${name}`), options);
      }
    },
    async history({ symbol, from, to }, ctx) {
      const until = to === undefined ? '' : `&to=${isoFromEpochDay(to)}`;
      const parameters = `symbol=${encodeURIComponent(symbol)}&from=${isoFromEpochDay(from)}${until}`;
      return parseFmpHistory(await ask(ctx, `/historical-price-eod/full?${parameters}`), {
        now: ctx.now(),
        symbol,
      });
    },
    async test(ctx) {
      parseFmpQuote(await ask(ctx, '/quote?symbol=AAPL'), { now: ctx.now(), symbol: 'AAPL' });
    },
  };
}
