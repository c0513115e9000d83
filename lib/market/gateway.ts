import pLimit, { type LimitFunction } from 'p-limit';
import type { HttpRequest, Request } from '../net/request';
import { type RetryDependencies, withRetry } from '../net/retry';
import { ProviderError, type Reply } from '../providers/types';
import { SECOND } from '../time';
import type { Outcome } from './circuit';
import type { Gate } from './gate';

/** Requests in the air at once, all hosts together. */
export const CONCURRENCY = 3;
/** Of these to one host, so that one that never answers leaves a way free for the others. */
export const PER_HOST = 2;

export interface GatewayDependencies extends RetryDependencies {
  request: Request;
  gate: Gate;
  now(): number;
}

/**
 * How long a good reply answers the same URL again: one reply of a source may hold what two of its
 * capabilities are asked for a moment apart.
 */
export const REPLY_KEPT = 5 * SECOND;

/**
 * The one way out to the network: same URL at the same time is one request; at most three at once;
 * each attempt passes its host's circuit and budget; broken connections are tried once more.
 */
export function createGateway({ request, gate, now, ...retry }: GatewayDependencies): Request {
  const limit = pLimit(CONCURRENCY);
  const limits = new Map<string, LimitFunction>();
  const inFlight = new Map<string, Promise<Reply>>();
  const recent = new Map<string, { reply: Reply; at: number }>();

  async function attempt(options: HttpRequest, host: string): Promise<Reply> {
    await gate.admit(host);
    try {
      const reply = await request(options);
      await gate.report(host, outcomeOf(reply, options));
      return reply;
    } catch (error) {
      await gate.report(host, outcomeOfError(error));
      throw error;
    }
  }

  function inTurn<T>(host: string, task: () => Promise<T>): Promise<T> {
    const own = limits.get(host) ?? pLimit(PER_HOST);
    limits.set(host, own);
    return own(() => limit(task));
  }

  return (options) => {
    const host = URL.canParse(options.url) ? new URL(options.url).hostname : '';
    const run = () => withRetry(() => inTurn(host, () => attempt(options, host)), retry, options.signal);
    // A caller that may give up must not take others down with it.
    if (options.signal) return run();
    const key = `${options.credentials ?? 'omit'} ${JSON.stringify(options.headers ?? {})} ${options.url}`;
    const running = inFlight.get(key);
    if (running) return running;
    const last = recent.get(key);
    if (last && Math.abs(now() - last.at) < REPLY_KEPT) return Promise.resolve(last.reply);
    const started = run()
      .then((reply) => {
        for (const [old, { at }] of recent) if (Math.abs(now() - at) >= REPLY_KEPT) recent.delete(old);
        if (reply.status === 200) recent.set(key, { reply, at: now() });
        return reply;
      })
      .finally(() => inFlight.delete(key));
    inFlight.set(key, started);
    return started;
  };

  function outcomeOf(reply: Reply, { expects = 'json' }: HttpRequest): Outcome {
    const { status, contentType, retryAfter } = reply;
    const when = retryAfter !== undefined && retryAfter > now() ? { retryAfter } : {};
    if (status === 429) return { kind: 'rate-limited', ...when };
    if (status >= 500) return { kind: 'failed', ...when };
    // An HTML page with 403 is the edge turning this client away; it needs rest, not another try.
    // Refused keys, crumbs and clients: the host is well, only this request wasn't.
    if (status === 403 && /html/i.test(contentType)) return { kind: 'failed' };
    if (status === 401 || status === 402 || status === 403 || expects === 'anything')
      return { kind: 'neutral' };
    const isUsable = status >= 300 || expects === 'text' || looksLikeJson(reply.text);
    return { kind: isUsable ? 'answered' : 'failed' };
  }
}

/** By its two ends: a page, nothing and a cut-off body are none. */
function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text) && /[\]}]$/.test(text.slice(-100).trimEnd());
}

function outcomeOfError(error: unknown): Outcome {
  const kind = error instanceof ProviderError ? error.kind : 'network';
  return kind === 'aborted' || kind === 'offline' || kind === 'forbidden'
    ? { kind: 'neutral' }
    : { kind: 'failed' };
}
