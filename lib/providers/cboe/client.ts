import { type Answer, jsonReply } from '../reply';
import { type Provider, ProviderError } from '../types';
import { parseCboeHistory } from './parse-history';
import { parseCboeQuotes } from './parse-quote';
import { toCboe } from './symbols';

const BASE = 'https://cdn.cboe.com/api/global/delayed_quotes';
/** Full-life histories of old stocks are a few megabytes. */
const HISTORY_BYTES = 10e6;

/** A file server: a file that isn't there is 'forbidden'. */
export function cboeJson(reply: Answer): unknown {
  if (reply.status === 403)
    throw new ProviderError('not-found', 'the source knows no such symbol', { status: 403 });
  return jsonReply(reply);
}

/** Cboe's delayed quotes: keyless, 15 minutes late, one symbol a request. */
export function createCboe(): Provider {
  return {
    id: 'cboe',
    label: 'Cboe',
    hosts: ['https://cdn.cboe.com/*'],
    needsKey: false,
    limits: { delayMinutes: 15, terms: 'https://www.cboe.com/legal/terms-of-use/' },
    batchSize: 1,
    async quotes(symbols, ctx) {
      const [symbol] = symbols;
      if (symbol === undefined) return new Map();
      const reply = await ctx.request(`${BASE}/quotes/${encodeURIComponent(toCboe(symbol))}.json`);
      return parseCboeQuotes(cboeJson(reply), { now: ctx.now(), symbol });
    },
    async history({ symbol, from }, ctx) {
      const url = `${BASE}/charts/historical/${encodeURIComponent(toCboe(symbol))}.json`;
      const reply = await ctx.request(url, { maxBytes: HISTORY_BYTES });
      const history = parseCboeHistory(cboeJson(reply), { now: ctx.now(), symbol });
      if ((history.days.at(-1) ?? 0) < from) throw new ProviderError('empty', 'no days in the range');
      return history;
    },
  };
}
