import { describe, expect, it } from 'vitest';
import { basisOf } from '../../../lib/providers/sec/split-basis';
import { epochDayFromIso } from '../../../lib/time';
import { fact } from './invented';

const filed = epochDayFromIso('2025-08-01');
const year = fact('2024-01-01', '2024-12-31', '2025-02-10', 11.93);
const half = (day: string, value: number) => fact('2024-01-01', '2024-06-30', day, value);
const prior = (day: string, value: number) => fact('2023-01-01', '2023-12-31', day, value);
const factor = (
  facts: Parameters<typeof basisOf>[0]['facts'],
  splits: Parameters<typeof basisOf>[0]['splits'] = [],
) => basisOf({ facts, splits, filed })(year);

describe('one share count', () => {
  it('is kept when nothing was restated', () => {
    expect(factor([year, half('2024-08-01', 5), half('2025-08-01', 5)])).toBe(1);
  });
  it('changes by a restatement that can only lie after the filing', () => {
    const facts = [
      year,
      half('2024-08-01', 5),
      half('2025-08-01', 0.5),
      prior('2024-02-10', 4),
      prior('2025-02-10', 4),
    ];
    expect(factor(facts)).toBeCloseTo(0.1, 12);
  });
  it('is kept when the restatement was before the filing', () => {
    const facts = [
      year,
      half('2024-08-01', 5),
      half('2025-08-01', 0.5),
      prior('2024-02-10', 4),
      // restated in the very filing of the year
      prior('2025-02-10', 0.4),
    ];
    expect(factor(facts)).toBe(1);
  });
  it('can’t be told when the split may lie on either side', () => {
    expect(factor([year, half('2024-08-01', 5), half('2025-08-01', 0.5)])).toBeNull();
  });
  it('can’t be told from two different restatements', () => {
    const facts = [
      year,
      half('2024-08-01', 5),
      half('2025-08-01', 0.5),
      prior('2025-02-10', 4),
      prior('2025-07-01', 2),
    ];
    expect(factor(facts)).toBeNull();
  });
  it('takes no small restatement for a split', () => {
    expect(factor([year, half('2024-08-01', 5), half('2025-08-01', 4.7)])).toBe(1);
  });
  it('knows reverse splits', () => {
    const facts = [year, half('2025-02-10', 0.5), half('2025-08-01', 10)];
    expect(factor(facts)).toBeCloseTo(20, 12);
  });
  it('multiplies known splits', () => {
    const day = (iso: string) => epochDayFromIso(iso);
    const splits = [
      { day: day('2020-01-01'), ratio: 7 },
      { day: day('2025-03-01'), ratio: 2 },
      { day: day('2025-09-01'), ratio: 3 },
    ];
    expect(factor([year], splits)).toBeCloseTo(1 / 6, 12);
  });
});
