import type { BenchReport, WayResults } from './report';

const cell = (value: string | number, width: number): string => String(value).padStart(width);

function printWays(title: string, ways: WayResults): void {
  console.log(`\n  ${title}`);
  console.log(
    `  ${'way'.padEnd(20)}${cell('ms', 9)}${cell('× walk', 9)}${cell('longest', 9)}${cell('found', 9)}`,
  );
  for (const [way, { time, ratio, longestSlice, found }] of Object.entries(ways))
    console.log(
      `  ${way.padEnd(20)}${cell(time.toFixed(2), 9)}${cell(ratio.toFixed(2), 9)}${cell(longestSlice.toFixed(1), 9)}${cell(found, 9)}`,
    );
}

/** The report as tables. */
export function printReport({ browsers, matching, analytics }: BenchReport): void {
  for (const [name, report] of Object.entries(browsers)) {
    if (!report) continue;
    console.log(`\n${name} (${report.version})`);
    printWays('20,000 texts, page just loaded, code never run before', report.fresh);
    printWays('20,000 texts, body made anew, code that has run before', report.rebuilt);
    printWays('20,000 short texts, body made anew, code that has run before', report.short);
    printWays('20,000 texts, the same page again and again', report.repeated);
    const { small, large, ratio } = report.growth;
    console.log(
      `\n  ten times the page: ${small.toFixed(1)} ms → ${large.toFixed(1)} ms, × ${ratio.toFixed(2)}`,
    );
    if (report.saved.length > 0)
      console.log(
        `\n  ${'saved page'.padEnd(50)}${cell('texts', 8)}${cell('walk', 8)}${cell('scan', 8)}${cell('×', 7)}${cell('longest', 9)}`,
      );
    for (const { page, texts, walk, scan, ratio, longestSlice } of report.saved)
      console.log(
        `  ${page.slice(0, 49).padEnd(50)}${cell(texts, 8)}${cell(walk.toFixed(2), 8)}${cell(scan.toFixed(2), 8)}${cell(ratio.toFixed(1), 7)}${cell(longestSlice.toFixed(1), 9)}`,
      );
  }
  for (const [title, result] of Object.entries({ matching, analytics }))
    if (result !== null) console.log(`\n${title}\n${JSON.stringify(result, null, 2)}`);
}
