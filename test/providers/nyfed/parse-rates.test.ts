import { describe, expect, it } from 'vitest';
import { parseRates } from '../../../lib/providers/nyfed/parse-rates';
import { DAY, epochDayFromIso } from '../../../lib/time';
import { kindOf, NOW } from '../context';

const effr = (effectiveDate: string, targetRateFrom: unknown, targetRateTo: unknown) => ({
  effectiveDate,
  type: 'EFFR',
  percentRate: 3.64,
  targetRateFrom,
  targetRateTo,
});
const read = (...refRates: unknown[]) => parseRates({ refRates }, { now: NOW });

describe('rates of the New York Fed', () => {
  it('are percent, newest first, and tell when the target changed', () => {
    const sofr = { effectiveDate: '2026-06-10', type: 'SOFR', percentRate: 3.7 };
    expect(
      read(sofr, effr('2026-06-10', 3.5, 3.75), effr('2026-06-09', 3.75, 4), effr('2026-06-08', 3.75, 4)),
    ).toEqual({
      lower: 0.035,
      upper: 0.0375,
      asOf: epochDayFromIso('2026-06-10') * DAY,
      changes: [{ day: epochDayFromIso('2026-06-10'), lower: 0.035, upper: 0.0375 }],
      source: 'nyfed',
      fetchedAt: NOW,
    });
  });
  it('of before 2008 have one target', () => {
    expect(read(effr('2007-01-03', 5.25, undefined))).toMatchObject({ lower: 0.0525, upper: 0.0525 });
  });
  it('skip rows without a target or a date', () => {
    expect(
      read(effr('2026-06-10', null, null), effr('soon', 1, 2), 'x', effr('2026-06-09', 3.5, 3.75)).asOf,
    ).toBe(epochDayFromIso('2026-06-09') * DAY);
  });
  it.each<[string, unknown[], string]>([
    ['none', [], 'empty'],
    ['of another kind', [{ type: 'SOFR', effectiveDate: '2026-06-10' }], 'schema'],
    ['as text', [effr('2026-06-10', '3.5', '3.75')], 'schema'],
    ['implausible', [effr('2026-06-10', 350, 375)], 'schema'],
    ['upside down', [effr('2026-06-10', 4, 3)], 'schema'],
    ['from the future', [effr('2031-06-10', 3.5, 3.75)], 'schema'],
  ])('%s are refused', async (_, rows, kind) => {
    expect(await kindOf(() => read(...rows))).toBe(kind);
  });
});
