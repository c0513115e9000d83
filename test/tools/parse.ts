import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ProviderError } from '../../lib/providers/types';
import { endWithUsage, readCommandLine } from './command-line';
import { PARSERS } from './parse-table';
import { momentOf } from './recorded';

const USAGE = `usage: npm run --silent parse -- PROVIDER URL FILE [--status 200] [--now 2026-06-11T15:00:00Z]
A recorded reply's body in, metrics as JSON out; {"error": {"kind": …}} and exit status 1 otherwise.
Providers: ${Object.keys(PARSERS).join(' ')}`;

const { values, positionals } = readCommandLine(USAGE, {
  allowPositionals: true,
  options: { status: { type: 'string', default: '200' }, now: { type: 'string' } },
});
const [provider = '', url = '', file] = positionals;
const parse = Object.hasOwn(PARSERS, provider) ? PARSERS[provider] : undefined;

if (!parse) endWithUsage(USAGE, provider ? `no provider is called ${provider}` : 'whose reply?');
if (file === undefined) endWithUsage(USAGE, 'which file?');
if (values.now && Number.isNaN(Date.parse(values.now))) endWithUsage(USAGE, `not a moment: ${values.now}`);
if (!existsSync(file)) endWithUsage(USAGE, `there is no file ${file}`);

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
