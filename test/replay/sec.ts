import { DAY, type EpochDay, isoFromEpochDay } from '../../lib/time';
import { json, type ReplayHost, text } from './http';
import { INSTRUMENTS, type Listed } from './market/instruments';
import type { Market } from './market/market';

const EXCHANGES: Record<string, string | null> = {
  Q: 'Nasdaq',
  N: 'NYSE',
  A: 'NYSE',
  P: 'NYSE',
  Z: 'CBOE',
  X: null,
};

/** Companies and the few funds the real lists hold (SPY and QQQ, but not IWM). */
const FILERS = [...INSTRUMENTS.values()].filter(
  ({ type, symbol }) => type === 'EQUITY' || symbol === 'SPY' || symbol === 'QQQ',
);
const CIKS = new Map(FILERS.map((listed, i) => [listed.symbol, 1_900_001 + i]));
const BY_CIK = new Map(FILERS.map((listed) => [CIKS.get(listed.symbol) ?? 0, listed]));

function quarterEnd(year: number, quarter: number): EpochDay {
  return Date.UTC(year, quarter * 3, 0) / DAY;
}

/**
 * Filed earnings a share for calendar fiscal years: quarters and years to date in 10-Q, only the
 * year in 10-K. Filed 40 days after the period's end, so the newest are not there yet.
 */
function earnings(market: Market, listed: Listed) {
  const eps = market.standing(listed.symbol)?.eps ?? null;
  const today = market.lastDay();
  const thisYear = new Date(today * DAY).getUTCFullYear();
  const facts = [];
  for (let year = thisYear - 4; year <= thisYear; year++) {
    for (let quarter = 1; quarter <= 4; quarter++) {
      const end = quarterEnd(year, quarter);
      const filed = end + 40;
      if (filed > today || eps === null) continue;
      const quarterly = (eps / 4) * 1.08 ** (year + quarter / 4 - thisYear - 0.5);
      const starts = quarter === 4 ? [quarterEnd(year - 1, 4) + 1] : [quarterEnd(year, quarter - 1) + 1];
      if (quarter > 1 && quarter < 4) starts.push(quarterEnd(year - 1, 4) + 1);
      for (const start of starts) {
        const quarters = Math.round((end - start) / 91);
        facts.push({
          start: isoFromEpochDay(start),
          end: isoFromEpochDay(end),
          val: Math.round(quarterly * quarters * 100) / 100,
          accn: `0001900001-${String(year).slice(2)}-00000${quarter}`,
          fy: year,
          fp: quarter === 4 ? 'FY' : `Q${quarter}`,
          form: quarter === 4 ? '10-K' : '10-Q',
          filed: isoFromEpochDay(filed),
        });
      }
    }
  }
  return facts;
}

const missing = text(
  '<?xml version="1.0" encoding="UTF-8"?><Error><Code>NoSuchKey</Code></Error>',
  404,
  'application/xml',
);

/** data.sec.gov: one reported concept of one company. */
export function secData(market: Market): ReplayHost {
  return ({ path }) => {
    const [, cik, tag] = /^\/api\/xbrl\/companyconcept\/CIK(\d{10})\/us-gaap\/(\w+)\.json$/.exec(path) ?? [];
    if (!cik) return null;
    const listed = BY_CIK.get(Number(cik));
    if (listed?.type !== 'EQUITY' || tag !== 'EarningsPerShareDiluted') return missing;
    return json({
      cik: Number(cik),
      taxonomy: 'us-gaap',
      tag,
      label: 'Earnings Per Share, Diluted',
      description: 'Replayed, not filed.',
      entityName: listed.name,
      units: { 'USD/shares': earnings(market, listed) },
    });
  };
}

/** www.sec.gov: the lists of filers, in both layouts. */
export function secLists(): ReplayHost {
  return ({ path }) => {
    if (path === '/files/company_tickers.json') {
      const rows = FILERS.map(({ symbol, name }, i) => [
        i,
        { cik_str: CIKS.get(symbol), ticker: symbol, title: name.toUpperCase() },
      ]);
      return json(Object.fromEntries(rows));
    }
    if (path === '/files/company_tickers_exchange.json') {
      const data = FILERS.map(({ symbol, name, listing }) => [
        CIKS.get(symbol),
        name,
        symbol,
        EXCHANGES[listing],
      ]);
      return json({ fields: ['cik', 'name', 'ticker', 'exchange'], data });
    }
    return null;
  };
}
