import { TIE } from './returns';
import type { Aligned, Risk, RiskWindow } from './types';
import { RISK_WINDOWS } from './types';

const TRADING_DAYS_A_YEAR = 252;
/** Variance of daily returns below which a price only moves by floating-point noise. */
const NOISE = 1e-24;

/**
 * Sample statistics of the last 21, 63, 252 and 756 paired daily returns, in one pass backwards
 * that stops at each window's length. Sums are taken of deviations from the newest return, which
 * keeps them exact for calm series. A window longer than the data is null.
 */
export function riskWindows(aligned: Aligned): Record<RiskWindow, Risk | null> {
  const { small, large } = aligned;
  const last = small.length - 1;
  const result: Record<RiskWindow, Risk | null> = { 21: null, 63: null, 252: null, 756: null };
  const returnAt = (values: Float64Array, i: number) => (values[i] as number) / (values[i - 1] as number) - 1;
  const shiftSmall = last > 0 ? returnAt(small, last) : 0;
  const shiftLarge = last > 0 ? returnAt(large, last) : 0;
  let sumS = 0;
  let sumL = 0;
  let sumSS = 0;
  let sumLL = 0;
  let sumSL = 0;
  let sumDD = 0;
  let winDays = 0;
  const tie = TIE;
  let from = last;
  for (const n of RISK_WINDOWS) {
    if (last < n) break;
    for (; from > last - n; from -= 1) {
      const returnSmall = returnAt(small, from);
      const returnLarge = returnAt(large, from);
      if (returnSmall - returnLarge > tie) winDays += 1;
      const s = returnSmall - shiftSmall;
      const l = returnLarge - shiftLarge;
      sumS += s;
      sumL += l;
      sumSS += s * s;
      sumLL += l * l;
      sumSL += s * l;
      sumDD += (s - l) * (s - l);
    }
    const variance = (squares: number, sum: number) => Math.max(0, (squares - (sum * sum) / n) / (n - 1));
    const varSmall = variance(sumSS, sumS);
    const varLarge = variance(sumLL, sumL);
    const covariance = (sumSL - (sumS * sumL) / n) / (n - 1);
    const still = varSmall < NOISE || varLarge < NOISE;
    result[n] = {
      volSmall: Math.sqrt(varSmall * TRADING_DAYS_A_YEAR),
      volLarge: Math.sqrt(varLarge * TRADING_DAYS_A_YEAR),
      correlation: still ? null : covariance / Math.sqrt(varSmall * varLarge),
      beta: varLarge < NOISE ? null : covariance / varLarge,
      trackingDifference:
        (small[last] as number) / (small[last - n] as number) -
        (large[last] as number) / (large[last - n] as number),
      trackingError: Math.sqrt(variance(sumDD, sumS - sumL) * TRADING_DAYS_A_YEAR),
      winDays,
    };
  }
  return result;
}
