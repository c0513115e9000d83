/**
 * Sites that are about markets throughout: their pages need no further evidence. General news
 * sites are not among them, however good their business pages.
 */
const SITES = [
  'fool.com',
  'finance.yahoo.com',
  'marketwatch.com',
  'barrons.com',
  'seekingalpha.com',
  'investing.com',
  'investors.com',
  'benzinga.com',
  'morningstar.com',
  'zacks.com',
  'nasdaq.com',
  'thestreet.com',
  'stocktwits.com',
];

export const isFinanceSite = (hostname: string): boolean =>
  SITES.some((site) => hostname === site || hostname.endsWith(`.${site}`));
