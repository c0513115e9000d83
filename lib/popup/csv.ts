import { csvFormatRows } from 'd3-dsv';
import type { Metric } from '../market/types';
import { DAY, isoFromEpochDay } from '../time';
import type { PopupView, SideView } from './view';

const HEAD = ['figure', 'period', 'symbol', 'value', 'unit', 'basis', 'as_of', 'source', 'method'];

type Row = Partial<Record<(typeof HEAD)[number], string | number | null>>;

const iso = (moment: number | null) => (moment === null ? '' : new Date(moment).toISOString());

/** A text cell that a spreadsheet would run as a formula is kept from it by an apostrophe. */
function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

/** What is computed of two figures is no newer than the older of them. */
function older(...metrics: (Metric | null)[]): number | null {
  const moments = metrics.flatMap((metric) => (metric ? [metric.asOf ?? metric.fetchedAt] : []));
  return moments.length === 0 ? null : Math.min(...moments);
}

function missingRow(figure: string, { symbol, failure }: SideView, asOf: number | null): Row {
  return {
    figure,
    symbol,
    as_of: iso(asOf),
    source: 'none',
    method: `missing: ${failure ?? 'not-provided'}`,
  };
}

function metricRow(figure: string, symbol: string, metric: Metric): Row {
  return {
    figure,
    symbol,
    value: metric.value,
    unit: metric.currency ?? metric.unit,
    basis: metric.basis ?? '',
    as_of: iso(metric.asOf ?? metric.fetchedAt),
    source: metric.source,
    method: metric.reason ? `missing: ${metric.reason}` : metric.method,
  };
}

/** The comparison as CSV (RFC 4180): one row a figure, unrounded fractions, each with source and as-of. */
export function comparisonCsv(view: PopupView): string {
  const { small, large } = view.pair;
  const rows: Row[] = [];
  for (const { id, small: ours, large: theirs, verdict } of view.multiples) {
    // What neither question nor source calls for is no row; that of the answer says why it is missing.
    for (const [side, metric] of [[view.small, ours] as const, [view.large, theirs] as const]) {
      if (metric) rows.push(metricRow(id, side.symbol, metric));
      else if (id === view.multiples[0]?.id) rows.push(missingRow(id, side, view.asOf));
    }
    if (!verdict.comparable) continue;
    const both = {
      symbol: `${small}/${large}`,
      unit: 'fraction',
      as_of: iso(older(ours, theirs)),
      source: 'computed',
    };
    rows.push({ ...both, figure: `${id} discount`, value: verdict.discount, method: '1 - small / large' });
    rows.push({
      ...both,
      figure: `${id} parity upside`,
      value: verdict.parityUpside,
      method: 'large / small - 1',
    });
  }
  const returns = view.measure === 'total' ? 'total return' : 'price return';
  const series = {
    figure: returns,
    unit: 'fraction',
    as_of: view.span ? isoFromEpochDay(view.span.until) : '',
    source: 'computed',
    method: `from closes of ${view.seriesSources.join(' and ')}`,
  };
  for (const [period, trailing] of Object.entries(view.trailing)) {
    if (!trailing) continue;
    rows.push({ ...series, period, symbol: small, value: trailing.small });
    rows.push({ ...series, period, symbol: large, value: trailing.large });
  }
  for (const { year, outcome } of view.years) {
    if (!outcome) continue;
    rows.push({ ...series, period: String(year), symbol: small, value: outcome.small });
    rows.push({ ...series, period: String(year), symbol: large, value: outcome.large });
  }
  for (const { day, ratio } of view.recorded) {
    const period = isoFromEpochDay(day);
    rows.push({
      figure: 'recorded discount',
      period,
      symbol: `${small}/${large}`,
      value: 1 - ratio,
      unit: 'fraction',
      as_of: period,
      source: 'computed',
      method: '1 - small / large, recorded that day',
    });
  }
  if (view.rates) {
    const { lower, upper, asOf, source } = view.rates;
    const rate = { figure: 'fed funds target', unit: 'fraction', as_of: iso(asOf), source };
    rows.push({ ...rate, period: 'lower', value: lower }, { ...rate, period: 'upper', value: upper });
  }
  return `${csvFormatRows([HEAD, ...rows.map((row) => HEAD.map((column) => cell(row[column])))])}\n`;
}

/** `capgap-IWM-SPY-2026-11-20`, without what file systems refuse. */
export function fileStem({ pair, asOf }: PopupView): string {
  const symbols = `${pair.small}-${pair.large}`.replace(/[^A-Z0-9.-]/g, '');
  return asOf === null ? `capgap-${symbols}` : `capgap-${symbols}-${isoFromEpochDay(Math.floor(asOf / DAY))}`;
}
