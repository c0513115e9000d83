import { lastOnOrBefore } from '../analytics/calendar';
import type { Series } from '../analytics/types';
import type { EpochDay } from '../time';

/** Price returns since an article, all over the same days. */
export interface SincePublication {
  /** The first trading day after publication: its close is the base. */
  from: EpochDay;
  to: EpochDay;
  own: number;
  /** Null where that side has no close on both days. */
  small: number | null;
  large: number | null;
}

/** Longer without a trading day after publication, and the series began later or has a hole. */
const MAX_WAIT = 7;

const indexOf = (days: Int32Array, day: EpochDay): number => {
  const at = lastOnOrBefore(days, day);
  return days[at] === day ? at : -1;
};

function returnBetween(series: Series | null, { from, to }: { from: EpochDay; to: EpochDay }): number | null {
  if (!series) return null;
  const [start, end] = [indexOf(series.days, from), indexOf(series.days, to)];
  return start < 0 || end < 0 ? null : (series.close[end] as number) / (series.close[start] as number) - 1;
}

/**
 * What an instrument did since the page was published, beside small and large caps. Null until a
 * trading day lies between the base and the latest close, and where the series does not reach back.
 */
export function sincePublication(input: {
  published: EpochDay;
  own: Series;
  small: Series | null;
  large: Series | null;
}): SincePublication | null {
  const { days } = input.own;
  const from = days[lastOnOrBefore(days, input.published) + 1];
  const to = days.at(-1);
  if (from === undefined || to === undefined || from === to || from - input.published > MAX_WAIT) return null;
  const own = returnBetween(input.own, { from, to });
  if (own === null) return null;
  return {
    from,
    to,
    own,
    small: returnBetween(input.small, { from, to }),
    large: returnBetween(input.large, { from, to }),
  };
}
