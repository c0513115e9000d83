import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensureBrowsers } from './binaries';
import { BUILDS, ROOT, run } from './run';

/**
 * Everything that has to hold: lint, unused code, types, unit tests, both builds, and the
 * end-to-end specs in both browsers. Goes on after a failure; the last line is the sum.
 */

interface Outcome {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

const REPORTS = `${ROOT}.output/reports/`;

async function check(command: string, args: string[]): Promise<Outcome> {
  const passed = (await run(command, args)) === 0;
  return { passed: Number(passed), failed: Number(!passed) };
}

/** Runs the projects whose names begin so. A file or block that could not be set up has no failed test to count, and counts as one. */
async function tests(project: 'unit' | 'e2e'): Promise<Outcome> {
  const file = `${REPORTS}${project}.json`;
  rmSync(file, { force: true });
  const status = await run('vitest', [
    'run',
    '--config=test/vitest.config.ts',
    `--project=${project}*`,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    const unloaded = report.testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed'),
    );
    const failed = report.numFailedTests + unloaded.length;
    // Errors outside of any test fail the run without being in the count.
    return { passed: report.numPassedTests, failed: status !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

const STEPS: [name: string, step: () => Promise<Outcome>][] = [
  ['lint and format', () => check('biome', ['check', '.'])],
  ['unused code', () => check('knip', [])],
  ['types', () => check('tsc', ['--noEmit'])],
  ['unit tests', () => tests('unit')],
  ['build for Chromium', () => check('wxt', BUILDS.chromium)],
  ['build for Firefox', () => check('wxt', BUILDS.firefox)],
  ['end-to-end tests in both browsers', () => tests('e2e')],
];

mkdirSync(REPORTS, { recursive: true });
const sum: Outcome = { passed: 0, failed: 0 };
const missing = ensureBrowsers(['chromium', 'firefox']);
if (missing) console.error(missing);
for (const [name, step] of STEPS) {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const { passed, failed } = await step();
  sum.passed += passed;
  sum.failed += failed;
  const seconds = ((Date.now() - start) / 1000).toFixed(0);
  console.log(`== ${name}: ${failed === 0 ? 'passed' : `${failed} FAILED`} in ${seconds} s`);
}
console.log(`\n${sum.passed} passed, ${sum.failed} failed`);
process.exit(sum.failed === 0 ? 0 : 1);
