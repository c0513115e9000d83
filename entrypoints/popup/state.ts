import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { PageState, PopupModel, QuoteRow } from '../../components/popup/model';
import type { Measure } from '../../lib/analytics/types';
import type { CheckedClaim } from '../../lib/article/check-claims';
import { snapshotFacts } from '../../lib/market/snapshot';
import type { History, Metric } from '../../lib/market/types';
import type { ComparisonData } from '../../lib/messaging/protocol';
import { alignedFrom, type BuiltView, buildView } from '../../lib/popup/build-view';
import type { ChartMode, ChartWindow, FirstFrame } from '../../lib/popup/first-frame';
import { snapshotData } from '../../lib/popup/snapshot-data';
import { type Standing, standingOf } from '../../lib/popup/standing';
import { BUILT_IN_PAIRS, samePair } from '../../lib/settings/pairs';
import { DEFAULT_SETTINGS, type Pair, type Settings } from '../../lib/settings/settings';
import type { PageAnswer } from './page';

export interface StateOptions {
  frame: FirstFrame;
  layout: PopupModel['layout'];
  /** The one symbol this page is about, set against the large side. */
  symbol: string | null;
  now: number;
  online: boolean;
}

export interface PopupState {
  settings: Signal<Settings>;
  pair: Signal<Pair>;
  /** The background's last answer about `pair`; null before the first. */
  data: Signal<ComparisonData | null>;
  busy: Signal<boolean>;
  /** The background could not be asked at all. */
  unreachable: Signal<boolean>;
  online: Signal<boolean>;
  permitted: Signal<boolean>;
  now: Signal<number>;
  window: Signal<ChartWindow>;
  mode: Signal<ChartMode>;
  measure: Signal<Measure>;
  page: Signal<PageAnswer | null>;
  claims: Signal<readonly CheckedClaim[]>;
  quotes: Signal<Record<string, Metric | null>>;
  news: Signal<string | null>;
  done: Signal<PopupModel['done']>;
  /** Whole-life histories of the indices, once asked for. */
  lives: Signal<Record<string, History>>;
  built: ReadonlySignal<BuiltView | null>;
  model: ReadonlySignal<PopupModel>;
}

/** The symbol against the large side, or the usual pair where it is the large side itself. */
export function pairAbout(symbol: string | null, pair: Pair): Pair {
  return symbol === null || symbol === pair.large ? pair : { small: symbol, large: pair.large };
}

/** What stands in for an answer until there is one: the shipped figures, where they are about this pair. */
export function beforeAnswer(pair: Pair): ComparisonData | null {
  return snapshotFacts(pair.small) && snapshotFacts(pair.large) ? snapshotData(pair) : null;
}

/** The popup's state as signals, filled from the kept frame so that the first render is complete. */
export function createState({ frame, layout, symbol, now, online }: StateOptions): PopupState {
  const pair = signal(pairAbout(symbol, frame.view?.pair ?? DEFAULT_SETTINGS.pair));
  const kept = (wanted: Pair): BuiltView | null =>
    frame.view && samePair(frame.view.pair, wanted)
      ? { view: frame.view, aligned: alignedFrom(frame.view) }
      : null;
  const state = {
    settings: signal({ ...DEFAULT_SETTINGS, theme: frame.theme, palette: frame.palette }),
    pair,
    data: signal(kept(pair.value) ? null : beforeAnswer(pair.value)),
    busy: signal(true),
    unreachable: signal(false),
    online: signal(online),
    permitted: signal(true),
    now: signal(now),
    window: signal(frame.window),
    mode: signal(frame.mode),
    measure: signal(frame.measure),
    page: signal<PageAnswer | null>(null),
    claims: signal<readonly CheckedClaim[]>([]),
    quotes: signal<Record<string, Metric | null>>({}),
    news: signal<string | null>(null),
    done: signal<PopupModel['done']>(null),
    lives: signal<Record<string, History>>({}),
  };
  const built = computed(() => {
    const data = state.data.value;
    if (!data) return kept(pair.value);
    return buildView(data, {
      measure: state.measure.value,
      now: state.now.value,
      basis: state.settings.value.basis,
      lives: state.lives.value,
    });
  });
  const standing = computed((): Standing => {
    const data = state.data.value;
    const found = standingOf(data, { online: state.online.value, permitted: state.permitted.value });
    if (state.unreachable.value && (found.kind === 'loading' || found.kind === 'snapshot')) {
      return { kind: 'blocked', reason: 'unreachable' };
    }
    return found.kind === 'loading' && built.value ? { kind: 'stale' } : found;
  });
  const rowOf = (row: string): QuoteRow => ({ symbol: row, change: state.quotes.value[row] ?? null });
  const model = computed((): PopupModel => {
    const settings = state.settings.value;
    return {
      layout,
      pair: pair.value,
      pairs: [
        ...BUILT_IN_PAIRS,
        ...settings.customPairs.filter((custom) => !BUILT_IN_PAIRS.some((each) => samePair(each, custom))),
      ],
      view: built.value?.view ?? null,
      aligned: built.value?.aligned ?? null,
      standing: standing.value,
      busy: state.busy.value,
      window: state.window.value,
      mode: state.mode.value,
      measure: state.measure.value,
      page: pageState(state.page.value, rowOf),
      claims: state.claims.value,
      watchlist: settings.watchlist.map(rowOf),
      moveHighlight: settings.moveHighlight,
      returnWindows: settings.returnWindows,
      news: state.news.value,
      done: state.done.value,
    };
  });
  return { ...state, built, model };
}

function pageState(answer: PageAnswer | null, rowOf: (symbol: string) => QuoteRow): PageState {
  if (!answer) return { kind: 'loading' };
  if (answer.kind !== 'found') return answer;
  if (answer.instruments.length === 0) return { kind: 'nothing' };
  return {
    kind: 'found',
    rows: answer.instruments.map(({ symbol, mentions }) => ({ ...rowOf(symbol), mentions })),
  };
}
