import * as v from 'valibot';
import type { Facts } from '../../market/types';
import { DAY } from '../../time';
import { readDay } from '../csv';
import { label, textFigure, toLabel } from '../fields';
import { shaped } from '../reply';
import { createSheet } from '../sheet';
import { ProviderError } from '../types';

const pointSchema = v.object({ value: textFigure, asOfDate: label });
const componentSchema = v.object({
  containersByNameMap: v.record(
    v.string(),
    v.object({ dataPointsByNameMap: v.record(v.string(), v.unknown()) }),
  ),
});
const productSchema = v.object({ componentsByNameMap: v.record(v.string(), v.unknown()) });

type Point = v.InferOutput<typeof pointSchema>;

/** Every data point of the reply by name, whatever component and container it stands in. */
function pointsOf(json: unknown): Map<string, Point> {
  const points = new Map<string, Point>();
  for (const raw of Object.values(shaped(productSchema, json).componentsByNameMap)) {
    const component = v.safeParse(componentSchema, raw);
    if (!component.success) continue;
    for (const { dataPointsByNameMap } of Object.values(component.output.containersByNameMap)) {
      for (const [name, value] of Object.entries(dataPointsByNameMap)) {
        const point = v.safeParse(pointSchema, value);
        if (point.success && !points.has(name)) points.set(toLabel(name), point.output);
      }
    }
  }
  return points;
}

/** Date of a point: ISO, `Jun 18, 2026` or `06/18/2026`. */
const momentOf = (point: Point): number | null => {
  const day = readDay(point.asOfDate);
  return day === null ? null : day * DAY;
};

/**
 * A fund's own figures → facts. iShares leaves companies that lose money out of its P/E, so its
 * figure for small caps is far below one that counts them. Throws `empty` when no known figure is
 * in the reply.
 */
export function parseProduct(json: unknown, { now, symbol }: { now: number; symbol: string }): Facts {
  const points = pointsOf(json);
  const sheet = createSheet({ source: 'ishares', kind: 'etf', currency: 'USD', fetchedAt: now, asOf: null });
  const put = (id: 'trailingPE' | 'priceToBook' | 'netAssets', ...names: string[]) => {
    const name = names.find((candidate) => points.has(candidate));
    const point = name ? points.get(name) : undefined;
    if (!name || !point) return;
    sheet.put(id, point.value, {
      method: name,
      asOf: momentOf(point),
      ...(id === 'trailingPE' && { basis: 'excludes losses', horizon: 'trailing' }),
    });
  };
  put('trailingPE', 'priceEarnings');
  put('priceToBook', 'priceBook');
  put('netAssets', 'totalNetAssetsFundLevel', 'totalNetAssets');
  if (Object.keys(sheet.metrics).length === 0)
    throw new ProviderError('empty', 'no known figure in the reply');
  return sheet.facts({ symbol, name: '', exchange: '', kind: 'etf' }, 'unknown');
}
