import { describe, expect, it } from 'vitest';
import { fedFundsSummary } from '../../lib/analytics/fed-funds';
import { epochDayFromIso } from '../../lib/time';

const change = (iso: string, upper: number) => ({ day: epochDayFromIso(iso), lower: upper - 0.0025, upper });
const CUTS = [
  change('2024-12-19', 0.045),
  change('2025-09-18', 0.0425),
  change('2025-10-30', 0.04),
  change('2025-12-11', 0.0375),
];
const fedFunds = (changes: typeof CUTS) => ({
  lower: 0.035,
  upper: 0.0375,
  asOf: 0,
  changes,
  source: 'nyfed' as const,
  fetchedAt: 0,
});

describe('changes of the target', () => {
  it('sums the three cuts of late 2025 to 75 basis points', () => {
    const found = fedFundsSummary(fedFunds(CUTS), epochDayFromIso('2026-01-23'));
    expect(found.changes.map(({ change: by }) => by)).toEqual([-0.0025, -0.0025, -0.0025]);
    expect(found.changes[0]?.day).toBe(epochDayFromIso('2025-12-11'));
    expect(found.sum).toBe(-0.0075);
  });

  it('leaves out what is older than the period or still to come', () => {
    const found = fedFundsSummary(fedFunds(CUTS), epochDayFromIso('2025-10-30'));
    expect(found.changes).toHaveLength(2);
    expect(fedFundsSummary(fedFunds(CUTS), epochDayFromIso('2025-10-30'), 1).sum).toBe(-0.0025);
  });

  it('names the newest three whenever they were', () => {
    const found = fedFundsSummary(fedFunds(CUTS), epochDayFromIso('2027-01-23'));
    expect(found.latest.map(({ day }) => day)).toEqual(
      ['2025-12-11', '2025-10-30', '2025-09-18'].map(epochDayFromIso),
    );
    expect(fedFundsSummary(fedFunds(CUTS), epochDayFromIso('2025-10-30')).latest[0]?.day).toBe(
      epochDayFromIso('2025-10-30'),
    );
  });

  it('is zero without a change and unknown where the range before is', () => {
    expect(fedFundsSummary(fedFunds(CUTS), epochDayFromIso('2027-01-23')).sum).toBe(0);
    expect(
      fedFundsSummary(fedFunds([change('2026-01-02', 0.0375)]), epochDayFromIso('2026-01-23')).sum,
    ).toBeNull();
  });
});
