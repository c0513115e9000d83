import { compareAligned } from '../analytics/compare-series';
import { indexRank } from '../analytics/index-rank';
import { alignSeries, seriesFromHistory as toSeries } from '../analytics/series';
import { streakElsewhere } from '../analytics/streak-audit';
import type { Aligned, Comparison, IndexRank, Measure, StreakAudit } from '../analytics/types';
import { SNAPSHOT_STREAK } from '../market/snapshot';
import type { Facts, History, Metric, SourceId } from '../market/types';
import type { ComparisonData, ServedFacts } from '../messaging/protocol';
import { indicesBehind } from '../settings/pairs';
import type { Pair, Settings } from '../settings/settings';
import { DAY, HOUR } from '../time';
import { CONTROL_PAIRS, concentrationOf, GROWTH_VALUE, type LeadPair, leadOf, ratesOf } from './context';
import { closingOf, gaugeOf, multiplesOf, rangeOf } from './multiples';
import { awaitedParts } from './parts';
import type { PopupView, SideView, StreakView } from './view';

/** Trading days kept for the next first frame: a year and a bit. */
const CHART_DAYS = 260;
/** Recorded discounts kept and drawn: four years. */
const RECORDED_DAYS = 1000;
/** A session's close in UTC, good enough to date a daily bar. */
const CLOSE = 21 * HOUR;
/** Small-cap series in which the same streak is looked for. */
const OTHER_SMALL = ['IJR', 'VTWG', 'VTWV'];

export interface BuiltView {
  view: PopupView;
  /** Both full series on their common days, for the chart; null without them. */
  aligned: Aligned | null;
}

export interface ViewOptions {
  measure: Measure;
  now: number;
  /** The P/E that answers; the first that compares by default. */
  basis?: Settings['basis'];
  /** Whole-life histories by symbol, as far as they were asked for. */
  lives?: Readonly<Record<string, History>>;
}

/** What the background sent → everything the popup says about the pair, by `measure`. */
export function buildView(data: ComparisonData, options: ViewOptions): BuiltView {
  const { measure } = options;
  const small = data.smallHistory.history;
  const large = data.largeHistory.history;
  const aligned =
    small && large ? alignSeries({ small: toSeries(small), large: toSeries(large), measure }) : null;
  const comparison = aligned && compareAligned(aligned);
  const multiples = multiplesOf(
    data.small.facts?.metrics as Facts['metrics'],
    data.large.facts?.metrics as Facts['metrics'],
    options.basis,
  );
  const answer = multiples[0] as (typeof multiples)[number];
  const gauge = gaugeOf(answer, data.valuationHistory);
  const histories = historiesOf(data);
  const leads = (pair: LeadPair) => leadOf(pair, histories, measure);
  const view: PopupView = {
    pair: data.pair,
    small: sideOf(data.pair.small, data.small),
    large: sideOf(data.pair.large, data.large),
    multiples,
    range: rangeOf(answer),
    closing: closingOf(answer, gauge),
    gauge,
    measure: aligned?.measure ?? 'price',
    span: comparison && { since: comparison.since, until: comparison.asOfUsed, count: comparison.count },
    trailing: comparison?.trailing ?? {},
    years: comparison?.calendarYears ?? [],
    streak: comparison && streakOf({ comparison, data, histories, lives: options.lives ?? {} }),
    risk: comparison?.risk ?? {},
    drawdown: comparison?.drawdown ?? { small: {}, large: {} },
    growthValue: leads(GROWTH_VALUE),
    controls: CONTROL_PAIRS.map(leads).filter((lead) => lead !== null),
    rates: ratesOf(data.fedFunds.fedFunds, options.now),
    concentration: concentrationOf(data.holdings.holdings),
    chart: aligned && lastYear(aligned),
    recorded: data.valuationHistory.slice(-RECORDED_DAYS),
    asOf: newest(data),
    sources: sourcesOf(
      data,
      multiples.flatMap((each) => [each.small, each.large]),
    ),
    seriesSources: [...new Set([small, large].flatMap((history) => (history ? [history.source] : [])))],
    awaited: awaitedParts(data),
  };
  return { view, aligned: comparison && aligned };
}

