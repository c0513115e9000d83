import { cookies, html, json, type ReplayHost, type ReplayRequest, type ReplayResponse, text } from '../http';
import type { Market } from '../market/market';
import { chart } from './chart';
import { quote } from './quote';
import { search } from './search';
import { sparkV7, sparkV8 } from './spark';
import { quoteSummary } from './summary';

/** The cookie that `fc.yahoo.com` sets, and the crumb that goes with it. */
const COOKIE = 'd=replayed&S=replayed';
const CRUMB = 'rEpLaY.2026';

function unauthorised(description: string): ReplayResponse {
  return json({ finance: { result: null, error: { code: 'Unauthorized', description } } }, 401);
}

function hasCookie(request: ReplayRequest): boolean {
  return cookies(request).get('A3') === COOKIE;
}

/** What a caller lacks to be let into quote and quoteSummary; null when nothing. */
function refused(request: ReplayRequest, crumb: string): ReplayResponse | null {
  if (!request.query.has('crumb')) {
    return unauthorised('User is unable to access this feature - https://bit.ly/yahoo-finance-api-feedback');
  }
  return hasCookie(request) && request.query.get('crumb') === crumb ? null : unauthorised('Invalid Crumb');
}

function cookieAnswer(status: number): ReplayResponse {
  const page = html('<!doctype html><title>replay</title>', status);
  const attributes = 'Max-Age=31557600; Domain=.yahoo.com; Path=/; SameSite=None; Secure; HttpOnly';
  return { ...page, headers: { ...page.headers, 'set-cookie': `A3=${COOKIE}; ${attributes}` } };
}

export interface YahooHosts {
  query: ReplayHost;
  cookie: ReplayHost;
  site: ReplayHost;
}

/** Yahoo's data hosts. The crumb is `crumb()`, so that a test can make the one in use stale. */
export function yahoo(market: Market, crumb: () => string = () => CRUMB): YahooHosts {
  const query: ReplayHost = (request) => {
    const { path } = request;
    const symbol = path.slice(path.lastIndexOf('/') + 1);
    if (path === '/v1/test/getcrumb') {
      return hasCookie(request) ? text(crumb()) : unauthorised('Invalid Cookie');
    }
    if (path.startsWith('/v8/finance/chart/')) return chart(market, symbol, request);
    if (path === '/v7/finance/spark') return sparkV7(market, request);
    if (path === '/v8/finance/spark') return sparkV8(market, request);
    if (path === '/v1/finance/search') return search(request);
    if (path === '/v7/finance/quote') return refused(request, crumb()) ?? quote(market, request);
    if (path.startsWith('/v10/finance/quoteSummary/')) {
      return refused(request, crumb()) ?? quoteSummary(market, symbol, request);
    }
    return null;
  };
  return {
    query,
    // The real host answers 404 and sets the cookie all the same.
    cookie: () => cookieAnswer(404),
    site: ({ path }) => (path === '/' ? cookieAnswer(200) : null),
  };
}
