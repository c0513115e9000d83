import { describe, expect, it } from 'vitest';
import { riskWindows } from '../../lib/analytics/risk';
import { fromPercent, pair } from './fixtures';

/** A repeatable wobble of daily returns in percent. */
const wobble = (count: number, scale: number) =>
  Array.from({ length: count }, (_, i) => Math.sin(i * 12.9898) * scale + 0.01);

/** The textbook two-pass formulas, for comparison. */
function textbook(a: number[], b: number[]) {
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [ma, mb] = [mean(a), mean(b)];
  const covariance = a.reduce((sum, value, i) => sum + (value - ma) * ((b[i] ?? 0) - mb), 0) / (a.length - 1);
  const deviation = (values: number[], m: number) =>
    Math.sqrt(values.reduce((sum, value) => sum + (value - m) ** 2, 0) / (values.length - 1));
  return { covariance, sa: deviation(a, ma), sb: deviation(b, mb) };
}

describe('risk over the last N returns', () => {
  const small = wobble(300, 1.5);
  const large = wobble(300, 0.9).map((value, i) => value + Math.cos(i * 78.233) * 0.4);
  const risk = riskWindows(pair(fromPercent(small), fromPercent(large)));

  it.each([21, 63, 252] as const)('agrees with the two-pass formulas over %i days', (n) => {
    const a = small.slice(-n).map((percent) => percent / 100);
    const b = large.slice(-n).map((percent) => percent / 100);
    const { covariance, sa, sb } = textbook(a, b);
    const row = risk[n];
    expect(row?.volSmall).toBeCloseTo(sa * Math.sqrt(252), 12);
    expect(row?.volLarge).toBeCloseTo(sb * Math.sqrt(252), 12);
    expect(row?.correlation).toBeCloseTo(covariance / (sa * sb), 10);
    expect(row?.beta).toBeCloseTo(covariance / sb ** 2, 10);
    const difference = a.map((value, i) => value - (b[i] ?? 0));
    expect(row?.trackingError).toBeCloseTo(textbook(difference, difference).sa * Math.sqrt(252), 10);
    const total = (values: number[]) => values.reduce((product, value) => product * (1 + value), 1);
    expect(row?.trackingDifference).toBeCloseTo(total(a) - total(b), 12);
    expect(row?.winDays).toBe(difference.filter((value) => value > 0).length);
  });

  it('is null where there are fewer returns than the window', () => {
    expect(risk[756]).toBeNull();
    expect(riskWindows(pair([1], [1]))[21]).toBeNull();
    expect(riskWindows(pair([], []))[21]).toBeNull();
  });

  it('has neither correlation nor beta to a price that stands still', () => {
    const flat = riskWindows(pair(fromPercent(wobble(30, 1)), fromPercent(wobble(30, 0).fill(0))));
    expect(flat[21]).toMatchObject({ correlation: null, beta: null, volLarge: 0 });
    const steady = riskWindows(pair(fromPercent(wobble(30, 0)), fromPercent(wobble(30, 1))));
    expect(steady[21]?.correlation).toBeNull();
    expect(steady[21]?.beta).toBeCloseTo(0, 10);
  });
});
