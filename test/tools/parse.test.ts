import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'capgap-parse-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the tool as it is called; status and what it printed. */
function parse(body: string | Buffer, name: string, ...args: string[]): { status: number; output: unknown } {
  const file = join(folder, name);
  writeFileSync(file, body);
  const [provider = '', url = '', ...options] = args;
  const tool = join(import.meta.dirname, 'parse.ts');
  try {
    const text = execFileSync('npx', ['tsx', tool, provider, url, file, ...options], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { status: 0, output: JSON.parse(text) };
  } catch (error) {
    const { status, stdout } = error as { status: number; stdout: string };
    return { status, output: stdout === '' ? null : JSON.parse(stdout) };
  }
}

const RATES = JSON.stringify({
  refRates: [{ effectiveDate: '2026-06-10', type: 'EFFR', targetRateFrom: 3.5, targetRateTo: 3.75 }],
});

describe('the parse tool', () => {
  it('prints metrics, of packed files too', () => {
    expect(parse(gzipSync(RATES), 'rates.json.gz', 'nyfed', 'https://x/')).toMatchObject({
      status: 0,
      output: { kind: 'fedFunds', lower: 0.035 },
    });
  });
  it('prints the kind of an error and exits with 1', () => {
    expect(parse('', 'none.txt', 'nyfed', 'https://x/', '--status', '429')).toMatchObject({
      status: 1,
      output: { error: { kind: 'rate-limited' } },
    });
  });
  it('explains itself and exits with 2 for a source it does not know', () => {
    expect(parse('', 'none.txt', 'nobody', 'https://x/')).toEqual({ status: 2, output: null });
  });
});
