import { type Answer, parseJson, statusError } from '../reply';
import { ProviderError, type ProviderErrorKind } from '../types';

/**
 * Consent is a page, reached by redirects; a fetch that follows them ends on its form. A link to
 * `guce.yahoo.com/privacy-dashboard` is on every Yahoo page and means nothing.
 */
const CONSENT = /collectConsent|consent-form|guce\.yahoo\.com\/consent|name="csrfToken"|Yahoo is part of/i;

function kindOf(code: string, description: string): ProviderErrorKind {
  const text = `${code} ${description}`.toLowerCase();
  // 'Data doesn't exist for startDate = 567993600, endDate = 631152000': not listed yet
  if (/data doesn't exist/.test(text)) return 'empty';
  if (/not found|no data found|delisted|no fundamentals/.test(text)) return 'not-found';
  // 'Invalid Cookie', 'Invalid Crumb', 'User is unable to access this feature'
  if (/unauthori[sz]ed|crumb|cookie|unable to access/.test(text)) return 'unauthorised';
  if (/too many requests|rate limit/.test(text)) return 'rate-limited';
  return 'http';
}

/** `{quoteResponse|chart|finance|…: {result, error: {code, description}}}` → the error, if there is one. */
function errorInside(json: unknown): ProviderErrorKind | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  for (const envelope of Object.values(json)) {
    if (typeof envelope !== 'object' || envelope === null || !('error' in envelope)) continue;
    const { error } = envelope;
    if (typeof error === 'string') return kindOf(error, '');
    if (typeof error !== 'object' || error === null) continue;
    const part = (name: string) => String((error as Record<string, unknown>)[name] ?? '');
    return kindOf(part('code'), part('description'));
  }
  return undefined;
}

/**
 * A Yahoo reply → its JSON, or a ProviderError. The body outranks the status: the same 401 means a
 * stale crumb or a missing cookie, 429 comes as plain text, and consent comes as a page.
 */
export function yahooJson(reply: Answer): unknown {
  const detail = {
    status: reply.status,
    ...(reply.retryAfter !== undefined && { retryAfter: reply.retryAfter }),
  };
  // Only the way to the consent page redirects; the network layer follows it, a recording may not.
  if (reply.status >= 300 && reply.status < 400) {
    throw new ProviderError('consent', 'the source asks for cookie consent', detail);
  }
  const body = reply.text.trim();
  if (body.startsWith('<') && CONSENT.test(body)) {
    throw new ProviderError('consent', 'the source asks for cookie consent', detail);
  }
  if (/^(edge: )?too many requests/i.test(body)) {
    throw new ProviderError('rate-limited', 'too many requests', detail);
  }
  const failed = statusError(reply);
  if (failed && !body.startsWith('{')) throw failed;
  let json: unknown;
  try {
    json = parseJson(body);
  } catch (error) {
    throw failed ?? error;
  }
  const inside = errorInside(json);
  if (inside)
    throw new ProviderError(failed?.kind === 'rate-limited' ? failed.kind : inside, 'an error reply', detail);
  if (failed) throw failed;
  return json;
}
