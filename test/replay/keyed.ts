import { isoFromEpochDay } from '../../lib/time';
import { json, type ReplayHost, type ReplayRequest } from './http';
import type { Market } from './market/market';
import { marketTime } from './yahoo/meta';

/** The one key that the replayed keyed sources accept. */
export const REPLAY_KEY = 'replay-key';

function key(request: ReplayRequest): string | null {
  const header =
    request.headers['x-finnhub-token'] ?? request.headers.apikey ?? request.headers.authorization;
  return (
    ['token', 'apikey'].map((name) => request.query.get(name)).find((value) => value !== null) ??
    (typeof header === 'string' ? header.replace(/^apikey /i, '') : null)
  );
}

/** finnhub.io: one symbol a call; an unknown one is a row of zeros, candles and funds are premium. */
export function finnhub(market: Market): ReplayHost {
  return (request) => {
    if (key(request) !== REPLAY_KEY) return json({ error: 'Invalid API key' }, 401);
    const symbol = request.query.get('symbol')?.replace('.', '-') ?? '';
    const standing = market.standing(symbol);
    if (request.path === '/api/v1/quote') {
      if (!standing) return json({ c: 0, d: null, dp: null, h: 0, l: 0, o: 0, pc: 0, t: 0 });
      const { price, previousClose, high, low, open, listed } = standing;
      const change = price - previousClose;
      const percent = (change / previousClose) * 100;
      const t = marketTime(listed, market.lastDay());
      return json({ c: price, d: change, dp: percent, h: high, l: low, o: open, pc: previousClose, t });
    }
    if (request.path === '/api/v1/stock/metric') {
      if (standing?.listed.type !== 'EQUITY')
        return json({ metric: {}, metricType: 'all', series: {}, symbol });
      const metric = {
        '52WeekHigh': standing.yearHigh,
        '52WeekLow': standing.yearLow,
        marketCapitalization: standing.size / 1e6,
        peTTM: standing.trailingPE,
        epsTTM: standing.eps,
      };
      return json({ metric, metricType: 'all', series: {}, symbol });
    }
    if (request.path === '/api/v1/stock/profile2') {
      if (!standing) return json({});
      const { name, size, listed } = { ...standing.listed, size: standing.size, listed: standing.listed };
      return json({ name, ticker: listed.symbol, currency: 'USD', marketCapitalization: size / 1e6 });
    }
    if (request.path === '/api/v1/stock/candle' || request.path.startsWith('/api/v1/etf/')) {
      return json({ error: "You don't have access to this resource." }, 403);
    }
    return null;
  };
}

/** api.twelvedata.com: batches as a map by symbol; numbers as text; errors with HTTP 200. */
export function twelvedata(market: Market): ReplayHost {
  const failed = (code: number, message: string) =>
    json({ code, message, status: 'error' }, code === 401 ? 401 : 200);
  const row = (symbol: string) => {
    const standing = market.standing(symbol);
    if (!standing) return { code: 404, message: `**symbol** not found: ${symbol}`, status: 'error' };
    const { listed, price, previousClose } = standing;
    return {
      symbol,
      name: listed.name,
      exchange: listed.listing === 'Q' ? 'NASDAQ' : 'NYSE',
      currency: 'USD',
      datetime: isoFromEpochDay(market.lastDay()),
      timestamp: marketTime(listed, market.lastDay()) - 23_400,
      open: standing.open.toFixed(5),
      high: standing.high.toFixed(5),
      low: standing.low.toFixed(5),
      close: price.toFixed(5),
      volume: String(standing.volume),
      previous_close: previousClose.toFixed(5),
      change: (price - previousClose).toFixed(5),
      percent_change: ((price / previousClose - 1) * 100).toFixed(5),
      is_market_open: false,
      fifty_two_week: { low: standing.yearLow.toFixed(5), high: standing.yearHigh.toFixed(5) },
    };
  };
  return (request) => {
    if (key(request) !== REPLAY_KEY)
      return failed(401, '**apikey** parameter is incorrect or not specified.');
    const symbols = (request.query.get('symbol') ?? '').split(',').filter(Boolean);
    if (request.path === '/quote') {
      const [first = ''] = symbols;
      return json(
        symbols.length === 1 ? row(first) : Object.fromEntries(symbols.map((name) => [name, row(name)])),
      );
    }
    if (request.path === '/time_series') {
      const [symbol = ''] = symbols;
      const bars = market.bars(symbol);
      const standing = market.standing(symbol);
      if (!bars || !standing) return json(row(symbol));
      const size = Math.min(Number(request.query.get('outputsize') ?? 30), standing.bars);
      const values = Array.from({ length: size }, (_, i) => {
        const at = standing.bars - 1 - i;
        const text = (value = 0) => value.toFixed(5);
        return {
          datetime: isoFromEpochDay(market.sessions[bars.first + at] ?? 0),
          open: text(bars.open[at]),
          high: text(bars.high[at]),
          low: text(bars.low[at]),
          close: text(bars.close[at]),
          volume: String(bars.volume[at]),
        };
      });
      return json({ meta: { symbol, interval: '1day', currency: 'USD' }, values, status: 'ok' });
    }
    return null;
  };
}

/** financialmodelingprep.com: `/stable`; a comma list is answered with an empty array. */
export function fmp(market: Market): ReplayHost {
  return (request) => {
    if (request.path.startsWith('/api/v3/')) {
      return json({ 'Error Message': 'Legacy Endpoint : no longer supported for this key.' }, 403);
    }
    if (key(request) !== REPLAY_KEY) return json({ 'Error Message': 'Invalid API KEY.' }, 401);
    const standing = market.standing(request.query.get('symbol') ?? '');
    if (!standing) return json([]);
    const { listed, price, previousClose } = standing;
    const { symbol, name } = listed;
    if (request.path === '/stable/quote') {
      const quote = {
        symbol,
        name,
        price,
        changePercentage: (price / previousClose - 1) * 100,
        change: price - previousClose,
        volume: standing.volume,
        dayLow: standing.low,
        dayHigh: standing.high,
        yearHigh: standing.yearHigh,
        yearLow: standing.yearLow,
        marketCap: Math.round(standing.size),
        exchange: listed.listing === 'Q' ? 'NASDAQ' : 'NYSE',
        open: standing.open,
        previousClose,
        timestamp: marketTime(listed, market.lastDay()),
      };
      return json([quote]);
    }
    if (request.path === '/stable/ratios-ttm') {
      return json([
        { symbol, priceToEarningsRatioTTM: standing.trailingPE ?? 0, netIncomePerShareTTM: standing.eps },
      ]);
    }
    if (request.path === '/stable/etf/info' && listed.type === 'ETF') {
      const expenseRatio = listed.expenseRatio * 100;
      return json([{ symbol, name, expenseRatio, assetsUnderManagement: standing.size, nav: price }]);
    }
    return null;
  };
}
