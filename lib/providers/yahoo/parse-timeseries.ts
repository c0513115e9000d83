import * as v from 'valibot';
import type { Facts } from '../../market/types';
import { DAY, type EpochDay, epochDayFromIso } from '../../time';
import { figure, known, symbolField, toFigure, toLabel } from '../fields';
import { shaped } from '../reply';
import { createSheet } from '../sheet';
import { ProviderError } from '../types';

const envelopeSchema = v.object({
  timeseries: v.object({
    result: v.array(
      v.looseObject({
        meta: v.object({ symbol: v.array(symbolField), type: v.array(v.string()) }),
      }),
    ),
  }),
});

const pointSchema = v.object({
  asOfDate: v.string(),
  currencyCode: v.optional(v.unknown()),
  reportedValue: figure,
});

export interface TimeseriesPoint {
  day: EpochDay;
  value: number;
  currency: string | null;
}

export interface Timeseries {
  symbol: string;
  /** By type (`trailingPeRatio`, `quarterlyDilutedEPS`, …), oldest first; a type without data is empty. */
  series: Map<string, TimeseriesPoint[]>;
}

function point(raw: unknown): TimeseriesPoint[] {
  const row = v.safeParse(pointSchema, raw);
  if (!row.success) return [];
  const value = known(toFigure(row.output.reportedValue));
  const currency = toLabel(row.output.currencyCode);
  if (value === null || !/^\d{4}-\d{2}-\d{2}$/.test(row.output.asOfDate)) return [];
  try {
    return [{ day: epochDayFromIso(row.output.asOfDate), value, currency: currency || null }];
  } catch {
    return [];
  }
}

/** `fundamentals-timeseries` → its series. Padding (`null` points) is dropped. */
export function parseTimeseries(json: unknown, { symbol }: { symbol?: string } = {}): Timeseries {
  const { result } = shaped(envelopeSchema, json).timeseries;
  const series = new Map<string, TimeseriesPoint[]>();
  for (const row of result) {
    const [type] = row.meta.type;
    const [named] = row.meta.symbol;
    if (symbol && named && named !== symbol) {
      throw new ProviderError('wrong-symbol', 'the reply is about another symbol');
    }
    if (type === undefined) continue;
    const points = Object.hasOwn(row, type) ? (row as Record<string, unknown>)[type] : undefined;
    const clean = Array.isArray(points) ? points.flatMap(point) : [];
    series.set(
      toLabel(type),
      clean.sort((a, b) => a.day - b.day),
    );
  }
  return { symbol: result[0]?.meta.symbol[0] ?? symbol ?? '', series };
}

/** The trailing ratios have stood still for weeks at a time; older than this they are not shown. */
const FRESH = 10;

/** Sum of the last four quarters, if they are four in a row in one currency. */
function lastFourQuarters(
  points: TimeseriesPoint[],
): { day: EpochDay; value: number; currency: string | null } | null {
  const four = points.slice(-4);
  const [first, , , last] = four;
  if (!first || !last) return null;
  const span = last.day - first.day;
  if (span < 250 || span > 300 || four.some((p) => p.currency !== last.currency)) return null;
  return { day: last.day, value: four.reduce((sum, p) => sum + p.value, 0), currency: last.currency };
}

/**
 * A stock's earnings, trailing P/E and market cap from the series. Stocks only: throws `empty`
 * for what has none of them (funds, indices).
 */
export function timeseriesFacts(
  { symbol, series }: Timeseries,
  { now, symbol: asked }: { now: number; symbol?: string },
): Facts {
  const sheet = createSheet({ source: 'yahoo', kind: 'stock', currency: null, fetchedAt: now, asOf: null });
  const eps = lastFourQuarters(series.get('quarterlyDilutedEPS') ?? []);
  if (eps) {
    sheet.put('eps', eps.value, {
      method: 'sum of four quarterlyDilutedEPS',
      asOf: eps.day * DAY,
      currency: eps.currency,
    });
  }
  for (const { id, type } of [
    { id: 'trailingPE', type: 'trailingPeRatio' },
    { id: 'forwardPE', type: 'trailingForwardPeRatio' },
    { id: 'priceToBook', type: 'trailingPbRatio' },
    { id: 'marketCap', type: 'trailingMarketCap' },
  ] as const) {
    const latest = series.get(type)?.at(-1);
    if (!latest) continue;
    const entry = {
      method: type,
      asOf: latest.day * DAY,
      currency: latest.currency,
      ...(id === 'trailingPE' && { horizon: 'trailing' as const }),
      ...(id === 'forwardPE' && { horizon: 'forward' as const }),
    };
    if (now / DAY - latest.day > FRESH) sheet.lack(id, 'outdated', entry);
    else if (id !== 'marketCap' && latest.value <= 0)
      sheet.lack(id, id === 'priceToBook' ? 'not-applicable' : 'loss', entry);
    else sheet.put(id, latest.value, entry);
  }
  if (eps && eps.value <= 0 && !sheet.metrics.trailingPE) {
    sheet.lack('trailingPE', 'loss', { method: 'trailingPeRatio', asOf: eps.day * DAY, horizon: 'trailing' });
  }
  if (Object.keys(sheet.metrics).length === 0) throw new ProviderError('empty', 'no earnings in the reply');
  return sheet.facts({ symbol: symbol || (asked ?? ''), name: '', exchange: '', kind: 'stock' }, 'unknown');
}
