import type { BrowserName } from '../e2e/backend';
import { generatePage, generateShortTexts } from './generate-page';
import {
  launchBare,
  least,
  type MeasureOptions,
  measureFresh,
  measureRebuilt,
  measureRepeated,
} from './measure';
import { servePages } from './page-server';
import type { BrowserReport, WayResults } from './report';
import { type Lists, type Sample, WAYS, type Way } from './ways';

/** Ways that leave the page as it is. */
const HARMLESS: Way[] = ['bare', 'ours', 'ours without names', 'pattern', 'twitter-text'];
const TEXTS = 20_000;
/** Both within what is read eagerly. */
const SMALL = 6_000;

interface Options {
  name: BrowserName;
  script: string;
  lists: Lists;
  /** Pages to measure as they are, by name. */
  saved: ReadonlyMap<string, string>;
  rounds: number;
}

function summarise(samples: Record<string, Sample[]>): WayResults {
  const walk = least(samples.bare);
  return Object.fromEntries(
    Object.entries(samples).map(([way, all]) => {
      const time = least(all);
      const longestSlice = Math.min(...all.map((sample) => sample.longestSlice));
      return [way, { time, ratio: time / walk, longestSlice, found: all[0]?.found ?? 0 }];
    }),
  );
}

/** Everything measured in one browser. */
export async function benchBrowser({ name, script, lists, saved, rounds }: Options): Promise<BrowserReport> {
  const pages = new Map([
    ['generated', generatePage(TEXTS)],
    ['short', generateShortTexts(TEXTS)],
    ['small', generatePage(SMALL)],
    ['large', generatePage(SMALL * 10)],
    ...saved,
  ]);
  const server = await servePages(pages);
  const browser = await launchBare(name);
  try {
    const page = await browser.newPage();
    const options = (of: string, ways: readonly Way[]): MeasureOptions => ({
      page,
      url: server.url(of),
      script,
      lists,
      ways,
      rounds,
    });
    const fresh = summarise(await measureFresh(options('generated', WAYS)));
    const rebuilt = summarise(await measureRebuilt(options('generated', WAYS)));
    const short = summarise(await measureRebuilt(options('short', WAYS)));
    const repeated = summarise(await measureRepeated(options('generated', HARMLESS)));
    const small = least((await measureFresh(options('small', ['ours']))).ours);
    const large = least((await measureFresh(options('large', ['ours']))).ours);
    const report: BrowserReport = {
      version: await browser.version(),
      fresh,
      rebuilt,
      short,
      repeated,
      growth: { small, large, ratio: large / small },
      saved: [],
    };
    for (const one of saved.keys()) {
      const samples = await measureFresh({
        ...options(one, ['bare', 'production']),
        rounds: Math.min(rounds, 3),
      });
      const walk = least(samples.bare);
      const scan = least(samples.production);
      const longestSlice = Math.min(...(samples.production ?? []).map((sample) => sample.longestSlice));
      report.saved.push({
        page: one,
        texts: samples.production?.[0]?.texts ?? 0,
        walk,
        scan,
        ratio: scan / walk,
        longestSlice,
      });
    }
    return report;
  } finally {
    await browser.close();
    await server.close();
  }
}
