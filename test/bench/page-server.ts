import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PageServer {
  url(name: string): string;
  close(): Promise<void>;
}

/** Nothing on a page runs or loads: what is measured is its DOM. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Serves pages by name from memory, on the loopback interface. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const html = pages.get(decodeURIComponent(request.url?.slice(1) ?? ''));
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
      // Apart from other sites, a page gets a clock of microseconds rather than of tenths of milliseconds.
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    });
    response.end(html ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (name) => `http://127.0.0.1:${port}/${encodeURIComponent(name)}`,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
