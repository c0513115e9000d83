import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { comparePE } from '../../lib/market/basis';
import {
  SNAPSHOT_DAY,
  SNAPSHOT_STREAK,
  snapshotFacts,
  snapshotFedFunds,
  snapshotHistory,
} from '../../lib/market/snapshot';
import { factsSchema, fedFundsSchema, historySchema } from '../../lib/market/types';
import { DAY, isoFromEpochDay } from '../../lib/time';

describe('snapshot', () => {
  it('is made of valid figures, all dated and marked as shipped', () => {
    for (const symbol of ['IWM', 'SPY']) {
      const facts = v.parse(factsSchema, snapshotFacts(symbol));
      for (const metric of Object.values(facts.metrics)) {
        expect(metric.source).toBe('snapshot');
        expect(Math.floor((metric.asOf ?? 0) / DAY)).toBe(SNAPSHOT_DAY);
      }
    }
    for (const symbol of ['IWM', 'SPY', '^RUT', '^GSPC']) {
      expect(v.parse(historySchema, snapshotHistory(symbol)).source).toBe('snapshot');
    }
    expect(v.parse(fedFundsSchema, snapshotFedFunds()).source).toBe('snapshot');
    expect(isoFromEpochDay(SNAPSHOT_DAY)).toBe('2026-01-23');
  });

  it('holds the published discount of 30.36 % and upside of 43.59 %', () => {
    const comparison = comparePE(
      snapshotFacts('IWM')?.metrics.trailingPE,
      snapshotFacts('SPY')?.metrics.trailingPE,
    );
    if (!comparison.comparable) throw new Error(comparison.why);
    expect(comparison.discount).toBeCloseTo(0.3036, 4);
    expect(comparison.parityUpside).toBeCloseTo(0.4359, 4);
    expect(comparison.basis).toBe('unknown');
  });

  it('holds thirteen days on each of which small caps won, three times while falling', () => {
    const [small, large] = [snapshotHistory('^RUT'), snapshotHistory('^GSPC')];
    const returns = (closes: number[] = []) =>
      closes.slice(1).map((close, i) => close / (closes[i] ?? 1) - 1);
    const [ours, theirs] = [returns(small?.close), returns(large?.close)];
    expect(ours).toHaveLength(13);
    expect(ours.every((one, i) => one > (theirs[i] ?? 0))).toBe(true);
    expect(ours.filter((one) => one < 0)).toHaveLength(3);
    expect(ours[0]).toBeCloseTo(0.0106, 10);
    expect(SNAPSHOT_STREAK.days).toBe(14);
  });

  it('shows the cut of 75 bp in three steps', () => {
    const { changes, lower, upper } = snapshotFedFunds();
    expect(changes).toHaveLength(4);
    expect((changes[0]?.upper ?? 0) - upper).toBeCloseTo(0.0075);
    expect(changes.at(-1)).toMatchObject({ lower, upper });
    expect(0.0425 - lower).toBeCloseTo(0.0075, 10);
    expect(upper).toBe(0.0375);
  });

  it('knows nothing else', () => {
    expect(snapshotFacts('AMPL')).toBeNull();
    expect(snapshotHistory('AMPL')).toBeNull();
    expect(snapshotHistory('toString')).toBeNull();
  });
});
