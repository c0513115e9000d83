/** A request as a replayed host sees it. */
export interface ReplayRequest {
  host: string;
  path: string;
  query: URLSearchParams;
  method: string;
  headers: Record<string, string | string[] | undefined>;
}

export interface ReplayResponse {
  status: number;
  headers?: Record<string, string>;
  body: string | Buffer;
}

/** A host's answer; null when it has no such path, which is recorded as unexpected. */
export type ReplayHost = (request: ReplayRequest) => ReplayResponse | null;

export function json(value: unknown, status = 200, headers: Record<string, string> = {}): ReplayResponse {
  return {
    status,
    headers: { 'content-type': 'application/json;charset=utf-8', ...headers },
    body: JSON.stringify(value),
  };
}

export function text(body: string, status = 200, type = 'text/plain;charset=utf-8'): ReplayResponse {
  return { status, headers: { 'content-type': type }, body };
}

export function html(body: string, status = 200): ReplayResponse {
  return text(body, status, 'text/html; charset=utf-8');
}

export function cookies(request: ReplayRequest): Map<string, string> {
  const pairs = String(request.headers.cookie ?? '')
    .split(/;\s*/)
    .filter(Boolean)
    .map((pair): [string, string] => [pair.split('=')[0] ?? '', pair.slice(pair.indexOf('=') + 1)]);
  return new Map(pairs);
}
