import type { CardData, ServedFacts } from '../messaging/protocol';
import type { Pair } from '../settings/settings';
import type { Instrument } from '../tickers/types';
import { SECOND } from '../time';
import { firstComparable } from './basis';
import { allOf, type Bringing, bringing, NOTHING_TO_BRING } from './bringing';
import type { Cache } from './cache';
import type { Prices } from './prices';
import type { Series } from './series';
import type { Holdings } from './types';
import type { ValuationRecord } from './valuation-record';
import { type Views, withMultiple } from './views';

/** A card waits this long for something to show before it is answered with nothing. */
const PATIENCE = 8 * SECOND;
/** Neighbours on the page fetched along with the hovered symbol, so that the reader's eye isn't what is told. */
const NEIGHBOURS = 36;
/** Of those, the nearest come with their history: hovering along a paragraph then asks for nothing more. */
const NEAREST = 7;

export interface CardDependencies {
  cache: Cache;
  prices: Prices;
  series: Series;
  views: Views;
  record: ValuationRecord;
  wait(ms: number): Promise<void>;
  /** What the directory knows of a symbol, for a name before the first reply. */
  describe(symbol: string): Promise<Instrument | null>;
}

export interface CardRequest {
  symbol: string;
  pair: Pair;
  /** The symbols of the page, in reading order. */
  page?: readonly string[];
  /** The reader asked for it: prices are renewed, and everything under way is waited for. */
  refresh?: boolean;
}

/** What a card shows, its settings apart. */
export type CardFigures = Omit<CardData, 'settings'>;

/** Answers as soon as there is a price, or nothing more to wait for. */
export function createCards(dependencies: CardDependencies): (request: CardRequest) => Promise<CardFigures> {
  const { cache, prices, series, views, record, wait, describe } = dependencies;

  /** Brings what a card of this kind needs; resolves once the requests are under way. */
  async function bringCard({
    symbol,
    pair,
    page = [],
    refresh: renew = false,
  }: CardRequest): Promise<Bringing> {
    const near = neighbours(symbol, page);
    const sides = [pair.small, pair.large];
    const unvalued = await Promise.all(
      sides.map(async (side) => cache.isDue('facts', await cache.read('facts', side))),
    );
    const benchmarks = sides.filter((_, i) => unvalued[i]);
    const [histories, quotes] = await Promise.all([
      series.bringHistories([symbol, ...sides, ...near.slice(0, NEAREST)]),
      prices.bringQuotes([symbol, ...benchmarks, ...near], { renew }),
    ]);
    const valuation = quotes.settled.then(() => bringValuation(symbol, pair));
    if (quotes.done) return allOf([histories, await valuation]);
    return allOf([histories, quotes, bringing(valuation.then((work) => work.settled))]);
  }

  /** The batch answers for stocks; what a fund holds, and what a batch left open, takes its own request. */
  async function bringValuation(symbol: string, pair: Pair): Promise<Bringing> {
    const { quote } = await views.entries(symbol);
    const known = quote?.value;
    if (!known)
      return quote?.failure?.reason === 'unknown-symbol' ? NOTHING_TO_BRING : prices.bringFacts([symbol]);
    const { kind } = known.instrument;
    if (kind === 'index') return NOTHING_TO_BRING;
    if (kind === 'stock') return known.metrics.trailingPE ? NOTHING_TO_BRING : prices.bringFacts([symbol]);
    return prices.bringFacts([symbol, pair.small, pair.large]);
  }

  async function comparableWith(
    symbol: string,
    benchmark: string,
    served: ServedFacts,
  ): Promise<ServedFacts> {
    const found = firstComparable(
      (await views.multiples(symbol)).slice(0, 1),
      await views.multiples(benchmark),
    );
    return found ? withMultiple(served, found.large) : served;
  }

  return async (request) => {
    const { symbol, pair, refresh } = request;
    const work = await bringCard(request);
    const known = await views.facts(symbol, work);
    if (refresh) await work.settled;
    else if (!known.facts?.metrics.price) await Promise.race([work.settled, wait(PATIENCE)]);
    const [own, small, large, history, smallHistory, largeHistory, holdings, described, recorded] =
      await Promise.all([
        views.facts(symbol, work),
        views.facts(pair.small, work),
        views.facts(pair.large, work),
        views.history(symbol, work),
        views.history(pair.small, work),
        views.history(pair.large, work),
        cache.read('holdings', pair.small),
        describe(symbol),
        record.read(pair),
      ]);
    const listed = holdings?.value?.holdings.find((holding) => holding.symbol === symbol);
    return {
      symbol,
      instrument: described ?? own.facts?.instrument ?? null,
      own,
      history,
      small: await comparableWith(symbol, pair.small, small),
      large: await comparableWith(symbol, pair.large, large),
      smallHistory,
      largeHistory,
      smallWeight: listed?.weight ?? null,
      smallWeightFrom: listed && holdings?.value ? provenance(holdings.value) : null,
      recorded,
    };
  };
}

/** The symbols around one on its page, nearest first. */
function neighbours(symbol: string, page: readonly string[]): string[] {
  const at = page.indexOf(symbol);
  if (at < 0) return [];
  return page
    .map((other, i) => ({ other, distance: Math.abs(i - at) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(1, NEIGHBOURS + 1)
    .map(({ other }) => other);
}

function provenance({ source, asOf, fetchedAt }: Holdings): Pick<Holdings, 'source' | 'asOf' | 'fetchedAt'> {
  return { source, asOf, fetchedAt };
}
