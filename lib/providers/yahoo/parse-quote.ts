import * as v from 'valibot';
import type { Facts } from '../../market/types';
import { figure, known, label, symbolField } from '../fields';
import { shaped } from '../reply';
import { createSheet } from '../sheet';
import { ProviderError } from '../types';
import { putEarnings } from './earnings';
import { exchangeName, feedDelay, fromSeconds, kindOf, marketState, money } from './vocabulary';

const rowSchema = v.object({
  symbol: symbolField,
  quoteType: label,
  shortName: label,
  longName: label,
  exchange: label,
  fullExchangeName: label,
  currency: label,
  financialCurrency: label,
  marketState: label,
  regularMarketPrice: figure,
  regularMarketTime: figure,
  regularMarketChange: figure,
  regularMarketChangePercent: figure,
  regularMarketPreviousClose: figure,
  exchangeDataDelayedBy: figure,
  fiftyTwoWeekLow: figure,
  fiftyTwoWeekHigh: figure,
  fiftyTwoWeekChangePercent: figure,
  marketCap: figure,
  netAssets: figure,
  netExpenseRatio: figure,
  dividendYield: figure,
  trailingPE: figure,
  peTTM: figure,
  forwardPE: figure,
  epsTrailingTwelveMonths: figure,
  epsForward: figure,
  priceToBook: figure,
  ytdReturn: figure,
});
type Row = v.InferOutput<typeof rowSchema>;

const envelopeSchema = v.object({ quoteResponse: v.object({ result: v.array(v.unknown()) }) });
/** A predefined screener's rows are the same rows with a few more fields. */
const screenerSchema = v.object({
  finance: v.object({ result: v.array(v.object({ quotes: v.array(v.unknown()) })) }),
});

/** Percent in the reply; `fiftyTwoWeek{Low,High}ChangePercent` in the same row are fractions. */
const PERCENT = 0.01;

function parseRow(row: Row, fetchedAt: number): Facts | null {
  const kind = kindOf(row.quoteType);
  const price = known(row.regularMarketPrice);
  if (row.symbol === '' || kind === null || price === null || price <= 0) return null;
  const { currency, priceScale: scale } = money(row.currency);
  const fund = kind === 'etf' || kind === 'fund';
  const sheet = createSheet({
    source: 'yahoo',
    kind,
    currency,
    fetchedAt,
    asOf: fromSeconds(known(row.regularMarketTime)),
    ...feedDelay(row.exchange, known(row.exchangeDataDelayedBy)),
  });
  sheet.put('price', price, { method: 'regularMarketPrice', scale });
  sheet.put('previousClose', row.regularMarketPreviousClose, { method: 'regularMarketPreviousClose', scale });
  sheet.put('change', row.regularMarketChange, { method: 'regularMarketChange', scale });
  sheet.put('changeFraction', row.regularMarketChangePercent, {
    method: 'regularMarketChangePercent',
    scale: PERCENT,
  });
  // indices without history send 0
  sheet.put('fiftyTwoWeekLow', zeroIsNothing(row.fiftyTwoWeekLow), { method: 'fiftyTwoWeekLow', scale });
  sheet.put('fiftyTwoWeekHigh', zeroIsNothing(row.fiftyTwoWeekHigh), { method: 'fiftyTwoWeekHigh', scale });
  sheet.put('oneYearReturn', row.fiftyTwoWeekChangePercent, {
    method: 'fiftyTwoWeekChangePercent',
    scale: PERCENT,
  });
  if (kind === 'stock' || fund) {
    sheet.put('dividendYield', row.dividendYield, { method: 'dividendYield', scale: PERCENT, asOf: null });
  }
  if (fund) {
    // QQQ: marketCap 238.0e9 against assets of 385.8e9, priceToBook 1.50 against about 8
    sheet.lack('marketCap', 'unreliable', { method: 'marketCap' });
    sheet.lack('priceToBook', 'unreliable', { method: 'priceToBook' });
    sheet.put('netAssets', zeroIsNothing(row.netAssets), { method: 'netAssets', asOf: null });
    sheet.put('expenseRatio', zeroIsNothing(row.netExpenseRatio), {
      method: 'netExpenseRatio',
      scale: PERCENT,
      asOf: null,
    });
    if (typeof row.ytdReturn === 'number') {
      sheet.put('ytdReturn', row.ytdReturn, {
        method: 'ytdReturn (with dividends, to the last month end)',
        scale: PERCENT,
        asOf: null,
      });
    }
  } else if (kind !== 'index') {
    sheet.put('marketCap', zeroIsNothing(row.marketCap), { method: 'marketCap' });
  }
  putEarnings(sheet, {
    kind,
    price: price * scale,
    currency: row.currency,
    financialCurrency: row.financialCurrency,
    trailingPE: row.trailingPE,
    forwardPE: row.forwardPE,
    eps: row.epsTrailingTwelveMonths,
    epsForward: row.epsForward,
    priceToBook: row.priceToBook,
    portfolioPE: known(row.peTTM),
    portfolioMethod: '1 / portfolio earnings yield (peTTM)',
  });
  const name = row.longName || row.shortName;
  return sheet.facts(
    { symbol: row.symbol, name, exchange: exchangeName(row.exchange, row.fullExchangeName), kind },
    marketState(row.marketState),
  );
}

const zeroIsNothing = (value: Row['marketCap']) => (value === 0 ? 'absent' : value);

/** Rows → facts by symbol; of two rows for one symbol the newer counts. Rows that don't parse are left out. */
function parseRows(rows: unknown[], fetchedAt: number): { facts: Map<string, Facts>; broken: number } {
  const facts = new Map<string, Facts>();
  let broken = 0;
  for (const raw of rows) {
    const row = v.safeParse(rowSchema, raw);
    const parsed = row.success ? parseRow(row.output, fetchedAt) : null;
    if (!parsed) {
      // a dead symbol answers with quoteType NONE and no price: unknown, not broken
      if (!row.success || row.output.quoteType !== 'NONE') broken += 1;
      continue;
    }
    const earlier = facts.get(parsed.instrument.symbol)?.metrics.price?.asOf ?? Number.NEGATIVE_INFINITY;
    if ((parsed.metrics.price?.asOf ?? 0) >= earlier) facts.set(parsed.instrument.symbol, parsed);
  }
  return { facts, broken };
}

/**
 * v7 `quote` or a predefined screener → facts by symbol. Unknown and delisted symbols are absent.
 * With `symbols`, rows nobody asked for are dropped. Throws `schema` when rows came and none was
 * usable, `wrong-symbol` when all belong to others.
 */
export function parseQuotes(
  json: unknown,
  { now, symbols }: { now: number; symbols?: readonly string[] },
): Map<string, Facts> {
  const screener = v.safeParse(screenerSchema, json);
  const rows = screener.success
    ? screener.output.finance.result.flatMap((list) => list.quotes)
    : shaped(envelopeSchema, json).quoteResponse.result;
  const { facts, broken } = parseRows(rows, now);
  if (facts.size === 0 && broken > 0) throw new ProviderError('schema', 'no row of the reply was usable');
  if (!symbols || facts.size === 0) return facts;
  const asked = new Map([...facts].filter(([symbol]) => symbols.includes(symbol)));
  if (asked.size === 0) throw new ProviderError('wrong-symbol', 'the reply is about other symbols');
  return asked;
}
