import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where Debian's Chromium reads what an organisation sets; only root may write there. */
const CHROMIUM = '/etc/chromium/policies/managed';

/** An unpacked extension's id is made of its path. */
function idOf(extension: string): string {
  const hash = createHash('sha256').update(realpathSync(extension)).digest('hex');
  return [...hash.slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function put(path: string, content: object): () => void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(content));
  return () => rmSync(path, { force: true });
}

/** Sets an extension's managed storage for every Chromium of the machine; returns what takes it away again. */
export function chromiumPolicy(extension: string, policy: object): () => void {
  const id = idOf(extension);
  return put(join(CHROMIUM, `capgap-test-${id}.json`), { '3rdparty': { extensions: { [id]: policy } } });
}

/** Writes Firefox's managed storage manifest into a home directory. */
export function firefoxPolicy(home: string, id: string, policy: object): void {
  put(join(home, `.mozilla/managed-storage/${id}.json`), {
    name: id,
    description: 'Set by a test',
    type: 'storage',
    data: policy,
  });
}
