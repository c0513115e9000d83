import { describe, expect, it } from 'vitest';
import { createSourceHealth, type Use } from '../../lib/market/source-health';
import { ProviderError } from '../../lib/providers/types';

function setUp() {
  const clock = { now: 1000 };
  let stored: unknown;
  const memory = {
    load: async () => stored,
    save: async (state: unknown) => {
      stored = structuredClone(state);
    },
  };
  return { clock, memory, wake: () => createSourceHealth(memory, () => clock.now) };
}
const use = (kind?: ProviderError['kind'], rest: Partial<Use> = {}): Use => ({
  source: 'yahoo',
  capability: 'quotes',
  keyed: false,
  ...(kind && { error: new ProviderError(kind, kind) }),
  ...rest,
});

describe('source health', () => {
  it('remembers the last success, and a failure until the next one', async () => {
    const { wake, clock } = setUp();
    const health = wake();
    health.report(use());
    clock.now = 2000;
    health.report(use('timeout'));
    expect(await health.of('yahoo')).toEqual({ lastSuccess: 1000, failure: 'source-failed' });
    expect(await wake().of('yahoo')).toEqual({ lastSuccess: 1000, failure: 'source-failed' });
    health.report(use(undefined, { capability: 'prices' }));
    expect(await health.of('yahoo')).toEqual({ lastSuccess: 2000 });
    expect(await health.of('sec')).toEqual({});
  });

  it('keeps asking for consent while only what needs none works', async () => {
    const health = setUp().wake();
    health.report(use('consent'));
    health.report(use(undefined, { capability: 'prices' }));
    expect(await health.of('yahoo')).toEqual({ lastSuccess: 1000, failure: 'consent-needed' });
    health.report(use());
    expect(await health.of('yahoo')).toEqual({ lastSuccess: 1000 });
    health.report(use('consent'));
    health.report(use(undefined, { capability: 'test' }));
    expect(await health.of('yahoo')).toEqual({ lastSuccess: 1000 });
  });

  it('takes no answer about a symbol for a fault, and a refused key for one', async () => {
    const health = setUp().wake();
    health.report(use('not-found'));
    health.report(use('unauthorised', { source: 'finnhub', keyed: true }));
    expect(await health.of('yahoo')).toEqual({});
    expect(await health.of('finnhub')).toEqual({ failure: 'key-rejected' });
  });

  it('begins anew when its memory is unreadable', async () => {
    const memory = { load: async () => 'nonsense', save: () => Promise.reject(new Error('full')) };
    const health = createSourceHealth(memory, () => 1);
    health.report(use());
    expect(await health.of('yahoo')).toEqual({ lastSuccess: 1 });
  });
});
