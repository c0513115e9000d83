import { type Answer, jsonReply, parseJson, statusError } from '../reply';
import { ProviderError } from '../types';

/** 403 is 'not in your plan' here; a refused key is 401. Errors are `{error: text}`, also with 200. */
export function finnhubJson(reply: Answer): unknown {
  const failed = statusError(reply);
  if (reply.status === 403 || /don't have access/i.test(reply.text)) {
    throw new ProviderError('premium', 'not in the plan of this key', { status: reply.status });
  }
  if (failed) throw failed;
  const json = parseJson(reply.text);
  if (typeof json === 'object' && json !== null && 'error' in json && typeof json.error === 'string') {
    throw new ProviderError(/limit/i.test(json.error) ? 'rate-limited' : 'http', 'an error reply');
  }
  return jsonReply(reply);
}
