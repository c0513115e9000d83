import { createHosts } from '../replay/hosts';
import { Market as ReplayMarket } from '../replay/market/market';

/** What the network did with a request: `answer` stands in for the source's own. */
export type Interference = (url: URL) => Response | Error | Promise<Response> | undefined;

export interface ReplayNetwork {
  fetch: typeof fetch;
  /** Every request that left, in order: host and path with query. */
  requests: string[];
  /** Requests a pattern matches. */
  count(pattern: RegExp): number;
  clear(): void;
  /** In force until replaced. */
  interfere(how: Interference): void;
}

/** Its simulated decades take a while: one for all tests of a file, on the clock of the latest. */
const clock = { now: Date.now };
let shared: ReturnType<typeof createHosts> | undefined;

/** The replayed market without sockets: the same wire formats, asked through a `fetch` of one's own. */
export function createReplayNetwork(now: () => number): ReplayNetwork {
  clock.now = now;
  shared ??= createHosts(new ReplayMarket(() => clock.now()));
  const hosts = shared;
  const requests: string[] = [];
  const jar = new Map<string, string>();
  let interference: Interference = () => undefined;

  async function answer(url: URL, credentials: RequestCredentials | undefined): Promise<Response> {
    const interfered = await interference(url);
    if (interfered instanceof Error) throw interfered;
    if (interfered) return interfered;
    const found = hosts.get(url.host)?.({
      host: url.host,
      path: decodeURIComponent(url.pathname),
      query: url.searchParams,
      method: 'GET',
      headers: credentials === 'include' ? { cookie: [...jar].map((pair) => pair.join('=')).join('; ') } : {},
    });
    if (!found) return new Response('nothing here', { status: 404 });
    const set = /^([^=]+)=([^;]*)/.exec(found.headers?.['set-cookie'] ?? '');
    if (set?.[1]) jar.set(set[1], set[2] ?? '');
    return new Response(found.body as BodyInit, {
      status: found.status,
      ...(found.headers && { headers: found.headers }),
    });
  }

  return {
    requests,
    count: (pattern) => requests.filter((request) => pattern.test(request)).length,
    clear: () => void requests.splice(0),
    interfere: (how) => {
      interference = how;
    },
    fetch: (input, init) => {
      const url = new URL(String(input));
      requests.push(`${url.host}${url.pathname}${url.search}`);
      const signal = init?.signal;
      return new Promise((resolve, reject) => {
        const abort = () => reject(signal?.reason);
        if (signal?.aborted) return abort();
        signal?.addEventListener('abort', abort, { once: true });
        answer(url, init?.credentials).then(resolve, reject);
      });
    },
  };
}
