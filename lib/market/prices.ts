import { ProviderError } from '../providers/types';
import { createBatcher } from './batcher';
import { type Bringing, bringing, NOTHING_TO_BRING } from './bringing';
import type { Cache } from './cache';
import type { Chain } from './chain';
import type { Entry } from './entry';
import { isFresh, staleAfter } from './freshness';
import type { Sessions } from './sessions';
import type { Facts } from './types';

export interface PriceDependencies {
  cache: Cache;
  chain: Chain;
  sessions: Sessions;
  now(): number;
  wait(ms: number): Promise<void>;
}

export interface Prices {
  /** Prices that are due and nothing else: one request for many symbols, no session with the source needed. */
  bringPrices(symbols: readonly string[]): Promise<Bringing>;
  /** Prices with the valuation that comes along, as many symbols a request as the source takes. */
  bringQuotes(symbols: readonly string[]): Promise<Bringing>;
  /** Valuation and fund facts, one symbol a request; they bring a price themselves. */
  bringFacts(symbols: readonly string[]): Promise<Bringing>;
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

  /** Whether the price inside is as fresh as a quote has to be, whatever kind of entry it came in. */
  function holdsFreshPrice(entry: Entry<Facts> | undefined): boolean {
    const price = entry?.value?.metrics.price?.value;
    if (!entry || price === null || price === undefined) return false;
    const { fetchedAt } = entry;
    return isFresh('quote', { fetchedAt, staleAfter: staleAfter('quote', fetchedAt, sessions) }, now());
  }

  async function priceIsDue(symbol: string): Promise<boolean> {
    const own = await cache.read('price', symbol);
    if (own?.failure && !cache.isDue('price', own)) return false;
    const others = await Promise.all([cache.read('quote', symbol), cache.read('facts', symbol)]);
    return ![own, ...others].some(holdsFreshPrice);
  }

  async function quoteIsDue(symbol: string): Promise<boolean> {
    if (!cache.isDue('quote', await cache.read('quote', symbol))) return false;
    return !holdsFreshPrice(await cache.read('facts', symbol));
  }

  /** All are read before the first is asked for, so that one batch can hold them. */
  async function due(symbols: readonly string[], isDue: (symbol: string) => Promise<boolean>) {
    const unique = [...new Set(symbols)];
    const answers = await Promise.all(unique.map(isDue));
    return unique.filter((_, i) => answers[i]);
  }

  async function bring(kind: 'quote' | 'price', symbols: readonly string[]): Promise<Bringing> {
    const wanted = await due(symbols, kind === 'price' ? priceIsDue : quoteIsDue);
    return wanted.length > 0 ? bringing(refresh(kind, wanted)) : NOTHING_TO_BRING;
  }

  return {
    bringPrices: (symbols) => bring('price', symbols),
    bringQuotes: (symbols) => bring('quote', symbols),
    async bringFacts(symbols) {
      const wanted = await due(symbols, async (symbol) =>
        cache.isDue('facts', await cache.read('facts', symbol)),
      );
      const rest = await due(
        symbols.filter((symbol) => !wanted.includes(symbol)),
        priceIsDue,
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
        .then(async () => refresh('quote', await due(wanted, quoteIsDue)));
      return bringing(Promise.all([facts, refresh('price', rest)]));
    },
  };
}
