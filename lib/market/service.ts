import type { CardData, ComparisonData, ServedFacts, ServedHistory } from '../messaging/protocol';
import type { Pair } from '../settings/settings';
import type { Instrument } from '../tickers/types';
import { firstComparable } from './basis';
import { allOf, type Bringing, bringing, NOTHING_TO_BRING } from './bringing';
import type { Cache } from './cache';
import type { Prices } from './prices';
import { FED_FUNDS_ID, type Series } from './series';
import { freshnessOf, serveFacts } from './served';
import type { Sessions } from './sessions';
import { snapshotFedFunds, snapshotHistory } from './snapshot';
import type { Holdings, Metric } from './types';
import type { ValuationRecord } from './valuation-record';

export interface ServiceDependencies {
  cache: Cache;
  prices: Prices;
  series: Series;
  record: ValuationRecord;
  sessions: Sessions;
  now(): number;
  wait(ms: number): Promise<void>;
  /** What the directory knows of a symbol, for a name before the first reply. */
  describe(symbol: string): Promise<Instrument | null>;
}

/** A card waits this long for something to show before it is answered with nothing. */
const CARD_PATIENCE = 8000;
/** Neighbours on the page fetched along with the hovered symbol, so that the reader's eye isn't what is told. */
const NEIGHBOURS = 36;
/** Of those, the nearest come with their history: hovering along a paragraph then asks for nothing more. */
const NEAREST = 7;
/** Series beside the pair: growth against value, control pairs, and the indices behind the funds. */
export const CONTEXT = ['^RUT', '^GSPC', 'VTWG', 'VTWV', 'IJR', 'RSP'];

export interface CardRequest {
  symbol: string;
  pair: Pair;
  /** The symbols of the page, in reading order. */
  page?: readonly string[];
  refresh?: boolean;
}

export interface MarketService {
  /**
   * All a card shows except settings. Waits until there is something about the symbol itself;
   * `refresh` waits for everything that is under way.
   */
  card(request: CardRequest): Promise<Omit<CardData, 'settings'>>;
  /** At once, from cache or snapshot, with everything due fetched behind; `refresh` waits for that. */
  comparison(request: { pair: Pair; refresh?: boolean; dividends?: boolean }): Promise<ComparisonData>;
  quotes(request: { symbols: readonly string[]; refresh?: boolean }): Promise<Record<string, ServedFacts>>;
}

