import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { ProviderError } from '../../lib/providers/types';
import { PARSERS } from './parse-table';
import { momentOf } from './recorded';

const USAGE = `parse PROVIDER URL FILE [--status 200] [--now 2026-06-11T15:00:00Z]
A recorded reply's body in, metrics as JSON out; {"error": {"kind": …}} and exit status 1 otherwise.
Providers: ${Object.keys(PARSERS).join(' ')}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { status: { type: 'string', default: '200' }, now: { type: 'string' } },
});
const [provider = '', url = '', file] = positionals;
const parse = Object.hasOwn(PARSERS, provider) ? PARSERS[provider] : undefined;

if (!parse || file === undefined) {
  console.error(USAGE);
  process.exit(2);
}

const bytes = readFileSync(file);
const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
const now = values.now ? Date.parse(values.now) : momentOf(text, Date.now());

try {
  console.log(JSON.stringify(parse({ url, text, status: Number(values.status), now }), null, 2));
} catch (error) {
  if (!(error instanceof ProviderError)) throw error;
  console.log(JSON.stringify({ error: { kind: error.kind, message: error.message } }, null, 2));
  process.exitCode = 1;
}
