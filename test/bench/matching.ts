import { existsSync, readFileSync } from 'node:fs';
import { readBuiltin } from '../../lib/tickers/builtin';
import { createDetector, type Detector } from '../../lib/tickers/detector';
import { compactSymbols, mergeInstruments } from '../../lib/tickers/directory';
import { indexNames } from '../../lib/tickers/name-index';
import { compactNames } from '../../lib/tickers/names';
import { parseListings, tradedInstruments } from '../../lib/tickers/nasdaq-trader';
import type { Instrument } from '../../lib/tickers/types';

/** Sentences of a market report: about one mention in 150 characters, capitals and figures between. */
const SENTENCES = [
  'The Russell 2000 closed higher for the ninth day in a row while the broad market slipped. ',
  'Small companies have lagged for most of the decade, and much of what they lost was a question of valuation. ',
  'Amplitude (AMPL +2.44%) raised its forecast for the year after customers renewed at a higher rate than in the spring. ',
  'Whether the Federal Reserve will cut again in March is far from clear, the minutes of its last meeting showed. ',
  'A fund such as the iShares Russell 2000 ETF (NYSEMKT: IWM) holds some 1,900 names, none with more than 1% of the whole. ',
  'Analysts polled in London and New York expect earnings per share to grow by 14%, twice the rate of 2025. ',
  'On Tuesday the chief executive told reporters that demand from hospitals in Europe and Japan had been weak. ',
  'Shares of Carnival (NYSE: CCL) rose, and $NVDA slipped 0.3% in light trading before the holiday. ',
  'That is a reminder that a cheap market can stay cheap for longer than an investor has patience for. ',
  'The yield of the ten-year note stood at 4.12%, little changed from the week before; oil fell below $60 a barrel. ',
];

function report(length: number): string {
  const parts: string[] = [];
  for (let i = 0, size = 0; size < length; i++) {
    const sentence = SENTENCES[(i * 7 + (i >> 3)) % SENTENCES.length] ?? '';
    parts.push(i % 6 === 5 ? `${sentence}\n` : sentence);
    size += sentence.length;
  }
  // One flat string: a rope would be flattened inside the first measurement.
  return Buffer.from(parts.join('')).toString('latin1');
}

/** Milliseconds for one pass over `text`. */
function timeOf(detector: Detector, text: string): number {
  const page = detector.page();
  const start = performance.now();
  const block = page.scan(text);
  if (block) page.decide(block);
  return performance.now() - start;
}

/** The least of `rounds` for each job, which take turns: the least disturbed ones. */
function leastTimes(jobs: readonly (() => number)[], rounds: number): number[] {
  const least = jobs.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round++)
    for (const [at, job] of jobs.entries()) least[at] = Math.min(least[at] ?? 0, job());
  return least;
}

/** The official directory where it is at hand, for lists of realistic size. */
function officialInstruments(): Instrument[] {
  const folder = new URL('../../../shared/data/detection/directory/', import.meta.url);
  return ['nasdaqlisted.txt', 'otherlisted.txt']
    .map((name) => new URL(name, folder))
    .filter((url) => existsSync(url))
    .flatMap((url) => tradedInstruments(parseListings(readFileSync(url, 'utf8'))));
}

export interface MatchingBench {
  symbols: number;
  /** Million UTF-16 units a second, scan and decision. */
  explicitMBps: number;
  namesMBps: number;
  /** Time for ten times the text ÷ time for the text, names included. */
  tenTimes: number;
}

/** How fast text alone is matched on this machine's Node: no DOM, one thread. */
export function benchMatching(): MatchingBench {
  const instruments = mergeInstruments(readBuiltin().instruments, officialInstruments());
  const directory = compactSymbols(instruments);
  const explicit = createDetector({ directory, detectNames: false });
  const named = createDetector({ directory, names: indexNames(compactNames(instruments)) });
  const text = report(1_000_000);
  const large = report(10_000_000);
  // The script engine takes a second or so to make its best of it.
  const [explicitMs = 0, namedMs = 0] = leastTimes(
    [() => timeOf(explicit, text), () => timeOf(named, text)],
    150,
  );
  const [once = 0, tenfold = 0] = leastTimes([() => timeOf(named, text), () => timeOf(named, large)], 15);
  return {
    symbols: instruments.length,
    explicitMBps: Math.round(text.length / explicitMs / 1000),
    namesMBps: Math.round(text.length / namedMs / 1000),
    tenTimes: Number((tenfold / Math.min(once, namedMs) / (large.length / text.length / 10)).toFixed(2)),
  };
}
