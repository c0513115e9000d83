import * as v from 'valibot';
import { toLabel, toSymbol } from '../fields';
import { shaped } from '../reply';
import { ProviderError } from '../types';
import { cikSchema } from './parse-facts';
import { exchangeOf, type Filer } from './parse-tickers';

const submissionsSchema = v.object({
  cik: cikSchema,
  name: v.unknown(),
  tickers: v.array(v.unknown()),
  /** Beside `tickers`, one each; null where it isn't listed. */
  exchanges: v.fallback(v.array(v.unknown()), []),
});

/** `submissions/CIK….json` → the company's symbols. Throws `empty` for a filer without any. */
export function parseSubmissions(json: unknown): Filer[] {
  const { cik, name, tickers, exchanges } = shaped(submissionsSchema, json);
  const filers = tickers.flatMap((ticker, i): Filer[] => {
    const symbol = toSymbol(ticker);
    return symbol === '' ? [] : [{ cik, symbol, name: toLabel(name), exchange: exchangeOf(exchanges[i]) }];
  });
  if (filers.length === 0) throw new ProviderError('empty', 'the filer has no symbols');
  return filers;
}
