import * as v from 'valibot';
import type { History } from '../../market/types';
import { historyFromRows } from '../day-rows';
import { label } from '../fields';
import { shaped } from '../reply';
import { ProviderError } from '../types';
import { fromNasdaq } from './symbols';

/** Errors come with HTTP 200: `data: null` and the code in `status`. */
const envelopeSchema = v.object({
  data: v.nullable(v.unknown()),
  status: v.fallback(
    v.object({
      rCode: v.number(),
      bCodeMessage: v.fallback(v.array(v.object({ code: v.number(), errorMessage: label })), []),
    }),
    { rCode: 0, bCodeMessage: [] },
  ),
});

const dataSchema = v.object({
  symbol: label,
  tradesTable: v.object({
    rows: v.fallback(v.array(v.object({ date: v.unknown(), close: v.unknown() })), []),
  }),
});

/** The payload of a Nasdaq reply, or its error: code 1001 is 'symbol not exists'. */
export function nasdaqData(json: unknown): unknown {
  const { data, status } = shaped(envelopeSchema, json);
  if (data !== null && data !== undefined) return data;
  const unknown =
    status.rCode === 400 || status.rCode === 404 || status.bCodeMessage.some(({ code }) => code === 1001);
  if (unknown) throw new ProviderError('not-found', 'the source knows no such symbol');
  if (status.rCode === 429) throw new ProviderError('rate-limited', 'too many requests');
  throw new ProviderError(status.rCode >= 400 ? 'http' : 'empty', 'no data in the reply');
}

/**
 * `quote/SYM/historical` → history. Newest first, `$341.07` (no `$` for indices), MM/DD/YYYY. The
 * symbol in the reply has no `^` even for an index.
 */
export function parseNasdaqHistory(
  json: unknown,
  { now, symbol, index = false }: { now: number; symbol?: string | undefined; index?: boolean },
): History {
  const data = shaped(dataSchema, nasdaqData(json));
  const answered = fromNasdaq(data.symbol, index);
  if (symbol && answered !== symbol)
    throw new ProviderError('wrong-symbol', 'the history is of another symbol');
  const currency = index ? null : 'USD';
  return historyFromRows({ symbol: answered, source: 'nasdaq', currency, now, rows: data.tradesTable.rows });
}
