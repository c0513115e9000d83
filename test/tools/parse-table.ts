import {
  alphaVantageBody,
  parseDaily,
  parseDailyCsv,
  parseEtfProfile,
  parseGlobalQuote,
  parseMatches,
} from '../../lib/providers/alphavantage/parse-alphavantage';
import { parseOverview } from '../../lib/providers/alphavantage/parse-overview';
import { cboeJson } from '../../lib/providers/cboe/client';
import { parseCboeHistory } from '../../lib/providers/cboe/parse-history';
import { parseCboeQuotes } from '../../lib/providers/cboe/parse-quote';
import { fromCboe } from '../../lib/providers/cboe/symbols';
import {
  parseFinnhubMetric,
  parseFinnhubProfile,
  parseFinnhubQuote,
} from '../../lib/providers/finnhub/parse-finnhub';
import { finnhubJson } from '../../lib/providers/finnhub/reply';
import {
  parseFmpFund,
  parseFmpHistory,
  parseFmpQuote,
  parseFmpRatios,
} from '../../lib/providers/fmp/parse-fmp';
import { fmpJson } from '../../lib/providers/fmp/reply';
import {
  type FredSeries,
  parseFredCsv,
  parseFredObservations,
  targetFromFred,
} from '../../lib/providers/fred/parse-fred';
import { symbolOf } from '../../lib/providers/ishares/funds';
import { parseHoldingsCsv } from '../../lib/providers/ishares/parse-holdings';
import { parseHoldingsJson } from '../../lib/providers/ishares/parse-holdings-json';
import { parseProduct } from '../../lib/providers/ishares/parse-product';
import { parseNasdaqHistory } from '../../lib/providers/nasdaq/parse-history';
import { parseNasdaqInfo } from '../../lib/providers/nasdaq/parse-info';
import { parseScreener } from '../../lib/providers/nasdaq/parse-screener';
import { fromNasdaq } from '../../lib/providers/nasdaq/symbols';
import { parseDirectory } from '../../lib/providers/nasdaqtrader/client';
import { parseRates } from '../../lib/providers/nyfed/parse-rates';
import {
  parseAggregates,
  parseClosures,
  parseGrouped,
  parseMarketStatus,
  polygonJson,
} from '../../lib/providers/polygon/parse-polygon';
import { jsonReply, textReply } from '../../lib/providers/reply';
import { epsFacts } from '../../lib/providers/sec/facts';
import { parseCompanyFacts, parseConcept } from '../../lib/providers/sec/parse-facts';
import { parseFrame } from '../../lib/providers/sec/parse-frames';
import { parseSubmissions } from '../../lib/providers/sec/parse-submissions';
import { instrumentsOf, parseFilers } from '../../lib/providers/sec/parse-tickers';
import { parseStooq } from '../../lib/providers/stooq/parse-stooq';
import { parseMetadata, parsePrices, tiingoJson } from '../../lib/providers/tiingo/parse-tiingo';
import {
  parseTwelveDataQuotes,
  parseTwelveDataSeries,
} from '../../lib/providers/twelvedata/parse-twelvedata';
import { twelveDataJson } from '../../lib/providers/twelvedata/reply';
import { ProviderError } from '../../lib/providers/types';
import { isoFromEpochDay } from '../../lib/time';
import { facts, fedFunds, history, holdings, instruments, type Output, quotes } from './parse-outputs';
import { parseYahoo } from './parse-yahoo';
import { type Recorded, symbolIn, symbolsIn } from './recorded';

/** Series that are rates: percent as published, fractions inside. */
const RATE = /^(DFF|FEDFUNDS|EFFR|DFEDTAR[LU]?|DGS\d+|DTB\d+|SOFR)/;

function fred(recorded: Recorded): Output {
  const { url, text, now } = recorded;
  const id = /[?&]series_id=([A-Z0-9]+)/.exec(url)?.[1] ?? '';
  const series: FredSeries[] = text.trim().startsWith('{')
    ? [parseFredObservations(jsonReply(recorded), { id })]
    : parseFredCsv(textReply(recorded));
  if (series.some((one) => one.id === 'DFEDTARL') && series.some((one) => one.id === 'DFEDTARU')) {
    return fedFunds(targetFromFred(series, { now }));
  }
  return {
    kind: 'series',
    series: series.map((one) => ({
      id: one.id,
      unit: RATE.test(one.id) ? 'fraction' : 'as published',
      points: one.days.map((day, index) => {
        const published = one.values[index] ?? 0;
        const value = RATE.test(one.id) ? published / 100 : published;
        return { date: isoFromEpochDay(day), value, published };
      }),
    })),
  };
}

function sec(recorded: Recorded): Output {
  const json = jsonReply(recorded);
  const { url, now } = recorded;
  if (/\/files\/|\/submissions\//.test(url)) {
    const filers = /\/files\//.test(url) ? parseFilers(json) : parseSubmissions(json);
    return instruments(
      filers.map((filer) => ({ ...filer, kind: instrumentsOf([filer])[0]?.kind ?? 'fund' })),
    );
  }
  if (/\/frames\//.test(url)) {
    const { period, currency, earnings } = parseFrame(json);
    const rows = [...earnings].map(([cik, { value, end }]) => ({
      cik,
      eps: value,
      end: isoFromEpochDay(end),
    }));
    return { kind: 'frame', period, currency, unit: 'currency', count: rows.length, earnings: rows };
  }
  const earnings = /companyconcept/.test(url) ? parseConcept(json) : parseCompanyFacts(json);
  const asked = /\/CIK(\d{10})/.exec(url)?.[1];
  if (asked !== undefined && Number(asked) !== earnings.cik)
    throw new ProviderError('wrong-symbol', 'the filing is of another company');
  return { cik: earnings.cik, ...facts(epsFacts(earnings, { now, symbol: '' })) };
}

