import { type Answer, parseJson, statusError } from '../reply';
import { ProviderError, type ProviderErrorKind } from '../types';

const KINDS: Record<number, ProviderErrorKind> = {
  400: 'not-found',
  401: 'unauthorised',
  403: 'premium',
  404: 'not-found',
  414: 'http',
  429: 'rate-limited',
};

/** `{code, message, status: 'error'}` → its error; the same body comes with HTTP 200 and with 4xx. */
export function twelveDataError(json: unknown): ProviderError | undefined {
  if (typeof json !== 'object' || json === null || !('status' in json) || json.status !== 'error')
    return undefined;
  const code = 'code' in json && typeof json.code === 'number' ? json.code : 0;
  const message = 'message' in json && typeof json.message === 'string' ? json.message : '';
  const kind = (Object.hasOwn(KINDS, code) ? KINDS[code] : undefined) ?? 'http';
  // symbols of paid plans answer 404 or 403 with this hint
  const paid = /available (starting )?with|upgrad/i.test(message) && kind !== 'rate-limited';
  return new ProviderError(
    paid ? 'premium' : kind,
    'an error reply',
    code >= 100 && code < 600 ? { status: code } : {},
  );
}

export function twelveDataJson(reply: Answer): unknown {
  const failed = statusError(reply);
  let json: unknown;
  try {
    json = parseJson(reply.text);
  } catch (error) {
    throw failed ?? error;
  }
  const inside = twelveDataError(json);
  if (inside) throw inside;
  if (failed) throw failed;
  return json;
}
