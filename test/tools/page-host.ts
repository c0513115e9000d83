import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Certificate, createCertificate } from '../replay/certificate';

export interface PageHost {
  port: number;
  certificate: Certificate;
  close(): Promise<void>;
}

/** Nothing on a page runs or loads: it is looked at as it was saved. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** A TLS server on the loopback interface that answers for some hosts with the same pages from memory, by path. */
export async function hostPages(
  hosts: string[],
  pages: ReadonlyMap<string, string | Buffer>,
): Promise<PageHost> {
  const certificate = await createCertificate(hosts);
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) => {
    const isOurs = hosts.includes(request.headers.host ?? '');
    const page = isOurs ? pages.get(decodeURIComponent(request.url ?? '')) : undefined;
    response.writeHead(page === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': POLICY,
    });
    response.end(page ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    certificate,
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
