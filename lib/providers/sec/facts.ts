import type { Facts } from '../../market/types';
import { DAY } from '../../time';
import { createSheet } from '../sheet';
import { ProviderError, type Split } from '../types';
import type { EpsFacts } from './parse-facts';
import { trailingEps } from './trailing-eps';

/** Earnings that ended longer ago than this (a year and a late annual report) say nothing about today. */
const OUTDATED = 500;

export interface EpsOptions {
  now: number;
  symbol: string;
  splits?: readonly Split[];
}

/**
 * Trailing earnings a share as facts. A loss also settles the P/E (null, `loss`); otherwise the
 * P/E needs a price, which the SEC doesn't have. Throws `empty` when twelve months can't be put together.
 */
export function epsFacts({ currency, name, facts }: EpsFacts, { now, symbol, splits }: EpsOptions): Facts {
  const trailing = trailingEps(facts, splits);
  if (!trailing) throw new ProviderError('empty', 'no twelve months of earnings in the filings');
  const asOf = trailing.end * DAY;
  const sheet = createSheet({ source: 'sec', kind: 'stock', currency, fetchedAt: now, asOf });
  const entry = { method: `TTM diluted EPS (${trailing.method})` };
  if (now / DAY - trailing.end > OUTDATED) sheet.lack('eps', 'outdated', entry);
  else sheet.put('eps', trailing.value, entry);
  if (sheet.metrics.eps?.value != null && sheet.metrics.eps.value <= 0) {
    sheet.lack('trailingPE', 'loss', { method: `price / ${entry.method}`, horizon: 'trailing' });
  }
  // the filer's name is in capitals; a quote or the directory has a better one
  return { ...sheet.facts({ symbol, name, exchange: '', kind: 'stock' }, 'unknown'), currency: null };
}
