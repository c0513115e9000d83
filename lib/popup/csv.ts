import { csvFormatRows } from 'd3-dsv';
import type { Metric } from '../market/types';
import { DAY, isoFromEpochDay } from '../time';
import type { PopupView } from './view';

const HEAD = ['figure', 'period', 'symbol', 'value', 'unit', 'basis', 'as_of', 'source', 'method'];

type Row = Partial<Record<(typeof HEAD)[number], string | number | null>>;

const iso = (moment: number | null) => (moment === null ? '' : new Date(moment).toISOString());

/** A text cell that a spreadsheet would run as a formula is kept from it by an apostrophe. */
function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return String(value);
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

function metricRow(figure: string, symbol: string, metric: Metric | null): Row {
  if (!metric) return { figure, symbol };
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
    rows.push(metricRow(id, small, ours), metricRow(id, large, theirs));
    if (!verdict.comparable) continue;
    const both = { symbol: `${small}/${large}`, unit: 'fraction', as_of: iso(view.asOf), source: 'computed' };
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
    method: view.sources.join(' '),
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
