import type { MetricId, SourceId } from '../market/types';
import type { EpochDay } from '../time';

/** One of the figures behind a reading, for the sentence that explains an alert. */
export interface AlertFigure {
  symbol: string;
  what: MetricId | 'close' | 'fedTarget';
  value: number;
  /** Of a price: ISO 4217, where the source says. */
  currency?: string | undefined;
  source: SourceId;
  /** The market's moment; null when the source does not say. */
  asOf: number | null;
}

/** Why nothing may fire on what is there. */
export type Unusable = 'missing' | 'stale' | 'disputed' | 'not-comparable';

/** What a rule watches, at one moment. */
export type Reading =
  | {
      usable: true;
      /**
       * In the unit of the rule's threshold. Moves carry their sign; a streak of large caps is
       * negative; the Fed's target is its upper bound.
       */
      value: number;
      /** The market's moment, the older one where there are two. */
      asOf: number;
      /**
       * The streak or session the value belongs to. Another one is another event, even if nobody
       * saw the value come back in between.
       */
      episode: EpochDay | null;
      figures: AlertFigure[];
    }
  | { usable: false; why: Unusable };

/** A percentile among fewer days than a trading month has says nothing. */
export const LEAST_HISTORY = 21;
