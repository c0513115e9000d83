import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readBuiltin } from '../../lib/tickers/builtin';
import { compactSymbols } from '../../lib/tickers/directory';
import { indexNames } from '../../lib/tickers/name-index';
import { compactNames } from '../../lib/tickers/names';
import { BROWSERS, type BrowserName } from '../e2e/browsers';
import { benchBrowser } from './bench-browser';
import { bundle } from './bundle';
import { printReport } from './print-report';
import type { BenchReport } from './report';

/**
 * npm run bench [-- --json] [--browser chromium|firefox] [--rounds 7] [--saved DIR]
 * Measures reading a page against a bare walk over it, in real browsers, with other ways beside it.
 */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    browser: { type: 'string', multiple: true },
    rounds: { type: 'string', default: '7' },
    saved: { type: 'string' },
  },
});

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

function savedPages(): Map<string, string> {
  const folder = values.saved ?? here('../../../shared/data/detection/pages/');
  if (!existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => /\.html?$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(`${folder}/${name}`, 'utf8')]));
}

/** Benchmarks of other parts, where they are there: a module's functions named `bench…`. */
async function otherBench(file: string): Promise<unknown> {
  if (!existsSync(here(file))) return null;
  const module = (await import(pathToFileURL(here(file)).href)) as Record<string, unknown>;
  const bench = Object.entries(module).find(
    ([name, value]) => /^bench/.test(name) && typeof value === 'function',
  );
  return bench ? await (bench[1] as () => unknown)() : null;
}

const browsers = BROWSERS.filter((name) => values.browser?.includes(name) ?? true) as BrowserName[];
const { instruments } = readBuiltin();
const lists = { directory: compactSymbols(instruments), names: indexNames(compactNames(instruments)) };
const script = await bundle(here('in-page.ts'));
const saved = savedPages();

const report: BenchReport = { browsers: {}, matching: null, analytics: null };
for (const name of browsers)
  report.browsers[name] = await benchBrowser({ name, script, lists, saved, rounds: Number(values.rounds) });
report.matching = await otherBench('matching.ts');
report.analytics = await otherBench('analytics.ts');

if (values.json) console.log(JSON.stringify(report, null, 2));
else printReport(report);
