import { epochDayFromIso, isoFromEpochDay } from '../../lib/time';
import { html, type ReplayHost, text } from './http';
import { effectiveOn, targetOn } from './market/fed-funds';
import type { Market } from './market/market';

const SERIES: Record<string, (day: number) => number | null> = {
  DFEDTARL: (day) => targetOn(day)?.lower ?? null,
  DFEDTARU: (day) => targetOn(day)?.upper ?? null,
  DFF: effectiveOn,
};

/** fred.stlouisfed.org: `graph/fredgraph.csv` with several ids; every calendar day has a row, holes are empty. */
export function fred(market: Market): ReplayHost {
  return ({ path, query }) => {
    if (path !== '/graph/fredgraph.csv') return null;
    const ids = (query.get('id') ?? '').split(',');
    if (!ids.every((id) => id in SERIES)) return html('<!doctype html><title>404</title>', 404);
    const last = market.lastDay();
    const first = epochDayFromIso(query.get('cosd') ?? '2008-12-16');
    const rows = [`observation_date,${ids.join(',')}`];
    for (let day = first; day <= last; day++) {
      const values = ids.map((id) => SERIES[id]?.(day)?.toFixed(2) ?? '');
      rows.push([isoFromEpochDay(day), ...values].join(','));
    }
    return text(`${rows.join('\n')}\n`, 200, 'application/csv');
  };
}
