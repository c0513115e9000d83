import { json, type ReplayRequest, type ReplayResponse } from '../http';
import { INSTRUMENTS } from '../market/instruments';
import { exchangeOf, namesOf } from './meta';

const EXCHANGE_NAMES: Record<string, string> = {
  NMS: 'NASDAQ',
  NYQ: 'NYSE',
  ASE: 'NYSE American',
  PCX: 'NYSEArca',
};

/** `v1/finance/search`: symbols that start with the text, then names that contain it. */
export function search(request: ReplayRequest): ReplayResponse {
  const text = (request.query.get('q') ?? '').trim().toUpperCase();
  const limit = Number(request.query.get('quotesCount') ?? 6);
  const all = [...INSTRUMENTS.values()];
  const bySymbol = all.filter(({ symbol }) => symbol.startsWith(text));
  const byName = all.filter(
    (listed) => !bySymbol.includes(listed) && listed.name.toUpperCase().includes(text),
  );
  const quotes = (text ? [...bySymbol, ...byName] : []).slice(0, limit).map((listed, i) => ({
    exchange: exchangeOf(listed).code,
    shortname: namesOf(listed).shortName,
    quoteType: listed.type,
    symbol: listed.symbol,
    index: 'quotes',
    score: 20_000 - i,
    typeDisp: listed.type === 'EQUITY' ? 'Equity' : listed.type,
    longname: namesOf(listed).longName,
    exchDisp: EXCHANGE_NAMES[exchangeOf(listed).code] ?? exchangeOf(listed).name,
    isYahooFinance: true,
  }));
  return json({ explains: [], count: quotes.length, quotes, news: [], nav: [], lists: [] });
}
