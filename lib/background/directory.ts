import { isFresh, retryAt, staleAfter } from '../market/freshness';
import { reasonOf } from '../market/reasons';
import type { Sessions } from '../market/sessions';
import type { Store } from '../market/store';
import { builtinSymbols, readBuiltin } from '../tickers/builtin';
import { acceptDirectory, compactSymbols } from '../tickers/directory';
import { createLookup, type InstrumentLookup } from '../tickers/lookup';
import { indexNames } from '../tickers/name-index';
import { compactNames } from '../tickers/names';
import type { Instrument } from '../tickers/types';
import { findInLines, fromLines, toLines } from './instrument-lines';

/** The forms the directory is kept in, one entry each, so that a scanner's start reads only what it needs. */
type Form = 'symbols' | 'names' | 'instruments';

export interface DirectoryDependencies {
  store: Store;
  sessions: Sessions;
  now(): number;
  /** All listed instruments from the first source that has them. */
  fetch(): Promise<readonly Instrument[]>;
}

export interface Directory {
  /** Compact symbols for scanners. */
  symbols(): Promise<string>;
  /** Names for scanners, indexed. */
  names(): Promise<string>;
  find(symbol: string): Promise<Instrument | null>;
  /** Instruments whose symbol or name matches, best first. */
  lookup(text: string): Promise<Instrument[]>;
  /** Fetches the directory when it is a week old. One that shrank by more than a fifth is refused and the old one kept. */
  refreshIfDue(): Promise<'fresh' | 'refreshed' | 'failed'>;
}

const MOST_MATCHES = 10;

/** The symbol directory: the built-in list at first, the official one from the first refresh on. */
export function createDirectory({ store, sessions, now, fetch }: DirectoryDependencies): Directory {
  let building: Promise<InstrumentLookup> | undefined;
  let ownNames: string | undefined;

  async function stored(form: Form): Promise<string | undefined> {
    return (await store.get('directory', form))?.value ?? undefined;
  }

  const listed = async (): Promise<Instrument[]> => fromLines((await stored('instruments')) ?? '');

  /** Thousands of names: made when somebody looks something up, not before. */
  const lookup = (): Promise<InstrumentLookup> => {
    building ??= listed().then(createLookup);
    return building;
  };

  async function keep(form: Form, value: string): Promise<void> {
    await store.put('directory', form, {
      value,
      fetchedAt: now(),
      staleAfter: staleAfter('directory', now(), sessions),
    });
  }

  return {
    symbols: async () => (await stored('symbols')) ?? builtinSymbols(),
    async names() {
      const official = await stored('names');
      if (official !== undefined) return official;
      ownNames ??= indexNames(compactNames([]));
      return ownNames;
    },
    async find(symbol) {
      const official = findInLines((await stored('instruments')) ?? '', symbol);
      return official ?? readBuiltin().instruments.find((one) => one.symbol === symbol) ?? null;
    },
    lookup: async (text) => (await lookup()).search(text, MOST_MATCHES),
    async refreshIfDue() {
      const entry = await store.get('directory', 'instruments');
      const waiting = entry?.failure !== undefined && now() < entry.failure.retryAt;
      if (waiting || (entry?.value && isFresh('directory', entry, now()))) return 'fresh';
      try {
        const next = acceptDirectory((await listed()).length, await fetch());
        await keep('symbols', compactSymbols([...readBuiltin().instruments, ...next]));
        await keep('names', indexNames(compactNames(next)));
        await keep('instruments', toLines(next));
        building = undefined;
        return 'refreshed';
      } catch (error) {
        const count = (entry?.failure?.count ?? 0) + 1;
        const reason = reasonOf(error);
        await store.put('directory', 'instruments', {
          ...(entry ?? { value: null, fetchedAt: now(), staleAfter: now() }),
          failure: { reason, at: now(), retryAt: retryAt({ reason, count }, now()), count },
        });
        return 'failed';
      }
    },
  };
}
