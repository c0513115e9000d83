import type { Aligned, Measure, WindowId } from '../../lib/analytics/types';
import type { CheckedClaim } from '../../lib/article/check-claims';
import type { Metric } from '../../lib/market/types';
import type { ChartMode, ChartWindow } from '../../lib/popup/first-frame';
import type { Standing } from '../../lib/popup/standing';
import type { PopupView } from '../../lib/popup/view';
import type { Pair } from '../../lib/settings/settings';
import type { Instrument } from '../../lib/tickers/types';

/** A symbol with its day's move, as lists show it; `change` is null until a quote came. */
export interface QuoteRow {
  symbol: string;
  change: Metric | null;
}

/** What is known of the tab the popup was opened over. */
export type PageState =
  | { kind: 'loading' }
  /** Nothing to scan there: a browser page, a PDF, a full page of ours. */
  | { kind: 'unavailable' }
  /** Scanning is switched off, everywhere or for this site. */
  | { kind: 'off' }
  /** The page was open before the scanner could get into it. */
  | { kind: 'reload' }
  /** An ordinary site that is not scanned; `site` can be allowed from here. */
  | { kind: 'not-scanned'; site: string }
  | { kind: 'nothing' }
  | { kind: 'found'; rows: (QuoteRow & { mentions: number })[] };

/** The toolbar's popup, the same with the room of a tab, or all there is to show in one. */
export const LAYOUTS = ['popup', 'wide', 'full'] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface PopupModel {
  layout: Layout;
  pair: Pair;
  /** Pairs on offer, the chosen one among them. */
  pairs: Pair[];
  /** Null while nothing is known of the pair. */
  view: PopupView | null;
  aligned: Aligned | null;
  standing: Standing;
  /** A refresh is under way. */
  busy: boolean;
  window: ChartWindow;
  mode: ChartMode;
  measure: Measure;
  page: PageState;
  /** What that page states; empty until it is known, and where it states nothing. */
  claims: readonly CheckedClaim[];
  watchlist: QuoteRow[];
  /** Daily moves beyond this fraction stand out in lists. */
  moveHighlight: number;
  /** Windows of the returns table; none for as many as fit. */
  returnWindows: readonly WindowId[];
  /** The newest alert the reader hasn't seen yet. */
  news: string | null;
  /** The sentence said after copying or exporting; null when nothing was done lately. */
  done: 'copied' | 'failed' | null;
}

export interface PopupActions {
  choosePair(pair: Pair): void;
  chooseWindow(window: ChartWindow): void;
  chooseMode(mode: ChartMode): void;
  chooseMeasure(measure: Measure): void;
  /** Instruments that a typed text may mean, best first; rejects when the background can't be asked. */
  lookUp(text: string): Promise<Instrument[]>;
  refresh(): void;
  grantAccess(): void;
  openConsent(): void;
  scanSite(site: string): void;
  reloadPage(): void;
  goTo(symbol: string): void;
  open(symbol: string): void;
  toggleWatched(symbol: string): void;
  /** Whole-life histories are wanted, for ranks since the indices began. */
  wantLives(): void;
  openOptions(): void;
  /** Past alerts, with the figures behind them. */
  openAlerts(): void;
  openFullPage(): void;
  copy(): void;
  exportCsv(): void;
  exportPng(canvas: HTMLCanvasElement | null): void;
}
