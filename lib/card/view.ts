import type { Claim } from '../article/claim';
import type { Freshness, Metric } from '../market/types';
import type { CardData } from '../messaging/protocol';
import type { EpochDay } from '../time';
import { quoteLink } from './quote-url';
import { cardRows, histories, metricOf } from './rows';
import type { CardKind, CardRow, CardStatus, CardView, Shown, SourceLine } from './types';

export interface ViewQuery {
  /** The mention: what is known before any reply. */
  target: { symbol: string; confidence: number };
  /** The last reply; null before the first. */
  data: CardData | null;
  /** Why the last request of the card itself got no answer. */
  failure: Freshness['failure'] | null;
  /** When the page says it was published. */
  published: EpochDay | null;
  /** What it states about its instruments. */
  claims?: readonly Claim[];
}

const NOTHING_YET: Freshness = { status: 'stale', fetching: true };
const UNKNOWN_PLACE = { exchange: '', kind: 'stock' } as const;

/** All the card shows, from the mention and the last reply. */
export function cardView({ target, data, failure, published, claims = [] }: ViewQuery): CardView {
  const instrument = data?.instrument ?? data?.own.facts?.instrument ?? null;
  const kind = instrument?.kind ?? null;
  const status = statusOf(data, failure ?? null);
  const shown = status.name === 'ready' || (status.name === 'loading' && data !== null);
  const rows = shown && data && kind ? cardRows({ data, kind, published, claims }) : skeleton(status, kind);
  const price = shown && data ? metricOf(data, 'price') : null;
  const change = shown && data ? metricOf(data, 'changeFraction') : null;
  const settings = data?.settings;
  return {
    status,
    symbol: target.symbol,
    name: instrument?.name ?? '',
    exchange: instrument?.exchange ?? '',
    kind,
    doubtful: target.confidence < 1,
    price,
    change,
    bigMove: change?.value != null && Math.abs(change.value) >= (settings?.moveHighlight ?? 1),
    rows,
    chart: shown && data ? histories(data) : { own: null, small: null, large: null },
    freshness: { ...(data?.own.freshness ?? NOTHING_YET), ...(failure && { failure, fetching: false }) },
    sources: sourceLines([price, change, ...rows.flatMap(metricsOf)]),
    pair: settings?.pair ?? { small: '', large: '' },
    watched: settings?.watchlist.includes(target.symbol) ?? false,
    quote: quoteLink(
      { ...UNKNOWN_PLACE, ...instrument, symbol: target.symbol },
      settings?.quoteSite ?? 'yahoo',
    ),
    theme: settings?.theme ?? 'auto',
    palette: settings?.palette ?? 'default',
  };
}

function statusOf(data: CardData | null, failure: Freshness['failure'] | null): CardStatus {
  if (!data) return failure ? { name: 'failed', reason: failure } : { name: 'loading' };
  const { facts, freshness } = data.own;
  const reason = freshness.failure ?? failure;
  if (facts) return { name: 'ready' };
  if (reason === 'unknown-symbol' || (!data.instrument && !freshness.fetching && !reason))
    return { name: 'unknown' };
  if (freshness.fetching) return { name: 'loading' };
  return { name: 'failed', reason: reason ?? 'no-source' };
}

/** The grid most cards will have, so that it doesn't jump when the figures come. */
function skeleton(status: CardStatus, kind: CardKind | null): CardRow[] {
  if (status.name !== 'loading') return [];
  const bar = { type: 'figure', metric: null, write: 'multiple', bucket: null } as const;
  const range: CardRow = { type: 'range', id: 'fiftyTwoWeek', low: null, high: null, at: null };
  if (kind === 'index') return [range];
  const isFund = kind === 'etf' || kind === 'fund';
  const ids = isFund
    ? (['netAssets', 'expenseRatio', 'dividendYield', 'topTenWeight'] as const)
    : (['forwardPE', 'marketCap', 'priceToBook', 'eps'] as const);
  const cells: CardRow[] = ids.map((id) => ({ ...bar, id }));
  return [{ type: 'multiple', id: 'trailingPE', metric: null, versus: [] }, ...cells, range];
}

function metricsOf(row: CardRow): Shown[] {
  switch (row.type) {
    case 'figure':
      return [row.metric];
    case 'multiple':
      return [row.metric, ...row.versus.map(({ benchmark }) => benchmark)];
    case 'range':
      return [row.low, row.high];
    case 'returns':
      return row.windows.map(({ metric }) => metric);
    case 'since':
      return [row.since.own, row.since.small, row.since.large];
    case 'claims':
    case 'tracker':
      return [];
  }
}

/** The sources of what is shown, in the order they appear, each with the latest moment it names. */
function sourceLines(metrics: readonly Shown[]): SourceLine[] {
  const known = metrics.filter((metric) => metric !== null && metric.value !== null) as Metric[];
  return [...new Set(known.map(({ source }) => source))].map((source) => {
    const own = known.filter((metric) => metric.source === source);
    const dated = own.flatMap(({ asOf }) => (asOf === null ? [] : [asOf]));
    const moments = dated.length > 0 ? dated : own.map(({ fetchedAt }) => fetchedAt);
    return { source, moment: Math.max(...moments) };
  });
}
