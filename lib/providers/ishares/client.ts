import { jsonReply } from '../reply';
import { type Provider, ProviderError } from '../types';
import { fundOf, type ProductFund } from './funds';
import { parseHoldingsJson } from './parse-holdings-json';
import { parseProduct } from './parse-product';

const SITE = 'https://www.ishares.com';
const PRODUCT = `${SITE}/varnish-api/blk-one01-product-data/product-data/api/v2/get-product-data`;
const AUDIENCE =
  'appSubType=ISHARES&appType=PRODUCT_PAGE&locale=en_US&targetSite=us-ishares&userType=individual';
/** Two thousand positions by thirty columns. */
const HOLDINGS_BYTES = 10e6;

function known(symbol: string): ProductFund {
  const fund = fundOf(symbol);
  if (!fund) throw new ProviderError('not-found', 'not one of the funds of this source');
  return fund;
}

/**
 * iShares' own pages: what a fund says of itself, keyless, for a few index funds. What it says of
 * its portfolio is given for other houses' funds of the same index too, and says whose figure it is.
 */
export function createIshares(): Provider {
  return {
    id: 'ishares',
    label: 'iShares',
    hosts: [`${SITE}/*`],
    needsKey: false,
    limits: { terms: 'https://www.ishares.com/us/terms-and-conditions' },
    async facts(symbol, ctx) {
      const { id, of } = known(symbol);
      const url = `${PRODUCT}?${AUDIENCE}&portfolioId=${id}&component=fundamentalsAndRisk`;
      const options = { now: ctx.now(), symbol, ...(of !== undefined && { of }) };
      return parseProduct(jsonReply(await ctx.request(url)), options);
    },
    hasAllHoldings: true,
    async holdings(symbol, ctx) {
      const { id, of } = known(symbol);
      if (of !== undefined) throw new ProviderError('not-found', 'not one of the funds of this source');
      const url = `${PRODUCT}?${AUDIENCE}&portfolioId=${id}&component=holdings.all&excludeContent=true&includeConfig=true`;
      const reply = await ctx.request(url, { maxBytes: HOLDINGS_BYTES });
      return parseHoldingsJson(jsonReply(reply), { now: ctx.now(), symbol });
    },
  };
}
