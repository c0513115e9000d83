import { describe, expect, it, vi } from 'vitest';
import { createLives, FIRST_DAY } from '../../lib/market/lives';
import type { History } from '../../lib/market/types';
import { type HistoryRequest, type Provider, ProviderError } from '../../lib/providers/types';
import { DAY, epochDayFromIso } from '../../lib/time';
import { history, NOW } from './metrics';
import { createParts } from './parts';

const YEAR = 365;

/** A source with one close a calendar day since `listed`, that gives at most ten years and a bit a reply. */
function source(listed: string, clock: { now: number }, scale = () => 1) {
  return vi.fn(async ({ symbol, from, to }: HistoryRequest): Promise<History> => {
    const first = Math.max(from, epochDayFromIso(listed));
    const last = Math.min(to ?? Number.POSITIVE_INFINITY, Math.floor(clock.now / DAY) - 1);
    if (last < first) throw new ProviderError('empty', 'no days in the range');
    const days = Array.from({ length: last - first + 1 }, (_, i) => first + i).slice(-3700);
    return history(symbol, days.length, {
      days,
      close: days.map((day) => day * scale()),
      adjClose: days.map((day) => day * 0.9),
    });
  });
}

function setUp(listed: string, rest: Partial<Provider> = {}) {
  const clock = { now: NOW };
  const scale = { now: 1 };
  const asked = source(listed, clock, () => scale.now);
  const parts = createParts({ history: asked, ...rest });
  const { cache } = parts;
  const lives = createLives({ cache, chain: parts.chain, now: () => parts.clock.now });
  const pass = (ms: number) => {
    clock.now += ms;
    parts.clock.now += ms;
  };
  const life = async (symbol: string) => (await cache.read('life', symbol))?.value;
  const bring = async (symbols: string[], options?: { dividends: boolean }) =>
    (await lives.bringLives(symbols, options)).settled;
  return { asked, cache, bring, life, pass, scale, parts };
}

describe('bringLives', () => {
  it('fetches the decades once, ten years a request, and none ever again', async () => {
    const { asked, bring, life, pass } = setUp('1993-01-29');
    await bring(['SPY']);
    expect(asked).toHaveBeenCalledTimes(4);
    const spy = await life('SPY');
    expect(spy?.complete).toBe(true);
    expect(spy?.history.days[0]).toBe(epochDayFromIso('1993-01-29'));
    expect(spy?.history.days).toHaveLength(Math.floor(NOW / DAY) - epochDayFromIso('1993-01-29'));
    pass(40 * DAY);
    await bring(['SPY']);
    expect(asked).toHaveBeenCalledTimes(4);
  });

  it('reaches back to the first day of the Russell 2000 and no further', async () => {
    const { asked, bring, life } = setUp('1928-01-03');
    await bring(['^GSPC']);
    expect(asked).toHaveBeenCalledTimes(4);
    expect((await life('^GSPC'))?.history.days[0]).toBe(FIRST_DAY);
  });

  it('needs one request for what is younger than ten years', async () => {
    const { asked, bring, life } = setUp('2019-05-10');
    await bring(['UBER']);
    expect(asked).toHaveBeenCalledTimes(1);
    expect((await life('UBER'))?.complete).toBe(true);
  });

  it('asks for the few days that are new where dividends matter, once a session', async () => {
    const { asked, bring, life, pass } = setUp('2000-05-26');
    await bring(['IWM'], { dividends: true });
    asked.mockClear();
    pass(3 * DAY);
    await bring(['IWM'], { dividends: true });
    await bring(['IWM'], { dividends: true });
    expect(asked).toHaveBeenCalledTimes(1);
    expect(asked.mock.calls[0]?.[0].from).toBeGreaterThan(NOW / DAY - 30);
    const iwm = (await life('IWM'))?.history;
    expect(iwm?.days.at(-1)).toBe(Math.floor((NOW + 3 * DAY) / DAY) - 1);
    expect(iwm?.adjClose).toHaveLength(iwm?.days.length ?? 0);
  });

  it('restates what is stored after a split instead of fetching it again', async () => {
    const { asked, bring, life, pass, scale } = setUp('2000-05-26');
    await bring(['IWM'], { dividends: true });
    asked.mockClear();
    pass(3 * DAY);
    scale.now = 0.5;
    await bring(['IWM'], { dividends: true });
    expect(asked).toHaveBeenCalledTimes(1);
    expect((await life('IWM'))?.history.close[0]).toBe(epochDayFromIso('2000-05-26') / 2);
  });

  it('begins anew where the new days share none with the stored ones', async () => {
    const { asked, bring, life, pass } = setUp('2015-01-02');
    await bring(['ARM'], { dividends: true });
    pass(399 * DAY);
    asked.mockImplementationOnce(async ({ symbol }) =>
      history(symbol, 20, { days: Array.from({ length: 20 }, (_, i) => Math.floor(NOW / DAY) + 380 + i) }),
    );
    await bring(['ARM'], { dividends: true });
    expect((await life('ARM'))?.history.days[0]).toBe(epochDayFromIso('2015-01-02'));
  });

  it('without dividends fetches anew only what the newer closes no longer fit', async () => {
    const { asked, bring, cache, pass } = setUp('2019-05-10');
    await bring(['UBER']);
    pass(7 * DAY);
    const last = Math.floor((NOW + 6 * DAY) / DAY);
    const closes = Array.from({ length: 300 }, (_, i) => last - 299 + i);
    const store = (factor: (day: number) => number) =>
      cache.refresh('history', 'UBER', async () =>
        history('UBER', 300, { days: closes, close: closes.map((day) => day * factor(day)) }),
      );
    await store(() => 0.25);
    await bring(['UBER']);
    expect(asked).toHaveBeenCalledTimes(1);
    await store((day) => (day % 2 === 0 ? 0.25 : 1));
    await bring(['UBER']);
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it('keeps the decades that came when a later request fails, and goes on from there', async () => {
    const { asked, bring, life, pass } = setUp('1993-01-29');
    asked.mockImplementationOnce(asked.getMockImplementation() as typeof asked);
    asked.mockImplementationOnce(() => Promise.reject(new ProviderError('timeout', 'slow')));
    await bring(['SPY']);
    expect(await life('SPY')).toMatchObject({ complete: false });
    expect((await life('SPY'))?.history.days.length).toBeGreaterThan(9.9 * YEAR);
    await bring(['SPY']);
    expect(asked).toHaveBeenCalledTimes(2);
    pass(2 * 60_000);
    await bring(['SPY']);
    expect(await life('SPY')).toMatchObject({ complete: true });
  });

  it('has no adjusted closes of an index', async () => {
    const { bring, life } = setUp('1987-09-10');
    await bring(['^RUT', 'IWM']);
    expect((await life('^RUT'))?.history.adjClose).toBeNull();
    expect((await life('IWM'))?.history.adjClose).not.toBeNull();
  });

  it('sews nothing on that contradicts what is there', async () => {
    const { asked, bring, life } = setUp('2000-05-26');
    asked.mockImplementationOnce(asked.getMockImplementation() as typeof asked);
    asked.mockImplementationOnce(async ({ symbol, from, to = 0 }) => {
      const days = Array.from({ length: to - from }, (_, i) => from + i);
      return history(symbol, days.length, { days, close: days.map((day) => day * (1 + (day % 3))) });
    });
    await bring(['IWM']);
    expect((await life('IWM'))?.complete).toBe(false);
  });
});
