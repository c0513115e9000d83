import type { EpochDay } from '../time';

/**
 * The shapes of the comparison. Returns, weights and volatilities are fractions (0.1 = 10 %), days
 * are epoch days, and nothing is rounded. Conventions: a daily return is `C[t] / C[t-1] - 1` over
 * consecutive common trading days; a side wins a day strictly, a tie ends a streak.
 */

export type Side = 'small' | 'large';
/** `price` leaves dividends out, `total` reinvests them (adjusted close). */
export type Measure = 'price' | 'total';

/** Daily closes, oldest first, days strictly increasing, all arrays of one length, closes > 0. */
export interface Series {
  days: Int32Array;
  close: Float64Array;
  adjClose?: Float64Array;
}

/** Two series on their common trading days. May share memory with the series it came from. */
export interface Aligned {
  days: Int32Array;
  small: Float64Array;
  large: Float64Array;
  /** What the values are: `total` only where both series carry an adjusted close. */
  measure: Measure;
}

export const WINDOWS = ['1M', '3M', '6M', 'YTD', '1Y', '3Y', '5Y'] as const;
export type WindowId = (typeof WINDOWS)[number];

/** Cumulative returns since `start` (a trading day); annualised for windows of several years. */
export interface TrailingReturn {
  start: EpochDay;
  small: number;
  large: number;
  smallAnnualised?: number;
  largeAnnualised?: number;
}

export type Winner = Side | 'tie';

/** `outcome` is null for a year the series do not cover from its start. */
export interface CalendarYear {
  year: number;
  outcome: {
    small: number;
    large: number;
    winner: Winner;
    /** True for the year of the as-of day while it is still running. */
    partial: boolean;
  } | null;
}

/** Consecutive common trading days on which one side strictly beat the other. */
export interface Streak {
  first: EpochDay;
  last: EpochDay;
  days: number;
  /** False while it still runs at the as-of day. */
  ended: boolean;
  /** Cumulative returns over the streak, from the close before its first day. */
  small: number;
  large: number;
}

export const RISK_WINDOWS = [21, 63, 252, 756] as const;
export type RiskWindow = (typeof RISK_WINDOWS)[number];

/** Over the last N paired daily returns. Volatility and tracking error are annualised by √252. */
export interface Risk {
  volSmall: number;
  volLarge: number;
  /** Null where a side did not move at all. */
  correlation: number | null;
  /** cov(small, large) / var(large); null where the large side did not move. */
  beta: number | null;
  /** Cumulative return of the small side minus that of the large side. */
  trackingDifference: number;
  /** Standard deviation of the daily return differences. */
  trackingError: number;
  /** Days on which the small side strictly won. */
  winDays: number;
}

export const DRAWDOWN_WINDOWS = ['1Y', '3Y', '5Y', 'MAX'] as const;
export type DrawdownWindow = (typeof DRAWDOWN_WINDOWS)[number];

/** The deepest fall on closes. Without any fall: max 0 and all days the window's start. */
export interface Drawdown {
  /** ≤ 0. */
  max: number;
  peak: EpochDay;
  trough: EpochDay;
  /** First close at or above the peak after the trough; null when not yet. */
  recovered: EpochDay | null;
}

/** How the winner did against the loser in the `horizon` trading days after; leads are winner minus loser. */
export interface Aftermath {
  horizon: number;
  /** Other streaks with that many days of data after them. */
  n: number;
  /** Share in which the winning side was ahead again; null with n = 0. */
  ahead: number | null;
  /** Mean lead; null with n = 0. */
  meanLead: number | null;
  /** The same over every day of the series: what chance alone gives. */
  baseN: number;
  baseAhead: number | null;
  baseMeanLead: number | null;
}

/** Whether a related small-cap series had the streak too. */
export interface Elsewhere {
  symbol: string;
  /** Longest run against the large side inside the streak's days; null where it is not covered. */
  longest: number | null;
  /** True when covered and shorter than the streak. */
  hadNone: boolean;
}

/** Everything a sceptic would ask about a streak. */
export interface StreakAudit {
  side: Side;
  streak: Streak;
  measure: Measure;
  /** The day with the smallest lead of the winning side. */
  thinnest: { day: EpochDay; small: number; large: number; lead: number };
  /** Days on which the winning side fell and still won. */
  fellYetWon: number;
  /** The latest earlier streak of at least as many days; null when there was none. */
  asLongBefore: Streak | null;
  /** 1 for the longest since `since`; streaks of equal length share a rank. */
  rank: number;
  /** Other streaks of exactly this length. */
  tied: number;
  /** Streaks of that side since the series began that lasted a trading week or more. */
  of: number;
  since: EpochDay;
  /**
   * What followed: from the close of the day the other streaks reached `atLeast` days. It is this
   * streak's length, or less where fewer than five others were as long.
   */
  atLeast: number;
  aftermath: Aftermath[];
}

/** A fund's streak in the history of the indices behind the funds. */
export interface IndexRank {
  /** First common day of the indices. */
  since: EpochDay;
  /** The indices' own longest run in those days; null where they had none of a trading week. */
  run: (Pick<StreakAudit, 'rank' | 'tied' | 'of' | 'asLongBefore'> & { days: number }) | null;
}

/** Everything about two price series up to one day. */
export interface Comparison {
  measure: Measure;
  /** First common trading day. */
  since: EpochDay;
  /** The last common trading day on or before the day asked for. */
  asOfUsed: EpochDay;
  /** Common trading days. */
  count: number;
  trailing: Record<WindowId, TrailingReturn | null>;
  /** Oldest first. */
  calendarYears: CalendarYear[];
  /** Days in a row up to as-of that small beat large, or large beat small. */
  streak: Record<Side, number>;
  /** Streaks of at least `minStreak` days by the side that won them, oldest first. */
  streaks: Record<Side, Streak[]>;
  /** Of the running streak when it is long enough, else of the latest one in `streaks`. */
  audit: StreakAudit | null;
  risk: Record<RiskWindow, Risk | null>;
  drawdown: Record<Side, Record<DrawdownWindow, Drawdown | null>>;
  /** 100 at the window's start; above 100 means the small side did better. */
  relativeStrength: Record<WindowId, number | null>;
}

/** Lines for a chart; `x` in epoch seconds (UTC midnight), gaps are null. */
export interface ChartData {
  x: Float64Array;
  lines: (Float64Array | (number | null)[])[];
}
