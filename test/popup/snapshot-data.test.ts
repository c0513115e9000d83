import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { comparisonDataSchema } from '../../lib/messaging/market-data';
import { snapshotData } from '../../lib/popup/snapshot-data';

describe('snapshotData', () => {
  it('has the shape of a reply and says that it is the snapshot', () => {
    const data = snapshotData({ small: 'IWM', large: 'SPY' });
    expect(v.is(comparisonDataSchema, data)).toBe(true);
    expect(data.small.freshness.status).toBe('snapshot');
    expect(data.small.facts?.metrics.trailingPE?.value).toBe(19.5);
    expect(data.large.facts?.metrics.trailingPE?.value).toBe(28);
  });
});