/** The aligned series a kept view can still draw. */
export function alignedFrom({ chart }: PopupView): Aligned | null {
  if (!chart) return null;
  return {
    days: Int32Array.from(chart.days),
    small: Float64Array.from(chart.small),
    large: Float64Array.from(chart.large),
    measure: chart.measure,
  };
}

function sideOf(symbol: string, { facts, freshness }: ServedFacts): SideView {
  const metrics: Facts['metrics'] = facts?.metrics ?? {};
  const isAwaited = freshness.fetching && freshness.failure === undefined;
  return {
    symbol,
    name: facts?.instrument.name || symbol,
    price: metrics.price ?? null,
    change: metrics.changeFraction ?? null,
    failure: facts || isAwaited ? null : (freshness.failure ?? 'not-provided'),
  };
}

function historiesOf(data: ComparisonData): Map<string, History> {
  const served = [data.smallHistory, data.largeHistory, ...Object.values(data.context)];
  return new Map(served.flatMap(({ history }) => (history ? [[history.symbol, history]] : [])));
}

function streakOf(input: {
  comparison: Comparison;
  data: ComparisonData;
  histories: ReadonlyMap<string, History>;
  lives: Readonly<Record<string, History>>;
}): StreakView {
  const { comparison, data, histories, lives } = input;
  const small = data.smallHistory.history as History;
  const large = data.largeHistory.history as History;
  if (small.source === 'snapshot' && large.source === 'snapshot') {
    return { kind: 'published', ...SNAPSHOT_STREAK };
  }
  const { audit } = comparison;
  const others = OTHER_SMALL.flatMap((symbol) => {
    const history = symbol === small.symbol ? undefined : histories.get(symbol);
    return history ? [{ symbol, series: toSeries(history) }] : [];
  });
  return {
    kind: 'computed',
    running: comparison.streak,
    audit,
    instruments: { small: small.symbol, large: large.symbol },
    index: audit && rankInIndices(audit, data.pair, lives),
    elsewhere:
      audit?.side === 'small'
        ? streakElsewhere({ streak: audit.streak, side: 'small', against: toSeries(large), others })
        : [],
  };
}

function rankInIndices(
  { streak, side }: StreakAudit,
  pair: Pair,
  lives: Readonly<Record<string, History>>,
): IndexRank | null {
  const indices = indicesBehind(pair);
  const small = indices && lives[indices.small];
  const large = indices && lives[indices.large];
  return small && large ? indexRank({ streak, side, small: toSeries(small), large: toSeries(large) }) : null;
}

function lastYear({ days, small, large, measure }: Aligned): PopupView['chart'] {
  return {
    days: [...days.slice(-CHART_DAYS)],
    small: [...small.slice(-CHART_DAYS)],
    large: [...large.slice(-CHART_DAYS)],
    measure,
  };
}

/** The newest market moment among prices and daily bars; what was fetched late is not newer for it. */
function newest(data: ComparisonData): number | null {
  const prices = [data.small, data.large].flatMap(({ facts }) =>
    Object.values(facts?.metrics ?? {}).map(({ asOf }) => asOf ?? 0),
  );
  const bars = [data.smallHistory, data.largeHistory].map(({ history }) => {
    const last = history?.days.at(-1);
    return last === undefined ? 0 : last * DAY + CLOSE;
  });
  const moment = Math.max(0, ...prices, ...bars);
  return moment === 0 ? null : moment;
}

function sourcesOf(data: ComparisonData, multiples: (Metric | null)[]): SourceId[] {
  const sources = new Set<SourceId>();
  for (const metric of multiples) if (metric && metric.value !== null) sources.add(metric.source);
  for (const { facts } of [data.small, data.large]) {
    const price = facts?.metrics.price;
    if (price && price.value !== null) sources.add(price.source);
  }
  for (const { history } of [data.smallHistory, data.largeHistory]) if (history) sources.add(history.source);
  if (data.fedFunds.fedFunds) sources.add(data.fedFunds.fedFunds.source);
  if (data.holdings.holdings) sources.add(data.holdings.holdings.source);
  return [...sources];
}
