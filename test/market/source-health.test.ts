import { describe, expect, it } from 'vitest';
import { createSourceHealth } from '../../lib/market/source-health';
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
const failed = (kind: ProviderError['kind']) =>
  ({ ok: false, error: new ProviderError(kind, kind) }) as const;

describe('source health', () => {
  it('remembers the last success, and a failure until the next one', async () => {
    const { wake, clock } = setUp();
    const health = wake();
    health.report('yahoo', { ok: true }, false);
    clock.now = 2000;
    health.report('yahoo', failed('timeout'), false);
    expect(await health.of('yahoo')).toEqual({ lastSuccess: 1000, failure: 'source-failed' });
    expect(await wake().of('yahoo')).toEqual({ lastSuccess: 1000, failure: 'source-failed' });
    health.report('yahoo', { ok: true }, false);
    expect(await health.of('yahoo')).toEqual({ lastSuccess: 2000 });
    expect(await health.of('sec')).toEqual({});
  });

  it('takes no answer about a symbol for a fault, and a refused key for one', async () => {
    const { wake } = setUp();
    const health = wake();
    health.report('yahoo', failed('not-found'), false);
    health.report('finnhub', failed('unauthorised'), true);
    expect(await health.of('yahoo')).toEqual({});
    expect(await health.of('finnhub')).toEqual({ failure: 'key-rejected' });
  });

  it('begins anew when its memory is unreadable', async () => {
    const health = createSourceHealth(
      { load: async () => 'nonsense', save: () => Promise.reject(new Error('full')) },
      () => 1,
    );
    health.report('yahoo', { ok: true }, false);
    expect(await health.of('yahoo')).toEqual({ lastSuccess: 1 });
  });
});
