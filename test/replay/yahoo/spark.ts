import { json, type ReplayRequest, type ReplayResponse } from '../http';
import type { Market } from '../market/market';
import { newYorkMoment } from '../market/sessions';
import { intraday, rangeStart } from './chart';
import { chartMeta, marketTime, seconds } from './meta';

const MOST_SYMBOLS = 20;

function series(market: Market, symbol: string, { range, interval }: { range: string; interval: string }) {
  const standing = market.standing(symbol);
  const bars = market.bars(symbol);
  if (!standing || !bars) return null;
  const last = market.lastDay();
  const from = Math.max(0, market.position(bars, rangeStart(range, last) - 1) + 1);
  const daily = interval === '1d';
  const chartPreviousClose = daily ? (bars.close[from - 1] ?? bars.open[from] ?? 0) : standing.previousClose;
  const meta = chartMeta({ market, standing, range, interval, chartPreviousClose });
  if (!daily) return { meta, ...intraday(market, symbol) };
  const timestamp: number[] = [];
  for (let i = from; i < standing.bars; i++) {
    const day = market.sessions[bars.first + i] ?? 0;
    timestamp.push(day === last ? marketTime(standing.listed, day) : seconds(newYorkMoment(day, 9, 30)));
  }
  return { meta, timestamp, close: [...bars.close.subarray(from, standing.bars)] };
}

function requested(market: Market, request: ReplayRequest) {
  const symbols = (request.query.get('symbols') ?? '').split(',').filter(Boolean);
  const window = {
    range: request.query.get('range') ?? '1d',
    interval: request.query.get('interval') ?? '5m',
  };
  return { symbols, found: symbols.map((symbol) => ({ symbol, data: series(market, symbol, window) })) };
}

const tooMany = json(
  { spark: { result: null, error: { code: 'Bad Request', description: 'Too many symbols' } } },
  400,
);

/** `v7/finance/spark`: nested results, not in the order asked for; unknown symbols are left out. */
export function sparkV7(market: Market, request: ReplayRequest): ReplayResponse {
  const { symbols, found } = requested(market, request);
  if (symbols.length > MOST_SYMBOLS) return tooMany;
  const result = found
    .toReversed()
    .filter(({ data }) => data !== null)
    .map(({ symbol, data }) => ({
      symbol,
      response: [
        {
          meta: data?.meta,
          timestamp: data?.timestamp,
          indicators: { quote: [{ close: data?.close }] },
        },
      ],
    }));
  return json({ spark: { result, error: null } });
}

/** `v8/finance/spark`: a flat map by symbol. */
export function sparkV8(market: Market, request: ReplayRequest): ReplayResponse {
  const { symbols, found } = requested(market, request);
  if (symbols.length > MOST_SYMBOLS) return tooMany;
  const entries = found.flatMap(({ symbol, data }) =>
    data === null
      ? []
      : [
          [
            symbol,
            {
              symbol,
              timestamp: data.timestamp,
              close: data.close,
              previousClose: data.meta.previousClose ?? null,
              chartPreviousClose: data.meta.chartPreviousClose,
              dataGranularity: 300,
            },
          ] as const,
        ],
  );
  return json(Object.fromEntries(entries));
}
