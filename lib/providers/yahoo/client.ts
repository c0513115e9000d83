import type { Facts, History } from '../../market/types';
import { DAY, SECOND } from '../../time';
import {
  type HistoriesRequest,
  type HistoryRequest,
  type Provider,
  type ProviderContext,
  ProviderError,
} from '../types';
import { createCrumbs, forgetCrumb } from './crumb';
import { parseChart } from './parse-chart';
import { parseQuotes } from './parse-quote';
import { parseSearch } from './parse-search';
import { parseSpark, parseSparkHistories } from './parse-spark';
import { parseSummary, parseTopHoldings } from './parse-summary';
import { parseTimeseries, timeseriesFacts } from './parse-timeseries';
import { yahooJson } from './reply';

const BASE = 'https://query1.finance.yahoo.com';
const OTHER_BASE = 'https://query2.finance.yahoo.com';

const MODULES = [
  'price',
  'summaryDetail',
  'defaultKeyStatistics',
  'financialData',
  'topHoldings',
  'fundProfile',
  'quoteUnadjustedPerformanceOverview',
].join(',');
const SERIES = 'trailingPeRatio,trailingForwardPeRatio,trailingMarketCap,quarterlyDilutedEPS';
/** Ranges a spark knows, with the calendar days they cover. */
const RANGES = [
  { range: '1mo', covers: 28 },
  { range: '1y', covers: 365 },
  { range: '2y', covers: 730 },
  { range: '5y', covers: 1825 },
];

const query = (parameters: Record<string, string | number>) =>
  Object.entries(parameters)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&');

/** The second host answers where the first fails for itself; a refusal or a limit holds for both. */
async function ask(ctx: ProviderContext, path: string): Promise<unknown> {
  try {
    return yahooJson(await ctx.request(BASE + path, { credentials: 'include' }));
  } catch (error) {
    const status = error instanceof ProviderError ? error.detail.status : undefined;
    if (status === undefined || status < 500) throw error;
    return yahooJson(await ctx.request(OTHER_BASE + path, { credentials: 'include' }));
  }
}

const sessionFailed = (error: unknown): error is ProviderError =>
  error instanceof ProviderError && ['unauthorised', 'consent', 'forbidden'].includes(error.kind);

/** Yahoo Finance: unofficial, keyless. Quotes and fund facts need a crumb; charts and sparks don't. */
export function createYahoo(): Provider {
  const crumbs = createCrumbs();

  /** One refresh when the crumb is refused, never a second. */
  async function askWithCrumb(ctx: ProviderContext, path: (crumb: string) => string): Promise<unknown> {
    const crumb = await crumbs.get(ctx);
    try {
      return await ask(ctx, path(crumb));
    } catch (error) {
      if (!(error instanceof ProviderError) || error.kind !== 'unauthorised') throw error;
    }
    const renewed = await crumbs.get(ctx, crumb);
    try {
      return await ask(ctx, path(renewed));
    } catch (error) {
      if (error instanceof ProviderError && error.kind === 'unauthorised') await crumbs.refuse(ctx);
      throw error;
    }
  }

  async function prices(symbols: string[], ctx: ProviderContext): Promise<Map<string, Facts>> {
    const parameters = query({
      symbols: symbols.join(','),
      range: '1d',
      interval: '5m',
      includePrePost: 'false',
    });
    return parseSpark(await ask(ctx, `/v7/finance/spark?${parameters}`), { now: ctx.now(), symbols });
  }

  async function quotes(symbols: string[], ctx: ProviderContext): Promise<Map<string, Facts>> {
    const json = await askWithCrumb(
      ctx,
      (crumb) => `/v7/finance/quote?${query({ symbols: symbols.join(','), crumb })}`,
    );
    return parseQuotes(json, { now: ctx.now(), symbols });
  }

  async function histories(
    { symbols, from }: HistoriesRequest,
    ctx: ProviderContext,
  ): Promise<Map<string, History>> {
    const days = Math.ceil(ctx.now() / DAY) - from;
    const range = RANGES.find(({ covers }) => days <= covers)?.range ?? '10y';
    const json = await ask(
      ctx,
      `/v7/finance/spark?${query({ symbols: symbols.join(','), range, interval: '1d' })}`,
    );
    return parseSparkHistories(json, { now: ctx.now(), symbols });
  }

  // holdings come out of the same reply as the facts, so both ask for the same modules
  function summary(ctx: ProviderContext, symbol: string): Promise<unknown> {
    const path = `/v10/finance/quoteSummary/${encodeURIComponent(symbol)}`;
    return askWithCrumb(ctx, (crumb) => `${path}?${query({ modules: MODULES, crumb })}`);
  }

  async function facts(symbol: string, ctx: ProviderContext): Promise<Facts> {
    try {
      return parseSummary(await summary(ctx, symbol), { now: ctx.now(), symbol });
    } catch (error) {
      if (!sessionFailed(error) || symbol.startsWith('^')) throw error;
      // a stock's earnings can be had without a session; a fund's facts can't
      return earnings(symbol, ctx).catch(() => Promise.reject(error));
    }
  }

  async function earnings(symbol: string, ctx: ProviderContext): Promise<Facts> {
    const now = ctx.now();
    const parameters = query({
      symbol,
      type: SERIES,
      period1: Math.floor((now - 600 * DAY) / SECOND),
      period2: Math.floor(now / SECOND),
    });
    const path = `/ws/fundamentals-timeseries/v1/finance/timeseries/${encodeURIComponent(symbol)}?${parameters}`;
    return timeseriesFacts(parseTimeseries(await ask(ctx, path), { symbol }), { now, symbol });
  }

  async function history({ symbol, from, to }: HistoryRequest, ctx: ProviderContext): Promise<History> {
    const end = Math.min(to ?? Number.POSITIVE_INFINITY, Math.floor(ctx.now() / DAY)) + 1;
    const parameters = query({
      period1: (from * DAY) / SECOND,
      period2: (end * DAY) / SECOND,
      interval: '1d',
      events: 'div,splits',
    });
    const json = await ask(ctx, `/v8/finance/chart/${encodeURIComponent(symbol)}?${parameters}`);
    return parseChart(json, { now: ctx.now(), symbol });
  }

  return {
    id: 'yahoo',
    label: 'Yahoo Finance',
    hosts: [`${BASE}/*`, `${OTHER_BASE}/*`, 'https://fc.yahoo.com/*', 'https://finance.yahoo.com/*'],
    needsKey: false,
    limits: { terms: 'https://legal.yahoo.com/us/en/yahoo/terms/otos/index.html' },
    batchSize: 20,
    quotes,
    prices,
    facts,
    history,
    histories,
    async holdings(symbol, ctx) {
      return parseTopHoldings(await summary(ctx, symbol), { now: ctx.now(), symbol });
    },
    /** Asks for a session anew, whatever was refused before: for after the user gave consent. */
    async test(ctx) {
      await forgetCrumb(ctx);
      await crumbs.get(ctx);
    },
    async search(text, ctx) {
      return parseSearch(
        await ask(ctx, `/v1/finance/search?${query({ q: text, quotesCount: 8, newsCount: 0 })}`),
      );
    },
  };
}
