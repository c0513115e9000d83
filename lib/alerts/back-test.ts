import { historyPosition } from '../analytics/history-position';
import { wins } from '../analytics/streaks';
import type { Aligned, Series } from '../analytics/types';
import type { FedFunds } from '../market/types';
import type { AlertRule } from '../settings/settings';
import { DAY, type EpochDay } from '../time';
import { LEAST_HISTORY } from './reading';
import type { AlertSide } from './rules';
import type { RuleState } from './state';
import { step, type UsableReading } from './step';

/** The stored history a rule can be tried on; whatever is missing is null or empty. */
export interface BackTestData {
  /** The pair of the rule on common trading days. */
  pair: Aligned | null;
  /** The rule's ticker. */
  own: Series | null;
  recorded: readonly { day: EpochDay; ratio: number }[];
  fedFunds: FedFunds | null;
}

export interface BackTest {
  /** What the rule watches, day by day, for the chart. */
  points: { day: EpochDay; value: number }[];
  /** 'This rule would have fired on these dates.' */
  fired: { day: EpochDay; value: number; side: AlertSide }[];
}

interface Point {
  day: EpochDay;
  value: number;
  episode?: EpochDay;
}

function streakPoints(pair: Aligned): Point[] {
  const points: Point[] = [];
  let run = 0;
  for (let i = 1; i < pair.days.length; i += 1) {
    if (wins(pair, { side: 'small', i })) run = Math.max(0, run) + 1;
    else run = wins(pair, { side: 'large', i }) ? Math.min(0, run) - 1 : 0;
    const first = pair.days[i - Math.max(0, Math.abs(run) - 1)] as number;
    points.push({ day: pair.days[i] as number, value: run, episode: first });
  }
  return points;
}

/** Each day's place among the days up to it: no later day is known then. */
function percentilePoints(recorded: BackTestData['recorded'], least: number): Point[] {
  const discounts: number[] = [];
  return recorded.flatMap(({ day, ratio }) => {
    discounts.push(1 - ratio);
    const position = discounts.length < least ? null : historyPosition(discounts, 1 - ratio);
    return position ? [{ day, value: position.midRank }] : [];
  });
}

const closes = ({ days, close }: Series): Point[] =>
  Array.from(days, (day, i) => ({ day, value: close[i] as number }));

function pointsOf(rule: AlertRule, { pair, own, recorded, fedFunds }: BackTestData): Point[] | null {
  switch (rule.kind) {
    case 'discount':
      return recorded.map(({ day, ratio }) => ({ day, value: 1 - ratio }));
    case 'discountPercentile':
      return percentilePoints(recorded, LEAST_HISTORY);
    case 'streak':
      return pair && streakPoints(pair);
    case 'price':
      return own && closes(own);
    case 'dayMove':
      return (
        own &&
        closes(own)
          .slice(1)
          .map(({ day, value }, i) => ({ day, value: value / (own.close[i] as number) - 1, episode: day }))
      );
    case 'moveSincePublication': {
      if (!own || rule.since === undefined) return null;
      const since = rule.since;
      const after = closes(own).filter(({ day }) => day > since);
      return after.slice(1).map(({ day, value }) => ({ day, value: value / (after[0] as Point).value - 1 }));
    }
    case 'fedTarget':
      return fedFunds?.changes.map(({ day, upper }) => ({ day, value: upper })) ?? null;
    case 'trailingPE':
      return null;
  }
}

/**
 * What the rule would have done over the stored history, by the same engine, one reading a day.
 * Null for what is not stored: a ticker's past P/E, or a history that is not there. Being beyond the
 * threshold on the first day is no crossing.
 */
export function backTest(rule: AlertRule, data: BackTestData): BackTest | null {
  const points = pointsOf(rule, data);
  if (!points || points.length === 0) return null;
  const fired: BackTest['fired'] = [];
  let before: RuleState | undefined;
  for (const { day, value, episode = null } of points) {
    const reading: UsableReading = { usable: true, value, asOf: day * DAY, episode, figures: [] };
    const next = step({ ...rule, quietStart: true }, { before, reading, held: false });
    before = next.state;
    if (next.fired) fired.push({ day, value, side: next.fired });
  }
  return { points: points.map(({ day, value }) => ({ day, value })), fired };
}
