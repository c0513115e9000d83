import { DAY, type EpochDay, SECOND } from '../../../lib/time';
import { json, type ReplayRequest, type ReplayResponse } from '../http';
import type { Market } from '../market/market';
import { uniforms } from '../market/random';
import type { Bars } from '../market/series';
import { newYorkMoment } from '../market/sessions';
import { chartMeta, marketTime, seconds } from './meta';

/** First calendar day of a range that ends on `last`. */
export function rangeStart(range: string, last: EpochDay): EpochDay {
  const date = new Date(last * DAY);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const back = /^(\d+)(d|mo|y)$/.exec(range);
  if (range === 'ytd') return Date.UTC(year, 0, 1) / DAY;
  if (!back) return 0;
  const n = Number(back[1]);
  if (back[2] === 'd') return last - Math.ceil((n * 7) / 5);
  if (back[2] === 'mo') return Date.UTC(year, month - n, day) / DAY;
  return Date.UTC(year - n, month, day) / DAY;
}

export function notFound(): ReplayResponse {
  const error = { code: 'Not Found', description: 'No data found, symbol may be delisted' };
  return json({ chart: { result: null, error } }, 404);
}

interface Window {
  from: number;
  to: number;
}

/** Events in the window, keyed by the second of their bar as Yahoo keys them. */
function events(market: Market, bars: Bars, { from, to }: Window) {
  const dividends: Record<string, { amount: number; date: number }> = {};
  const splits: Record<string, object> = {};
  for (let i = from; i <= to; i++) {
    const date = seconds(newYorkMoment(market.sessions[bars.first + i] ?? 0, 9, 30));
    const amount = bars.dividend[i] ?? 0;
    const ratio = bars.split[i] ?? 1;
    if (amount > 0) dividends[date] = { amount, date };
    if (ratio !== 1) splits[date] = { date, numerator: ratio, denominator: 1, splitRatio: `${ratio}:1` };
  }
  return {
    ...(Object.keys(dividends).length > 0 && { dividends }),
    ...(Object.keys(splits).length > 0 && { splits }),
  };
}

/** Close with dividends reinvested, seen from the last bar of the window. */
export function adjustedCloses(bars: Bars, last: number): number[] {
  const adjusted = new Array<number>(last + 1);
  let factor = 1;
  for (let i = last; i >= 0; i--) {
    adjusted[i] = Math.fround((bars.close[i] ?? 0) * factor);
    const before = bars.close[i - 1];
    if (before) factor *= 1 - (bars.dividend[i] ?? 0) / before;
  }
  return adjusted;
}

/** Five-minute closes of the last session, from its open to its close. */
export function intraday(market: Market, symbol: string): { timestamp: number[]; close: number[] } {
  const standing = market.standing(symbol);
  if (!standing) return { timestamp: [], close: [] };
  const day = market.lastDay();
  const start = seconds(newYorkMoment(day, 9, 30));
  const end = marketTime({ ...standing.listed, symbol: '' }, day);
  const random = uniforms(`${symbol}/${day}`);
  const timestamp: number[] = [];
  const close: number[] = [];
  for (let at = start; at < end; at += 300) {
    const done = (at - start) / (end - start);
    const path = standing.open + (standing.price - standing.open) * done;
    timestamp.push(at);
    close.push(Math.fround(path + (random() - 0.5) * (standing.high - standing.low) * 0.3 * (1 - done)));
  }
  timestamp.push(end);
  close.push(standing.price);
  return { timestamp, close };
}

/** `v8/finance/chart/SYM` by range or period1/period2; daily bars, or five-minute ones for a day. */
export function chart(market: Market, symbol: string, request: ReplayRequest): ReplayResponse {
  const standing = market.standing(symbol);
  const bars = market.bars(symbol);
  if (!standing || !bars) return notFound();
  const { query } = request;
  const last = market.lastDay();
  const period1 = query.get('period1');
  const period2 = query.get('period2');
  const range = period1 ? '' : (query.get('range') ?? '1d');
  const interval = query.get('interval') ?? '1d';
  const from = period1 ? Math.floor((Number(period1) * SECOND) / DAY) : rangeStart(range, last);
  const to = period2 ? Math.min(last, Math.floor((Number(period2) * SECOND) / DAY)) : last;
  const window = {
    from: Math.max(0, market.position(bars, from - 1) + 1),
    to: market.position(bars, to),
  };
  const before = bars.close[window.from - 1] ?? bars.open[window.from] ?? 0;
  const meta = chartMeta({ market, standing, range, interval, chartPreviousClose: before });
  if (interval !== '1d') {
    const { timestamp, close } = intraday(market, symbol);
    return json({
      chart: { result: [{ meta, timestamp, indicators: { quote: [{ close }] } }], error: null },
    });
  }
  if (window.to < window.from) {
    return json({ chart: { result: [{ meta, indicators: { quote: [{}], adjclose: [{}] } }], error: null } });
  }
  const timestamp: number[] = [];
  for (let i = window.from; i <= window.to; i++) {
    const day = market.sessions[bars.first + i] ?? 0;
    // The newest bar is re-stamped with the moment of the last print.
    timestamp.push(day === last ? marketTime(standing.listed, day) : seconds(newYorkMoment(day, 9, 30)));
  }
  const cut = (values: Float64Array) => [...values.subarray(window.from, window.to + 1)];
  const happened = events(market, bars, window);
  const result = {
    meta,
    timestamp,
    ...(query.has('events') && Object.keys(happened).length > 0 && { events: happened }),
    indicators: {
      quote: [
        {
          volume: cut(bars.volume),
          high: cut(bars.high),
          low: cut(bars.low),
          close: cut(bars.close),
          open: cut(bars.open),
        },
      ],
      adjclose: [{ adjclose: adjustedCloses(bars, standing.bars - 1).slice(window.from, window.to + 1) }],
    },
  };
  return json({ chart: { result: [result], error: null } });
}
