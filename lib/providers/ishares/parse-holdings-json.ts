import * as v from 'valibot';
import type { Holdings } from '../../market/types';
import { known, toLabel, toTextFigure } from '../fields';
import { ProviderError } from '../types';
import { type HoldingRow, holdingsOf } from './holdings-of';
import { pointDay, productPoints } from './product-points';

const columnSchema = v.object({ value: v.array(v.unknown()) });

/**
 * The product reply's `holdings.all` component → the portfolio's shares, largest first. It is a
 * table by columns: lists of one length named `ticker`, `issueName`, `assetClass`, `holdingPercent`.
 * Throws `empty` on days without a list, `schema` when the columns don't fit together.
 */
export function parseHoldingsJson(json: unknown, { now, symbol }: { now: number; symbol: string }): Holdings {
  const points = productPoints(json);
  const column = (name: string): unknown[] => {
    const parsed = v.safeParse(columnSchema, points.get(name));
    return parsed.success ? parsed.output.value : [];
  };
  const weights = column('holdingPercent');
  const [tickers, names, classes] = [column('ticker'), column('issueName'), column('assetClass')];
  if (weights.length === 0 || tickers.length === 0)
    throw new ProviderError('empty', 'no holdings in the reply');
  if ([tickers, names, classes].some(({ length }) => length > 0 && length !== weights.length))
    throw new ProviderError('schema', 'columns of different lengths');
  const date = v.safeParse(v.object({ value: v.unknown() }), points.get('asOfDate'));
  return holdingsOf({
    symbol,
    now,
    day: date.success ? pointDay(date.output.value) : null,
    rows: weights.map((weight, i): HoldingRow => {
      const name = toLabel(names[i]);
      return {
        ticker: toLabel(tickers[i]),
        name,
        assetClass: classes.length > 0 ? toLabel(classes[i]) : 'Equity',
        percent: known(toTextFigure(weight)),
      };
    }),
  });
}
