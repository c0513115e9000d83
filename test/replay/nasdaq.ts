import { epochDayFromIso, isoFromEpochDay } from '../../lib/time';
import { json, type ReplayHost } from './http';
import type { Market } from './market/market';

function usDate(day: number): string {
  const [year, month, date] = isoFromEpochDay(day).split('-');
  return `${month}/${date}/${year}`;
}

function grouped(value: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** api.nasdaq.com: `quote/SYM/historical`, newest first, money as text; errors come with HTTP 200. */
export function nasdaq(market: Market): ReplayHost {
  return ({ path, query }) => {
    const [, name = ''] = /^\/api\/quote\/([^/]+)\/historical$/.exec(path) ?? [];
    if (!name) return null;
    const isIndex = query.get('assetclass') === 'index';
    const symbol = isIndex
      ? ({ SPX: '^GSPC', RUT: '^RUT', NDX: '^NDX', COMP: '^IXIC' }[name] ?? `^${name}`)
      : name;
    const standing = market.standing(symbol.replace('.', '-'));
    const bars = market.bars(symbol.replace('.', '-'));
    if (!standing || !bars) {
      const bCodeMessage = [{ code: 1001, errorMessage: 'Symbol not exists.' }];
      return json({
        data: null,
        message: null,
        status: { rCode: 400, bCodeMessage, developerMessage: null },
      });
    }
    const first = epochDayFromIso(query.get('fromdate') ?? '2016-01-01');
    const last = Math.min(market.lastDay(), epochDayFromIso(query.get('todate') ?? '2099-01-01'));
    const money = (value = 0) => (isIndex ? grouped(value) : `$${value.toFixed(2)}`);
    const rows = [];
    for (let i = market.position(bars, last); i >= 0; i--) {
      const day = market.sessions[bars.first + i] ?? 0;
      if (day < first || rows.length >= Number(query.get('limit') ?? 14)) break;
      rows.push({
        date: usDate(day),
        close: money(bars.close[i]),
        volume: isIndex ? '--' : (bars.volume[i] ?? 0).toLocaleString('en-US'),
        open: money(bars.open[i]),
        high: money(bars.high[i]),
        low: money(bars.low[i]),
      });
    }
    const headers = {
      date: 'Date',
      close: 'Close/Last',
      volume: 'Volume',
      open: 'Open',
      high: 'High',
      low: 'Low',
    };
    return json({
      data: { symbol: name, totalRecords: rows.length, tradesTable: { asOf: null, headers, rows } },
      message: null,
      status: { rCode: 200, bCodeMessage: null, developerMessage: null },
    });
  };
}
