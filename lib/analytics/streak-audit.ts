import { lastOnOrBefore } from './calendar';
import { TIE } from './returns';
import { alignSeries } from './series';
import { type Run, SHORTEST_RUN, streakOf, wins } from './streaks';
import type { Aftermath, Aligned, Elsewhere, Series, Side, Streak, StreakAudit } from './types';

/** One month and half a year of trading days. */
const NEAR = 21;
const FAR = 126;
const HORIZONS = [NEAR, FAR] as const;
/** Fewer precedents than this say nothing; shorter streaks are then counted too. */
const PRECEDENTS = 5;

function thinnestDay({ aligned, side, run }: { aligned: Aligned; side: Side; run: Run }) {
  const { small, large, days } = aligned;
  let thinnest = { day: 0, small: 0, large: 0, lead: Number.POSITIVE_INFINITY };
  let fellYetWon = 0;
  for (let i = run.end - run.days + 1; i <= run.end; i += 1) {
    const s = (small[i] as number) / (small[i - 1] as number) - 1;
    const l = (large[i] as number) / (large[i - 1] as number) - 1;
    const lead = side === 'small' ? s - l : l - s;
    if ((side === 'small' ? s : l) < 0) fellYetWon += 1;
    if (lead < thinnest.lead) thinnest = { day: days[i] as number, small: s, large: l, lead };
  }
  return { thinnest, fellYetWon };
}

interface Tally {
  n: number;
  ahead: number;
  leads: number;
}

const rates = ({ n, ahead, leads }: Tally) => ({
  n,
  ahead: n > 0 ? ahead / n : null,
  meanLead: n > 0 ? leads / n : null,
});

/** The two sides by how the audited streak went. */
interface Contest {
  winner: Float64Array;
  loser: Float64Array;
}

/**
 * What followed after every day of the series, over both horizons: one division a day instead of
 * four, and no condition inside the loop; the last days, which have the near horizon only, follow.
 */
function tallyAll({ winner, loser }: Contest): [Tally, Tally] {
  const nearEnd = Math.max(0, winner.length - NEAR);
  const farEnd = Math.max(0, winner.length - FAR);
  // A binding of another module is looked up anew at each use.
  const tie = TIE;
  let nearAhead = 0;
  let nearLeads = 0;
  let farAhead = 0;
  let farLeads = 0;
  for (let i = 0; i < farEnd; i += 1) {
    const w = winner[i] as number;
    const l = loser[i] as number;
    const scale = 1 / (w * l);
    const nearLead = ((winner[i + NEAR] as number) * l - (loser[i + NEAR] as number) * w) * scale;
    const farLead = ((winner[i + FAR] as number) * l - (loser[i + FAR] as number) * w) * scale;
    nearAhead += Number(nearLead > tie);
    nearLeads += nearLead;
    farAhead += Number(farLead > tie);
    farLeads += farLead;
  }
  for (let i = farEnd; i < nearEnd; i += 1) {
    const w = winner[i] as number;
    const l = loser[i] as number;
    const lead = ((winner[i + NEAR] as number) * l - (loser[i + NEAR] as number) * w) / (w * l);
    nearAhead += Number(lead > tie);
    nearLeads += lead;
  }
  return [
    { n: nearEnd, ahead: nearAhead, leads: nearLeads },
    { n: farEnd, ahead: farAhead, leads: farLeads },
  ];
}

/** The same after the given days only, as far as the data reach. */
function tallyAfter(
  { winner, loser }: Contest,
  { after, horizon }: { after: number[]; horizon: number },
): Tally {
  const tally: Tally = { n: 0, ahead: 0, leads: 0 };
  for (const i of after) {
    if (i + horizon >= winner.length) continue;
    const won = (winner[i + horizon] as number) / (winner[i] as number);
    const lead = won - (loser[i + horizon] as number) / (loser[i] as number);
    tally.n += 1;
    tally.ahead += Number(lead > TIE);
    tally.leads += lead;
  }
  return tally;
}

function aftermath(contest: Contest, after: number[]): Aftermath[] {
  const all = tallyAll(contest);
  return HORIZONS.map((horizon, at) => {
    const base = rates(all[at] as Tally);
    return {
      horizon,
      ...rates(tallyAfter(contest, { after, horizon })),
      baseN: base.n,
      baseAhead: base.ahead,
      baseMeanLead: base.meanLead,
    };
  });
}

/**
 * Everything a sceptic would ask about `run`, one of the `runs` that `findRuns` lists for `side`.
 * What followed is measured from the close of the day on which the other runs reached `atLeast`
 * days, so that nothing is used that was not known that day.
 */
export function auditStreak(input: { aligned: Aligned; side: Side; run: Run; runs: Run[] }): StreakAudit {
  const { aligned, side, run, runs } = input;
  const lengths = new Int32Array(runs.length);
  let rank = 1;
  let tied = -1;
  let before: Run | null = null;
  for (const [at, other] of runs.entries()) {
    // The audited run itself is no precedent.
    lengths[at] = other.end === run.end ? 0 : other.days;
    if (other.days > run.days) rank += 1;
    else if (other.days === run.days) tied += 1;
    if (other.days >= run.days && other.end < run.end) before = other;
  }
  const atLeast = Math.min(run.days, Math.max(SHORTEST_RUN, lengths.sort().at(-PRECEDENTS) ?? 0));
  const after: number[] = [];
  for (const { end, days } of runs) {
    if (days >= atLeast && end !== run.end) after.push(end - days + atLeast);
  }
  return {
    side,
    streak: streakOf(aligned, run),
    measure: aligned.measure,
    ...thinnestDay(input),
    asLongBefore: before && streakOf(aligned, before),
    rank,
    tied,
    of: runs.length,
    since: aligned.days[0] as number,
    atLeast,
    aftermath: aftermath(
      { winner: aligned[side], loser: aligned[side === 'small' ? 'large' : 'small'] },
      after,
    ),
  };
}

function longestRun(aligned: Aligned, side: Side): number {
  let longest = 0;
  let run = 0;
  for (let i = 1; i < aligned.days.length; i += 1) {
    run = wins(aligned, { side, i }) ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}

/**
 * Whether other series of the winning side's kind (S&P 600, small growth, small value) had the
 * streak too: their longest run against `against` inside the streak's days.
 */
export function streakElsewhere(input: {
  streak: Streak;
  side: Side;
  against: Series;
  others: { symbol: string; series: Series }[];
}): Elsewhere[] {
  const { streak, side, against } = input;
  return input.others.map(({ symbol, series }) => {
    const aligned = alignSeries({ small: series, large: against, asOf: streak.last });
    const before = lastOnOrBefore(aligned.days, streak.first - 1);
    if (before < 0 || aligned.days.at(-1) !== streak.last) return { symbol, longest: null, hadNone: false };
    const within: Aligned = {
      ...aligned,
      days: aligned.days.subarray(before),
      small: aligned.small.subarray(before),
      large: aligned.large.subarray(before),
    };
    const longest = longestRun(within, side);
    return { symbol, longest, hadNone: longest < streak.days };
  });
}
