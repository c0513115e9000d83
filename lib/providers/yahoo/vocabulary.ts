import type { Facts } from '../../market/types';
import type { InstrumentKind } from '../../tickers/types';

const KINDS: Record<string, InstrumentKind> = {
  EQUITY: 'stock',
  ETF: 'etf',
  INDEX: 'index',
  MUTUALFUND: 'fund',
  CURRENCY: 'other',
  CRYPTOCURRENCY: 'other',
  FUTURE: 'other',
  OPTION: 'other',
};

/** `quoteType` or `instrumentType`; null for none at all and for NONE, a dead symbol's type. */
export function kindOf(type: string): InstrumentKind | null {
  if (type === '' || type === 'NONE') return null;
  return (Object.hasOwn(KINDS, type) ? KINDS[type] : undefined) ?? 'other';
}

const EXCHANGES: Record<string, string> = {
  NMS: 'NASDAQ',
  NGM: 'NASDAQ',
  NCM: 'NASDAQ',
  NAS: 'NASDAQ',
  NYQ: 'NYSE',
  NYS: 'NYSE',
  PCX: 'NYSE Arca',
  ASE: 'NYSE American',
  BTS: 'Cboe BZX',
  OQB: 'OTCQB',
  OQX: 'OTCQX',
  PNK: 'OTC',
};

/** Yahoo's exchange code as people write it, else the reply's own full name. */
export const exchangeName = (code: string, full: string): string =>
  Object.hasOwn(EXCHANGES, code) ? (EXCHANGES[code] ?? full) : full || code;

/** PREPRE, POSTPOST and OVERNIGHT are nights: the regular and extended sessions are over. */
export function marketState(state: string): Facts['marketState'] {
  switch (state) {
    case 'REGULAR':
      return 'open';
    case 'PRE':
      return 'pre';
    case 'POST':
      return 'post';
    case 'PREPRE':
    case 'POSTPOST':
    case 'CLOSED':
    case 'OVERNIGHT':
      return 'closed';
    default:
      return 'unknown';
  }
}

const MINOR_UNITS: Record<string, string> = { GBp: 'GBP', GBX: 'GBP', ZAc: 'ZAR', ILA: 'ILS' };

/**
 * London, Johannesburg and Tel Aviv quote prices in hundredths (`GBp`) while market caps and
 * earnings are in whole units. `priceScale` brings prices to whole units.
 */
export function money(currency: string): { currency: string | null; priceScale: number } {
  const major = Object.hasOwn(MINOR_UNITS, currency) ? MINOR_UNITS[currency] : undefined;
  if (major) return { currency: major, priceScale: 0.01 };
  return { currency: /^[A-Z]{3}$/.test(currency) ? currency : null, priceScale: 1 };
}

/** Epoch seconds → ms; null for what cannot be a market time (before 1900, after 2100, no number). */
export function fromSeconds(seconds: number | null): number | null {
  return seconds !== null && seconds > -2.2e9 && seconds < 4.1e9 ? Math.round(seconds * 1000) : null;
}

/**
 * Feeds measured to run behind although sparks and charts do not say so: Cboe's index feeds (^RUT,
 * ^VIX) by 15-20 minutes, the futures exchanges by 10.
 */
const DELAYS: Record<string, number> = { WCB: 15, CXI: 15, NYM: 10, CMX: 10, CBT: 10 };

/** Minutes a feed lags: what the reply states (`exchangeDataDelayedBy`) or what was measured, if more. */
export function feedDelay(exchange: string, stated: number | null = null): { delayMinutes?: number } {
  const measured = Object.hasOwn(DELAYS, exchange) ? DELAYS[exchange] : undefined;
  const known = [stated, measured].filter(
    (minutes) => typeof minutes === 'number' && minutes >= 0 && minutes < 1e4,
  );
  return known.length === 0 ? {} : { delayMinutes: Math.max(...known.map(Number)) };
}
