import { type EpochDay, epochDayFromIso, isoFromEpochDay } from '../../lib/time';
import { json, type ReplayHost } from './http';
import { effectiveOn, targetOn } from './market/fed-funds';
import type { Market } from './market/market';

function effr(day: EpochDay) {
  const target = targetOn(day);
  const rate = effectiveOn(day);
  if (!target || rate === null) return [];
  return [
    {
      effectiveDate: isoFromEpochDay(day),
      type: 'EFFR',
      percentRate: rate,
      percentPercentile1: rate - 0.03,
      percentPercentile25: rate - 0.01,
      percentPercentile75: rate + 0.01,
      percentPercentile99: rate + 0.25,
      targetRateFrom: target.lower,
      targetRateTo: target.upper,
      volumeInBillions: 95,
      revisionIndicator: '',
    },
  ];
}

/** markets.newyorkfed.org: rates of the day before, and a search by dates, newest first. */
export function nyfed(market: Market): ReplayHost {
  const headers = { 'access-control-allow-origin': '*' };
  return ({ path, query }) => {
    const day = market.sessions[market.lastSession() - 1] ?? 0;
    if (path === '/api/rates/all/latest.json') {
      const sofr = {
        effectiveDate: isoFromEpochDay(day),
        type: 'SOFR',
        percentRate: 3.65,
        volumeInBillions: 2900,
      };
      return json({ refRates: [sofr, ...effr(day)] }, 200, headers);
    }
    if (path === '/api/rates/unsecured/effr/search.json') {
      const [from, to] = ['startDate', 'endDate'].map((name) => query.get(name) ?? '');
      if (!from || !to) return json({ error: 'bad request' }, 400, headers);
      const [first, last] = [epochDayFromIso(from), Math.min(day, epochDayFromIso(to))];
      const days = market.sessions.filter((session) => session >= first && session <= last).toReversed();
      return json({ refRates: days.flatMap(effr) }, 200, headers);
    }
    return null;
  };
}
