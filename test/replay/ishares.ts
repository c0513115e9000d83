import { isoFromEpochDay } from '../../lib/time';
import { html, json, type ReplayHost } from './http';
import { holdings } from './market/holdings';
import type { Market } from './market/market';

const PORTFOLIOS: Record<string, string> = { 239710: 'IWM', 239726: 'IVV', 239774: 'IJR' };
const PRODUCT = '/varnish-api/blk-one01-product-data/product-data/api/v2/get-product-data';

/** The holdings as the site's own table gets them: a list for each column. */
function holdingsData(market: Market, symbol: string) {
  const side = market.standing(symbol)?.listed.side ?? null;
  const rows = [
    ...(side === null ? [] : holdings(market, side)).map(({ symbol: ticker, name, weight }) => ({
      ticker: ticker.replace('-', ''),
      issueName: name,
      assetClass: 'Equity',
      holdingPercent: Math.round(weight * 1e6) / 1e4,
    })),
    { ticker: 'USD', issueName: 'USD CASH', assetClass: 'Cash', holdingPercent: -0.05 },
  ];
  const column = (name: keyof (typeof rows)[number]) => ({ value: rows.map((row) => row[name]) });
  return {
    asOfDate: { value: dateNumber(market) },
    ticker: column('ticker'),
    issueName: column('issueName'),
    assetClass: column('assetClass'),
    holdingPercent: column('holdingPercent'),
  };
}

/** 20260123. */
const dateNumber = (market: Market) => Number(isoFromEpochDay(market.lastDay()).replaceAll('-', ''));

/** www.ishares.com: product data of a few funds; the old holdings address answers with a page. */
export function ishares(market: Market): ReplayHost {
  return ({ path, query }) => {
    if (path.endsWith('.ajax'))
      return html('<!doctype html><title>iShares</title><p>This page has moved.</p>');
    if (path !== PRODUCT) return null;
    const symbol = PORTFOLIOS[query.get('portfolioId') ?? ''] ?? '';
    const standing = market.standing(symbol);
    if (!standing) return json({ message: 'not found' }, 404);
    const container = (points: object, name = 'default') => ({
      containersByNameMap: { [name]: { dataPointsByNameMap: points } },
    });
    if (query.get('component') === 'holdings.all') {
      return json({ componentsByNameMap: { holdings: container(holdingsData(market, symbol), 'all') } });
    }
    // Drops companies that lose money, hence a little below other sources' figure.
    const pe = (standing.portfolioPE ?? 0) * 0.96;
    const asOfDate = dateNumber(market);
    const point = (label: string, value: number) => ({
      label,
      value,
      formattedValue: value.toFixed(2),
      asOfDate,
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
