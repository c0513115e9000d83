import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { inspectPages, type PageReport } from './inspect-pages';

/**
 * npm run --silent pages -- DIR [--json] [--host www.cnn.com] [--loads 3] [--pictures DIR]
 * Opens every saved page of a folder in Chromium with the production extension and the network
 * closed, and prints what was found on it and what that took. `--host` is the site they stand on.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    host: { type: 'string', default: 'www.cnn.com' },
    loads: { type: 'string', default: '3' },
    pictures: { type: 'string' },
  },
});
const [folder] = positionals;
if (!folder || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error('usage: npm run --silent pages -- DIR [--json] [--host HOST] [--loads N] [--pictures DIR]');
  process.exit(2);
}
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
