import * as v from 'valibot';
import type { History } from '../../market/types';
import type { Instrument } from '../../tickers/types';
import { historyFromRows } from '../day-rows';
import { label, symbolField } from '../fields';
import { type Answer, jsonReply, shaped } from '../reply';
import { ProviderError } from '../types';

/** Errors are `{detail: text}`, also with HTTP 200; over the limit it is plain text. */
export function tiingoJson(reply: Answer): unknown {
  if (/run over your .* request allocation/i.test(reply.text)) {
    throw new ProviderError('rate-limited', 'over the hourly limit');
  }
  if (/invalid token|supply a token/i.test(reply.text))
    throw new ProviderError('unauthorised', 'the key was refused');
  const json = jsonReply(reply);
  if (typeof json === 'object' && json !== null && 'detail' in json && !('ticker' in json)) {
    throw new ProviderError(/not found/i.test(String(json.detail)) ? 'not-found' : 'http', 'an error reply');
  }
  return json;
}

const daySchema = v.object({
  date: v.unknown(),
  close: v.unknown(),
  adjClose: v.optional(v.unknown()),
  splitFactor: v.optional(v.unknown()),
});

/**
 * `tiingo/daily/SYM/prices` → history. `close` is as traded: with splits in the range it is brought
 * to today's share count, as everywhere else here.
 */
export function parsePrices(json: unknown, { now, symbol }: { now: number; symbol: string }): History {
  const rows = shaped(v.array(daySchema), json);
  const history = historyFromRows({ symbol, source: 'tiingo', currency: 'USD', now, rows });
  const later = (day: number) =>
    history.splits.filter((split) => split.day > day).reduce((product, { ratio }) => product * ratio, 1);
  return { ...history, close: history.close.map((close, i) => close / later(history.days[i] ?? 0)) };
}

const metadataSchema = v.object({ ticker: symbolField, name: label, exchangeCode: label });

/** `tiingo/daily/SYM` → what the symbol is. */
export function parseMetadata(json: unknown): Instrument {
  const { ticker, name, exchangeCode } = shaped(metadataSchema, json);
  if (ticker === '') throw new ProviderError('schema', 'no symbol in the reply');
  return { symbol: ticker, name, exchange: exchangeCode, kind: /\bETF\b/i.test(name) ? 'etf' : 'stock' };
}
