import type { Claim } from '../article/claim';
import type { Metric, MetricId } from '../market/types';
import type { CardData } from '../messaging/protocol';
import { type CardField, chosenCardFields } from '../settings/card-fields';
import type { EpochDay } from '../time';
import { cardClaims } from './claims';
import { growthMetric, measureOf, type ReturnWindow, startOf } from './growth';
import { sincePublished } from './since';
import { sizeBucket } from './size-bucket';
import { trackerOf } from './trackers';
import type { CardKind, CardRow, Shown } from './types';
import { versus } from './versus';

export interface RowsQuery {
  data: CardData;
  kind: CardKind;
  published: EpochDay | null;
  /** All that the page states. */
  claims: readonly Claim[];
}

type Write = Extract<CardRow, { type: 'figure' }>['write'];

/** Fields that are one metric each and how they are written. */
const FIGURES: Partial<Record<CardField, { metric: MetricId; write: Write }>> = {
  forwardPE: { metric: 'forwardPE', write: 'multiple' },
  marketCap: { metric: 'marketCap', write: 'compact' },
  netAssets: { metric: 'netAssets', write: 'compact' },
  expenseRatio: { metric: 'expenseRatio', write: 'percent' },
  priceToBook: { metric: 'priceToBook', write: 'multiple' },
  eps: { metric: 'eps', write: 'price' },
  dividendYield: { metric: 'dividendYield', write: 'percent' },
  topTenWeight: { metric: 'topTenWeight', write: 'percent' },
};

/** Fields every instrument of a kind has: missing ones keep their place. Others are shown where there is a value. */
const EXPECTED: Record<CardKind, readonly CardField[]> = {
  stock: ['trailingPE', 'forwardPE', 'marketCap', 'priceToBook', 'eps', 'fiftyTwoWeek'],
  etf: [
    'trailingPE',
    'netAssets',
    'expenseRatio',
    'dividendYield',
    'fiftyTwoWeek',
    'returns',
    'topTenWeight',
  ],
  fund: ['trailingPE', 'netAssets', 'expenseRatio', 'dividendYield', 'returns', 'topTenWeight'],
  index: ['fiftyTwoWeek', 'returns'],
  other: ['fiftyTwoWeek', 'returns'],
};

/** Makes no sense for the kind, whatever a source says. */
const SENSELESS: Partial<Record<CardKind, readonly CardField[]>> = {
  stock: ['netAssets', 'expenseRatio', 'returns', 'topTenWeight'],
  etf: ['marketCap', 'eps', 'smallWeight'],
  fund: ['marketCap', 'eps', 'smallWeight'],
  index: ['marketCap', 'netAssets', 'expenseRatio', 'eps', 'smallWeight', 'topTenWeight'],
};

const RETURN_WINDOWS: readonly ReturnWindow[] = ['YTD', '1Y', '3Y', '5Y'];

/** The fields the reader chose, in their order, as far as this instrument has them. */
export function cardRows(query: RowsQuery): CardRow[] {
  const { data, kind } = query;
  const rows: CardRow[] = [];
  for (const field of chosenCardFields(data.settings.cardFields)) {
    if (SENSELESS[kind]?.includes(field)) continue;
    const row = rowOf(field, query);
    if (row && (EXPECTED[kind].includes(field) || hasValue(row))) rows.push(row);
  }
  const tracker = kind === 'index' ? trackerOf(data.symbol) : null;
  if (tracker) rows.push({ type: 'tracker', id: 'tracker', symbol: tracker });
  return rows;
}

function hasValue(row: CardRow): boolean {
  switch (row.type) {
    case 'figure':
    case 'multiple':
      return row.metric !== null && row.metric.value !== null;
    case 'range':
      return row.low?.value != null && row.high?.value != null;
    case 'returns':
      return row.windows.some(({ metric }) => metric?.value != null);
    default:
      return true;
  }
}

