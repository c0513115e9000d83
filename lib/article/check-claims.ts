import { type Interval, valuationInterval } from '../analytics/interval';
import { alignSeries } from '../analytics/series';
import { findRuns } from '../analytics/streaks';
import type { Series } from '../analytics/types';
import { comparePE } from '../market/basis';
import type { Metric, MetricId } from '../market/types';
import type { EpochDay } from '../time';
import { checkReturn } from './check-return';
import type { Claim } from './claim';
import { canMean } from './figures';

/** What the extension knows; a symbol it knows nothing of gives null. */
export interface ClaimData {
  published: EpochDay | null;
  pair: { small: string; large: string };
  series(symbol: string): Series | null;
  metric(symbol: string, id: MetricId): Metric | undefined;
  /** Recorded relative multiples of the pair, oldest first. */
  recorded: readonly { day: EpochDay; ratio: number }[];
}

/** Stated → as of then → now. */
export interface CheckedClaim {
  claim: Claim;
  /** At publication, as far as the data tell. */
  atPublication: number | null;
  now: number | null;
  /** Discount or upside that the article's own P/Es give, by the precision they are printed with. */
  byArticle: Interval | null;
  /**
   * `differs` only where no reading of the figure fits; `with-dividends` where price alone does not;
   * `unknown` wherever the data cannot tell.
   */
  verdict: 'agrees' | 'with-dividends' | 'differs' | 'unknown';
}

/** A streak in the news is over for some weeks at most. */
const RECENT = 40;
/** A relative multiple recorded longer before is another time. */
const RECORDED_WITHIN = 7;

type Of<K extends Claim['kind']> = Extract<Claim, { kind: K }>;
const UNKNOWN = { atPublication: null, now: null, byArticle: null, verdict: 'unknown' } as const;

function checkStreak(claim: Of<'streak'>, data: ClaimData): Omit<CheckedClaim, 'claim'> {
  const [small, large] = [data.series(claim.winner), data.series(claim.loser ?? data.pair.large)];
  if (!small || !large || data.published === null) return UNKNOWN;
  const now = findRuns(alignSeries({ small, large })).atEnd.small;
  const aligned = alignSeries({ small, large, asOf: data.published });
  const { listed, atEnd } = findRuns(aligned);
  const since = data.published - RECENT;
  const recent = listed.small.filter(({ end }) => (aligned.days[end] as number) >= since);
  const covered = (aligned.days[0] ?? data.published) <= since - RECENT;
  const atPublication = Math.max(atEnd.small, ...recent.map(({ days }) => days));
  if (atPublication >= claim.figure.value) return { atPublication, now, byArticle: null, verdict: 'agrees' };
  // One day more or less is a tie at two decimals, or a revised close.
  const differs = covered && atPublication < claim.figure.value - 1;
  return { atPublication, now, byArticle: null, verdict: differs ? 'differs' : 'unknown' };
}

/** The P/Es the article states for the two sides of a gap. */
function statedInterval(claim: Of<'discount'> | Of<'upside'>, claims: readonly Claim[]) {
  const multiples = claims.filter((other) => other.kind === 'multiple');
  const find = (symbol: string | null) => multiples.find((other) => other.symbol === symbol)?.figure;
  const [small, large] = [find(claim.small), find(claim.large)];
  if (!small?.low || !small.high || !large?.low || !large.high) return null;
  const stated = valuationInterval({ small: [small.low, small.high], large: [large.low, large.high] });
  return claim.kind === 'discount' ? stated.discount : stated.parityUpside;
}

function checkGap(claim: Of<'discount'> | Of<'upside'>, claims: readonly Claim[], data: ClaimData) {
  const value = (ratio: number) => (claim.kind === 'discount' ? 1 - ratio : 1 / ratio - 1);
  const today = comparePE(
    data.metric(claim.small ?? data.pair.small, 'trailingPE'),
    data.metric(claim.large ?? data.pair.large, 'trailingPE'),
  );
  const { published } = data;
  const recorded =
    published === null
      ? undefined
      : data.recorded.findLast(({ day }) => day <= published && published - day <= RECORDED_WITHIN);
  const byArticle = statedInterval(claim, claims);
  const verdict = byArticle === null ? 'unknown' : canMean(claim.figure, byArticle) ? 'agrees' : 'differs';
  return {
    atPublication: recorded ? value(recorded.ratio) : null,
    now: today.comparable ? value(today.small / today.large) : null,
    byArticle,
    verdict,
  } as const;
}

function check(claim: Claim, claims: readonly Claim[], data: ClaimData): Omit<CheckedClaim, 'claim'> {
  switch (claim.kind) {
    case 'multiple': {
      const id = claim.horizon === 'forward' ? 'forwardPE' : 'trailingPE';
      return { ...UNKNOWN, now: data.metric(claim.symbol, id)?.value ?? null };
    }
    case 'netAssets':
      return { ...UNKNOWN, now: data.metric(claim.symbol, 'netAssets')?.value ?? null };
    case 'return': {
      const series = data.series(claim.symbol);
      if (!series || data.published === null) return UNKNOWN;
      return { ...checkReturn({ claim, series, published: data.published }), byArticle: null };
    }
    case 'streak':
      return checkStreak(claim, data);
    case 'discount':
    case 'upside':
      return checkGap(claim, claims, data);
  }
}

/** Every claim with the figure of then and now beside it. */
export function checkClaims(claims: readonly Claim[], data: ClaimData): CheckedClaim[] {
  return claims.map((claim) => ({ claim, ...check(claim, claims, data) }));
}
