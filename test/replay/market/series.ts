import { DAY, type EpochDay, epochDayFromIso } from '../../../lib/time';
import { PINNED_DAY } from './anchors';
import type { IndexReturns } from './indices';
import type { Listed } from './instruments';
import { hash, normals, uniforms } from './random';

/** Daily bars of one instrument over all sessions since its first, split-adjusted. */
export interface Bars {
  /** Index into the market's sessions of the first bar. */
  first: number;
  open: Float64Array;
  high: Float64Array;
  low: Float64Array;
  close: Float64Array;
  volume: Float64Array;
  /** Cash paid a share on that session, mostly 0. */
  dividend: Float64Array;
  /** new / old shares on that session, mostly 1. */
  split: Float64Array;
}

/** Real splits; prices are simulated already adjusted, so they only appear as events. */
const SPLITS: Record<string, [iso: string, ratio: number][]> = {
  NVDA: [
    ['2021-07-20', 4],
    ['2024-06-10', 10],
  ],
  AAPL: [
    ['2014-06-09', 7],
    ['2020-08-31', 4],
  ],
  GOOGL: [['2022-07-18', 20]],
  GOOG: [['2022-07-18', 20]],
  AMZN: [['2022-06-06', 20]],
  TSLA: [
    ['2020-08-31', 5],
    ['2022-08-25', 3],
  ],
  SMCI: [['2024-10-01', 10]],
  WMT: [['2024-02-26', 3]],
  IWM: [['2005-06-09', 2]],
};

interface Behaviour {
  /** Daily volatility of its own part. */
  own: number;
  /** How much of yesterday's deviation from its index stays: below 1 it keeps to the index's long run. */
  memory: number;
  beta: number;
}

/** Funds track their index to a few thousandths of a percent, so that streaks agree with the index. */
function behaviour(listed: Listed): Behaviour {
  if (listed.symbol === '^GSPC' || listed.symbol === '^RUT') return { own: 0, memory: 0, beta: 1 };
  if (['SPY', 'IVV', 'VOO', 'IWM', 'VTWO'].includes(listed.symbol))
    return { own: 0.00002, memory: 0.5, beta: 1 };
  if (listed.symbol === 'TNA') return { own: 0.001, memory: 0.99, beta: 3 };
  if (listed.symbol === '^VIX') return { own: 0.06, memory: 0.97, beta: -2 };
  if (listed.side === null) return { own: 0.007, memory: 0.999, beta: 0 };
  if (listed.type !== 'EQUITY') return { own: 0.003, memory: 0.997, beta: 1 };
  return {
    own: listed.side === 'small' ? 0.024 : 0.013,
    memory: 0.998,
    beta: 0.8 + (hash(listed.symbol) % 60) / 100,
  };
}

/** Cents, and four decimals below a dollar; single precision as Yahoo's numbers are. */
function quoted(price: number): number {
  return Math.fround(Math.round(price * (price < 1 ? 1e4 : 100)) / (price < 1 ? 1e4 : 100));
}

function isThirdFriday(day: EpochDay): boolean {
  const date = new Date(day * DAY);
  return date.getUTCDay() === 5 && date.getUTCDate() >= 15 && date.getUTCDate() <= 21;
}

function paysDividend(day: EpochDay): boolean {
  return isThirdFriday(day) && new Date(day * DAY).getUTCMonth() % 3 === 2;
}

interface SimulationInput {
  listed: Listed;
  sessions: EpochDay[];
  returns: IndexReturns;
  /** Level on the first session, for the two indices; others are pinned by their price. */
  startLevel?: number;
  seed: string;
}

/** Simulates one instrument; the same seed gives the same bars however long the sessions go on. */
export function simulate({ listed, sessions, returns, startLevel, seed }: SimulationInput): Bars {
  const since = epochDayFromIso(listed.since);
  const first = Math.max(
    0,
    sessions.findIndex((day) => day >= since),
  );
  const length = sessions.length - first;
  const { own, memory, beta } = behaviour(listed);
  const noise = normals(`${seed}/${listed.symbol}`);
  const spread = uniforms(`${seed}/${listed.symbol}/bars`);
  const index = listed.side === null ? undefined : returns[listed.side];

  const log = new Float64Array(length);
  let market = 0;
  let deviation = 0;
  for (let i = 0; i < length; i++) {
    market += i === 0 ? 0 : beta * (index?.[first + i] ?? 0);
    deviation = deviation * memory + own * noise();
    log[i] = market + deviation;
  }
  const pinnedAt = sessions.indexOf(epochDayFromIso(PINNED_DAY)) - first;
  const scale = startLevel ?? listed.price / Math.exp(log[pinnedAt] ?? 0);

  const bars: Bars = {
    first,
    open: new Float64Array(length),
    high: new Float64Array(length),
    low: new Float64Array(length),
    close: new Float64Array(length),
    volume: new Float64Array(length),
    dividend: new Float64Array(length),
    split: new Float64Array(length).fill(1),
  };
  const turnover = listed.type === 'INDEX' ? 4e9 : Math.max(2e5, (listed.size || 1e9) / listed.price / 300);
  for (let i = 0; i < length; i++) {
    const close = quoted(scale * Math.exp(log[i] ?? 0));
    const open = quoted((bars.close[i - 1] ?? close) * (1 + (spread() - 0.5) * 0.006));
    bars.close[i] = close;
    bars.open[i] = open;
    bars.high[i] = quoted(Math.max(open, close) * (1 + spread() * 0.006));
    bars.low[i] = quoted(Math.min(open, close) * (1 - spread() * 0.006));
    bars.volume[i] = Math.round(turnover * (0.6 + spread()));
    const day = sessions[first + i] ?? 0;
    if (listed.dividendYield > 0 && paysDividend(day)) {
      bars.dividend[i] = Math.round(close * listed.dividendYield * 250) / 1000;
    }
  }
  for (const [iso, ratio] of SPLITS[listed.symbol] ?? []) {
    const at = sessions.indexOf(epochDayFromIso(iso)) - first;
    if (at >= 0) bars.split[at] = ratio;
  }
  return bars;
}
