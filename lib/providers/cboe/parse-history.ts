import * as v from 'valibot';
import type { History } from '../../market/types';
import { historyFromRows } from '../day-rows';
import { shaped } from '../reply';
import { ProviderError } from '../types';
import { fromCboe } from './symbols';

const schema = v.object({
  symbol: v.string(),
  data: v.array(v.object({ date: v.unknown(), close: v.unknown() })),
});

/** `charts/historical` → history over the instrument's full life. Numbers are text; adjustment is not stated. */
export function parseCboeHistory(json: unknown, { now, symbol }: { now: number; symbol?: string }): History {
  const reply = shaped(schema, json);
  const answered = fromCboe(reply.symbol);
  if (symbol && answered !== symbol)
    throw new ProviderError('wrong-symbol', 'the history is of another symbol');
  const currency = answered.startsWith('^') ? null : 'USD';
  return historyFromRows({ symbol: answered, source: 'cboe', currency, now, rows: reply.data });
}
