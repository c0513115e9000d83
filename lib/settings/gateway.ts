/**
 * What a person typed → the address of a gateway as it is kept: `https://host[:port]/path/`, always
 * with a trailing slash. Null where it is none: another scheme, a login, a query.
 */
export function parseGateway(text: string): string | null {
  const trimmed = text.trim();
  const typed = trimmed.includes('://') ? trimmed : `https://${trimmed}`;
  if (!URL.canParse(typed)) return null;
  const { protocol, username, password, search, hash, hostname, origin, pathname } = new URL(typed);
  if (protocol !== 'https:' || username || password || search || hash || !hostname.includes('.')) return null;
  return `${origin}${pathname.endsWith('/') ? pathname : `${pathname}/`}`;
}

/** The match pattern to ask the browser's permission for; patterns know no port. */
export function gatewayOrigin(gateway: string): string {
  return `https://${new URL(gateway).hostname}/*`;
}
