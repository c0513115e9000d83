import { describe, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../lib/market/database';
import type { MarketDependencies, StorageArea } from '../../lib/market/market';
import { epochDayFromIso, HOUR } from '../../lib/time';
import { createHarness, type Harness } from './harness';

const PAIR = { small: 'IWM', large: 'SPY' };
const TRADING = '2026-01-28T16:00:00Z';

/** Counts the moments at which a worker waits for the outside, and lets it die at one of them. */
function mortal({ network, session }: Harness, dieAt: number) {
  let moments = 0;
  let die: () => void;
  const death = new Promise<void>((resolve) => {
    die = resolve;
  });
  const inTheAir = new Set<Promise<unknown>>();
  /** Dead workers get no answers: half of them die before the effect, half after it. */
  async function through<T>(effect: () => Promise<T>): Promise<T> {
    const moment = moments++;
    const dead = () => {
      die();
      return new Promise<T>(() => undefined);
    };
    if (moment >= dieAt && (moment > dieAt || dieAt % 2 === 0)) return dead();
    const done = effect();
    inTheAir.add(done);
    const value = await done.finally(() => inTheAir.delete(done));
    return moment >= dieAt ? dead() : value;
  }
  const database = createDatabase();
  const parts: Partial<MarketDependencies> = {
    fetch: (...request) => through(() => network.fetch(...request)),
    session: {
      get: (key) => through(() => session.get(key)),
      set: (items) => through(() => session.set(items)),
      remove: (key) => through(() => session.remove(key)),
    } satisfies StorageArea,
    database: {
      keys: () => through(() => database.keys()),
      get: (key) => through(() => database.get(key)),
      write: (records) => through(() => database.write(records)),
      wipe: () => through(() => database.wipe()),
    } satisfies Database,
  };
  /** Resolves once it is dead, or has lived through the call, and what it left in the air has landed. */
  const dead = async (call: Promise<unknown>) => {
    await Promise.race([death, call]);
    await Promise.allSettled(inTheAir);
  };
  return { parts, moments: () => moments, dead };
}

/** How often each address was asked for. */
function most(requests: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const request of requests) counts.set(request, (counts.get(request) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

async function momentsOf(call: (market: ReturnType<Harness['wake']>) => Promise<unknown>): Promise<number> {
  const harness = createHarness({ now: TRADING });
  const { parts, moments } = mortal(harness, Number.POSITIVE_INFINITY);
  const market = harness.wake(parts);
  await call(market);
  await market.store.saved();
  return moments();
}

describe('a worker killed at any moment', () => {
  it('of opening the popup leaves nothing that the next one stumbles over', {
    timeout: 120_000,
  }, async () => {
    const open = (market: ReturnType<Harness['wake']>) => market.comparison({ pair: PAIR, refresh: true });
    const all = await momentsOf(open);
    expect(all).toBeGreaterThan(20);
    for (let dieAt = 0; dieAt < all; dieAt++) {
      const harness = createHarness({ now: TRADING });
      const { parts, dead } = mortal(harness, dieAt);
      await dead(open(harness.wake(parts)));
      const next = harness.wake();
      const data = await open(next);
      const label = `died at ${dieAt} of ${all}`;
      expect(data.small.freshness, label).toEqual({ status: 'fresh', fetching: false });
      expect(data.smallHistory.freshness.status, label).toBe('fresh');
      expect(data.fedFunds.freshness.status, label).toBe('fresh');
      expect(most(harness.network.requests), label).toBeLessThanOrEqual(2);
      expect(harness.network.requests.length, label).toBeLessThanOrEqual(12);
      await next.store.saved();
      const before = harness.network.requests.length;
      await open(harness.wake());
      expect(harness.network.requests.length, label).toBe(before);
    }
  });

  it('during a refresh loses neither the record nor the old figures', { timeout: 120_000 }, async () => {
    const open = (market: ReturnType<Harness['wake']>) => market.comparison({ pair: PAIR, refresh: true });
    for (let dieAt = 0; dieAt < 40; dieAt += 3) {
      const harness = createHarness({ now: TRADING });
      const first = harness.wake();
      await open(first);
      await first.store.saved();
      harness.clock.now += 26 * HOUR;
      const { parts, dead } = mortal(harness, dieAt);
      await dead(open(harness.wake(parts)));
      harness.network.interfere(() => new TypeError('Failed to fetch'));
      const data = await harness.wake().comparison({ pair: PAIR });
      expect(data.small.facts?.metrics.price?.source, `died at ${dieAt}`).toBe('yahoo');
      expect(data.smallHistory.history, `died at ${dieAt}`).not.toBeNull();
      expect(data.valuationHistory.length, `died at ${dieAt}`).toBeGreaterThanOrEqual(1);
    }
  });

  it('of fetching a whole life leaves at most one piece to be fetched twice', {
    timeout: 120_000,
  }, async () => {
    const fetchLife = (market: ReturnType<Harness['wake']>) =>
      market.lives({ symbols: ['^RUT'], fetch: true });
    const all = await momentsOf(fetchLife);
    for (let dieAt = 0; dieAt < all; dieAt++) {
      const harness = createHarness({ now: TRADING });
      const { parts, dead } = mortal(harness, dieAt);
      await dead(fetchLife(harness.wake(parts)));
      const next = harness.wake();
      const { '^RUT': served } = await fetchLife(next);
      const label = `died at ${dieAt} of ${all}`;
      expect(served?.history?.days[0], label).toBe(epochDayFromIso('1987-09-10'));
      // Four decades and five years of closes; in the air were one of the former and the latter.
      expect(harness.network.requests.length, label).toBeLessThanOrEqual(4 + 1 + 2);
    }
  });

  it('has its requests on the bill', { timeout: 60_000 }, async () => {
    for (let dieAt = 0; dieAt < 24; dieAt++) {
      const harness = createHarness({ now: TRADING });
      const { parts, dead } = mortal(harness, dieAt);
      await dead(harness.wake(parts).quotes({ symbols: ['AMPL'], refresh: true }));
      const gate = ((await harness.session.get('gate')).gate ?? {}) as Record<string, { spent: number[] }>;
      const billed = Object.values(gate).reduce((sum, { spent }) => sum + spent.length, 0);
      expect(billed, `died at ${dieAt}`).toBeGreaterThanOrEqual(harness.network.requests.length);
    }
  });
});
