import * as v from 'valibot';
import { isFresh, retryAt, staleAfter } from '../market/freshness';
import { reasonOf } from '../market/reasons';
import type { Sessions } from '../market/sessions';
import type { Store } from '../market/store';
import { instrumentSchema } from '../market/types';
import { readBuiltin } from '../tickers/builtin';
import { acceptDirectory, compactSymbols, mergeInstruments } from '../tickers/directory';
import { compactNames } from '../tickers/names';
import type { Instrument } from '../tickers/types';

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
  /** Compact names for scanners. */
  names(): Promise<string>;
  find(symbol: string): Promise<Instrument | null>;
  /** Instruments whose symbol or name matches, best first. */
  lookup(text: string): Promise<Instrument[]>;
  /** Fetches the directory when it is a week old. One that shrank by more than a fifth is refused and the old one kept. */
  refreshIfDue(): Promise<'fresh' | 'refreshed' | 'failed'>;
}

const MOST_MATCHES = 10;
const listSchema = v.array(instrumentSchema);

/** The symbol directory: the built-in list at first, the official one from the first refresh on. */
export function createDirectory({ store, sessions, now, fetch }: DirectoryDependencies): Directory {
  let instruments: Promise<readonly Instrument[]> | undefined;

  async function stored(form: Form): Promise<string | undefined> {
    return (await store.get('directory', form))?.value ?? undefined;
  }

  async function load(): Promise<readonly Instrument[]> {
    const builtin = readBuiltin().instruments;
    const text = await stored('instruments');
    const listed =
      text === undefined ? undefined : v.safeParse(v.pipe(v.string(), v.parseJson(), listSchema), text);
    return listed?.success ? mergeInstruments(builtin, listed.output) : builtin;
  }

  const all = (): Promise<readonly Instrument[]> => {
    instruments ??= load();
    return instruments;
  };

  async function keep(form: Form, value: string): Promise<void> {
    await store.put('directory', form, {
      value,
      fetchedAt: now(),
      staleAfter: staleAfter('directory', now(), sessions),
    });
  }

  return {
    symbols: async () => (await stored('symbols')) ?? compactSymbols(await all()),
    names: async () => (await stored('names')) ?? compactNames(await all()),
    find: async (symbol) => (await all()).find((one) => one.symbol === symbol) ?? null,
    async lookup(text) {
      const wanted = text.trim().toLowerCase();
      if (wanted === '') return [];
      return (await all())
        .map((instrument) => ({ instrument, rank: rankOf(instrument, wanted) }))
        .filter(({ rank }) => rank < NO_MATCH)
        .sort((a, b) => a.rank - b.rank || a.instrument.symbol.length - b.instrument.symbol.length)
        .slice(0, MOST_MATCHES)
        .map(({ instrument }) => instrument);
    },
    async refreshIfDue() {
      const entry = await store.get('directory', 'instruments');
      const waiting = entry?.failure !== undefined && now() < entry.failure.retryAt;
      if (waiting || (entry?.value && isFresh('directory', entry, now()))) return 'fresh';
      try {
        const known = entry?.value ? (await all()).length : 0;
        const next = mergeInstruments(readBuiltin().instruments, acceptDirectory(known, await fetch()));
        await keep('symbols', compactSymbols(next));
        await keep('names', compactNames(next));
        await keep('instruments', JSON.stringify(next));
        instruments = Promise.resolve(next);
        return 'refreshed';
      } catch (error) {
        const count = (entry?.failure?.count ?? 0) + 1;
        await store.put('directory', 'instruments', {
          ...(entry ?? { value: null, fetchedAt: now(), staleAfter: now() }),
          failure: { reason: reasonOf(error), at: now(), retryAt: retryAt(count, now()), count },
        });
        return 'failed';
      }
    },
  };
}

const NO_MATCH = 5;

/** The symbol itself, a symbol's beginning, a name's beginning, a word's beginning, anywhere. */
function rankOf({ symbol, name }: Instrument, wanted: string): number {
  const ticker = symbol.toLowerCase();
  const words = name.toLowerCase();
  if (ticker === wanted || ticker === `^${wanted}` || words === wanted) return 0;
  if (wanted.length > 1 && words.startsWith(wanted)) return 1;
  if (ticker.startsWith(wanted)) return 2;
  if (wanted.length > 1 && words.includes(` ${wanted}`)) return 3;
  return wanted.length > 2 && words.includes(wanted) ? 4 : NO_MATCH;
}
