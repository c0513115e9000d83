import { describe, expect, it } from 'vitest';
import { type PastAlert, pastAlert, readLog, withFired } from '../../lib/alerts/past-alerts';
import type { AlertRule } from '../../lib/settings/settings';

const PAIR = { small: 'IWM', large: 'SPY' };
const fired = (value: number, rule: Partial<AlertRule> = { kind: 'price', symbol: 'AMPL' }): PastAlert =>
  pastAlert(
    {
      rule: { id: 'a', enabled: true, kind: 'discount', direction: 'above', threshold: 1, ...rule },
      side: 'above',
      value,
      asOf: 1,
      at: 2,
      figures: [{ symbol: 'AMPL', what: 'price', value, source: 'cboe', asOf: 1 }],
    },
    PAIR,
  );

describe('alert log', () => {
  it('says what each alert was about, also when the chosen pair has changed since', () => {
    expect(fired(1)).toMatchObject({ symbol: 'AMPL' });
    expect(fired(1)).not.toHaveProperty('pair');
    expect(fired(1, {}).pair).toEqual(PAIR);
    expect(fired(1, { pair: { small: 'VB', large: 'VV' } }).pair).toEqual({ small: 'VB', large: 'VV' });
    expect(fired(1, { kind: 'fedTarget' })).not.toHaveProperty('pair');
  });

  it('reads what was kept before figures were', () => {
    const { figures: _, ...old } = fired(5);
    expect(readLog([old])).toEqual([{ ...old, figures: [] }]);
  });

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
