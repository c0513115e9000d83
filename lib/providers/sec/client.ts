import type { Facts } from '../../market/types';
import { jsonReply } from '../reply';
import { type Provider, type ProviderContext, ProviderError } from '../types';
import { epsFacts } from './facts';
import { EPS_TAGS, parseConcept } from './parse-facts';
import { type Filer, instrumentsOf, parseFilers } from './parse-tickers';

const LIST = 'https://www.sec.gov/files/company_tickers_exchange.json';
const CONCEPTS = 'https://data.sec.gov/api/xbrl/companyconcept';
/** Old companies report hundreds of periods; the list of filers is about a megabyte. */
const BYTES = 4e6;

/** SEC EDGAR: what US companies file, keyless. Earnings for a P/E, and a list of symbols. */
export function createSec(): Provider {
  async function filers(ctx: ProviderContext): Promise<Filer[]> {
    return parseFilers(jsonReply(await ctx.request(LIST, { maxBytes: BYTES })));
  }

  /** The list is large, so what it said of a symbol is kept for as long as the browser runs. */
  async function cikOf(symbol: string, ctx: ProviderContext): Promise<number> {
    const kept = Number((await ctx.session.get(`cik.${symbol}`)) ?? Number.NaN);
    if (Number.isInteger(kept) && kept >= 0) return kept;
    const cik = (await filers(ctx)).find((filer) => filer.symbol === symbol)?.cik ?? 0;
    await ctx.session.set(`cik.${symbol}`, String(cik));
    return cik;
  }

  async function facts(symbol: string, ctx: ProviderContext): Promise<Facts> {
    const unknown = new ProviderError('not-found', 'the source knows no such company');
    if (!/^[A-Z]{1,5}(-[A-Z])?$/.test(symbol)) throw unknown;
    const cik = await cikOf(symbol, ctx);
    if (cik === 0) throw unknown;
    const splits = (await ctx.splits?.(symbol)) ?? [];
    for (const { taxonomy, tag } of EPS_TAGS) {
      const url = `${CONCEPTS}/CIK${String(cik).padStart(10, '0')}/${taxonomy}/${tag}.json`;
      const reply = await ctx.request(url, { maxBytes: BYTES });
      // a company that doesn't use the tag
      if (reply.status === 404) continue;
      const concept = parseConcept(jsonReply(reply));
      if (concept.cik !== cik) throw new ProviderError('wrong-symbol', 'the filing is of another company');
      return epsFacts(concept, { now: ctx.now(), symbol, splits });
    }
    throw new ProviderError('empty', 'the company reports no earnings a share');
  }

  return {
    id: 'sec',
    label: 'SEC EDGAR',
    hosts: ['https://www.sec.gov/*', 'https://data.sec.gov/*'],
    needsKey: false,
    limits: { perMinute: 600, terms: 'https://www.sec.gov/about/privacy-information#security' },
    facts,
    async directory(ctx) {
      return instrumentsOf(await filers(ctx));
    },
  };
}
