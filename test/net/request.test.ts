import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ATTEMPT_TIMEOUT, createRequest, FRAMES_MAX_BYTES, LARGE_TIMEOUT } from '../../lib/net/request';
import { MINUTE, SECOND } from '../../lib/time';

const NOW = Date.parse('2026-01-28T16:00:00Z');
const URL_ = 'https://data.example/v1/quote?key=SECRET';
const HOSTS = ['https://data.example/*'];

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

function requestWith(fetch: Fetch, online = true) {
  return createRequest({ fetch: fetch as typeof globalThis.fetch, now: () => NOW, online: () => online });
}

/** A socket that takes the request and never answers, except by noticing that it is given up. */
const silent: Fetch = (_, { signal }) =>
  new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)));

/** A response that says where it came from, as the browser's does. */
function from(url: string, body: string, init?: ResponseInit): Response {
  return Object.defineProperty(new Response(body, init), 'url', { value: url });
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a reply', () => {
  it.each([200, 401, 404, 429, 500, 503])('with status %i is returned, not thrown', async (status) => {
    const request = requestWith(async () => from(URL_, 'body', { status }));
    await expect(request({ url: URL_, hosts: HOSTS })).resolves.toMatchObject({ status, text: 'body' });
  });

  it('without a body is an empty text', async () => {
    const request = requestWith(async () => new Response(null, { status: 204 }));
    await expect(request({ url: URL_, hosts: HOSTS })).resolves.toMatchObject({ status: 204, text: '' });
  });

  it('carries content type and the moment of Retry-After', async () => {
    const headers = { 'content-type': 'application/json', 'retry-after': '60' };
    const request = requestWith(async () => new Response('{}', { status: 429, headers }));
    await expect(request({ url: URL_, hosts: HOSTS })).resolves.toEqual({
      status: 429,
      contentType: 'application/json',
      text: '{}',
      retryAfter: NOW + MINUTE,
    });
  });

  it('is asked for without cookies, cache and referrer unless told otherwise', async () => {
    const seen: RequestInit[] = [];
    const request = requestWith(async (_, init) => {
      seen.push(init);
      return new Response('');
    });
    await request({ url: URL_, hosts: HOSTS });
    await request({ url: URL_, hosts: HOSTS, credentials: 'include', headers: { accept: 'text/csv' } });
    expect(seen[0]).toMatchObject({ credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
    expect(seen[1]).toMatchObject({ credentials: 'include', headers: { accept: 'text/csv' } });
  });
});

describe('what prevents a reply', () => {
  it('is a timeout when the socket stays silent, well before the worker is cut off', async () => {
    const failure = expect(requestWith(silent)({ url: URL_, hosts: HOSTS })).rejects.toMatchObject({
      kind: 'timeout',
    });
    await vi.advanceTimersByTimeAsync(ATTEMPT_TIMEOUT);
    await failure;
    expect(2 * ATTEMPT_TIMEOUT).toBeLessThan(30 * SECOND);
    expect(LARGE_TIMEOUT).toBeLessThan(30 * SECOND);
  });

  it('is a timeout when the body drips', async () => {
    const request = requestWith(async (_, { signal }) => {
      const stream = new ReadableStream<Uint8Array>({
        async pull(controller) {
          await new Promise((resolve) => setTimeout(resolve, SECOND));
          if (signal?.aborted) controller.error(signal.reason);
          else controller.enqueue(Uint8Array.of(32));
        },
      });
      return new Response(stream);
    });
    const failure = expect(request({ url: URL_, hosts: HOSTS })).rejects.toMatchObject({ kind: 'timeout' });
    await vi.advanceTimersByTimeAsync(ATTEMPT_TIMEOUT + 2 * SECOND);
    await failure;
  });

  it('gives a large body more time', async () => {
    let settled = false;
    const running = requestWith(silent)({ url: URL_, hosts: HOSTS, maxBytes: FRAMES_MAX_BYTES }).catch(
      (error: unknown) => {
        settled = true;
        return error;
      },
    );
    await vi.advanceTimersByTimeAsync(ATTEMPT_TIMEOUT + SECOND);
    expect(settled).toBe(false);
    await vi.advanceTimersByTimeAsync(LARGE_TIMEOUT);
    await expect(running).resolves.toMatchObject({ kind: 'timeout' });
  });

  it.each([
    [true, 'network'],
    [false, 'offline'],
  ])('with the browser online %s is %s', async (online, kind) => {
    const request = requestWith(() => Promise.reject(new TypeError('Failed to fetch')), online);
    await expect(request({ url: URL_, hosts: HOSTS })).rejects.toMatchObject({ kind });
  });

  it('is an abort when the caller gives up, before or during', async () => {
    const controller = new AbortController();
    const request = requestWith(silent);
    const running = expect(
      request({ url: URL_, hosts: HOSTS, signal: controller.signal }),
    ).rejects.toMatchObject({ kind: 'aborted' });
    controller.abort();
    await running;
    await expect(request({ url: URL_, hosts: HOSTS, signal: controller.signal })).rejects.toMatchObject({
      kind: 'aborted',
    });
  });

  it('is a body past the cap', async () => {
    const request = requestWith(async () => new Response('x'.repeat(3_000_000)));
    await expect(request({ url: URL_, hosts: HOSTS })).rejects.toMatchObject({ kind: 'too-large' });
    await expect(request({ url: URL_, hosts: HOSTS, maxBytes: FRAMES_MAX_BYTES })).resolves.toMatchObject({
      status: 200,
    });
  });

  it('is a redirect to a foreign host', async () => {
    const request = requestWith(async () => from('https://evil.example/', 'hello'));
    await expect(request({ url: URL_, hosts: HOSTS })).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('is a host that is not the source’s, which is never asked', async () => {
    const fetch = vi.fn<Fetch>();
    await expect(requestWith(fetch)({ url: 'https://evil.example/', hosts: HOSTS })).rejects.toMatchObject({
      kind: 'forbidden',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('never names the address, which may hold a key', async () => {
    const failing: Fetch[] = [
      () => Promise.reject(new TypeError(`Failed to fetch ${URL_}`)),
      async () => new Response('x'.repeat(3_000_000)),
      async () => from('https://evil.example/?key=SECRET', 'hello'),
    ];
    for (const fetch of failing) {
      const error = await requestWith(fetch)({ url: URL_, hosts: HOSTS }).catch((thrown: unknown) => thrown);
      expect(JSON.stringify([String(error), (error as Error).stack])).not.toContain('SECRET');
    }
  });

  it('leaves no timer behind', async () => {
    await requestWith(async () => new Response(''))({ url: URL_, hosts: HOSTS });
    expect(vi.getTimerCount()).toBe(0);
  });
});
