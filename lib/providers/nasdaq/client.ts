import { DAY, isoFromEpochDay } from '../../time';
import { jsonReply } from '../reply';
import { type HistoryRequest, type Provider, type ProviderContext, ProviderError } from '../types';
import { parseNasdaqHistory } from './parse-history';
import { toNasdaq } from './symbols';

type AssetClass = 'stocks' | 'etf' | 'index';

function classesOf({ symbol, kind }: HistoryRequest): AssetClass[] {
  if (kind === 'index' || symbol.startsWith('^')) return ['index'];
  if (kind === 'etf') return ['etf'];
  // without knowing, ask for the commoner first
  return kind === 'stock' ? ['stocks'] : ['stocks', 'etf'];
}

/** Nasdaq's site: keyless, ten years of daily closes, US listings and a few indices. */
export function createNasdaq(): Provider {
  async function ask(assetClass: AssetClass, request: HistoryRequest, ctx: ProviderContext) {
    const to = request.to ?? Math.floor(ctx.now() / DAY);
    const parameters = [
      `assetclass=${assetClass}`,
      `fromdate=${isoFromEpochDay(request.from)}`,
      `todate=${isoFromEpochDay(to)}`,
      `limit=${Math.max(10, to - request.from)}`,
    ].join('&');
    const name = encodeURIComponent(toNasdaq(request.symbol));
    const reply = await ctx.request(`https://api.nasdaq.com/api/quote/${name}/historical?${parameters}`);
    return parseNasdaqHistory(jsonReply(reply), {
      now: ctx.now(),
      symbol: request.symbol,
      index: assetClass === 'index',
    });
  }

  return {
    id: 'nasdaq',
    label: 'Nasdaq',
    hosts: ['https://api.nasdaq.com/*'],
    needsKey: false,
    limits: { terms: 'https://www.nasdaq.com/legal' },
    async history(request, ctx) {
      const classes = classesOf(request);
      for (const assetClass of classes.slice(0, -1)) {
        try {
          return await ask(assetClass, request, ctx);
        } catch (error) {
          const other = error instanceof ProviderError && ['not-found', 'empty'].includes(error.kind);
          if (!other) throw error;
        }
      }
      return ask(classes.at(-1) ?? 'stocks', request, ctx);
    },
  };
}
