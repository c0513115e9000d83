import { ProviderError, type Reply, type RequestOptions } from '../providers/types';
import { SECOND } from '../time';
import { readCapped } from './body';
import { hostAllowed } from './hosts';
import { parseRetryAfter } from './retry-after';

/** Well above the largest reply of daily use (ten years of one symbol: 0.3 MB). */
export const DEFAULT_MAX_BYTES = 2_000_000;
/** SEC frames: one concept of all filers. */
export const FRAMES_MAX_BYTES = 20_000_000;
/** A worker's fetch is cut at 30 s by the browser; two attempts must fit below that. */
export const ATTEMPT_TIMEOUT = 9 * SECOND;
/** Large bodies take longer and are not tried twice in the same breath. */
export const LARGE_TIMEOUT = 25 * SECOND;

export interface RequestDependencies {
  fetch: typeof fetch;
  now(): number;
  /** False when the browser knows that it has no network. */
  online?(): boolean;
}

export interface HttpRequest extends RequestOptions {
  url: string;
  /** Match patterns of the hosts this source may be reached at, redirects included. */
  hosts: readonly string[];
}

export type Request = (request: HttpRequest) => Promise<Reply>;

/**
 * One GET, once. Every HTTP status is returned; what prevents a reply is thrown as ProviderError:
 * `network`, `offline`, `timeout`, `aborted` (by the caller's signal), `too-large`, `forbidden`
 * (a host that is not the source's own). No error carries the URL: it may hold a key.
 */
export function createRequest({ fetch, now, online = () => true }: RequestDependencies): Request {
  return async ({ url, hosts, signal, credentials = 'omit', headers, maxBytes = DEFAULT_MAX_BYTES }) => {
    if (!hostAllowed(url, hosts)) throw new ProviderError('forbidden', 'host not of this source');
    if (signal?.aborted) throw new ProviderError('aborted', 'no longer wanted');
    const timeout = new AbortController();
    const limit = maxBytes > DEFAULT_MAX_BYTES ? LARGE_TIMEOUT : ATTEMPT_TIMEOUT;
    const timer = setTimeout(() => timeout.abort(), limit);
    try {
      const response = await fetch(url, {
        credentials,
        ...(headers && { headers }),
        signal: signal ? AbortSignal.any([signal, timeout.signal]) : timeout.signal,
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      });
      if (response.url && !hostAllowed(response.url, hosts)) {
        await response.body?.cancel();
        throw new ProviderError('forbidden', 'redirected to a foreign host', { status: response.status });
      }
      const text = await readCapped(response, maxBytes);
      const retryAfter = parseRetryAfter(response.headers.get('retry-after'), now());
      return {
        status: response.status,
        contentType: response.headers.get('content-type') ?? '',
        text,
        ...(retryAfter !== undefined && { retryAfter }),
      };
    } catch (error) {
      if (error instanceof ProviderError) throw error;
      if (signal?.aborted) throw new ProviderError('aborted', 'no longer wanted');
      if (timeout.signal.aborted) throw new ProviderError('timeout', `no reply within ${limit / SECOND} s`);
      throw online()
        ? new ProviderError('network', 'the connection failed')
        : new ProviderError('offline', 'no network');
    } finally {
      clearTimeout(timer);
    }
  };
}
