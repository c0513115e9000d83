import { historyPosition, withToday } from '../analytics/history-position';
import { alignSeries, seriesFromHistory } from '../analytics/series';
import { findRuns } from '../analytics/streaks';
import { sincePublication } from '../article/since-publication';
import { comparePE } from '../market/basis';
import type { Facts, FedFunds, Freshness, History, Metric, MetricId } from '../market/types';
import type { AlertRule, Pair, Settings } from '../settings/settings';
import { DAY, type EpochDay, HOUR } from '../time';
import { type AlertFigure, LEAST_HISTORY, type Reading, type Unusable } from './reading';

/** What the background knows, as it serves it to everybody else. */
export interface AlertData {
  /** The chosen pair, for rules that name none. */
  pair: Pair;
  /** The P/E the user reckons discounts from. */
  basis: Settings['basis'];
  facts(symbol: string): { facts: Facts | null; freshness: Freshness } | undefined;
  history(symbol: string): { history: History | null; freshness: Freshness } | undefined;
  fedFunds: { fedFunds: FedFunds | null; freshness: Freshness } | undefined;
  /** Recorded relative multiples of a pair, oldest first. */
  recorded(pair: Pair): readonly { day: EpochDay; ratio: number }[];
  /** The exchange's date of a moment. */
  sessionDay(moment: number): EpochDay;
}

/** New York closes at 20:00 or 21:00 UTC. */
const CLOSE = 21 * HOUR;

const unusable = (why: Unusable): Reading => ({ usable: false, why });

const closeOf = (day: EpochDay): number => day * DAY + CLOSE;

interface Known {
  metric: Metric & { value: number };
  figure: AlertFigure;
  asOf: number;
}

/** A metric fit for an alert: there, fresh, and not contradicted by a second source. */
function metricOf(data: AlertData, symbol: string, id: MetricId): Known | Unusable {
  const served = data.facts(symbol);
  const metric = served?.facts?.metrics[id];
  if (!served || metric === undefined || metric.value === null) return 'missing';
  if (served.freshness.status !== 'fresh') return 'stale';
  if (metric.check) return 'disputed';
  const { value, source, asOf, fetchedAt } = metric;
  const currency = id === 'price' ? (metric.currency ?? served.facts?.currency ?? undefined) : undefined;
  return {
    metric: { ...metric, value },
    figure: { symbol, what: id, value, source, asOf, ...(currency && { currency }) },
    asOf: asOf ?? fetchedAt,
  };
}

function single(data: AlertData, rule: AlertRule, id: MetricId): Reading {
  const known = rule.symbol === undefined ? 'missing' : metricOf(data, rule.symbol, id);
  if (typeof known === 'string') return unusable(known);
  const { metric, figure, asOf } = known;
  const episode = rule.kind === 'dayMove' ? data.sessionDay(asOf) : null;
  return { usable: true, value: metric.value, asOf, episode, figures: [figure] };
}

const PE_OF = {
  auto: 'trailingPE',
  trailing: 'trailingPE',
  reported: 'reportedPE',
  forward: 'forwardPE',
} as const satisfies Record<Settings['basis'], MetricId>;

function discount(data: AlertData, pair: Pair): Reading {
  const id = PE_OF[data.basis];
  const small = metricOf(data, pair.small, id);
  const large = metricOf(data, pair.large, id);
  if (typeof small === 'string') return unusable(small);
  if (typeof large === 'string') return unusable(large);
  const compared = comparePE(small.metric, large.metric);
  if (!compared.comparable) return unusable('not-comparable');
  if (compared.disputed) return unusable('disputed');
  const asOf = Math.min(small.asOf, large.asOf);
  return {
    usable: true,
    value: compared.discount,
    asOf,
    episode: null,
    figures: [small.figure, large.figure],
  };
}

/** Where today's discount stands among the recorded ones, 1 for the deepest. */
function percentile(data: AlertData, pair: Pair): Reading {
  const today = discount(data, pair);
  if (!today.usable) return today;
  // What is recorded are trailing P/Es; nothing else has a place among them.
  if (PE_OF[data.basis] !== 'trailingPE') return unusable('not-comparable');
  const entry = { day: data.sessionDay(today.asOf), ratio: 1 - today.value };
  const discounts = withToday(data.recorded(pair), entry).map(({ ratio }) => 1 - ratio);
  const position = historyPosition(discounts, 1 - entry.ratio);
  if (!position || position.n < LEAST_HISTORY) return unusable('missing');
  return { ...today, value: position.midRank };
}

function freshHistory(data: AlertData, symbol: string): History | Unusable {
  const served = data.history(symbol);
  if (!served?.history) return 'missing';
  return served.freshness.status === 'fresh' ? served.history : 'stale';
}

const closeFigure = ({ symbol, source, close, currency }: History, day: EpochDay): AlertFigure => ({
  symbol,
  ...(currency && { currency }),
  what: 'close',
  value: close.at(-1) ?? 0,
  source,
  asOf: closeOf(day),
});

/** The running streak: days of small caps positive, of large caps negative. */
function streak(data: AlertData, pair: Pair): Reading {
  const small = freshHistory(data, pair.small);
  const large = freshHistory(data, pair.large);
  if (typeof small === 'string') return unusable(small);
  if (typeof large === 'string') return unusable(large);
  const aligned = alignSeries({ small: seriesFromHistory(small), large: seriesFromHistory(large) });
  const last = aligned.days.at(-1);
  // Of two histories that end on different days one is not up to date.
  if (last === undefined || last !== small.days.at(-1) || last !== large.days.at(-1))
    return unusable('stale');
  const { atEnd } = findRuns(aligned);
  const days = atEnd.small + atEnd.large;
  return {
    usable: true,
    value: atEnd.small - atEnd.large,
    asOf: closeOf(last),
    episode: days > 0 ? (aligned.days[aligned.days.length - days] as number) : null,
    figures: [closeFigure(small, last), closeFigure(large, last)],
  };
}

function moveSince(data: AlertData, { symbol, since }: AlertRule): Reading {
  const history = symbol === undefined || since === undefined ? 'missing' : freshHistory(data, symbol);
  if (typeof history === 'string' || since === undefined) return unusable(history as Unusable);
  const own = seriesFromHistory(history);
  const found = sincePublication({ published: since, own, small: null, large: null });
  if (!found) return unusable('missing');
  const figures = [closeFigure(history, found.to)];
  return { usable: true, value: found.own, asOf: closeOf(found.to), episode: null, figures };
}

function fedTarget({ fedFunds: served }: AlertData): Reading {
  const fedFunds = served?.fedFunds;
  if (!served || !fedFunds) return unusable('missing');
  if (served.freshness.status !== 'fresh') return unusable('stale');
  const { upper: value, asOf, source } = fedFunds;
  const figures: AlertFigure[] = [{ symbol: '', what: 'fedTarget', value, source, asOf }];
  return { usable: true, value, asOf, episode: null, figures };
}

/** What a rule watches, from the data served now; never from what is stale, disputed or not comparable. */
export function readingFor(rule: AlertRule, data: AlertData): Reading {
  const pair = rule.pair ?? data.pair;
  switch (rule.kind) {
    case 'discount':
      return discount(data, pair);
    case 'discountPercentile':
      return percentile(data, pair);
    case 'streak':
      return streak(data, pair);
    case 'trailingPE':
      return single(data, rule, 'trailingPE');
    case 'price':
      return single(data, rule, 'price');
    case 'dayMove':
      return single(data, rule, 'changeFraction');
    case 'moveSincePublication':
      return moveSince(data, rule);
    case 'fedTarget':
      return fedTarget(data);
  }
}
