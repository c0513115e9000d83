import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Replay, startReplay } from './server';

let replay: Replay;
beforeAll(async () => {
  replay = await startReplay();
});
afterAll(() => replay.close());
beforeEach(() => replay.reset());

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

function get(host: string, path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = {
      host: '127.0.0.1',
      port: replay.port,
      path,
      headers: { host, ...headers },
      rejectUnauthorized: false,
    };
    const call = request(options, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => {
        body += chunk;
      });
      answer.on('error', reject);
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    call.on('error', reject);
    call.end();
  });
}

const YAHOO = 'query1.finance.yahoo.com';

describe('the crumb', () => {
  it('takes the cookie first, then lets quotes through', async () => {
    expect((await get(YAHOO, '/v1/test/getcrumb')).body).toContain('Invalid Cookie');
    const cookie = String((await get('fc.yahoo.com', '/')).headers['set-cookie']).split(';')[0] ?? '';
    const crumb = (await get(YAHOO, '/v1/test/getcrumb', { cookie })).body;
    const path = `/v7/finance/quote?symbols=IWM,NOPE&crumb=`;
    expect((await get(YAHOO, '/v7/finance/quote?symbols=IWM', { cookie })).status).toBe(401);
    expect((await get(YAHOO, `${path}stale`, { cookie })).body).toContain('Invalid Crumb');
    const { quoteResponse } = JSON.parse((await get(YAHOO, path + crumb, { cookie })).body) as {
      quoteResponse: { result: { symbol: string }[] };
    };
    expect(quoteResponse.result.map(({ symbol }) => symbol)).toEqual(['IWM']);
  });
});

it('counts requests by host and path, and tells the unexpected ones', async () => {
  await get(YAHOO, '/v8/finance/chart/IWM?range=1mo&interval=1d');
  await get(YAHOO, '/v9/secret');
  await get('tracker.example', '/pixel');
  expect(replay.log.count({ host: YAHOO })).toBe(2);
  expect(replay.log.count({ path: /chart/ })).toBe(1);
  expect(replay.log.unexpected().map(({ host, path }) => host + path)).toEqual([
    `${YAHOO}/v9/secret`,
    'tracker.example/pixel',
  ]);
});

describe('faults', () => {
  const path = '/api/rates/all/latest.json';
  const host = 'markets.newyorkfed.org';

  it('answers otherwise as often as told, then as before', async () => {
    replay.fault({
      host,
      times: 1,
      fault: { kind: 'answer', status: 429, headers: { 'retry-after': '7' }, body: 'Too Many Requests' },
    });
    expect(await get(host, path)).toMatchObject({ status: 429, headers: { 'retry-after': '7' } });
    expect((await get(host, path)).status).toBe(200);
  });

  it('cuts, resets, and blows up bodies', async () => {
    const whole = (await get(host, path)).body;
    replay.fault({ host, times: 1, fault: { kind: 'truncated', fraction: 0.5 } });
    expect((await get(host, path)).body).toBe(whole.slice(0, Math.floor(whole.length / 2)));
    replay.fault({ host, times: 1, fault: { kind: 'reset', afterBytes: 10 } });
    await expect(get(host, path)).rejects.toThrow();
    replay.fault({ host, times: 1, fault: { kind: 'huge', bytes: 3_000_000 } });
    expect((await get(host, path)).body).toHaveLength(3_000_000);
  });

  it('is taken away again', async () => {
    const undo = replay.fault({ fault: { kind: 'answer', status: 503 } });
    expect((await get(host, path)).status).toBe(503);
    undo();
    expect((await get(host, path)).status).toBe(200);
  });
});

it('keeps to the clock it is given', async () => {
  replay.setNow(Date.parse('2026-01-26T15:00:00Z'));
  expect((await get('markets.newyorkfed.org', '/api/rates/all/latest.json')).body).toContain('"2026-01-22"');
});
