import type { InstrumentKind } from '../../tickers/types';
import { type Figure, known } from '../fields';
import { type Sheet, withCheck } from '../sheet';

export interface Earnings {
  kind: InstrumentKind;
  /** In whole units of the currency. */
  price: number | null;
  /** As sent; prices may be in hundredths (`GBp`). */
  currency: string;
  financialCurrency: string;
  trailingPE: Figure;
  forwardPE: Figure;
  eps: Figure;
  epsForward: Figure;
  priceToBook: Figure;
  /** A fund's P/E computed from what it holds, already turned the right way up. */
  portfolioPE: number | null;
  portfolioMethod: string;
}

const TRAILING = { horizon: 'trailing' } as const;
const FORWARD = { horizon: 'forward' } as const;
/** Yahoo does not say how its fund figures treat companies that lose money. */
const FUND = { basis: 'unknown' } as const;

/** Earnings at or below zero make a P/E meaningless: the reason is the loss, not a gap in the data. */
const lossOr = (pe: Figure, eps: Figure): Figure | 'loss' => {
  if (typeof eps === 'number' && eps <= 0) return 'loss';
  return typeof pe === 'number' && pe <= 0 ? 'loss' : pe;
};

/** BABA: price in USD, books in CNY. A London price in GBp and books in GBP are the same currency. */
const sameMoney = (a: string, b: string) => a === '' || b === '' || a.toUpperCase() === b.toUpperCase();

function putStock(sheet: Sheet, e: Earnings): void {
  const trailing = lossOr(e.trailingPE, e.eps);
  const trailingEntry = { method: 'trailingPE', ...TRAILING };
  if (trailing === 'loss') sheet.lack('trailingPE', 'loss', trailingEntry);
  else sheet.put('trailingPE', trailing, trailingEntry);

  const forward = lossOr(e.forwardPE, e.epsForward);
  const forwardEntry = { method: 'forwardPE', ...FORWARD };
  const epsForward = known(e.epsForward);
  if (forward === 'loss') sheet.lack('forwardPE', 'loss', forwardEntry);
  else if (typeof forward === 'number' || epsForward === null || e.price === null) {
    sheet.put('forwardPE', forward, forwardEntry);
  } else sheet.put('forwardPE', e.price / epsForward, { method: 'price / epsForward', ...FORWARD });

  const foreign = !sameMoney(e.currency, e.financialCurrency);
  // The quote's EPS is converted to the price's currency, as its P/E shows; where the two don't
  // fit together it was not.
  const pe = known(e.trailingPE);
  const eps = known(e.eps);
  const converted =
    !foreign || pe === null || eps === null || e.price === null || Math.abs((eps * pe) / e.price - 1) < 0.05;
  if (converted) sheet.put('eps', e.eps, { method: 'epsTrailingTwelveMonths', asOf: null });
  else sheet.lack('eps', 'currency-mismatch', { method: 'epsTrailingTwelveMonths', asOf: null });
  sheet.put('epsForward', e.epsForward, { method: 'epsForward', asOf: null });

  // The book value stays in the reporting currency, so the ratio of a foreign filer is garbage
  // (BABA 0.30). Negative equity has no meaningful ratio.
  const entry = { method: 'priceToBook', outside: 'not-applicable' } as const;
  if (foreign) sheet.lack('priceToBook', 'currency-mismatch', entry);
  else sheet.put('priceToBook', e.priceToBook, entry);
}

function putFund(sheet: Sheet, e: Earnings): void {
  const entry = { method: 'trailingPE', ...TRAILING, ...FUND };
  const nonsense = typeof e.trailingPE === 'number' && (e.trailingPE < 1 || e.trailingPE > 300);
  const reported: Figure = nonsense ? 'malformed' : e.trailingPE;
  sheet.put('reportedPE', reported, entry);
  if (e.portfolioPE === null) {
    // of mutual funds it is up to 86 % off what they hold; of ETFs within 5 % for nine in ten
    if (e.kind === 'fund' && typeof reported === 'number') sheet.lack('trailingPE', 'unreliable', entry);
    else sheet.put('trailingPE', reported, entry);
    return;
  }
  sheet.put('trailingPE', e.portfolioPE, {
    ...entry,
    method: e.portfolioMethod,
    // refreshed about monthly, and the reply gives no date
    asOf: null,
  });
  const { trailingPE, reportedPE } = sheet.metrics;
  if (trailingPE) sheet.metrics.trailingPE = withCheck(trailingPE, reportedPE);
}

/** P/E, EPS and P/B as far as they can be trusted for this kind of instrument. */
export function putEarnings(sheet: Sheet, e: Earnings): void {
  if (e.kind === 'stock') putStock(sheet, e);
  else if (e.kind === 'etf' || e.kind === 'fund') putFund(sheet, e);
  else if (e.kind === 'index')
    sheet.lack('trailingPE', 'not-provided', { method: 'trailingPE', ...TRAILING });
}
