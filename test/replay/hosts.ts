import { CONTENT_MATCHES, DATA_HOSTS, KEYED_HOSTS } from '../../lib/settings/hosts';
import { cboe } from './cboe';
import { fred } from './fred';
import { html, type ReplayHost } from './http';
import { ishares } from './ishares';
import { finnhub, fmp, twelvedata } from './keyed';
import type { Market } from './market/market';
import { nasdaq } from './nasdaq';
import { nasdaqtrader } from './nasdaqtrader';
import { nyfed } from './nyfed';
import { site } from './pages';
import { secData, secLists } from './sec';
import { yahoo } from './yahoo/yahoo';

function hostOf(pattern: string): string {
  return pattern.replace(/^https:\/\/(\*\.)?/, '').replace(/\/\*$/, '');
}

/** The first that answers. */
function either(...hosts: ReplayHost[]): ReplayHost {
  return (request) => {
    for (const host of hosts) {
      const answer = host(request);
      if (answer) return answer;
    }
    return null;
  };
}

/** Yahoo's consent pages, which nothing may agree to on the user's behalf. */
const consent: ReplayHost = () =>
  html('<!doctype html><title>Yahoo is part of…</title><form method="post"><button>Agree');

/** Every host the extension may talk to or run on, by name. Throws when one has no replay. */
export function createHosts(market: Market): Map<string, ReplayHost> {
  const { query, cookie, site: yahooSite } = yahoo(market);
  const hosts = new Map<string, ReplayHost>();
  for (const pattern of CONTENT_MATCHES) {
    hosts.set(hostOf(pattern), site);
    hosts.set(`www.${hostOf(pattern)}`, site);
  }
  const sources: Record<string, ReplayHost> = {
    'query1.finance.yahoo.com': query,
    'query2.finance.yahoo.com': query,
    'fc.yahoo.com': cookie,
    'finance.yahoo.com': either(yahooSite, site),
    'guce.yahoo.com': consent,
    'consent.yahoo.com': consent,
    'cdn.cboe.com': cboe(market),
    'www.sec.gov': secLists(),
    'data.sec.gov': secData(market),
    'www.nasdaqtrader.com': nasdaqtrader(market),
    'api.nasdaq.com': nasdaq(market),
    'www.ishares.com': ishares(market),
    'markets.newyorkfed.org': nyfed(market),
    'fred.stlouisfed.org': fred(market),
    'finnhub.io': finnhub(market),
    'api.twelvedata.com': twelvedata(market),
    'financialmodelingprep.com': fmp(market),
    // Not a site the extension knows: for opting in, and for seeing that it leaves others alone.
    'other.example': site,
  };
  for (const [name, host] of Object.entries(sources)) hosts.set(name, host);
  const missing = [...DATA_HOSTS, ...KEYED_HOSTS].map(hostOf).filter((name) => !hosts.has(name));
  if (missing.length > 0) throw new Error(`no replay for ${missing.join(', ')}`);
  return hosts;
}
