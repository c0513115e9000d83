import { describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../lib/market/circuit';
import type { Gate } from '../../lib/market/gate';
import { CONCURRENCY, createGateway, PER_HOST, REPLY_KEPT } from '../../lib/market/gateway';
import type { HttpRequest } from '../../lib/net/request';
import { ProviderError, type Reply } from '../../lib/providers/types';

const HOSTS = ['https://data.example/*'];
const url = (path: string) => `https://data.example/${path}`;
const reply = (rest: Partial<Reply> = {}): Reply => ({
  status: 200,
  contentType: 'application/json',
  text: '{}',
  ...rest,
});

function setUp(respond: (request: HttpRequest) => Promise<Reply>) {
  const clock = { now: 1000 };
  const outcomes: Outcome[] = [];
  const gate: Gate = {
    admit: vi.fn(async () => undefined),
    report: async (_, outcome) => void outcomes.push(outcome),
    status: async () => ({ failing: false }),
    networkReturned: async () => undefined,
  };
  const request = vi.fn(respond);
  const gateway = createGateway({
    request,
    gate,
    now: () => clock.now,
    random: () => 0,
    sleep: async () => undefined,
  });
  return { gateway, request, gate, outcomes, clock };
}

describe('gateway', () => {
  it('makes one request of many for the same address', async () => {
    const { gateway, request } = setUp(async () => reply());
    await Promise.all(Array.from({ length: 50 }, () => gateway({ url: url('a'), hosts: HOSTS })));
    expect(request).toHaveBeenCalledTimes(1);
  });

  it('answers the same address again from the reply it has just had, for a moment', async () => {
    const { gateway, request, clock } = setUp(async () => reply());
    await gateway({ url: url('a'), hosts: HOSTS });
    await gateway({ url: url('a'), hosts: HOSTS });
    expect(request).toHaveBeenCalledTimes(1);
    clock.now += REPLY_KEPT;
    await gateway({ url: url('a'), hosts: HOSTS });
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('keeps no bad reply and no failure', async () => {
    const { gateway, request } = setUp(async () => reply({ status: 503 }));
    await gateway({ url: url('a'), hosts: HOSTS });
    await gateway({ url: url('a'), hosts: HOSTS });
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('tells requests with cookies from those without', async () => {
    const { gateway, request } = setUp(async () => reply());
    await Promise.all([
      gateway({ url: url('a'), hosts: HOSTS }),
      gateway({ url: url('a'), hosts: HOSTS, credentials: 'include' }),
    ]);
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('has at most three requests in the air, two to one host', async () => {
    const inTheAir = { all: 0, host: 0 };
    const most = { all: 0, host: 0 };
    const { gateway } = setUp(async ({ url: address }) => {
      const toOne = address.includes('data.example') ? 1 : 0;
      most.all = Math.max(most.all, ++inTheAir.all);
      inTheAir.host += toOne;
      most.host = Math.max(most.host, inTheAir.host);
      await new Promise((resolve) => setImmediate(resolve));
      inTheAir.all -= 1;
      inTheAir.host -= toOne;
      return reply();
    });
    const hosts = ['https://data.example/*', 'https://a.example/*', 'https://b.example/*'];
    await Promise.all(
      Array.from({ length: 30 }, (_, i) =>
        gateway({ url: (hosts[Math.floor(i / 10)] ?? '').replace('*', String(i)), hosts }),
      ),
    );
    expect(most).toEqual({ all: CONCURRENCY, host: PER_HOST });
  });

  it('reaches other hosts while one never answers', async () => {
    const { gateway } = setUp(({ url: address }) =>
      address.includes('hangs') ? new Promise(() => undefined) : Promise.resolve(reply()),
    );
    for (let i = 0; i < 9; i++)
      void gateway({ url: `https://hangs.example/${i}`, hosts: ['https://hangs.example/*'] });
    await expect(gateway({ url: url('a'), hosts: HOSTS })).resolves.toMatchObject({ status: 200 });
  });

  it('passes the gate with every attempt', async () => {
    const { gateway, request, gate } = setUp(() => Promise.reject(new ProviderError('network', 'broken')));
    await expect(gateway({ url: url('a'), hosts: HOSTS })).rejects.toMatchObject({ kind: 'network' });
    expect(request).toHaveBeenCalledTimes(2);
    expect(gate.admit).toHaveBeenCalledTimes(2);
  });

  it('does not ask when the gate refuses', async () => {
    const { gateway, request, gate } = setUp(async () => reply());
    vi.mocked(gate.admit).mockRejectedValue(new ProviderError('circuit-open', 'pause'));
    await expect(gateway({ url: url('a'), hosts: HOSTS })).rejects.toMatchObject({ kind: 'circuit-open' });
    expect(request).not.toHaveBeenCalled();
  });

  it('does not let one caller’s giving up take others along', async () => {
    const controller = new AbortController();
    const { gateway } = setUp(async ({ signal }) => {
      await new Promise((resolve) => setImmediate(resolve));
      if (signal?.aborted) throw new ProviderError('aborted', 'no longer wanted');
      return reply();
    });
    const mine = expect(
      gateway({ url: url('a'), hosts: HOSTS, signal: controller.signal }),
    ).rejects.toBeDefined();
    const theirs = gateway({ url: url('a'), hosts: HOSTS });
    controller.abort();
    await mine;
    await expect(theirs).resolves.toMatchObject({ status: 200 });
  });

  it.each<[Partial<Reply>, Outcome]>([
    [{ status: 200 }, { kind: 'answered' }],
    [{ status: 200, text: '\n [1] \n' }, { kind: 'answered' }],
    [{ status: 404, text: '<html>' }, { kind: 'answered' }],
    // Data is what was asked for: a page, nothing and half a reply are a source that is down.
    [{ status: 200, text: '<!doctype html>' }, { kind: 'failed' }],
    [{ status: 200, text: '' }, { kind: 'failed' }],
    [{ status: 204, text: '' }, { kind: 'failed' }],
    [{ status: 200, text: '{"chart":{"result":[1,2,' }, { kind: 'failed' }],
    [{ status: 401 }, { kind: 'neutral' }],
    [{ status: 402 }, { kind: 'neutral' }],
    [{ status: 403, contentType: 'application/xml' }, { kind: 'neutral' }],
    [{ status: 403, contentType: 'text/html; charset=utf-8' }, { kind: 'failed' }],
    [{ status: 429 }, { kind: 'rate-limited' }],
    [
      { status: 429, retryAfter: 61_000 },
      { kind: 'rate-limited', retryAfter: 61_000 },
    ],
    [{ status: 500 }, { kind: 'failed' }],
    [
      { status: 503, retryAfter: 61_000 },
      { kind: 'failed', retryAfter: 61_000 },
    ],
  ])('reports %j as %j', async (answer, outcome) => {
    const { gateway, outcomes } = setUp(async () => reply(answer));
    await gateway({ url: url('a'), hosts: HOSTS });
    expect(outcomes).toEqual([outcome]);
  });

  it('takes any text where text is expected', async () => {
    const { gateway, outcomes } = setUp(async () => reply({ text: 'a crumb' }));
    await gateway({ url: url('a'), hosts: HOSTS, expects: 'text' });
    await gateway({ url: url('b'), hosts: HOSTS, expects: 'anything' });
    expect(outcomes).toEqual([{ kind: 'answered' }, { kind: 'neutral' }]);
  });

  it.each([
    ['offline', 'neutral'],
    ['aborted', 'neutral'],
    ['forbidden', 'neutral'],
    ['too-large', 'failed'],
  ] as const)('reports %s as %s', async (kind, outcome) => {
    const { gateway, outcomes } = setUp(() => Promise.reject(new ProviderError(kind, kind)));
    await gateway({ url: url('a'), hosts: HOSTS }).catch(() => undefined);
    expect(outcomes).toEqual([{ kind: outcome }]);
  });
});
