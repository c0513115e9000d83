import { ProviderError } from '../providers/types';
import { DAY, type EpochDay, epochDayFromIso } from '../time';
import { type Bringing, bringing, NOTHING_TO_BRING } from './bringing';
import type { Cache } from './cache';
import type { Chain } from './chain';
import { isFresh } from './freshness';
import { joinHistories } from './join-histories';
import type { History, Life } from './types';

/** The Russell 2000 has daily closes from 10 September 1987: before that there is nothing to compare. */
export const FIRST_DAY: EpochDay = epochDayFromIso('1987-09-01');
/** Sources cut very long daily ranges short, or answer in coarser steps; ten years come whole. */
const CHUNK = 3650;
/** Pieces share this much, so that one can be brought to the other's terms. */
const OVERLAP = 14;
/** A piece that begins this much later than asked for holds the first day there is. */
const HOLIDAYS = 14;

export interface LifeDependencies {
  cache: Cache;
  chain: Chain;
  now(): number;
}

export interface LifeOptions {
  /**
   * Adjusted closes up to the last session too: one small request a symbol and day. Without, what is
   * newer than the stored life is left to the closes that come for many symbols at once, unless
   * the two don't fit together any more.
   */
  dividends?: boolean;
}

export interface Lives {
  /**
   * Whole histories: the decades once, ten years a request, newest first and each kept as it comes;
   * afterwards only what is new.
   */
  bringLives(symbols: readonly string[], options?: LifeOptions): Promise<Bringing>;
}

export function createLives({ cache, chain, now }: LifeDependencies): Lives {
  const ask = (symbol: string, range: { from: EpochDay; to?: EpochDay }): Promise<History> =>
    chain.first('history', (provider, context) => provider.history?.({ symbol, ...range }, context));

  /** What has come since; undefined where it doesn't fit what is stored. */
  async function extended(symbol: string, { history, complete }: Life): Promise<Life | undefined> {
    const later = await ask(symbol, { from: (history.days.at(-1) ?? 0) - OVERLAP });
    const joined = joinHistories(history, later);
    return joined && { history: joined, complete };
  }

  async function begun(symbol: string): Promise<Life> {
    const from = Math.floor(now() / DAY) - CHUNK;
    const history = await ask(symbol, { from });
    return { history, complete: holdsFirstDay(history, from) };
  }

  async function reachedBack(symbol: string, { history }: Life): Promise<Life> {
    const [first = FIRST_DAY] = history.days;
    const from = Math.max(FIRST_DAY, first - CHUNK);
    try {
      const earlier = await ask(symbol, { from, to: first + OVERLAP });
      const joined = joinHistories(earlier, history);
      // Another source may stand in, and count differently: what doesn't fit isn't sewn on.
      if (!joined) throw new ProviderError('schema', 'two pieces of a history contradict each other');
      const grown = (joined.days[0] ?? first) < first;
      return { history: joined, complete: !grown || holdsFirstDay(earlier, from) };
    } catch (error) {
      if (!(error instanceof ProviderError) || !['empty', 'not-found'].includes(error.kind)) throw error;
      return { history, complete: true };
    }
  }

  async function load(symbol: string, keep: (life: Life) => Promise<void>): Promise<Life> {
    const entry = await cache.read('life', symbol);
    const stored = entry?.value ?? undefined;
    // Where a worker died over it an hour ago, the newest piece is as good as new.
    const isNew = entry !== undefined && isFresh('life', entry, now());
    let life = isNew ? stored : stored && (await extended(symbol, stored));
    life ??= await begun(symbol);
    while (!life.complete) {
      await keep(trimmed(life));
      life = await reachedBack(symbol, life);
    }
    return trimmed(life);
  }

  async function isDue(symbol: string, dividends: boolean): Promise<boolean> {
    const entry = await cache.read('life', symbol);
    if (!entry?.value?.complete) return !entry?.failure || cache.isDue('life', entry);
    if (!cache.isDue('life', entry)) return false;
    if (dividends) return true;
    const closes = (await cache.read('history', symbol))?.value;
    return closes !== undefined && closes !== null && !joinHistories(entry.value.history, closes);
  }

  return {
    async bringLives(symbols, { dividends = false } = {}) {
      const unique = [...new Set(symbols)];
      const due = await Promise.all(unique.map((symbol) => isDue(symbol, dividends)));
      const wanted = unique.filter((_, i) => due[i]);
      if (wanted.length === 0) return NOTHING_TO_BRING;
      return bringing(
        Promise.all(wanted.map((symbol) => cache.refresh('life', symbol, (keep) => load(symbol, keep)))),
      );
    },
  };
}

function holdsFirstDay({ days }: History, from: EpochDay): boolean {
  const [first = 0] = days;
  return first <= FIRST_DAY + HOLIDAYS || first > from + HOLIDAYS;
}

/** Nothing before the record begins, and no dividends of an index: sources repeat its close as 'adjusted'. */
function trimmed({ history, complete }: Life): Life {
  const begin = Math.max(
    0,
    history.days.findIndex((day) => day >= FIRST_DAY),
  );
  const adjClose = history.symbol.startsWith('^') ? null : history.adjClose;
  return {
    complete,
    history: {
      ...history,
      days: history.days.slice(begin),
      close: history.close.slice(begin),
      adjClose: adjClose?.slice(begin) ?? null,
    },
  };
}
