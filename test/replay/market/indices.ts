import { DAY, type EpochDay, epochDayFromIso } from '../../../lib/time';
import { ANCHORS, PINNED, VOLATILITY } from './anchors';
import { normals } from './random';

/** Log returns of the two sides by session; the first session's are 0. */
export interface IndexReturns {
  large: Float64Array;
  small: Float64Array;
}

/** How strongly the small side moves with the large side, and by how much more. */
const BETA = 1.1;
const OWN_VOLATILITY = 0.62;
/** Yearly growth after the last pinned day. */
const DRIFT = { large: 0.07, small: 0.075 };

function volatility(day: EpochDay): number {
  return (VOLATILITY[new Date(day * DAY).getUTCFullYear()] ?? 1) / 100;
}

/** Shifts the returns of sessions (from, to] evenly so that they add up to `total`. */
function bridge(returns: Float64Array, { from, to, total }: { from: number; to: number; total: number }) {
  let sum = 0;
  for (let i = from + 1; i <= to; i++) sum += returns[i] ?? 0;
  const shift = (total - sum) / (to - from);
  for (let i = from + 1; i <= to; i++) returns[i] = (returns[i] ?? 0) + shift;
}

/**
 * Seeded daily log returns of both indices over `sessions`: correlated noise, bent to pass through
 * the anchors, replaced by the pinned returns where there are any.
 */
export function indexReturns(sessions: EpochDay[], seed: string): IndexReturns {
  const noise = normals(`${seed}/large`);
  const own = normals(`${seed}/small`);
  const large = new Float64Array(sessions.length);
  const small = new Float64Array(sessions.length);
  sessions.forEach((day, i) => {
    if (i === 0) return;
    const scale = volatility(day);
    large[i] = noise() * scale + DRIFT.large / 252;
    small[i] =
      (large[i] ?? 0) * BETA + own() * scale * OWN_VOLATILITY + (DRIFT.small - DRIFT.large * BETA) / 252;
  });
  const index = new Map(sessions.map((day, i) => [day, i]));
  const at = (iso: string) => index.get(epochDayFromIso(iso)) ?? 0;
  ANCHORS.forEach(([iso, largeLevel, smallLevel], k) => {
    const previous = ANCHORS[k - 1];
    if (!previous) return;
    const span = { from: at(previous[0]), to: at(iso) };
    bridge(large, { ...span, total: Math.log(largeLevel / previous[1]) });
    bridge(small, { ...span, total: Math.log(smallLevel / previous[2]) });
  });
  for (const [iso, smallPercent, largePercent] of PINNED) {
    small[at(iso)] = Math.log1p(smallPercent / 100);
    large[at(iso)] = Math.log1p(largePercent / 100);
  }
  return { large, small };
}
