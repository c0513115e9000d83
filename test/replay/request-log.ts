export interface LoggedRequest {
  at: number;
  host: string;
  /** Path without the query. */
  path: string;
  query: string;
  method: string;
  /** What the server meant to answer; a fault may have changed it. */
  status: number;
  /** False: no replayed host, or no such path on it. */
  expected: boolean;
}

export interface RequestFilter {
  host?: string | RegExp;
  path?: string | RegExp;
}

/** Hosts that the browsers themselves call; they are answered with 404 and are nobody's fault. */
const BROWSER_OWN =
  /(^|\.)(google|googleapis|gstatic|gvt1|mozilla|firefox|mozgcp)\.(com|net|org)$|(^|\.)cdn\.mozilla\.net$/;

function matches(pattern: string | RegExp | undefined, value: string): boolean {
  if (pattern === undefined) return true;
  return typeof pattern === 'string' ? value === pattern : pattern.test(value);
}

/** What the server saw: the only witness of how many requests were made. */
export class RequestLog {
  #requests: LoggedRequest[] = [];
  #open = 0;
  /** Most requests to sources of market data that were in the air at once since the last `clear`. */
  busiest = 0;

  /** Returns what to call when the exchange is over. */
  add(request: LoggedRequest): () => void {
    this.#requests.push(request);
    if (!isData(request)) return () => undefined;
    this.#open += 1;
    this.busiest = Math.max(this.busiest, this.#open);
    return () => {
      this.#open -= 1;
    };
  }

  clear(): void {
    this.#requests = [];
    this.busiest = this.#open;
  }

  /** A string filters by equality, a pattern by match. */
  list({ host, path }: RequestFilter = {}): LoggedRequest[] {
    return this.#requests.filter((request) => matches(host, request.host) && matches(path, request.path));
  }

  count(filter: RequestFilter = {}): number {
    return this.list(filter).length;
  }

  /** Requests to sources of market data: everything but pages and the browsers' own. */
  data(): LoggedRequest[] {
    return this.#requests.filter(isData);
  }

  /** Requests that no replayed host answers and that are not the browser's own. */
  unexpected(): LoggedRequest[] {
    return this.#requests.filter((request) => !request.expected && !BROWSER_OWN.test(request.host));
  }
}

const isData = ({ path, host }: LoggedRequest) => !isPage(host, path) && !BROWSER_OWN.test(host);

function isPage(host: string, path: string): boolean {
  return host === 'www.fool.com' || path.startsWith('/fixtures/') || path === '/favicon.ico';
}
