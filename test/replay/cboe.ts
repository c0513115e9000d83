import { isoFromEpochDay } from '../../lib/time';
import { json, type ReplayHost, text } from './http';
import type { Market, Standing } from './market/market';
import { closingHour } from './market/sessions';

/** `_RUT` is `^RUT`, `_SPX` is `^GSPC`. */
const INDEX_NAMES: Record<string, string> = {
  _RUT: '^RUT',
  _SPX: '^GSPC',
  _NDX: '^NDX',
  _VIX: '^VIX',
  _DJX: '^DJI',
};
const ROOT = '/api/global/delayed_quotes/';

function data(market: Market, { name, standing }: { name: string; standing: Standing }) {
  const day = market.lastDay();
  return {
    symbol: name.replace('_', '^'),
    current_price: standing.price,
    bid: standing.price - 0.01,
    ask: standing.price + 0.01,
    bid_size: 10,
    ask_size: 1,
    open: standing.open,
    high: standing.high,
    low: standing.low,
    close: standing.price,
    volume: standing.volume,
    prev_day_close: standing.previousClose,
    price_change: standing.price - standing.previousClose,
    price_change_percent: (standing.price / standing.previousClose - 1) * 100,
    last_trade_time: `${isoFromEpochDay(day)}T${closingHour(day)}:00:00`,
    tick: 'down',
    security_type: standing.listed.type === 'EQUITY' ? 'stock' : 'index',
  };
}

/** cdn.cboe.com: 15-minute delayed quotes and daily history; 403 is its 'unknown symbol'. */
export function cboe(market: Market): ReplayHost {
  const forbidden = text(
    '<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>',
    403,
    'application/xml',
  );
  const timestamp = () => new Date(market.now()).toISOString().slice(0, 19).replace('T', ' ');
  return ({ path }) => {
    if (!path.startsWith(ROOT)) return null;
    const [, kind, name = ''] =
      /^(quotes|charts\/historical)\/([\w.^-]+)\.json$/.exec(path.slice(ROOT.length)) ?? [];
    if (!kind) return null;
    if (name === 'all_us_indices') {
      const indices = Object.entries(INDEX_NAMES).flatMap(([alias, symbol]) => {
        const standing = market.standing(symbol);
        return standing ? [data(market, { name: alias, standing })] : [];
      });
      return json({ timestamp: timestamp(), data: indices });
    }
    const symbol = INDEX_NAMES[name] ?? name;
    const standing = market.standing(symbol);
    const bars = market.bars(symbol);
    if (!standing || !bars || (name.startsWith('^') && symbol === name)) return forbidden;
    if (kind === 'quotes')
      return json({ timestamp: timestamp(), data: data(market, { name, standing }), symbol: name });
    const rows = Array.from({ length: standing.bars }, (_, i) => ({
      date: isoFromEpochDay(market.sessions[bars.first + i] ?? 0),
      // The very first bar has no opening price.
      open: i === 0 ? '0.0000' : (bars.open[i] ?? 0).toFixed(4),
      high: (bars.high[i] ?? 0).toFixed(4),
      low: (bars.low[i] ?? 0).toFixed(4),
      close: (bars.close[i] ?? 0).toFixed(4),
      volume: (bars.volume[i] ?? 0).toFixed(4),
    }));
    return json({ symbol: name, data: rows });
  };
}
