import { type Interval, valuationInterval } from '../analytics/interval';
import { alignSeries, seriesFromHistory } from '../analytics/series';
import { findRuns } from '../analytics/streaks';
import { comparePE } from '../market/basis';
import { DAY } from '../time';
import { checkReturn } from './check-return';
import type { Claim } from './claim';
import { canMean } from './figures';
import { type ClaimData, historyOf, type Known, knownFrom, knownMetric, metricOf } from './known';

/** What a text's own P/Es give for a gap it states. */
export interface Arithmetic {
  /** The P/Es as printed. */
  small: number;
  large: number;
  /** The discount or upside of exactly those. */
  value: number;
  /** … and of all they can stand for, by the precision they are printed with. */
  range: Interval;
}

/** Stated → as of then → now. */
export interface CheckedClaim {
  claim: Claim;
  /** At publication, as far as the data tell. */
  atPublication: Known | null;
  now: Known | null;
  byArticle: Arithmetic | null;
  /**
   * `differs` only where no reading of the figure fits; `with-dividends` where price alone does not;
   * `unknown` wherever the data cannot tell.
   */
  verdict: 'agrees' | 'with-dividends' | 'differs' | 'unknown';
}
type Checked = Omit<CheckedClaim, 'claim'>;

/** A streak in the news is over for some weeks at most. */
const RECENT = 40;
/** A relative multiple recorded longer before is another time. */
const RECORDED_WITHIN = 7;

type Of<K extends Claim['kind']> = Extract<Claim, { kind: K }>;
const UNKNOWN: Checked = { atPublication: null, now: null, byArticle: null, verdict: 'unknown' };

function checkOneReturn(claim: Of<'return'>, data: ClaimData): Checked {
  const found = historyOf(data, claim.symbol);
  const { published } = data;
  if (!found || published === null) return UNKNOWN;
  const checked = checkReturn({ claim, series: seriesFromHistory(found.history), published });
  const known = (reckoned: typeof checked.now) =>
    reckoned && knownFrom(found, { ...reckoned, method: 'close / close − 1' });
  return {
    atPublication: known(checked.atPublication),
    now: known(checked.now),
    byArticle: null,
    // What stands in for an index pays dividends and costs fees: it can confirm a return, not deny it.
    verdict: checked.verdict === 'differs' && !found.exact ? 'unknown' : checked.verdict,
  };
}

function checkStreak(claim: Of<'streak'>, data: ClaimData): Checked {
  const sides = [historyOf(data, claim.winner), historyOf(data, claim.loser ?? data.pair.large)];
  const [winner, loser] = sides;
  if (!winner || !loser || data.published === null) return UNKNOWN;
  const [small, large] = [seriesFromHistory(winner.history), seriesFromHistory(loser.history)];
  const aligned = alignSeries({ small, large, asOf: data.published });
  const { listed, atEnd } = findRuns(aligned);
  const since = data.published - RECENT;
  const recent = listed.small.filter(({ end }) => (aligned.days[end] as number) >= since);
  const covered = (aligned.days[0] ?? data.published) <= since - RECENT;
  const then = Math.max(atEnd.small, ...recent.map(({ days }) => days));
  const latest = alignSeries({ small, large });
  const known = (value: number, day: number | undefined) =>
    day === undefined ? null : knownFrom(winner, { value, day, method: 'consecutive days ahead' });
  // One day more or less is a tie at two decimals, or a revised close.
  const differs = covered && winner.exact && loser.exact && then < claim.figure.value - 1;
  return {
    atPublication: known(then, aligned.days.at(-1)),
    now: known(findRuns(latest).atEnd.small, latest.days.at(-1)),
    byArticle: null,
    verdict: then >= claim.figure.value ? 'agrees' : differs ? 'differs' : 'unknown',
  };
}

function arithmetic(claim: Of<'discount'> | Of<'upside'>): Arithmetic | null {
  if (!claim.against) return null;
  const { small, large } = claim.against;
  if (!small.low || !small.high || !large.low || !large.high) return null;
  const ranges = valuationInterval({ small: [small.low, small.high], large: [large.low, large.high] });
  const isDiscount = claim.kind === 'discount';
  return {
    small: small.value,
    large: large.value,
    value: isDiscount ? 1 - small.value / large.value : large.value / small.value - 1,
    range: isDiscount ? ranges.discount : ranges.parityUpside,
  };
}

function checkGap(claim: Of<'discount'> | Of<'upside'>, data: ClaimData): Checked {
  const value = (ratio: number) => (claim.kind === 'discount' ? 1 - ratio : 1 / ratio - 1);
  const method = claim.kind === 'discount' ? '1 − P/E ÷ P/E' : 'P/E ÷ P/E − 1';
  const id = claim.horizon === 'forward' ? 'forwardPE' : 'trailingPE';
  const small = metricOf(data, claim.small ?? data.pair.small, id);
  const large = metricOf(data, claim.large ?? data.pair.large, id);
  const today = comparePE(small, large);
  const { published } = data;
  const recorded =
    published === null || !isPair(claim, data) || claim.horizon === 'forward'
      ? undefined
      : data.recorded.findLast(({ day }) => day <= published && published - day <= RECORDED_WITHIN);
  const byArticle = arithmetic(claim);
  return {
    atPublication: recorded
      ? {
          value: value(recorded.ratio),
          asOf: recorded.day * DAY,
          fetchedAt: recorded.day * DAY,
          source: 'computed',
          method,
        }
      : null,
    now: today.comparable
      ? knownMetric(small && { ...small, value: value(today.small / today.large), method })
      : null,
    byArticle,
    verdict: byArticle === null ? 'unknown' : canMean(claim.figure, byArticle.range) ? 'agrees' : 'differs',
  };
}

/** What is recorded day by day is the reader's pair. */
function isPair({ small, large }: Of<'discount'> | Of<'upside'>, { pair, standIn }: ClaimData): boolean {
  const is = (symbol: string | null, side: string) =>
    symbol === null || symbol === side || standIn(symbol) === side;
  return is(small, pair.small) && is(large, pair.large);
}

function check(claim: Claim, data: ClaimData): Checked {
  switch (claim.kind) {
    case 'multiple': {
      const id = claim.horizon === 'forward' ? 'forwardPE' : 'trailingPE';
      return { ...UNKNOWN, now: knownMetric(metricOf(data, claim.symbol, id)) };
    }
    case 'netAssets':
      return { ...UNKNOWN, now: knownMetric(data.metric(claim.symbol, 'netAssets')) };
    case 'return':
      return checkOneReturn(claim, data);
    case 'streak':
      return checkStreak(claim, data);
    case 'discount':
    case 'upside':
      return checkGap(claim, data);
  }
}

/** Every claim with the figure of then and now beside it. */
export function checkClaims(claims: readonly Claim[], data: ClaimData): CheckedClaim[] {
  return claims.map((claim) => ({ claim, ...check(claim, data) }));
}