/** The one market service behind every card, popup and alert. */
export function createMarketService(dependencies: ServiceDependencies): MarketService {
  const { cache, prices, series, record, sessions, now, wait, describe } = dependencies;

  async function factsEntries(symbol: string) {
    const [facts, quote, price] = await Promise.all([
      cache.read('facts', symbol),
      cache.read('quote', symbol),
      cache.read('price', symbol),
    ]);
    return { facts, quote, price };
  }

  async function servedFacts(symbol: string, work: Bringing): Promise<ServedFacts> {
    const entries = await factsEntries(symbol);
    return serveFacts(symbol, entries, { sessions, now: now(), work });
  }

  /** Trailing P/Es of a symbol by each method there is, the preferred one first. */
  async function multiples(symbol: string): Promise<Metric[]> {
    const { facts, quote } = await factsEntries(symbol);
    return [facts, quote]
      .flatMap((entry) => [entry?.value?.metrics.trailingPE, entry?.value?.metrics.reportedPE])
      .filter((metric) => metric !== undefined);
  }

  async function servedHistory(symbol: string, work: Bringing): Promise<ServedHistory> {
    const entry = await cache.read('history', symbol);
    const freshness = freshnessOf('history', entry, { now: now(), work });
    if (entry?.value) return { history: entry.value, freshness };
    const shipped = snapshotHistory(symbol);
    return { history: shipped, freshness: shipped ? { ...freshness, status: 'snapshot' } : freshness };
  }

  /** Where the preferred P/Es can't be compared but another two of the same method can, those are shown. */
  async function alignMultiples(
    sides: { small: ServedFacts; large: ServedFacts },
    symbols: { small: string; large: string },
  ): Promise<void> {
    const found = firstComparable(await multiples(symbols.small), await multiples(symbols.large));
    if (!found) return;
    sides.small = withMultiple(sides.small, found.small);
    sides.large = withMultiple(sides.large, found.large);
  }

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
    const { quote } = await factsEntries(symbol);
    const known = quote?.value;
    if (!known)
      return quote?.failure?.reason === 'unknown-symbol' ? NOTHING_TO_BRING : prices.bringFacts([symbol]);
    const { kind } = known.instrument;
    if (kind === 'index') return NOTHING_TO_BRING;
    if (kind === 'stock') return known.metrics.trailingPE ? NOTHING_TO_BRING : prices.bringFacts([symbol]);
    return prices.bringFacts([symbol, pair.small, pair.large]);
  }

  return {
    async card(request) {
      const { symbol, pair, refresh } = request;
      const work = await bringCard(request);
      const known = await servedFacts(symbol, work);
      if (refresh) await work.settled;
      else if (!known.facts?.metrics.price) await Promise.race([work.settled, wait(CARD_PATIENCE)]);
      const [own, small, large, history, smallHistory, largeHistory, holdings, described] = await Promise.all(
        [
          servedFacts(symbol, work),
          servedFacts(pair.small, work),
          servedFacts(pair.large, work),
          servedHistory(symbol, work),
          servedHistory(pair.small, work),
          servedHistory(pair.large, work),
          cache.read('holdings', pair.small),
          describe(symbol),
        ],
      );
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
      };
    },
    async comparison({ pair, refresh = false, dividends = false }) {
      const context = CONTEXT.filter((symbol) => symbol !== pair.small && symbol !== pair.large);
      const [facts, histories, extra, fed] = await Promise.all([
        prices.bringFacts([pair.small, pair.large], { renew: refresh }),
        series.bringHistories([pair.small, pair.large], { dividends }),
        series.bringHistories(context),
        series.bringFedFunds(),
      ]);
      // After the facts: where one reply holds both, it is not asked for twice.
      const holdings = facts.settled
        .then(() => series.bringHoldings(pair.large))
        .then((work) => work.settled);
      const all = Promise.all([facts.settled, histories.settled, extra.settled, fed.settled, holdings]);
      const noted = facts.settled.then(() => noteMultiple(pair, facts));
      if (refresh) await Promise.all([all, noted]);
      return assembleComparison({ pair, context, facts, histories, extra, fed });
    },
    async quotes({ symbols, refresh = false }) {
      const work = await prices.bringQuotes(symbols, { renew: refresh });
      if (refresh) await work.settled;
      const served = await Promise.all(symbols.map((symbol) => servedFacts(symbol, work)));
      return Object.fromEntries(symbols.map((symbol, i) => [symbol, served[i] as ServedFacts]));
    },
  };

  async function comparableWith(
    symbol: string,
    benchmark: string,
    served: ServedFacts,
  ): Promise<ServedFacts> {
    const found = firstComparable((await multiples(symbol)).slice(0, 1), await multiples(benchmark));
    return found ? withMultiple(served, found.large) : served;
  }

  async function noteMultiple(pair: Pair, work: Bringing): Promise<void> {
    const sides = { small: await servedFacts(pair.small, work), large: await servedFacts(pair.large, work) };
    if (sides.small.freshness.status !== 'fresh' || sides.large.freshness.status !== 'fresh') return;
    await alignMultiples(sides, pair);
    await record.note(pair, sessions.current(now()).day, {
      small: sides.small.facts,
      large: sides.large.facts,
    });
  }

  async function assembleComparison(parts: {
    pair: Pair;
    context: string[];
    facts: Bringing;
    histories: Bringing;
    extra: Bringing;
    fed: Bringing;
  }): Promise<ComparisonData> {
    const { pair, context } = parts;
    const sides = {
      small: await servedFacts(pair.small, parts.facts),
      large: await servedFacts(pair.large, parts.facts),
    };
    await alignMultiples(sides, pair);
    const [smallHistory, largeHistory, series, fed, holdings, valuationHistory] = await Promise.all([
      servedHistory(pair.small, parts.histories),
      servedHistory(pair.large, parts.histories),
      Promise.all(context.map((symbol) => servedHistory(symbol, parts.extra))),
      cache.read('fedFunds', FED_FUNDS_ID),
      cache.read('holdings', pair.large),
      record.read(pair),
    ]);
    const fedFreshness = freshnessOf('fedFunds', fed, { now: now(), work: parts.fed });
    return {
      pair,
      ...sides,
      smallHistory,
      largeHistory,
      context: Object.fromEntries(context.map((symbol, i) => [symbol, series[i] as ServedHistory])),
      fedFunds: fed?.value
        ? { fedFunds: fed.value, freshness: fedFreshness }
        : { fedFunds: snapshotFedFunds(), freshness: { ...fedFreshness, status: 'snapshot' } },
      holdings: {
        holdings: holdings?.value ?? null,
        freshness: freshnessOf('holdings', holdings, { now: now(), work: parts.facts }),
      },
      valuationHistory,
    };
  }
}

function withMultiple(served: ServedFacts, multiple: Metric): ServedFacts {
  if (!served.facts) return served;
  const metrics = { ...served.facts.metrics, trailingPE: multiple };
  return { ...served, facts: { ...served.facts, metrics } };
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
