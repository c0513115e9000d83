import { DAY, type EpochDay } from '../time';
import { comparePE } from './basis';
import type { Store } from './store';
import type { Facts } from './types';

export interface RelativeMultiple {
  day: EpochDay;
  /** PE_small / PE_large. */
  ratio: number;
}

export interface ValuationRecord {
  read(pair: { small: string; large: string }): Promise<RelativeMultiple[]>;
  /** Notes the relative multiple of a session, the newest of a day replacing the earlier; nothing when not like for like. */
  note(
    pair: { small: string; large: string },
    day: EpochDay,
    facts: { small: Facts | null; large: Facts | null },
  ): Promise<void>;
}

/** Own history of the relative multiple, one figure a session since installation. Gaps stay gaps. */
export function createValuationRecord(store: Store, now: () => number): ValuationRecord {
  const read = async ({ small, large }: { small: string; large: string }) =>
    (await store.get('valuation', `${small}|${large}`))?.value ?? [];
  return {
    read,
    async note(pair, day, { small, large }) {
      const comparison = comparePE(small?.metrics.trailingPE, large?.metrics.trailingPE);
      if (!comparison.comparable || comparison.disputed) return;
      // What shipped with the extension or was fetched days ago is not an observation of today.
      const fetched = [small, large].map((facts) => facts?.metrics.trailingPE?.fetchedAt ?? 0);
      if (fetched.some((at) => Math.abs(now() - at) > DAY)) return;
      const ratio = comparison.small / comparison.large;
      const known = await read(pair);
      if (known.some((one) => one.day === day && one.ratio === ratio)) return;
      const record = [...known.filter((one) => one.day !== day), { day, ratio }].sort(
        (a, b) => a.day - b.day,
      );
      await store.put('valuation', `${pair.small}|${pair.large}`, {
        value: record,
        fetchedAt: now(),
        staleAfter: Number.MAX_SAFE_INTEGER,
      });
    },
  };
}
