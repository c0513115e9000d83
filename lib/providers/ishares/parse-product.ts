import * as v from 'valibot';
import type { Facts } from '../../market/types';
import { DAY } from '../../time';
import { type Figure, textFigure } from '../fields';
import { createSheet } from '../sheet';
import { ProviderError } from '../types';
import { pointDay, productPoints } from './product-points';

/** `value` is the number and may be missing where `formattedValue` ('1,250,000') is there; a date is 20260807 or text. */
const pointSchema = v.object({
  value: textFigure,
  formattedValue: textFigure,
  asOfDate: v.optional(v.unknown()),
  formattedAsOfDate: v.optional(v.unknown()),
});
type Point = v.InferOutput<typeof pointSchema>;

const momentOf = (point: Point): number | null => {
  const day = pointDay(point.asOfDate) ?? pointDay(point.formattedAsOfDate);
  return day === null ? null : day * DAY;
};

const figureOf = ({ value, formattedValue }: Point): Figure => (value === 'absent' ? formattedValue : value);

export interface ProductOptions {
  now: number;
  symbol: string;
  /** The fund the reply is about where it stands in for `symbol`: another fund of the same index. */
  of?: string;
}

/**
 * A fund's own figures → facts. iShares leaves companies that lose money out of its P/E, so its
 * figure for small caps is far below one that counts them. What a fund of the same index says of
 * its portfolio holds for `symbol` too, what it says of itself (assets) doesn't. Throws `empty` when
 * no known figure is in the reply.
 */
export function parseProduct(json: unknown, { now, symbol, of }: ProductOptions): Facts {
  const points = productPoints(json);
  const sheet = createSheet({ source: 'ishares', kind: 'etf', currency: 'USD', fetchedAt: now, asOf: null });
  const put = (id: 'trailingPE' | 'priceToBook' | 'netAssets', ...names: string[]) => {
    for (const name of names) {
      const point = v.safeParse(pointSchema, points.get(name));
      if (!point.success) continue;
      sheet.put(id, figureOf(point.output), {
        method: name,
        asOf: momentOf(point.output),
        ...(of !== undefined && { of }),
        ...(id === 'trailingPE' && { basis: 'excludes losses', horizon: 'trailing' }),
      });
      return;
    }
  };
  put('trailingPE', 'priceEarnings');
  put('priceToBook', 'priceBook');
  if (of === undefined) put('netAssets', 'totalNetAssetsFundLevel', 'totalNetAssets');
  if (Object.keys(sheet.metrics).length === 0)
    throw new ProviderError('empty', 'no known figure in the reply');
  return sheet.facts({ symbol, name: '', exchange: '', kind: 'etf' }, 'unknown');
}
