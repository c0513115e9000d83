import { parseCrumb } from '../../lib/providers/yahoo/crumb';
import { parseChart } from '../../lib/providers/yahoo/parse-chart';
import { parseMarketTime } from '../../lib/providers/yahoo/parse-market-time';
import { parseQuotes } from '../../lib/providers/yahoo/parse-quote';
import { parseQuoteType, parseSearch } from '../../lib/providers/yahoo/parse-search';
import { parseSpark } from '../../lib/providers/yahoo/parse-spark';
import { parseSummary } from '../../lib/providers/yahoo/parse-summary';
import { parseTimeseries, timeseriesFacts } from '../../lib/providers/yahoo/parse-timeseries';
import { yahooJson } from '../../lib/providers/yahoo/reply';
import { isoFromEpochDay } from '../../lib/time';
import { facts, history, instruments, type Output, quotes } from './parse-outputs';
import { type Recorded, symbolIn, symbolsIn } from './recorded';

function timeseries(json: unknown, { now, url }: Recorded): Output {
  const parsed = parseTimeseries(json, { symbol: symbolIn(url, /finance\/timeseries\/([^/?]+)/) });
  const series = Object.fromEntries(
    [...parsed.series].map(([type, points]) => [
      type,
      points.map(({ day, value, currency }) => ({ asOf: isoFromEpochDay(day), value, currency })),
    ]),
  );
  const total = [...parsed.series.values()].flat().length;
  // funds have no earnings: their series are empty, which is an answer
  const metrics = total > 0 ? timeseriesFacts(parsed, { now }).metrics : {};
  return { kind: 'timeseries', symbol: parsed.symbol, series, metrics };
}

/** By the reply's own envelope, for recordings without an address. */
const BY_ENVELOPE: Record<string, RegExp> = {
  chart: /^\{\s*"chart"/,
  spark: /^\{\s*"spark"/,
  quote: /^\{\s*"quoteResponse"/,
  summary: /^\{\s*"quoteSummary"/,
  timeseries: /^\{\s*"timeseries"/,
};

const BY_PATH: Record<string, RegExp> = {
  crumb: /\/v1\/test\/getcrumb/,
  chart: /\/finance\/chart\//,
  spark: /\/finance\/spark/,
  quote: /\/v7\/finance\/quote\b|\/finance\/screener/,
  summary: /\/finance\/quoteSummary\//,
  timeseries: /\/timeseries\//,
  search: /\/finance\/search/,
  quoteType: /\/finance\/quoteType\//,
  marketTime: /\/finance\/markettime/,
};

/** Any recorded Yahoo reply → what the extension reads in it. */
export function parseYahoo(recorded: Recorded): Output {
  const { url, text, now } = recorded;
  const find = (table: Record<string, RegExp>, where: string) =>
    Object.entries(table).find(([, pattern]) => pattern.test(where))?.[0];
  const endpoint = find(BY_PATH, url) ?? find(BY_ENVELOPE, text.trim());
  if (endpoint === 'crumb') return { kind: 'crumb', crumb: parseCrumb(recorded) };
  const json = yahooJson(recorded);
  const symbols = symbolsIn(url);
  switch (endpoint) {
    case 'chart':
      return history(parseChart(json, { now, symbol: symbolIn(url, /chart\/([^/?]+)/) }));
    case 'spark':
      return quotes(parseSpark(json, { now, symbols }));
    case 'summary':
      return facts(parseSummary(json, { now, symbol: symbolIn(url, /quoteSummary\/([^/?]+)/) }));
    case 'timeseries':
      return timeseries(json, recorded);
    case 'search':
      return instruments(parseSearch(json));
    case 'quoteType':
      return instruments(parseQuoteType(json));
    case 'marketTime':
      return { kind: 'marketTime', ...parseMarketTime(json) };
    default:
      return quotes(parseQuotes(json, { now, symbols }));
  }
}
