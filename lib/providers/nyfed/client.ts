import { DAY, isoFromEpochDay } from '../../time';
import { jsonReply } from '../reply';
import { type Provider, ProviderError } from '../types';
import { parseRates } from './parse-rates';

const BASE = 'https://markets.newyorkfed.org/api/rates';
/** Far enough back to show the last round of changes; about 140 KB. */
const SPAN = 730;

/** New York Fed: the official Fed funds target, keyless. */
export function createNyFed(): Provider {
  return {
    id: 'nyfed',
    label: 'New York Fed',
    hosts: ['https://markets.newyorkfed.org/*'],
    needsKey: false,
    limits: { terms: 'https://www.newyorkfed.org/privacy/termsofuse' },
    async fedFunds(ctx) {
      const now = ctx.now();
      const today = Math.floor(now / DAY);
      const range = `startDate=${isoFromEpochDay(today - SPAN)}&endDate=${isoFromEpochDay(today)}`;
      try {
        const reply = await ctx.request(`${BASE}/unsecured/effr/search.json?${range}`, {
          credentials: 'omit',
        });
        return parseRates(jsonReply(reply), { now });
      } catch (error) {
        // the search has refused dates before; the latest rate alone still tells the target
        if (!(error instanceof ProviderError) || !['http', 'not-found', 'empty'].includes(error.kind))
          throw error;
        const reply = await ctx.request(`${BASE}/all/latest.json`, { credentials: 'omit' });
        return parseRates(jsonReply(reply), { now });
      }
    },
  };
}
