import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Certificate, createCertificate } from './certificate';
import { type FaultRule, Faults, play, send } from './faults';
import { createHosts } from './hosts';
import { type ReplayRequest, type ReplayResponse, text } from './http';
import { Market } from './market/market';
import { RequestLog } from './request-log';

/** A server that passes requests on to all the others. */
export const GATEWAY = 'gateway.example';

export interface ReplayOptions {
  /** 0 (the default) takes a free port. */
  port?: number;
  /** The market's clock; the real one by default. */
  now?: () => number;
}

/** A running stand-in for every host the extension talks to, and the handle to control it. */
export interface Replay {
  port: number;
  certificate: Certificate;
  /** Every host name it answers for. */
  hosts: string[];
  log: RequestLog;
  market: Market;
  /** Injects a fault; returns what takes it away again. */
  fault(rule: FaultRule): () => void;
  /** Takes away all faults and forgets all requests. */
  reset(): void;
  /** Sets the market's clock to a moment (epoch ms), or back to the real one. */
  setNow(moment: number | null): void;
  close(): Promise<void>;
}

function toRequest(incoming: IncomingMessage): ReplayRequest {
  const host = (incoming.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
  const url = new URL(incoming.url ?? '/', `https://${host || 'localhost'}`);
  return {
    host,
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    method: incoming.method ?? 'GET',
    headers: incoming.headers,
  };
}

/** Starts the replayed market on the loopback interface. */
export async function startReplay({ port = 0, now = Date.now }: ReplayOptions = {}): Promise<Replay> {
  let moment: number | null = null;
  const market = new Market(() => moment ?? now());
  const hosts = createHosts(market);
  const certificate = await createCertificate([...hosts.keys(), GATEWAY]);
  const log = new RequestLog();
  const faults = new Faults();

  /** A gateway passes on to the host its path begins with. */
  function answerOf(request: ReplayRequest): ReplayResponse | null {
    if (request.host !== GATEWAY) return hosts.get(request.host)?.(request) ?? null;
    const [, host = '', path = ''] = /^\/([^/]*)(.*)$/.exec(request.path) ?? [];
    return hosts.get(host)?.({ ...request, host, path }) ?? null;
  }

  function handle(incoming: IncomingMessage, out: ServerResponse): void {
    incoming.resume();
    const request = toRequest(incoming);
    const found = answerOf(request);
    const answer = found ?? text(`replay: nothing at ${request.host}${request.path}`, 404);
    const query = request.query.toString();
    const over = log.add({
      at: Date.now(),
      host: request.host,
      path: request.path,
      query,
      method: request.method,
      status: answer.status,
      expected: found !== null,
    });
    out.on('close', over);
    const fault = faults.take(request.host, query ? `${request.path}?${query}` : request.path);
    if (fault) play(out, answer, fault);
    else send(out, answer);
  }

  const server = createServer({ key: certificate.key, cert: certificate.cert }, handle);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    certificate,
    hosts: [...hosts.keys(), GATEWAY],
    log,
    market,
    fault: (rule) => faults.add(rule),
    reset() {
      faults.clear();
      log.clear();
      moment = null;
    },
    setNow(at) {
      moment = at;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
