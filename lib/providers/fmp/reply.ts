import { type Answer, parseJson, statusError } from '../reply';
import { ProviderError, type ProviderErrorKind } from '../types';

function kindOf(message: string, status: number): ProviderErrorKind {
  if (/limit reach|too many/i.test(message) || status === 429) return 'rate-limited';
  // 'Legacy Endpoint', 'Exclusive Endpoint', 'Special Endpoint', 'Premium Query Parameter'
  if (/legacy|exclusive|special endpoint|premium|subscription/i.test(message) || status === 402)
    return 'premium';
  if (/invalid api key/i.test(message) || status === 401) return 'unauthorised';
  return status === 403 ? 'forbidden' : 'http';
}

/** Errors are `{"Error Message": text}`, with any status; an empty list is 'unknown symbol'. */
export function fmpJson(reply: Answer): unknown {
  const failed = statusError(reply);
  let json: unknown;
  try {
    json = parseJson(reply.text);
  } catch (error) {
    if (/premium|exclusive|special endpoint/i.test(reply.text))
      throw new ProviderError('premium', 'not in the plan of this key');
    throw failed ?? error;
  }
  if (typeof json === 'object' && json !== null && 'Error Message' in json) {
    throw new ProviderError(kindOf(String(json['Error Message']), reply.status), 'an error reply', {
      status: reply.status,
    });
  }
  if (failed) throw failed;
  if (Array.isArray(json) && json.length === 0)
    throw new ProviderError('not-found', 'the source knows no such symbol');
  return json;
}