function rowOf(field: CardField, query: RowsQuery): CardRow | null {
  switch (field) {
    case 'trailingPE':
      return multipleRow(query);
    case 'fiftyTwoWeek':
      return rangeRow(query.data);
    case 'returns':
      return returnsRow(query.data);
    case 'smallWeight':
      return weightRow(query.data);
    case 'claims': {
      const claims = cardClaims(query.claims, query);
      return claims.length > 0 ? { type: 'claims', id: field, claims } : null;
    }
    case 'publication': {
      if (query.published === null) return null;
      const since = sincePublished(histories(query.data), query.published);
      return since && { type: 'since', id: field, since };
    }
    default: {
      const figure = FIGURES[field];
      if (!figure) return null;
      const metric = metricOf(query.data, figure.metric);
      const bucket = field === 'marketCap' ? sizeBucket(metric ?? undefined, query.data.settings) : null;
      return { type: 'figure', id: field, metric, write: figure.write, bucket };
    }
  }
}

export function histories({ history, smallHistory, largeHistory }: CardData) {
  return { own: history.history, small: smallHistory.history, large: largeHistory.history };
}

/** Null while it may still come; one that was never asked for says that there is no source for it. */
export function metricOf({ own }: CardData, id: MetricId): Shown {
  const known = own.facts?.metrics[id];
  if (known) return known;
  if (own.freshness.fetching) return null;
  return missing(own.freshness.failure ?? 'no-source');
}

function missing(reason: NonNullable<Metric['reason']>): Metric {
  return {
    value: null,
    reason,
    unit: 'multiple',
    asOf: null,
    fetchedAt: 0,
    source: 'computed',
    method: '',
  };
}

function multipleRow({ data }: RowsQuery): CardRow {
  const metric = metricOf(data, 'trailingPE');
  const { pair } = data.settings;
  const sides = [
    { side: 'small', symbol: pair.small, metric: data.small.facts?.metrics.trailingPE },
    { side: 'large', symbol: pair.large, metric: data.large.facts?.metrics.trailingPE },
  ] as const;
  const others = metric?.value == null ? [] : sides.filter(({ symbol }) => symbol !== data.symbol);
  return {
    type: 'multiple',
    id: 'trailingPE',
    metric,
    versus: others.map((side) => versus(metric ?? undefined, side)),
  };
}

function rangeRow(data: CardData): CardRow {
  const [low, high] = [metricOf(data, 'fiftyTwoWeekLow'), metricOf(data, 'fiftyTwoWeekHigh')];
  const price = metricOf(data, 'price');
  const span = low?.value != null && high?.value != null ? high.value - low.value : 0;
  const at = span > 0 && price?.value != null ? (price.value - (low?.value ?? 0)) / span : null;
  return {
    type: 'range',
    id: 'fiftyTwoWeek',
    low,
    high,
    // A price beyond last night's range stands at its end.
    at: at === null ? null : Math.min(1, Math.max(0, at)),
  };
}

/** From the history, so that all windows are reckoned alike; the source's own figure only without one. */
function returnsRow(data: CardData): CardRow {
  const { history, freshness } = data.history;
  const stated: Partial<Record<ReturnWindow, MetricId>> = { YTD: 'ytdReturn', '1Y': 'oneYearReturn' };
  const windows = RETURN_WINDOWS.map((window) => {
    const from = history ? startOf(history, window) : -1;
    const to = (history?.days.length ?? 0) - 1;
    if (history && from >= 0 && from < to) {
      const metric = growthMetric(history, { from, to, measure: measureOf([history]) });
      return { window, metric };
    }
    const id = stated[window];
    const known = id && data.own.facts?.metrics[id];
    if (known) return { window, metric: known };
    if (!history && freshness.fetching) return { window, metric: null };
    return { window, metric: missing(history ? 'not-applicable' : (freshness.failure ?? 'no-source')) };
  });
  return { type: 'returns', id: 'returns', windows };
}

/** Shown for members only, and only where the holdings' source is known. */
function weightRow({ smallWeight, smallWeightFrom }: CardData): CardRow | null {
  if (smallWeight === null || !smallWeightFrom) return null;
  const { source, asOf, fetchedAt } = smallWeightFrom;
  return {
    type: 'figure',
    id: 'smallWeight',
    metric: { value: smallWeight, unit: 'fraction', asOf, fetchedAt, source, method: 'published holdings' },
    write: 'percent',
    bucket: null,
  };
}
