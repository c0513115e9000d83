import { expect, it } from 'vitest';
import { cardChart } from '../../lib/card/chart';
import { history } from './data';

const own = history('AMPL');
const small = history('IWM', { slope: 0.001 });
const large = history('SPY', { slope: 0.0005 });

it('holds the window and what the benchmarks did over its days', () => {
  const chart = cardChart({ own, small, large }, '1Y');
  expect(chart?.covered).toBe(true);
  expect(chart?.days).toHaveLength(chart?.values.length ?? 0);
  const from = small.days.indexOf(chart?.first ?? 0);
  const last = small.close.at(-1) ?? 0;
  expect(chart?.small?.value).toBeCloseTo(last / (small.close[from] ?? 0) - 1, 12);
});

it('shows all there is of a young instrument, and says so', () => {
  const young = history('NEW', { from: '2026-08-03' });
  const chart = cardChart({ own: young, small, large }, '5Y');
  expect(chart).toMatchObject({ covered: false, first: young.days[0] });
  expect(chart?.large).not.toBe(null);
});

it('does not compare a benchmark with itself', () => {
  expect(cardChart({ own: small, small, large }, '1Y')).toMatchObject({ small: null });
});

it('leaves out a benchmark that does not cover the days', () => {
  const late = history('IWM', { from: '2026-08-03' });
  const ended = { ...large, days: large.days.slice(0, -30), close: large.close.slice(0, -30) };
  expect(cardChart({ own, small: late, large: ended }, '1Y')).toMatchObject({ small: null, large: null });
});

it('is nothing without two closes', () => {
  expect(cardChart({ own: null, small, large }, '1Y')).toBe(null);
  expect(cardChart({ own: { ...own, days: [1], close: [1] }, small, large }, '1Y')).toBe(null);
});
