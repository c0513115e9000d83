import type { CheckedClaim } from '../article/check-claims';
import type { Freshness, Metric, MissingReason, SourceId } from '../market/types';
import type { CardData } from '../messaging/protocol';
import type { CardField } from '../settings/card-fields';
import type { ChartSource } from './chart';
import type { ReturnWindow } from './growth';
import type { QuoteLink } from './quote-url';
import type { SincePublished } from './since';
import type { SizeBucket } from './size-bucket';
import type { Versus } from './versus';

export type CardKind = NonNullable<CardData['instrument']>['kind'];

/** A figure not there yet is null and shows as a quiet bar; one that is missing has its reason. */
export type Shown = Metric | null;

export type CardRow =
  /** A P/E, full width, with its place against both benchmarks. */
  | {
      readonly type: 'multiple';
      readonly id: 'trailingPE';
      readonly metric: Shown;
      readonly versus: Versus[];
    }
  /** One number, half the width. */
  | {
      readonly type: 'figure';
      readonly id: Exclude<CardField, 'claims'>;
      readonly metric: Shown;
      readonly write: 'multiple' | 'percent' | 'compact' | 'price';
      readonly bucket: SizeBucket | null;
    }
  /** `at`: where the price stands between low and high, 0 to 1. */
  | {
      readonly type: 'range';
      readonly id: 'fiftyTwoWeek';
      readonly low: Shown;
      readonly high: Shown;
      readonly at: number | null;
    }
  | {
      readonly type: 'returns';
      readonly id: 'returns';
      readonly windows: { readonly window: ReturnWindow; readonly metric: Shown }[];
    }
  /** An index: the fund that tracks it. */
  | { readonly type: 'tracker'; readonly id: 'tracker'; readonly symbol: string }
  /** What the page states about it, beside what is known. */
  | { readonly type: 'claims'; readonly id: 'claims'; readonly claims: readonly CheckedClaim[] }
  | { readonly type: 'since'; readonly id: 'publication'; readonly since: SincePublished };

export type CardStatus =
  /** Nothing yet: the grid with bars. */
  | { readonly name: 'loading' }
  | { readonly name: 'ready' }
  /** No source knows the symbol. */
  | { readonly name: 'unknown' }
  /** Known, but no figures to be had. */
  | { readonly name: 'failed'; readonly reason: MissingReason };

export interface SourceLine {
  readonly source: SourceId;
  /** Latest of its figures shown: the market's moment, or ours where it gives none. */
  readonly moment: number;
}

export interface CardView {
  readonly status: CardStatus;
  readonly symbol: string;
  readonly name: string;
  readonly exchange: string;
  readonly kind: CardKind | null;
  /** Below full confidence: the card says that it may be no ticker at all. */
  readonly doubtful: boolean;
  readonly price: Shown;
  readonly change: Shown;
  /** The day's move is beyond the reader's threshold. */
  readonly bigMove: boolean;
  readonly rows: CardRow[];
  readonly chart: ChartSource;
  /** How what is shown stands, and why the last refresh failed. */
  readonly freshness: Freshness;
  readonly sources: SourceLine[];
  readonly pair: { readonly small: string; readonly large: string };
  readonly watched: boolean;
  readonly quote: QuoteLink;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly palette: 'default' | 'high-contrast';
}
