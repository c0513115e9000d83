import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { SECOND } from '../../lib/time';
import type { ReplayResponse } from './http';

/** Ways in which a source can fail, played by the server in place of, or on, its answer. */
export type Fault =
  /** Another answer: an error status, an HTML page, an empty body, a redirect. */
  | { kind: 'answer'; status: number; body?: string; headers?: Record<string, string> }
  /** The right answer, cut after a fraction of its bytes, length header and all. */
  | { kind: 'truncated'; fraction: number }
  /** The right answer, late. */
  | { kind: 'delay'; ms: number }
  /** The right answer, a few bytes a second. */
  | { kind: 'drip'; bytesPerSecond: number }
  /** Takes the request and never answers. */
  | { kind: 'hang' }
  /** Stops for good at one point of the exchange, and says that it is there: the moment to do something to the other end. */
  | { kind: 'stop'; at: 'request' | 'head' | 'body' | 'end'; reached(): void }
  /** Cuts the connection after so many bytes of the body. */
  | { kind: 'reset'; afterBytes: number }
  /** A body of so many bytes; compressed, it is a bomb. */
  | { kind: 'huge'; bytes: number; gzip?: boolean }
  /** The right answer, changed. */
  | { kind: 'rewrite'; change: (body: string) => string };

export interface FaultRule {
  host?: string | RegExp;
  path?: string | RegExp;
  /** How many requests it hits; for ever when absent. */
  times?: number;
  /** How many it lets pass before that; none when absent. */
  skip?: number;
  fault: Fault;
}

function matches(pattern: string | RegExp | undefined, value: string): boolean {
  if (pattern === undefined) return true;
  return typeof pattern === 'string' ? value.includes(pattern) : pattern.test(value);
}

/** The rules in force, newest first. */
export class Faults {
  #rules: { rule: FaultRule; left: number; skip: number }[] = [];

  /** Adds a rule; returns what takes it away again. */
  add(rule: FaultRule): () => void {
    const entry = { rule, left: rule.times ?? Number.POSITIVE_INFINITY, skip: rule.skip ?? 0 };
    this.#rules.unshift(entry);
    return () => {
      this.#rules = this.#rules.filter((other) => other !== entry);
    };
  }

  clear(): void {
    this.#rules = [];
  }

  /** The fault for this request, if any; uses up one of its times. */
  take(host: string, pathAndQuery: string): Fault | undefined {
    const entry = this.#rules.find(
      ({ rule, left }) => left > 0 && matches(rule.host, host) && matches(rule.path, pathAndQuery),
    );
    if (!entry) return undefined;
    if (entry.skip > 0) {
      entry.skip -= 1;
      return undefined;
    }
    entry.left -= 1;
    return entry.rule.fault;
  }
}

const fillers = new Map<string, Buffer>();

/** Made once: packing a bomb takes longer than anybody waits for an answer. */
function filler({ bytes, gzip = false }: Extract<Fault, { kind: 'huge' }>): Buffer {
  const name = `${bytes} ${gzip}`;
  const plain = () => Buffer.alloc(bytes, '[0,0,0,0]');
  const found = fillers.get(name) ?? (gzip ? gzipSync(plain()) : plain());
  fillers.set(name, found);
  return found;
}

/** Sends an answer as it is. */
export function send(out: ServerResponse, answer: ReplayResponse): void {
  const body = Buffer.from(answer.body);
  out.writeHead(answer.status, { ...answer.headers, 'content-length': body.length });
  out.end(body);
}

/** Plays a fault on an answer. Timers end with the connection. */
export function play(out: ServerResponse, answer: ReplayResponse, fault: Fault): void {
  const body = Buffer.from(answer.body);
  const head = () => out.writeHead(answer.status, { ...answer.headers, 'content-length': body.length });
  switch (fault.kind) {
    case 'answer':
      send(out, { body: '', ...fault, headers: { 'content-type': 'text/html', ...fault.headers } });
      return;
    case 'rewrite':
      send(out, { ...answer, body: fault.change(body.toString()) });
      return;
    case 'truncated':
      send(out, { ...answer, body: body.subarray(0, Math.floor(body.length * fault.fraction)) });
      return;
    case 'delay': {
      const timer = setTimeout(() => send(out, answer), fault.ms);
      out.on('close', () => clearTimeout(timer));
      return;
    }
    case 'drip': {
      head();
      let sent = 0;
      const timer = setInterval(() => {
        out.write(body.subarray(sent, sent + fault.bytesPerSecond));
        sent += fault.bytesPerSecond;
        if (sent >= body.length) out.end();
      }, SECOND);
      out.on('close', () => clearInterval(timer));
      return;
    }
    case 'hang':
      return;
    case 'stop':
      if (fault.at === 'request') {
        fault.reached();
        return;
      }
      if (fault.at === 'end') {
        out.on('finish', fault.reached);
        send(out, answer);
        return;
      }
      head();
      out.write(fault.at === 'head' ? '' : body.subarray(0, body.length / 2), fault.reached);
      out.flushHeaders();
      return;
    case 'reset':
      head();
      out.write(body.subarray(0, fault.afterBytes), () => out.socket?.destroy());
      return;
    case 'huge': {
      out.writeHead(200, {
        'content-type': 'application/json',
        ...(fault.gzip && { 'content-encoding': 'gzip' }),
      });
      out.end(filler(fault));
    }
  }
}
