import { describe, expect, it } from 'vitest';
import type { FiredAlert } from '../../lib/alerts/engine';
import { readLog, withFired } from '../../lib/alerts/past-alerts';

const fired = (value: number): FiredAlert => ({
  rule: { id: 'a', enabled: true, kind: 'price', direction: 'above', threshold: 1, symbol: 'AMPL' },
  side: 'above',
  value,
  asOf: 1,
  at: 2,
  figures: [],
});

describe('alert log', () => {
  it('keeps the newest first and no more than a hundred', () => {
    const many = Array.from({ length: 99 }, (_, i) => fired(i));
    const log = withFired(withFired([], many), [fired(1000), fired(1001)]);
    expect(log).toHaveLength(100);
    expect(log.slice(0, 3).map(({ value }) => value)).toEqual([1001, 1000, 98]);
  });

  it('drops what is unreadable alone', () => {
    const [good] = withFired([], [fired(5)]);
    expect(readLog([good, { ruleId: 7 }, null, 'x'])).toEqual([good]);
    expect(readLog('nonsense')).toEqual([]);
  });
});
