import * as v from 'valibot';
import { metricSchema, missingReasonSchema, sourceSchema } from '../market/types';
import { symbolSchema } from '../messaging/protocol';
import { PARTS } from './parts';

/**
 * Everything the popup says about a pair, ready to be written down: small enough to be kept for
 * the next first frame, and checked against this schema when it comes back from there. Fractions
 * and epoch days are unrounded; nothing here is text for the screen.
 */

const fraction = v.number();
const day = v.number();
const side = v.picklist(['small', 'large']);

const instrumentSideSchema = v.object({
  symbol: v.string(),
  /** The symbol again where no source gave a name. */
  name: v.string(),
  price: v.nullable(metricSchema),
  change: v.nullable(metricSchema),
  /** Why there are no facts at all; null when there are, or when they are still to come. */
  failure: v.nullable(missingReasonSchema),
});
export type SideView = v.InferOutput<typeof instrumentSideSchema>;

/** The multiples a popup compares, best first. */
export const MULTIPLE_IDS = ['trailingPE', 'reportedPE', 'forwardPE', 'priceToBook'] as const;
export type MultipleId = (typeof MULTIPLE_IDS)[number];

const verdictSchema = v.variant('comparable', [
  v.object({
    comparable: v.literal(true),
    /** `1 − small / large`; negative means the small side is dearer. */
    discount: fraction,
    parityUpside: fraction,
    basis: v.picklist(['excludes losses', 'includes losses', 'unknown']),
    horizon: v.picklist(['trailing', 'forward']),
    disputed: v.boolean(),
  }),
  v.object({
    comparable: v.literal(false),
    why: v.picklist([
      'missing',
      'different-source',
      'different-method',
      'different-basis',
      'different-horizon',
      'dates-apart',
      'undated',
    ]),
  }),
]);
export type Verdict = v.InferOutput<typeof verdictSchema>;

const multipleSchema = v.object({
  id: v.picklist(MULTIPLE_IDS),
  small: v.nullable(metricSchema),
  large: v.nullable(metricSchema),
  verdict: verdictSchema,
});
export type MultipleView = v.InferOutput<typeof multipleSchema>;

/** What the printed figures could stand for, where they are known only as printed. */
const rangeSchema = v.object({
  discount: v.tuple([fraction, fraction]),
  parityUpside: v.tuple([fraction, fraction]),
});

/** How far each side would have to move for the gap to close. */
const closingSchema = v.object({
  smallRises: fraction,
  largeFalls: fraction,
  halfway: v.object({ multiple: v.number(), small: fraction, large: fraction }),
  toMedian: v.nullable(fraction),
});

/** Today's discount among those recorded since installation; all values are discounts. */
const gaugeSchema = v.object({
  days: v.number(),
  since: day,
  /** Share of recorded days on which the discount was smaller. */
  wider: fraction,
  zScore: v.nullable(v.number()),
  median: fraction,
  low: fraction,
  high: fraction,
});
export type GaugeView = v.InferOutput<typeof gaugeSchema>;

const trailingSchema = v.nullable(
  v.object({
    start: day,
    small: fraction,
    large: fraction,
    smallAnnualised: v.optional(fraction),
    largeAnnualised: v.optional(fraction),
  }),
);

const yearSchema = v.object({
  year: v.number(),
  outcome: v.nullable(
    v.object({
      small: fraction,
      large: fraction,
      winner: v.picklist(['small', 'large', 'tie']),
      partial: v.boolean(),
    }),
  ),
});
export type YearView = v.InferOutput<typeof yearSchema>;

const streakSchema = v.object({
  first: day,
  last: day,
  days: v.number(),
  ended: v.boolean(),
  small: fraction,
  large: fraction,
});

const aftermathSchema = v.object({
  horizon: v.number(),
  n: v.number(),
  ahead: v.nullable(fraction),
  meanLead: v.nullable(fraction),
  baseN: v.number(),
  baseAhead: v.nullable(fraction),
  baseMeanLead: v.nullable(fraction),
});

const auditSchema = v.object({
  side,
  streak: streakSchema,
  measure: v.picklist(['price', 'total']),
  thinnest: v.object({ day, small: fraction, large: fraction, lead: fraction }),
  fellYetWon: v.number(),
  asLongBefore: v.nullable(streakSchema),
  rank: v.number(),
  tied: v.number(),
  of: v.number(),
  since: day,
  atLeast: v.number(),
  aftermath: v.array(aftermathSchema),
});
export type AuditView = v.InferOutput<typeof auditSchema>;

const indexRankSchema = v.object({
  since: day,
  run: v.nullable(
    v.object({
      days: v.number(),
      rank: v.number(),
      tied: v.number(),
      of: v.number(),
      asLongBefore: v.nullable(streakSchema),
    }),
  ),
});

