import type { PopupActions, PopupModel } from '../../components/popup/model';
import { Popup } from '../../components/popup/popup';
import type { Freshness, Metric, MissingReason } from '../../lib/market/types';
import type { ComparisonData } from '../../lib/messaging/protocol';
import { buildView } from '../../lib/popup/build-view';
import { snapshotData } from '../../lib/popup/snapshot-data';
import { standingOf } from '../../lib/popup/standing';
import { BUILT_IN_PAIRS } from '../../lib/settings/pairs';
import '../../components/popup/popup.css';
import { checkedClaims } from '../article/checked';
import { fullData, withFreshness } from './popup-data';
import { GALLERY_NOW, type GalleryState } from './state';

const nothing = () => {};
export const IDLE_ACTIONS: PopupActions = {
  choosePair: nothing,
  chooseWindow: nothing,
  chooseMode: nothing,
  chooseMeasure: nothing,
  lookUp: async () => [],
  refresh: nothing,
  grantAccess: nothing,
  openConsent: nothing,
  scanSite: nothing,
  reloadPage: nothing,
  goTo: nothing,
  open: nothing,
  toggleWatched: nothing,
  wantLives: nothing,
  openOptions: nothing,
  openAlerts: nothing,
  openFullPage: nothing,
  copy: nothing,
  exportCsv: nothing,
  exportPng: nothing,
};

const moved = (value: number | null): Metric => ({
  value,
  ...(value === null && { reason: 'not-provided' as const }),
  unit: 'fraction',
  asOf: GALLERY_NOW,
  fetchedAt: GALLERY_NOW,
  source: 'yahoo',
  method: 'regularMarketChangePercent',
});

const FOUND: PopupModel['page'] = {
  kind: 'found',
  rows: [
    { symbol: 'IWM', change: moved(-0.0031), mentions: 4 },
    { symbol: '^GSPC', change: moved(0.005), mentions: 2 },
    { symbol: 'AMPL', change: moved(0.0644), mentions: 1 },
    { symbol: 'BRK-B', change: null, mentions: 1 },
  ],
};

interface Scene extends Partial<Omit<PopupModel, 'view' | 'aligned' | 'standing'>> {
  data?: ComparisonData | null;
  online?: boolean;
  permitted?: boolean;
  reachable?: boolean;
}

/** What the store would hand down for such a reply in such surroundings. */
export function modelOf({
  data = fullData(),
  online = true,
  permitted = true,
  reachable = true,
  ...rest
}: Scene = {}): PopupModel {
  const built = data && buildView(data, { measure: rest.measure ?? 'price', now: GALLERY_NOW });
  return {
    layout: 'popup',
    pair: data?.pair ?? { small: 'IWM', large: 'SPY' },
    pairs: BUILT_IN_PAIRS,
    view: built?.view ?? null,
    aligned: built?.aligned ?? null,
    standing: reachable
      ? standingOf(data, { online, permitted })
      : { kind: 'blocked', reason: 'unreachable' },
    busy: false,
    window: '1Y',
    mode: 'rebased',
    measure: 'price',
    page: FOUND,
    claims: [],
    watchlist: [
      { symbol: 'AMPL', change: moved(0.0244) },
      { symbol: 'INOD', change: moved(-0.0813) },
    ],
    moveHighlight: 0.05,
    returnWindows: [],
    news: null,
    done: null,
    ...rest,
  };
}

const failing = (failure: 'source-failed' | 'rate-limited' | 'consent-needed' | 'offline') =>
  withFreshness(fullData(), { status: 'stale', fetching: false, failure });

/** A pair of which nothing is known, each part with the same freshness. */
function unknownPair(freshness: Freshness): ComparisonData {
  return withFreshness(
    {
      ...fullData(),
      pair: { small: 'AMPL', large: 'INOD' },
      small: { facts: null, freshness },
      large: { facts: null, freshness },
      smallHistory: { history: null, freshness },
      largeHistory: { history: null, freshness },
      context: {},
      holdings: { holdings: null, freshness },
      valuationHistory: [],
    },
    freshness,
  );
}

const unheard = (failure: MissingReason) => unknownPair({ status: 'stale', fetching: false, failure });

function notComparable(): ComparisonData {
  const data = fullData();
  const facts = data.large.facts;
  const pe = facts?.metrics.trailingPE;
  if (!facts || !pe) return data;
  const { reportedPE: _, ...metrics } = facts.metrics;
  return {
    ...data,
    large: {
      ...data.large,
      facts: {
        ...facts,
        metrics: { ...metrics, trailingPE: { ...pe, basis: 'includes losses', value: 31.7 } },
      },
    },
  };
}

