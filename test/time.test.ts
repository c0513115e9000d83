import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DAY, epochDayFromIso, isoFromEpochDay } from '../lib/time';

describe('epoch days', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2024-02-29', 19782],
    ['2026-01-23', 20476],
  ])('%s is day %i', (iso, day) => {
    expect(epochDayFromIso(iso)).toBe(day);
    expect(isoFromEpochDay(day)).toBe(iso);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '2026-01-01T00:00', '', 'today'])(
    'refuses %j',
    (text) => {
      expect(() => epochDayFromIso(text)).toThrow(RangeError);
    },
  );

  it('are whole and survive the way there and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 60_000 }), (day) => {
        expect(epochDayFromIso(isoFromEpochDay(day))).toBe(day);
      }),
    );
    expect(DAY).toBe(86_400_000);
  });
});
