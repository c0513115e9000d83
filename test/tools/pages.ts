import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { endWithUsage, readCommandLine } from './command-line';
import { inspectPages, type PageReport } from './inspect-pages';

const USAGE = 'usage: npm run --silent pages -- DIR [--json] [--host HOST] [--loads N] [--pictures DIR]';

/**
 * Opens every saved page of a folder in Chromium with the production extension and the network
 * closed, and prints what was found on it and what that took. `--host` is the site they stand on.
 */
const { positionals, values } = readCommandLine(USAGE, {
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    host: { type: 'string', default: 'www.cnn.com' },
    loads: { type: 'string', default: '3' },
    pictures: { type: 'string' },
  },
});
const [folder] = positionals;
if (!folder) endWithUsage(USAGE, 'which folder?');
if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory())
  endWithUsage(USAGE, `there is no folder ${folder}`);
if (!/^[1-9]\d*$/.test(values.loads)) endWithUsage(USAGE, `not a number of loads: ${values.loads}`);
const files = readdirSync(folder)
  .filter((name) => /\.x?html?$/i.test(name))
  .sort();
const reports = inspectPages({
  pages: new Map(files.map((name) => [name, readFileSync(join(folder, name))])),
  host: values.host,
  loads: Number(values.loads),
  ...(values.pictures && { pictures: values.pictures }),
});

function print(report: PageReport): void {
  const { page, texts, walk, scan, longestSlice, first, longTasks, changes, mentions, marked } = report;
  console.log(
    `${page}\n  ${texts} texts · walk ${walk.toFixed(2)} ms · scan ${scan.toFixed(2)} ms (× ${(scan / walk).toFixed(1)}) ` +
      `in ${first.count} slices, longest ${longestSlice.toFixed(1)} ms · ${longTasks.length} long tasks · ` +
      `${changes} changes to the DOM · ${mentions.length} mentions, ${marked} marked`,
  );
  for (const { symbol, form, text, before, after } of mentions)
    console.log(
      `    ${symbol.padEnd(8)} ${form.padEnd(9)} …${oneLine(before).slice(-30)}[${oneLine(text)}]${oneLine(after).slice(0, 30)}…`,
    );
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');

for await (const report of reports) {
  if (values.json) console.log(JSON.stringify(report));
  else print(report);
}