function cboe(recorded: Recorded): Output {
  const { url, now } = recorded;
  const name = /\/(?:quotes|historical)\/([^/]+)\.json/.exec(url)?.[1] ?? '';
  const symbol = name === '' || name === 'all_us_indices' ? undefined : fromCboe(decodeURIComponent(name));
  const json = cboeJson(recorded);
  return /charts/.test(url)
    ? history(parseCboeHistory(json, { now, symbol }))
    : quotes(parseCboeQuotes(json, { now, symbol }));
}

function ishares(recorded: Recorded): Output {
  const { url, text, now } = recorded;
  const id = Number(/portfolioId=(\d+)|products\/(\d+)/.exec(url)?.slice(1).find(Boolean) ?? 0);
  const symbol = symbolOf(id) ?? '';
  if (!text.trim().startsWith('{')) return holdings(parseHoldingsCsv(textReply(recorded), { now, symbol }));
  const json = jsonReply(recorded);
  return /component=holdings|"holdingPercent"/.test(`${url} ${text}`)
    ? holdings(parseHoldingsJson(json, { now, symbol }))
    : facts(parseProduct(json, { now, symbol }));
}

function nasdaq(recorded: Recorded): Output {
  const { url, now } = recorded;
  const json = jsonReply(recorded);
  if (/screener/.test(url)) return quotes(parseScreener(json, { now }));
  const index = /assetclass=index/i.test(url);
  const name = /\/quote\/([^/?]+)\/(?:info|historical)/.exec(url)?.[1];
  const symbol = name === undefined ? undefined : fromNasdaq(decodeURIComponent(name), index);
  if (/\/info\b/.test(url)) return facts(parseNasdaqInfo(json, { now, symbol }));
  return history(parseNasdaqHistory(json, { now, symbol, index }));
}

function finnhub(recorded: Recorded): Output {
  const { url, now } = recorded;
  const json = finnhubJson(recorded);
  const symbol = symbolsIn(url)?.[0]?.replace('.', '-') ?? '';
  const parse = /\/metric/.test(url)
    ? parseFinnhubMetric
    : /\/profile/.test(url)
      ? parseFinnhubProfile
      : parseFinnhubQuote;
  return facts(parse(json, { now, symbol }));
}

function twelvedata(recorded: Recorded): Output {
  const { url, now } = recorded;
  const json = twelveDataJson(recorded);
  const symbols = symbolsIn(url)?.map((symbol) => symbol.replace('.', '-'));
  return /time_series/.test(url)
    ? history(parseTwelveDataSeries(json, { now, symbol: symbols?.[0] }))
    : quotes(parseTwelveDataQuotes(json, { now, symbols }));
}

function fmp(recorded: Recorded): Output {
  const { url, now } = recorded;
  const json = fmpJson(recorded);
  const options = { now, symbol: symbolsIn(url)?.[0] };
  if (/historical-price/.test(url)) return history(parseFmpHistory(json, options));
  if (/ratios-ttm/.test(url)) return facts(parseFmpRatios(json, options));
  return facts(/etf\/info/.test(url) ? parseFmpFund(json, options) : parseFmpQuote(json, options));
}

function alphavantage(recorded: Recorded): Output {
  const { url, now } = recorded;
  const body = alphaVantageBody(recorded);
  const options = { now, symbol: symbolsIn(url)?.[0] ?? '' };
  if ('csv' in body) return history(parseDailyCsv(body.csv, options));
  if (/SYMBOL_SEARCH/.test(url)) return instruments(parseMatches(body.json));
  if (/OVERVIEW/.test(url)) return facts(parseOverview(body.json, options));
  if (/GLOBAL_QUOTE/.test(url)) return facts(parseGlobalQuote(body.json, options));
  if (/ETF_PROFILE/.test(url)) {
    const profile = parseEtfProfile(body.json, options);
    return { ...facts(profile.facts), holdings: profile.holdings };
  }
  return history(parseDaily(body.json, options));
}

function tiingo(recorded: Recorded): Output {
  const { url, now } = recorded;
  const json = tiingoJson(recorded);
  const symbol = symbolIn(url, /\/daily\/([^/?]+)/) ?? '';
  return /\/prices/.test(url)
    ? history(parsePrices(json, { now, symbol }))
    : instruments([parseMetadata(json)]);
}

function polygon(recorded: Recorded): Output {
  const { url, now } = recorded;
  const json = polygonJson(recorded);
  if (/marketstatus\/now/.test(url)) return { kind: 'marketTime', state: parseMarketStatus(json) };
  if (/marketstatus\/upcoming/.test(url)) return { kind: 'closures', closures: parseClosures(json) };
  if (/aggs\/grouped/.test(url)) return quotes(parseGrouped(json, { now }));
  return history(parseAggregates(json, { now, symbol: symbolIn(url, /\/ticker\/([^/?]+)/) }));
}

/** Every source's recorded replies → what the extension reads in them. Throws ProviderError. */
export const PARSERS: Record<string, (recorded: Recorded) => Output> = {
  yahoo: parseYahoo,
  nyfed: (recorded) => fedFunds(parseRates(jsonReply(recorded), { now: recorded.now })),
  fred,
  sec,
  cboe,
  ishares,
  nasdaq,
  nasdaqtrader: (recorded) => instruments(parseDirectory(recorded)),
  finnhub,
  twelvedata,
  fmp,
  alphavantage,
  tiingo,
  polygon,
  stooq: (recorded) => {
    const symbol = symbolIn(recorded.url, /[?&]s=([^&.]+)/) ?? '';
    return history(parseStooq(recorded, { now: recorded.now, symbol }));
  },
};
