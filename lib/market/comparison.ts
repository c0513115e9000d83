import type { ComparisonData, ServedFacts, ServedHistory } from '../messaging/protocol';
import type { Pair } from '../settings/settings';
import { firstComparable } from './basis';
import { allOf, type Bringing, NOTHING_TO_BRING } from './bringing';
import type { Cache } from './cache';
import type { Lives } from './lives';
import type { Prices } from './prices';
import { FED_FUNDS_ID, type Series } from './series';
import { freshnessOf } from './served';
import type { Sessions } from './sessions';
import { snapshotFedFunds } from './snapshot';
import type { ValuationRecord } from './valuation-record';
import { type Views, withMultiple } from './views';

/** Series beside the pair: growth against value, control pairs, and the indices behind the funds. */
export const CONTEXT = ['^RUT', '^GSPC', 'VTWG', 'VTWV', 'IJR', 'RSP'];

export interface ComparisonDependencies {
  cache: Cache;
  prices: Prices;
  series: Series;
  lives: Lives;
  views: Views;
  record: ValuationRecord;
  sessions: Sessions;
  now(): number;
}

export interface ComparisonRequest {
  pair: Pair;
  /** Prices are renewed, and everything under way is waited for. */
  refresh?: boolean;
  /** The sides' whole histories with adjusted closes. */
  dividends?: boolean;
}

/** Both sides, their series and context: from cache or snapshot at once, what is due fetched behind. */
export function createComparison(
  dependencies: ComparisonDependencies,
): (request: ComparisonRequest) => Promise<ComparisonData> {
  const { cache, prices, series, lives, views, record, sessions, now } = dependencies;

  /** Where the preferred P/Es can't be compared but another two of the same method can, those are shown. */
  async function alignMultiples(
    sides: { small: ServedFacts; large: ServedFacts },
    symbols: { small: string; large: string },
  ): Promise<void> {
    const found = firstComparable(await views.multiples(symbols.small), await views.multiples(symbols.large));
    if (!found) return;
    sides.small = withMultiple(sides.small, found.small);
    sides.large = withMultiple(sides.large, found.large);
  }

  async function noteMultiple(pair: Pair, work: Bringing): Promise<void> {
    const sides = { small: await views.facts(pair.small, work), large: await views.facts(pair.large, work) };
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
      small: await views.facts(pair.small, parts.facts),
      large: await views.facts(pair.large, parts.facts),
    };
    await alignMultiples(sides, pair);
    const [smallHistory, largeHistory, series, fed, holdings, valuationHistory] = await Promise.all([
      views.life(pair.small, parts.histories),
      views.life(pair.large, parts.histories),
      Promise.all(context.map((symbol) => views.history(symbol, parts.extra))),
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

  return async (request) => {
    const { pair, refresh = false, dividends = false } = request;
    const sides = [pair.small, pair.large];
    const context = CONTEXT.filter((symbol) => !sides.includes(symbol));
    const [funds, indices, closes, life, extra, fed] = await Promise.all([
      prices.bringFacts(
        sides.filter((symbol) => !isIndex(symbol)),
        { renew: refresh },
      ),
      prices.bringPrices(sides.filter(isIndex), { renew: refresh }),
      series.bringHistories(sides),
      dividends ? lives.bringLives(sides, { dividends }) : NOTHING_TO_BRING,
      series.bringHistories(context),
      series.bringFedFunds(),
    ]);
    const facts = allOf([funds, indices]);
    const histories = allOf([closes, life]);
    // After the facts: where one reply holds both, it is not asked for twice.
    const holdings = facts.settled
      .then(() => (isIndex(pair.large) ? NOTHING_TO_BRING : series.bringHoldings(pair.large)))
      .then((work) => work.settled);
    const all = Promise.all([facts.settled, histories.settled, extra.settled, fed.settled, holdings]);
    const noted = facts.settled.then(() => noteMultiple(pair, facts));
    if (refresh) await Promise.all([all, noted]);
    return assembleComparison({ pair, context, facts, histories, extra, fed });
  };
}

/** An index has a level and a history; earnings and holdings are those of the funds that follow it. */
function isIndex(symbol: string): boolean {
  return symbol.startsWith('^');
}
