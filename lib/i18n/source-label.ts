import type { Metric, SourceId } from '../market/types';
import type { Translate } from './translate';

/** Names of the sources are the same in every language; ours are not. */
const NAMES: Record<Exclude<SourceId, 'snapshot' | 'computed'>, string> = {
  yahoo: 'Yahoo Finance',
  cboe: 'Cboe',
  sec: 'SEC EDGAR',
  ishares: 'iShares',
  nasdaq: 'Nasdaq',
  nasdaqtrader: 'Nasdaq Trader',
  nyfed: 'New York Fed',
  fred: 'FRED',
  finnhub: 'Finnhub',
  twelvedata: 'Twelve Data',
  fmp: 'Financial Modeling Prep',
  alphavantage: 'Alpha Vantage',
  tiingo: 'Tiingo',
  polygon: 'Polygon',
  stooq: 'Stooq',
};

/** A source as shown to people. */
export function sourceLabel(source: SourceId, t: Translate): string {
  if (source === 'snapshot') return t('common_source_snapshot');
  if (source === 'computed') return t('common_source_computed');
  return NAMES[source];
}

/** Where a figure comes from, with the fund it was measured on where that stands in: `iShares (IVV)`. */
export function originLabel({ source, of }: Pick<Metric, 'source' | 'of'>, t: Translate): string {
  return of === undefined ? sourceLabel(source, t) : `${sourceLabel(source, t)} (${of})`;
}

/** Why a figure is missing, as one sentence. */
export function reasonText(reason: NonNullable<Metric['reason']>, t: Translate): string {
  return t(`reason_${reason.replaceAll('-', '_') as Underscored<typeof reason>}`);
}

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;
