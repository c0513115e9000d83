import { ProviderError } from '../providers/types';
import { type EpochDay, epochDayFromIso } from '../time';
import { createBatcher } from './batcher';
import { type Bringing, bringing, NOTHING_TO_BRING } from './bringing';
import type { Cache } from './cache';
import type { Chain } from './chain';
import type { History } from './types';

export interface SeriesDependencies {
  cache: Cache;
  chain: Chain;
  now(): number;
  wait(ms: number): Promise<void>;
}

export interface Series {
  /** Daily closes of the last years, one request for many symbols where a source can. */
  bringHistories(symbols: readonly string[]): Promise<Bringing>;
  /** Published holdings of a fund; with `all` from sources that list the whole portfolio only. */
  bringHoldings(symbol: string, options?: { all?: boolean }): Promise<Bringing>;
  bringFedFunds(): Promise<Bringing>;
}

/** Key of the one entry of its kind. */
export const FED_FUNDS_ID = 'target';
/** What one request for many symbols covers. */
const YEARS_AT_ONCE = 5;

/** Daily series and the other slow figures. */
export function createSeries({ cache, chain, now, wait }: SeriesDependencies): Series {
  const closes = createBatcher((symbols: string[]) => loadCloses(symbols), wait);

  /** A week before the year begins, so that the last close of the year before is inside. */
  const firstDay = (): EpochDay =>
    epochDayFromIso(`${new Date(now()).getUTCFullYear() - YEARS_AT_ONCE}-01-01`) - 7;

  const loadHistory = async (symbol: string, from: EpochDay): Promise<History> =>
    since(
      from,
      await chain.first('history', (provider, context) => provider.history?.({ symbol, from }, context)),
    );

  async function loadClosesOf(symbol: string): Promise<History> {
    const history = await closes(symbol);
    if (!history) throw unknownSymbol();
    return history;
  }

  async function loadCloses(symbols: string[]): Promise<Map<string, History | Error>> {
    const found = new Map<string, History | Error>();
    if (symbols.length > 1) await loadTogether(symbols, found);
    const missing = symbols.filter((symbol) => !found.has(symbol));
    await Promise.all(
      missing.map(async (symbol) => {
        found.set(symbol, await loadHistory(symbol, firstDay()).catch((error: Error) => error));
      }),
    );
    return found;
  }

  async function loadTogether(symbols: string[], found: Map<string, History | Error>): Promise<void> {
    try {
      const together = await chain.first(
        'histories',
        (provider, context) =>
          provider.histories &&
          inBatches(symbols, provider.batchSize, (batch) =>
            provider.histories?.({ symbols: batch, from: firstDay() }, context),
          ),
      );
      for (const symbol of symbols) {
        const history = together.get(symbol);
        if (!history) found.set(symbol, new ProviderError('empty', 'no series of this symbol'));
        // Too coarse: the single request does better.
        else if (isDaily(history)) found.set(symbol, history);
      }
    } catch {
      // One by one then: sources that know single symbols only may still answer.
    }
  }

  return {
    async bringHistories(symbols) {
      const unique = [...new Set(symbols)];
      // All are read before the first is asked for, so that one request can hold them.
      const entries = await Promise.all(unique.map((symbol) => cache.read('history', symbol)));
      const wanted = unique.filter((_, i) => cache.isDue('history', entries[i]));
      if (wanted.length === 0) return NOTHING_TO_BRING;
      return bringing(
        Promise.all(wanted.map((symbol) => cache.refresh('history', symbol, () => loadClosesOf(symbol)))),
      );
    },
    async bringHoldings(symbol, { all = false } = {}) {
      const { refreshing } = await cache.pull('holdings', symbol, () =>
        chain.first('holdings', (provider, context) =>
          all && !provider.hasAllHoldings ? undefined : provider.holdings?.(symbol, context),
        ),
      );
      return refreshing ? bringing(refreshing) : NOTHING_TO_BRING;
    },
    async bringFedFunds() {
      const { refreshing } = await cache.pull('fedFunds', FED_FUNDS_ID, () =>
        chain.first('fedFunds', (provider, context) => provider.fedFunds?.(context)),
      );
      return refreshing ? bringing(refreshing) : NOTHING_TO_BRING;
    },
  };
}

async function inBatches<T>(
  symbols: readonly string[],
  size = symbols.length,
  ask: (batch: string[]) => Promise<Map<string, T>> | undefined,
): Promise<Map<string, T>> {
  const batches = Array.from({ length: Math.ceil(symbols.length / size) }, (_, i) =>
    symbols.slice(i * size, (i + 1) * size),
  );
  const answers = await Promise.all(batches.map(ask));
  return new Map(answers.flatMap((answer) => [...(answer ?? [])]));
}

/** Some sources give an instrument's whole life whatever is asked for. */
function since(from: EpochDay, history: History): History {
  const first = history.days.findIndex((day) => day >= from);
  if (first <= 0) return history;
  return {
    ...history,
    days: history.days.slice(first),
    close: history.close.slice(first),
    adjClose: history.adjClose?.slice(first) ?? null,
  };
}

/** Sources answer long ranges in weekly or monthly steps when they see fit; those are not daily closes. */
function isDaily({ days }: History): boolean {
  const [first = 0] = days;
  const last = days.at(-1) ?? 0;
  return days.length > 1 && (last - first) / (days.length - 1) < 3;
}

function unknownSymbol(): ProviderError {
  return new ProviderError('not-found', 'no source knows this symbol');
}
