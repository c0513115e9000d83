import { ProviderError } from '../providers/types';
import { SECOND } from '../time';
import { createBatcher } from './batcher';
import { type Bringing, bringing, NOTHING_TO_BRING } from './bringing';
import type { Cache } from './cache';
import type { Chain } from './chain';
import type { Entry } from './entry';
import { isFresh, staleAfter, UNASKED } from './freshness';
import type { Sessions } from './sessions';
import type { Facts } from './types';

export interface PriceDependencies {
  cache: Cache;
  chain: Chain;
  sessions: Sessions;
  now(): number;
  wait(ms: number): Promise<void>;
}

export interface BringOptions {
  /** The reader asked for it: fresh prices are renewed too, unless they have only just come. */
  renew?: boolean;
}

/** A price younger than this is not renewed even on demand. */
export const JUST_COME = 15 * SECOND;

export interface Prices {
  /** Prices that are due and nothing else: one request for many symbols, no session with the source needed. */
  bringPrices(symbols: readonly string[], options?: BringOptions): Promise<Bringing>;
  /** Prices with the valuation that comes along, as many symbols a request as the source takes. */
  bringQuotes(symbols: readonly string[], options?: BringOptions): Promise<Bringing>;
  /** Valuation and fund facts, one symbol a request; they bring a price themselves. */
  bringFacts(symbols: readonly string[], options?: BringOptions): Promise<Bringing>;
}

/** Everything that ends up in a symbol's `Facts`, fetched with as few requests as the need allows. */
export function createPrices({ cache, chain, sessions, now, wait }: PriceDependencies): Prices {
  const batch = {
    quote: createBatcher((symbols) => chain.quotes(symbols, ['quotes', 'prices']), wait),
    price: createBatcher((symbols) => chain.quotes(symbols, ['prices', 'quotes']), wait),
  };

  const refresh = (kind: 'quote' | 'price', symbols: readonly string[]) =>
    Promise.all(symbols.map((symbol) => cache.refresh(kind, symbol, () => load(kind, symbol))));

  async function load(kind: 'quote' | 'price', symbol: string): Promise<Facts> {
    const facts = await batch[kind](symbol);
    if (!facts) throw new ProviderError('not-found', 'no source knows this symbol');
    return facts;
  }

  function justCame(entry: Entry<Facts> | undefined): boolean {
    if (!entry || (entry.failure && UNASKED.has(entry.failure.reason))) return false;
    return Math.abs(now() - (entry.failure?.at ?? entry.fetchedAt)) < JUST_COME;
  }

  /** Whether the price inside is as fresh as a quote has to be, whatever kind of entry it came in. */
  function holdsFreshPrice(entry: Entry<Facts> | undefined): boolean {
    const price = entry?.value?.metrics.price?.value;
    if (!entry || price === null || price === undefined) return false;
    const { fetchedAt } = entry;
    return isFresh('quote', { fetchedAt, staleAfter: staleAfter('quote', fetchedAt, sessions) }, now());
  }

  async function priceIsDue(symbol: string, renew: boolean): Promise<boolean> {
    const [price, quote, facts] = await Promise.all([
      cache.read('price', symbol),
      cache.read('quote', symbol),
      cache.read('facts', symbol),
    ]);
    const all = [price, quote, facts];
    if (renew) return !all.some(justCame);
    // Where the richer request has just failed, the poorer one would too.
    const last = price ?? quote;
    if (last?.failure && !cache.isDue('price', last)) return false;
    return !all.some(holdsFreshPrice);
  }

  async function quoteIsDue(symbol: string, renew: boolean): Promise<boolean> {
    const [own, facts] = await Promise.all([cache.read('quote', symbol), cache.read('facts', symbol)]);
    if (renew) return ![own, facts].some(justCame);
    return cache.isDue('quote', own) && !holdsFreshPrice(facts);
  }

  /** All are read before the first is asked for, so that one batch can hold them. */
  async function due(symbols: readonly string[], isDue: (symbol: string) => Promise<boolean>) {
    const unique = [...new Set(symbols)];
    const answers = await Promise.all(unique.map(isDue));
    return unique.filter((_, i) => answers[i]);
  }

  async function bring(
    kind: 'quote' | 'price',
    symbols: readonly string[],
    renew = false,
  ): Promise<Bringing> {
    const isDue = kind === 'price' ? priceIsDue : quoteIsDue;
    const wanted = await due(symbols, (symbol) => isDue(symbol, renew));
    return wanted.length > 0 ? bringing(refresh(kind, wanted)) : NOTHING_TO_BRING;
  }

  return {
    bringPrices: (symbols, { renew } = {}) => bring('price', symbols, renew),
    bringQuotes: (symbols, { renew } = {}) => bring('quote', symbols, renew),
    async bringFacts(symbols, { renew = false } = {}) {
      const wanted = await due(symbols, async (symbol) => {
        const entry = await cache.read('facts', symbol);
        return cache.isDue('facts', entry) || (renew && entry?.failure !== undefined && !justCame(entry));
      });
      const rest = await due(
        symbols.filter((symbol) => !wanted.includes(symbol)),
        (symbol) => priceIsDue(symbol, renew),
      );
      if (wanted.length + rest.length === 0) return NOTHING_TO_BRING;
      const facts = Promise.all(
        wanted.map((symbol) =>
          cache.refresh('facts', symbol, () =>
            chain.first('facts', (provider, context) => provider.facts?.(symbol, context)),
          ),
        ),
      )
        // Where the facts failed or came without a price, the batch is the second way.
        .then(async () => refresh('quote', await due(wanted, (symbol) => quoteIsDue(symbol, false))));
      return bringing(Promise.all([facts, refresh('price', rest)]));
    },
  };
}