function lossMaker(): ComparisonData {
  const data = fullData();
  const facts = data.small.facts;
  const pe = facts?.metrics.trailingPE;
  if (!facts || !pe) return data;
  return {
    ...data,
    pair: { small: 'AMPL', large: 'SPY' },
    small: {
      ...data.small,
      facts: {
        ...facts,
        instrument: { symbol: 'AMPL', name: 'Amplitude, Inc.', exchange: 'NASDAQ', kind: 'stock' },
        metrics: { trailingPE: { ...pe, value: null, reason: 'loss' } },
      },
    },
  };
}

function partial(): ComparisonData {
  const data = fullData();
  const failed = { status: 'stale', fetching: false, failure: 'source-failed' } as const;
  return {
    ...data,
    smallHistory: { history: null, freshness: failed },
    largeHistory: { history: null, freshness: failed },
    context: {},
    valuationHistory: [],
  };
}

function unknownSymbol(): ComparisonData {
  const data = fullData();
  const failed = { status: 'stale', fetching: false, failure: 'unknown-symbol' } as const;
  return {
    ...data,
    pair: { small: 'QQZX', large: 'SPY' },
    small: { facts: null, freshness: failed },
    smallHistory: { history: null, freshness: failed },
    valuationHistory: [],
  };
}

/** A second source says something else of both sides. */
function disputed(): ComparisonData {
  const data = fullData();
  for (const { facts } of [data.small, data.large]) {
    const pe = facts?.metrics.trailingPE;
    if (pe) pe.check = { value: 41.3, source: 'ishares', method: 'fund facts' };
  }
  return data;
}

function dearer(): ComparisonData {
  const data = disputed();
  const pe = data.small.facts?.metrics.trailingPE;
  if (pe) pe.value = 31.2;
  return {
    ...data,
    pair: { small: 'RSP', large: 'SPY' },
    valuationHistory: data.valuationHistory.slice(-6),
  };
}

const SCENES: Record<string, () => Scene> = {
  'first-run': () => ({
    data: snapshotData({ small: 'IWM', large: 'SPY' }),
    busy: true,
    watchlist: [],
    page: { kind: 'nothing' },
  }),
  loading: () => ({ data: null, busy: true, page: { kind: 'loading' } }),
  fresh: () => ({}),
  total: () => ({ measure: 'total', mode: 'ratio', window: 'MAX' }),
  discount: () => ({ mode: 'discount', page: { kind: 'unavailable' } }),
  recording: () => ({
    mode: 'discount',
    data: { ...fullData(), valuationHistory: fullData().valuationHistory.slice(-1) },
  }),
  updating: () => ({ busy: true, data: withFreshness(fullData(), { status: 'stale', fetching: true }) }),
  stale: () => ({ data: withFreshness(fullData(), { status: 'stale', fetching: false }) }),
  partial: () => ({ data: partial() }),
  offline: () => ({ data: failing('offline'), online: false }),
  'offline-empty': () => ({ data: null, online: false, page: { kind: 'unavailable' } }),
  awaited: () => ({ data: unknownPair({ status: 'stale', fetching: true }), busy: true }),
  unreachable: () => ({ data: null, reachable: false }),
  'blocked-empty': () => ({ data: unheard('source-failed') }),
  'consent-empty': () => ({ data: unheard('consent-needed') }),
  'permission-empty': () => ({ data: unheard('permission-missing'), permitted: false }),
  blocked: () => ({ data: failing('rate-limited') }),
  consent: () => ({ data: failing('consent-needed') }),
  permission: () => ({ permitted: false }),
  'not-comparable': () => ({ data: notComparable() }),
  loss: () => ({ data: lossMaker() }),
  disputed: () => ({ data: disputed() }),
  dearer: () => ({ data: dearer() }),
  'unknown-symbol': () => ({ data: unknownSymbol() }),
  'not-scanned': () => ({ page: { kind: 'not-scanned', site: 'example.com' }, watchlist: [] }),
  'scanning-off': () => ({ page: { kind: 'off' } }),
  reload: () => ({ page: { kind: 'reload' } }),
  claims: () => ({ claims: checkedClaims() }),
  many: () => ({
    page: {
      kind: 'found',
      rows: Array.from({ length: 40 }, (_, at) => ({
        symbol: `T${at}X`,
        change: moved((at - 20) / 300),
        mentions: 1,
      })),
    },
  }),
};

function state(id: string, scene: Scene, size: { width: number; height?: number }): GalleryState {
  return {
    id,
    ...size,
    render: () => <Popup model={modelOf(scene)} actions={IDLE_ACTIONS} look="gallery" />,
  };
}

/** Every state of the popup, in the popup's width; some again as a full page and on a narrow screen. */
export const states: GalleryState[] = [
  ...Object.entries(SCENES).map(([name, scene]) => state(`popup-${name}`, scene(), { width: 380 })),
  state('page-fresh', { layout: 'full', window: 'MAX' }, { width: 1000 }),
  state(
    'page-first-run',
    { layout: 'full', data: snapshotData({ small: 'IWM', large: 'SPY' }) },
    { width: 1000 },
  ),
  state('narrow-fresh', { layout: 'full' }, { width: 320 }),
];
