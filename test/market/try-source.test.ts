import { describe, expect, it } from 'vitest';
import { createProviders } from '../../lib/providers/registry';
import { createHarness } from './harness';

const keyless = createProviders().filter(({ needsKey }) => !needsKey);

describe('trySource', () => {
  it.each(keyless.map(({ id }) => id))(
    'finds %s well with a few requests, and broken when it is',
    async (id) => {
      const { wake, network, clock } = createHarness({ now: '2026-01-28T16:00:00Z' });
      const market = wake();
      await expect(market.test(id)).resolves.toBeUndefined();
      expect(network.requests.length).toBeGreaterThan(0);
      expect(network.requests.length).toBeLessThanOrEqual(3);
      clock.now += 60_000;
      network.interfere(() => new Response('<html>', { status: 500 }));
      await expect(market.test(id)).rejects.toBeInstanceOf(Error);
      expect((await market.sources()).find(({ provider }) => provider.id === id)?.state).toBe('failed');
    },
  );

  it('names a rejected key', async () => {
    const { wake, network } = createHarness({ now: '2026-01-28T16:00:00Z' });
    const market = wake({
      preferences: async () => ({ disabled: [], order: [], keys: { finnhub: 'SECRET' } }),
    });
    network.interfere(() => new Response('{"error":"Invalid API key"}', { status: 401 }));
    const error = await market.test('finnhub').catch((thrown: unknown) => thrown);
    expect(String(error)).not.toContain('SECRET');
    const finnhub = (await market.sources()).find(({ provider }) => provider.id === 'finnhub');
    expect(finnhub?.failure).toBe('key-rejected');
  });
});
