import { describe, expect, it } from 'vitest';
import { targetHistory } from '../../lib/providers/target-rate';
import { DAY } from '../../lib/time';
import { kindOf } from './context';

const row = (day: number, upper: number) => ({ day, lower: upper - 0.0025, upper });

describe('the target and its changes', () => {
  it('come out of rows in any order', () => {
    const history = targetHistory([row(12, 0.05), row(10, 0.055), row(11, 0.055), row(13, 0.05)], 100);
    expect(history).toEqual({ lower: 0.0475, upper: 0.05, asOf: 13 * DAY, changes: [row(12, 0.05)] });
  });
  it('take the first of two rows for one day', () => {
    expect(targetHistory([row(10, 0.05), row(10, 0.06)], 100).upper).toBe(0.05);
  });
  it('ignore what is filled forward beyond today', () => {
    expect(targetHistory([row(10, 0.05), row(200, 0.06)], 100).upper).toBe(0.05);
  });
  it.each([
    [[]],
    [[row(10, 5)]],
    [[{ day: 10, lower: -0.01, upper: 0.01 }]],
    [[{ day: 10, lower: 0.05, upper: 0.04 }]],
    [[{ day: 10, lower: Number.NaN, upper: 0.04 }]],
  ])('refuse implausible rates', async (rows) => {
    expect(await kindOf(() => targetHistory(rows, 100))).toBe('schema');
  });
});
