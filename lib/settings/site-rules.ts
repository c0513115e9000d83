import { CONTENT_MATCHES } from './hosts';
import type { Settings } from './settings';

/** `*` for every site, or a host with an optional path: `example.com`, `example.com/markets/*`. */
export type SitePattern = string;

/**
 * What a person typed → the pattern it means, or null where it names no site. Schemes, `www.`,
 * leading `*.` and a trailing slash are forgiven: a host always covers its subdomains.
 */
export function parseSitePattern(text: string): SitePattern | null {
  const trimmed = text.trim().toLowerCase();
  if (trimmed === '*' || trimmed === '<all_urls>') return '*';
  const [, rest = ''] = /^(?:[a-z*]+:\/\/)?(.*)$/s.exec(trimmed) ?? [];
  const [, host = '', path = ''] = /^([^/]*)(\/.*)?$/s.exec(rest.replace(/^(?:\*\.|www\.)/, '')) ?? [];
  if (!isHost(host)) return null;
  return path === '' || path === '/' || path === '/*' ? host : `${host}${path}`;
}

function isHost(host: string): boolean {
  if (host === 'localhost') return true;
  if (
    !/^(?:[a-z0-9\u0080-\uffff](?:[a-z0-9\u0080-\uffff-]*[a-z0-9\u0080-\uffff])?\.)+[a-z0-9\u0080-\uffff-]{2,}$/.test(
      host,
    )
  ) {
    return false;
  }
  return URL.canParse(`https://${host}/`);
}

/** The match patterns to ask the browser's permission for. */
export function originsOf(pattern: SitePattern): string[] {
  if (pattern === '*') return ['https://*/*', 'http://*/*'];
  const host = new URL(`https://${pattern}`).hostname;
  return [`https://*.${host}/*`, `http://*.${host}/*`];
}

/** Whether `url` lies under `pattern`. A `*` in the path stands for anything, and so does what follows it. */
export function matchesSite(url: string, pattern: SitePattern): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, pathname } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return false;
  if (pattern === '*') return true;
  if (!URL.canParse(`https://${pattern}`)) return false;
  const slash = pattern.indexOf('/');
  const host = new URL(`https://${slash < 0 ? pattern : pattern.slice(0, slash)}`).hostname;
  if (hostname !== host && !hostname.endsWith(`.${host}`)) return false;
  return slash < 0 || matchesPath(pathname.toLowerCase(), pattern.slice(slash));
}

/** Pieces between the stars in order: linear, and nothing of the user's ever becomes a regular expression. */
function matchesPath(path: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split('*');
  if (!path.startsWith(first)) return false;
  let at = first.length;
  for (const piece of rest) {
    const found = path.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}

/** Whether a pattern is about a site: its host, or one under it, whatever the path. */
export function isOfSite(pattern: SitePattern, site: SitePattern): boolean {
  if (pattern === '*' || site === '*') return false;
  const hostOf = (each: SitePattern) => new URL(`https://${each}`).hostname;
  const [host, wanted] = [hostOf(pattern), hostOf(site)];
  return host === wanted || host.endsWith(`.${wanted}`);
}

export type SiteVerdict = 'scan' | 'off' | 'blocked' | 'not-listed';

const BUILT_IN = CONTENT_MATCHES.map((match) => new URL(match.replace('*.', '')).hostname);

/** Whether a page is scanned and, if not, why: the switch, then the block list, then both allow lists. */
export function siteVerdict(
  url: string,
  settings: Pick<Settings, 'scanning' | 'allowSites' | 'blockSites'>,
): SiteVerdict {
  if (!settings.scanning) return 'off';
  if (settings.blockSites.some((pattern) => matchesSite(url, pattern))) return 'blocked';
  const listed = [...BUILT_IN, ...settings.allowSites].some((pattern) => matchesSite(url, pattern));
  return listed ? 'scan' : 'not-listed';
}
