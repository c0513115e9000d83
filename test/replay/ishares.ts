import { DAY, isoFromEpochDay } from '../../lib/time';
import { html, json, type ReplayHost, text } from './http';
import { holdings } from './market/holdings';
import type { Market } from './market/market';

const PORTFOLIOS: Record<string, string> = { 239710: 'IWM', 239726: 'IVV', 239774: 'IJR' };
const PRODUCT = '/varnish-api/blk-one01-product-data/product-data/api/v2/get-product-data';

/** The holdings as downloaded: a preamble, the table, cash below it. */
function holdingsCsv(market: Market, symbol: string): string {
  const side = market.standing(symbol)?.listed.side ?? null;
  const members = side === null ? [] : holdings(market, side);
  const date = new Date(market.lastDay() * DAY).toLocaleDateString('en-US', {
    timeZone: 'UTC',
    dateStyle: 'medium',
  });
  return [
    `iShares ${symbol}`,
    `Fund Holdings as of,"${date}"`,
    '',
    'Ticker,Name,Sector,Asset Class,Market Value,Weight (%)',
    ...members.map(
      ({ symbol: ticker, name, weight }) =>
        `"${ticker.replace('-', '')}","${name}","-","Equity","-","${(weight * 100).toFixed(4)}"`,
    ),
    '"USD","USD CASH","Cash and/or Derivatives","Cash","-","-0.05"',
    '',
    '"Replayed, not published."',
  ].join('\n');
}

/** www.ishares.com: product data of a few funds; the old holdings address answers with a page. */
export function ishares(market: Market): ReplayHost {
  return ({ path, query }) => {
    if (path.endsWith('.ajax'))
      return html('<!doctype html><title>iShares</title><p>This page has moved.</p>');
    const [, id = ''] = /^\/us\/products\/(\d+)\/[\w-]+\/latest-holdings\.csv$/.exec(path) ?? [];
    if (PORTFOLIOS[id]) return text(holdingsCsv(market, PORTFOLIOS[id]), 200, 'text/csv');
    if (path !== PRODUCT) return null;
    const standing = market.standing(PORTFOLIOS[query.get('portfolioId') ?? ''] ?? '');
    if (!standing) return json({ message: 'not found' }, 404);
    // Drops companies that lose money, hence a little below other sources' figure.
    const pe = (standing.portfolioPE ?? 0) * 0.96;
    const asOfDate = isoFromEpochDay(market.lastDay());
    const point = (label: string, value: number) => ({
      label,
      value,
      formattedValue: value.toFixed(2),
      asOfDate,
    });
    const container = (points: object) => ({
      containersByNameMap: { default: { dataPointsByNameMap: points } },
    });
    return json({
      componentsByNameMap: {
        fundamentalsAndRisk: container({
          priceEarnings: point('P/E Ratio', Math.round(pe * 100) / 100),
          priceBook: point('P/B Ratio', Math.round((1 + pe / 8) * 100) / 100),
          numHoldings: { value: 1936, formattedValue: '1,936' },
        }),
        keyFundFacts: container({
          totalNetAssetsFundLevel: point('Net Assets of Fund', Math.round(standing.size)),
          sharesOutstanding: { value: Math.round(standing.size / standing.price) },
          closingPrice: point('Closing Price', standing.price),
        }),
      },
    });
  };
}
