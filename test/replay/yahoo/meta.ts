import { type EpochDay, epochDayFromIso, SECOND } from '../../../lib/time';
import type { Listed, ListingCode } from '../market/instruments';
import type { Market, Standing } from '../market/market';
import { closeOf, newYorkMoment, newYorkOffset } from '../market/sessions';

const EXCHANGES: Record<ListingCode, { code: string; name: string }> = {
  Q: { code: 'NMS', name: 'NasdaqGS' },
  N: { code: 'NYQ', name: 'NYSE' },
  A: { code: 'ASE', name: 'NYSE American' },
  P: { code: 'PCX', name: 'NYSEArca' },
  Z: { code: 'BTS', name: 'Cboe US' },
  X: { code: 'SNP', name: 'SNP' },
};

const INDEX_EXCHANGES: Record<string, { code: string; name: string }> = {
  '^GSPC': { code: 'SNP', name: 'SNP' },
  '^RUT': { code: 'WCB', name: 'Chicago Options' },
  '^DJI': { code: 'DJI', name: 'DJI' },
  '^IXIC': { code: 'NIM', name: 'Nasdaq GIDS' },
  '^NDX': { code: 'NIM', name: 'Nasdaq GIDS' },
  '^VIX': { code: 'WCB', name: 'Chicago Options' },
};

export function exchangeOf(listed: Listed): { code: string; name: string } {
  if (listed.type === 'MUTUALFUND') return { code: 'NAS', name: 'Nasdaq' };
  return INDEX_EXCHANGES[listed.symbol] ?? EXCHANGES[listed.listing];
}

/** Some replies carry a leading space, and `^RUT`'s short name is its symbol. */
export function namesOf(listed: Listed): { longName: string; shortName: string } {
  if (listed.symbol === '^RUT') return { longName: ' Russell 2000 Index', shortName: '^RUT' };
  return { longName: listed.name, shortName: listed.name.slice(0, 30).trim() };
}

export function seconds(ms: number): number {
  return Math.floor(ms / SECOND);
}

/** Stocks and exchange-traded funds print at the close, `^RUT` half an hour later. */
export function marketTime(listed: Listed, day: EpochDay): number {
  const late = { '^RUT': 30, '^GSPC': 75 }[listed.symbol] ?? 0;
  return seconds(closeOf(day)) + late * 60 + 1;
}

function tradingPeriods(day: EpochDay) {
  const gmtoffset = newYorkOffset(day) * 3600;
  const timezone = gmtoffset === -14400 ? 'EDT' : 'EST';
  const period = (start: number, end: number) => ({
    timezone,
    start: seconds(start),
    end: seconds(end),
    gmtoffset,
  });
  const open = newYorkMoment(day, 9, 30);
  const close = closeOf(day);
  return {
    pre: period(newYorkMoment(day, 4), open),
    regular: period(open, close),
    post: period(close, newYorkMoment(day, 20)),
  };
}

/** The `meta` of chart and spark results. */
export function chartMeta({
  market,
  standing,
  range,
  interval,
  chartPreviousClose,
}: {
  market: Market;
  standing: Standing;
  range: string;
  interval: string;
  chartPreviousClose: number;
}) {
  const { listed } = standing;
  const day = market.lastDay();
  const exchange = exchangeOf(listed);
  const offset = newYorkOffset(day) * 3600;
  return {
    currency: 'USD',
    symbol: listed.symbol,
    exchangeName: exchange.code,
    fullExchangeName: exchange.name,
    instrumentType: listed.type,
    firstTradeDate: seconds(newYorkMoment(epochDayFromIso(listed.since), 9, 30)),
    regularMarketTime: marketTime(listed, day),
    hasPrePostMarketData: listed.type !== 'INDEX',
    gmtoffset: offset,
    timezone: offset === -14400 ? 'EDT' : 'EST',
    exchangeTimezoneName: 'America/New_York',
    regularMarketPrice: standing.price,
    fiftyTwoWeekHigh: standing.yearHigh,
    fiftyTwoWeekLow: standing.yearLow,
    regularMarketDayHigh: standing.high,
    regularMarketDayLow: standing.low,
    regularMarketVolume: standing.volume,
    ...namesOf(listed),
    chartPreviousClose,
    // Only intraday replies of traded instruments and indices say what yesterday's close was.
    ...(interval !== '1d' &&
      listed.type !== 'MUTUALFUND' && { previousClose: standing.previousClose, scale: 3 }),
    priceHint: 2,
    currentTradingPeriod: tradingPeriods(day),
    dataGranularity: interval,
    range,
    validRanges: ['1d', '5d', '1mo', '3mo', '6mo', '1y', '2y', '5y', '10y', 'ytd', 'max'],
  };
}
