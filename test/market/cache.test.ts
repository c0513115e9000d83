import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCache } from '../../lib/market/cache';
import { createDatabase } from '../../lib/market/database';
import { NoSourceError } from '../../lib/market/reasons';
import { createSessions } from '../../lib/market/sessions';
import { createStore } from '../../lib/market/store';
import type { Facts } from '../../lib/market/types';
import { ProviderError } from '../../lib/providers/types';
import { DAY, HOUR, MINUTE, SECOND } from '../../lib/time';
import { facts, metric, NOW, pe } from './metrics';

function setUp() {
  const clock = { now: NOW };
  const now = () => clock.now;
  const wake = () => {
    const store = createStore({ database: createDatabase(), now, limit: () => 20e6 });
    return createCache({ store, sessions: createSessions(), now });
  };
  return { clock, wake };
}

const whole = (price: number): Facts => facts('AMPL', { price: metric(price), trailingPE: pe(20) });

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('cache', () => {
  it('fetches once for all who ask, and not again while fresh', async () => {
    const { clock, wake } = setUp();
    const cache = wake();
    const load = vi.fn(async () => whole(10));
    const pulled = await Promise.all([1, 2, 3].map(() => cache.pull('quote', 'AMPL', load)));
    await Promise.all(pulled.map(({ refreshing }) => refreshing));
    clock.now += MINUTE - 1;
    expect((await cache.pull('quote', 'AMPL', load)).refreshing).toBeUndefined();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('serves what is stale at once and fetches behind it', async () => {
    const { clock, wake } = setUp();
    const cache = wake();
    await cache.refresh('quote', 'AMPL', async () => whole(10));
    clock.now += MINUTE;
    const { entry, refreshing } = await cache.pull('quote', 'AMPL', async () => whole(11));
    expect(entry?.value?.metrics.price?.value).toBe(10);
    expect((await refreshing)?.value?.metrics.price?.value).toBe(11);
  });

  it('keeps the old value, its moment and the reason when a refresh fails', async () => {
    const { clock, wake } = setUp();
    const cache = wake();
    await cache.refresh('quote', 'AMPL', async () => whole(10));
    clock.now += HOUR;
    const entry = await cache.refresh('quote', 'AMPL', () =>
      Promise.reject(new ProviderError('timeout', 'slow')),
    );
    expect(entry).toMatchObject({
      value: { metrics: { price: { value: 10 } } },
      fetchedAt: NOW,
      failure: { reason: 'source-failed', at: clock.now, count: 1, retryAt: clock.now + MINUTE },
    });
  });

  it('waits longer after each failure, also in the next worker, and forgets them with a success', async () => {
    const { clock, wake } = setUp();
    const fail = () => Promise.reject(new ProviderError('network', 'broken'));
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      const { failure } = await wake().refresh('quote', 'AMPL', fail);
      waits.push(((failure?.retryAt ?? 0) - clock.now) / MINUTE);
      await vi.waitFor(async () => expect((await wake().read('quote', 'AMPL'))?.failure?.count).toBe(i + 1));
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    const cache = wake();
    expect(cache.isDue('quote', await cache.read('quote', 'AMPL'))).toBe(false);
    const entry = await cache.refresh('quote', 'AMPL', async () => whole(10));
    expect(entry.failure).toBeUndefined();
  });

  it('does not ask for an unknown symbol again today', async () => {
    const { clock, wake } = setUp();
    const cache = wake();
    await cache.refresh('quote', 'ZZZZ', () => Promise.reject(new ProviderError('not-found', 'unknown')));
    clock.now += DAY - 1;
    expect(cache.isDue('quote', await cache.read('quote', 'ZZZZ'))).toBe(false);
    clock.now += 1;
    expect(cache.isDue('quote', await cache.read('quote', 'ZZZZ'))).toBe(true);
  });

  it('tries at once what was forgiven: the network is back, consent was given', async () => {
    const { clock, wake } = setUp();
    const cache = wake();
    await cache.refresh('quote', 'AMPL', () => Promise.reject(new ProviderError('consent', 'asked')));
    clock.now += SECOND;
    const due = async () => cache.isDue('quote', await cache.read('quote', 'AMPL'));
    expect(await due()).toBe(false);
    cache.forgive();
    expect(await due()).toBe(true);
    await cache.refresh('quote', 'AMPL', () => Promise.reject(new ProviderError('consent', 'asked again')));
    expect(await due()).toBe(false);
  });

  it('asks again as soon as somebody may be asked', async () => {
    const { wake } = setUp();
    const cache = wake();
    await cache.refresh('quote', 'AMPL', () => Promise.reject(new NoSourceError('permission-missing')));
    expect(cache.isDue('quote', await cache.read('quote', 'AMPL'))).toBe(true);
  });

  it('keeps what a load hands over on its way', async () => {
    const { wake } = setUp();
    const cache = wake();
    const entry = await cache.refresh('quote', 'AMPL', async (keep) => {
      await keep(whole(9));
      throw new ProviderError('timeout', 'slow');
    });
    expect(entry).toMatchObject({
      value: { metrics: { price: { value: 9 } } },
      failure: { reason: 'source-failed' },
    });
  });

  it('honours the moment a source named, up to a day', async () => {
    const { clock, wake } = setUp();
    const later = new ProviderError('rate-limited', 'slow down', { retryAfter: NOW + 30 * MINUTE });
    const entry = await wake().refresh('quote', 'AMPL', () => Promise.reject(later));
    expect(entry.failure).toMatchObject({ reason: 'rate-limited', retryAt: clock.now + 30 * MINUTE });
  });

  it('asks again soon when only a price came where valuation was wanted, except of an index', async () => {
    const { clock, wake } = setUp();
    clock.now = Date.parse('2026-01-24T12:00:00Z');
    const cache = wake();
    const bare = facts('AMPL', { price: metric(10) });
    const index = { ...bare, instrument: { ...bare.instrument, kind: 'index' as const } };
    const partial = await cache.refresh('quote', 'AMPL', async () => bare);
    const complete = await cache.refresh('quote', '^RUT', async () => index);
    expect(partial.staleAfter).toBe(clock.now + 5 * MINUTE);
    expect(complete.staleAfter).toBeGreaterThan(clock.now + DAY);
  });

  it('does not show what is older than a year and a bit', async () => {
    const { clock, wake } = setUp();
    const cache = wake();
    await cache.refresh('facts', 'AMPL', async () => whole(10));
    clock.now += 399 * DAY;
    expect(await cache.read('facts', 'AMPL')).toBeDefined();
    clock.now += 2 * DAY;
    expect(await cache.read('facts', 'AMPL')).toBeUndefined();
  });

  it('never has two loads of one key in flight, never serves a value nobody fetched', async () => {
    const step = fc.record({
      wait: fc.constantFrom(0, 1000, MINUTE, HOUR, DAY, -DAY),
      fails: fc.boolean(),
      callers: fc.integer({ min: 1, max: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
        globalThis.indexedDB = new IDBFactory();
        const { clock, wake } = setUp();
        const cache = wake();
        let inFlight = 0;
        let price = 1;
        for (const { wait, fails, callers } of steps) {
          clock.now += wait;
          const load = async () => {
            expect(++inFlight).toBe(1);
            await Promise.resolve();
            inFlight -= 1;
            if (fails) throw new ProviderError('network', 'broken');
            return whole(++price);
          };
          const pulled = await Promise.all(
            Array.from({ length: callers }, () => cache.pull('quote', 'AMPL', load)),
          );
          const settled = await Promise.all(pulled.map(({ refreshing }) => refreshing));
          for (const entry of settled) {
            const value = entry?.value?.metrics.price?.value;
            expect((value ?? 0) <= price).toBe(true);
          }
        }
      }),
      { numRuns: 40 },
    );
  });
});
