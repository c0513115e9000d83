import { jsonReply, textReply } from '../reply';
import { type Provider, ProviderError } from '../types';
import { fundOf } from './funds';
import { parseHoldingsCsv } from './parse-holdings';
import { parseProduct } from './parse-product';

const SITE = 'https://www.ishares.com';
const PRODUCT = `${SITE}/varnish-api/blk-one01-product-data/product-data/api/v2/get-product-data`;
const AUDIENCE =
  'appSubType=ISHARES&appType=PRODUCT_PAGE&locale=en_US&targetSite=us-ishares&userType=individual';

function known(symbol: string) {
  const fund = fundOf(symbol);
  if (!fund) throw new ProviderError('not-found', 'not one of the funds of this source');
  return fund;
}

/** iShares' own pages: what the fund says of itself, keyless, for a few index funds. */
export function createIshares(): Provider {
  return {
    id: 'ishares',
    label: 'iShares',
    hosts: [`${SITE}/*`],
    needsKey: false,
    limits: { terms: 'https://www.ishares.com/us/terms-and-conditions' },
    async facts(symbol, ctx) {
      const url = `${PRODUCT}?${AUDIENCE}&portfolioId=${known(symbol).id}&component=fundamentalsAndRisk`;
      return parseProduct(jsonReply(await ctx.request(url)), { now: ctx.now(), symbol });
    },
    async holdings(symbol, ctx) {
      const { id, page } = known(symbol);
      const reply = await ctx.request(`${SITE}/us/products/${id}/${page}/latest-holdings.csv`);
      return parseHoldingsCsv(textReply(reply), { now: ctx.now(), symbol });
    },
  };
}
