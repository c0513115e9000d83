import { describe, expect, it, vi } from 'vitest';
import { createRequest } from '../../lib/net/request';
import { viaGateway } from '../../lib/net/via-gateway';

const GATE = 'https://gate.example/market/';
const HOSTS = ['https://cdn.cboe.com/*'];

function setUp(gateway: string, lands: (url: string) => string = (url) => url) {
  const fetch = vi.fn(async (url: unknown, _init?: RequestInit) => {
    const response = new Response('{}', { headers: { 'content-type': 'application/json' } });
    Object.defineProperty(response, 'url', { value: lands(String(url)), configurable: true });
    return response;
  });
  const request = createRequest({ fetch: viaGateway(fetch as never, async () => gateway), now: () => 0 });
  return { fetch, request };
}

describe('a gateway', () => {
  it('receives what would go to the source, and the source’s host with it', async () => {
    const { fetch, request } = setUp(GATE);
    const reply = await request({
      url: 'https://cdn.cboe.com/api/q?s=IWM',
      hosts: HOSTS,
      credentials: 'include',
    });
    expect(reply.text).toBe('{}');
    expect(fetch.mock.calls[0]?.[0]).toBe('https://gate.example/market/cdn.cboe.com/api/q?s=IWM');
    expect(fetch.mock.calls[0]?.[1]).toMatchObject({ credentials: 'omit' });
  });

  it('is asked for nothing where there is none', async () => {
    const { fetch, request } = setUp('');
    await request({ url: 'https://cdn.cboe.com/api/q', hosts: HOSTS });
    expect(fetch.mock.calls[0]?.[0]).toBe('https://cdn.cboe.com/api/q');
  });

  it.each([
    ['itself is left', () => 'https://elsewhere.example/'],
    ['answers for another host', () => `${GATE}evil.example/x`],
  ])('is not believed when it %s', async (_, lands) => {
    const { request } = setUp(GATE, lands);
    await expect(request({ url: 'https://cdn.cboe.com/api/q', hosts: HOSTS })).rejects.toMatchObject({
      kind: 'forbidden',
    });
  });

  it('is sent nothing that is not of a source', async () => {
    const { fetch, request } = setUp(GATE);
    await expect(request({ url: 'https://evil.example/', hosts: HOSTS })).rejects.toThrow();
    expect(fetch).not.toHaveBeenCalled();
  });
});
