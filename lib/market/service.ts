import type { ComparisonData, ServedFacts, ServedHistory } from '../messaging/protocol';
import type { Pair } from '../settings/settings';
import { allOf, NOTHING_TO_BRING } from './bringing';
import { type CardDependencies, type CardFigures, type CardRequest, createCards } from './card';
import { type ComparisonDependencies, type ComparisonRequest, createComparison } from './comparison';
import { createViews } from './views';

/** The longest series of both sides, to September 1987. */
const INDICES = ['^RUT', '^GSPC'];

export type ServiceDependencies = Omit<CardDependencies & ComparisonDependencies, 'views'>;

export interface MarketService {
  card(request: CardRequest): Promise<CardFigures>;
  comparison(request: ComparisonRequest): Promise<ComparisonData>;
  /** Facts of many symbols, at once from the cache; `refresh` renews prices and waits for all. */
  quotes(request: { symbols: readonly string[]; refresh?: boolean }): Promise<Record<string, ServedFacts>>;
  /** Daily series of many symbols, once all that is due has arrived or failed. */
  histories(symbols: readonly string[]): Promise<Record<string, ServedHistory>>;
  /** As far back as stored, at once and without a request; with `fetch` once the decades are here or failed. */
  lives(request: { symbols: readonly string[]; fetch?: boolean }): Promise<Record<string, ServedHistory>>;
  /**
   * What is better brought while nobody waits: all holdings of the small side, so that a card can
   * tell its symbol's weight in it, and the lives of both indices, for the rank of a streak.
   */
  prepare(pair: Pair): Promise<void>;
}

/** The one market service behind every card, popup and alert. */
export function createMarketService(dependencies: ServiceDependencies): MarketService {
  const { prices, series, lives } = dependencies;
  const views = createViews(dependencies);
  return {
    card: createCards({ ...dependencies, views }),
    comparison: createComparison({ ...dependencies, views }),
    async quotes({ symbols, refresh = false }) {
      const work = await prices.bringQuotes(symbols, { renew: refresh });
      if (refresh) await work.settled;
      const served = await Promise.all(symbols.map((symbol) => views.facts(symbol, work)));
      return Object.fromEntries(symbols.map((symbol, i) => [symbol, served[i] as ServedFacts]));
    },
    async histories(symbols) {
      const work = await series.bringHistories(symbols);
      await work.settled;
      const served = await Promise.all(symbols.map((symbol) => views.history(symbol, work)));
      return Object.fromEntries(symbols.map((symbol, i) => [symbol, served[i] as ServedHistory]));
    },
    async prepare({ small }) {
      const isIndex = small.startsWith('^');
      const work = await Promise.all([
        lives.bringLives(INDICES),
        isIndex ? NOTHING_TO_BRING : series.bringHoldings(small, { all: true }),
      ]);
      await allOf(work).settled;
    },
    async lives({ symbols, fetch = false }) {
      const work = fetch
        ? allOf(await Promise.all([series.bringHistories(symbols), lives.bringLives(symbols)]))
        : NOTHING_TO_BRING;
      await work.settled;
      const served = await Promise.all(symbols.map((symbol) => views.life(symbol, work)));
      return Object.fromEntries(symbols.map((symbol, i) => [symbol, served[i] as ServedHistory]));
    },
  };
}