const streakViewSchema = v.variant('kind', [
  /** As published at the time; nothing behind it can be recomputed. */
  v.object({ kind: v.literal('published'), first: day, last: day, days: v.number(), ended: day }),
  v.object({
    kind: v.literal('computed'),
    /** Days in a row up to the last close. */
    running: v.object({ small: v.number(), large: v.number() }),
    audit: v.nullable(auditSchema),
    /** What was compared: fund or index. */
    instruments: v.object({ small: v.string(), large: v.string() }),
    /** The same streak in the indices behind the funds; null until their history is here. */
    index: v.nullable(indexRankSchema),
    elsewhere: v.array(
      v.object({ symbol: v.string(), longest: v.nullable(v.number()), hadNone: v.boolean() }),
    ),
  }),
]);
export type StreakView = v.InferOutput<typeof streakViewSchema>;

/** Another pair measured the same way: leads are first minus second. */
const leadSchema = v.object({
  first: v.string(),
  second: v.string(),
  leads: v.record(v.string(), v.nullable(fraction)),
});
export type LeadView = v.InferOutput<typeof leadSchema>;

const changeSchema = v.object({ day, upper: fraction, change: v.nullable(fraction) });
const ratesSchema = v.object({
  lower: fraction,
  upper: fraction,
  asOf: v.number(),
  source: sourceSchema,
  months: v.number(),
  sum: v.nullable(fraction),
  /** Newest first. */
  changes: v.array(changeSchema),
  latest: v.array(changeSchema),
});
export type RatesView = v.InferOutput<typeof ratesSchema>;

const concentrationSchema = v.object({
  symbol: v.string(),
  asOf: v.nullable(v.number()),
  source: sourceSchema,
  topTen: v.nullable(fraction),
  seven: v.nullable(v.object({ weight: fraction, names: v.array(v.string()) })),
  effective: v.nullable(v.number()),
});
export type ConcentrationView = v.InferOutput<typeof concentrationSchema>;

const riskSchema = v.nullable(
  v.object({
    volSmall: fraction,
    volLarge: fraction,
    correlation: v.nullable(v.number()),
    beta: v.nullable(v.number()),
    trackingDifference: fraction,
    trackingError: fraction,
    winDays: v.number(),
  }),
);
const drawdownSchema = v.nullable(
  v.object({ max: fraction, peak: day, trough: day, recovered: v.nullable(day) }),
);

/** The last year of both series, so that the first frame has its chart. */
const chartSchema = v.object({
  days: v.array(day),
  small: v.array(v.number()),
  large: v.array(v.number()),
  measure: v.picklist(['price', 'total']),
});

export const popupViewSchema = v.object({
  pair: v.object({ small: symbolSchema, large: symbolSchema }),
  small: instrumentSideSchema,
  large: instrumentSideSchema,
  /** Best comparison first; never empty. */
  multiples: v.pipe(v.array(multipleSchema), v.minLength(1)),
  range: v.nullable(rangeSchema),
  closing: v.nullable(closingSchema),
  gauge: v.nullable(gaugeSchema),
  measure: v.picklist(['price', 'total']),
  /** Last common trading day and first; null without a common history. */
  span: v.nullable(v.object({ since: day, until: day, count: v.number() })),
  trailing: v.record(v.string(), trailingSchema),
  years: v.array(yearSchema),
  streak: v.nullable(streakViewSchema),
  /** By number of trading days. */
  risk: v.record(v.string(), riskSchema),
  drawdown: v.object({
    small: v.record(v.string(), drawdownSchema),
    large: v.record(v.string(), drawdownSchema),
  }),
  growthValue: v.nullable(leadSchema),
  controls: v.array(leadSchema),
  rates: v.nullable(ratesSchema),
  concentration: v.nullable(concentrationSchema),
  chart: v.nullable(chartSchema),
  /** PE_small / PE_large as recorded day by day, oldest first. */
  recorded: v.array(v.object({ day, ratio: v.number() })),
  /** Newest market moment in sight; null when nothing is dated. */
  asOf: v.nullable(v.number()),
  sources: v.array(sourceSchema),
  /** Those of the two price series alone. */
  seriesSources: v.fallback(v.array(sourceSchema), []),
  /** What is not there but on its way, so that nobody calls it missing. */
  awaited: v.fallback(v.array(v.picklist(PARTS)), []),
});
export type PopupView = v.InferOutput<typeof popupViewSchema>;

/** Whether there is anything of the pair itself to take along. */
export function hasFigures({ span, multiples, small, large }: PopupView): boolean {
  const figures = [small.price, large.price, ...multiples.flatMap((each) => [each.small, each.large])];
  return span !== null || figures.some((metric) => metric !== null && metric.value !== null);
}
