import * as v from 'valibot';
import type { Instrument } from '../../tickers/types';
import { label, symbolField } from '../fields';
import { shaped } from '../reply';
import { exchangeName, kindOf } from './vocabulary';

const hitSchema = v.object({
  symbol: symbolField,
  quoteType: label,
  shortname: label,
  longname: label,
  exchange: label,
  exchDisp: label,
});

/** v1 `search` → instruments, best first, each symbol once; options, currencies and coins are left out. Names come in lower-case keys here. */
export function parseSearch(json: unknown): Instrument[] {
  const { quotes } = shaped(v.object({ quotes: v.array(v.unknown()) }), json);
  const found = new Map<string, Instrument>();
  for (const raw of quotes) {
    const hit = v.safeParse(hitSchema, raw);
    if (!hit.success) continue;
    const { symbol, quoteType, shortname, longname, exchange, exchDisp } = hit.output;
    const kind = kindOf(quoteType);
    if (symbol === '' || kind === null || kind === 'other' || found.has(symbol)) continue;
    found.set(symbol, {
      symbol,
      name: longname || shortname,
      exchange: exchangeName(exchange, exchDisp),
      kind,
    });
  }
  return [...found.values()];
}

const typeSchema = v.object({
  quoteType: v.object({
    result: v.array(
      v.object({
        symbol: symbolField,
        quoteType: label,
        shortName: label,
        longName: label,
        exchange: label,
      }),
    ),
  }),
});

/** v1 `quoteType` → what the symbol is. */
export function parseQuoteType(json: unknown): Instrument[] {
  return shaped(typeSchema, json).quoteType.result.flatMap(
    ({ symbol, quoteType, shortName, longName, exchange }) => {
      const kind = kindOf(quoteType);
      if (symbol === '' || kind === null) return [];
      return [{ symbol, name: longName || shortName, exchange: exchangeName(exchange, ''), kind }];
    },
  );
}
