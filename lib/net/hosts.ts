/**
 * True when `url` lies on a host of `patterns` (match patterns such as `https://cdn.cboe.com/*` or
 * `https://*.example.com/*`) with the same scheme. Anything unparsable is refused.
 */
export function hostAllowed(url: string, patterns: readonly string[]): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username, password } = new URL(url);
  if (username || password) return false;
  return patterns.some((pattern) => {
    const match = /^(https?:)\/\/([^/]+)\//.exec(pattern);
    if (!match || match[1] !== protocol) return false;
    const host = match[2] ?? '';
    if (!host.startsWith('*.')) return host === hostname;
    const domain = host.slice(2);
    return hostname === domain || hostname.endsWith(`.${domain}`);
  });
}
