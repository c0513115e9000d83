import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Facts, Metric } from '../../lib/market/types';
import { PARSERS } from '../tools/parse-table';
import { momentOf } from '../tools/recorded';
import { kindOf } from './context';
import { impossibleIn } from './plausible';

const ROOT = resolve(import.meta.dirname, '../../../shared/data/providers');

interface Row {
  file: string;
  provider: string;
  status: number;
  url: string | null;
  shows: string;
}

const rows: Row[] = existsSync(ROOT) ? JSON.parse(readFileSync(`${ROOT}/index.json`, 'utf8')) : [];

/** What each reply that is not data means; everything else has to parse. */
const ERRORS: [RegExp, string][] = [
  [/getcrumb-401|err-401/, 'unauthorised'],
  [/yahoo\/consent-/, 'consent'],
  [/429|err-information-rate|err-note-rate|stooq\/err-200-limit/, 'rate-limited'],
  [/err-403-premium|err-not-authorized|err-403-legacy/, 'premium'],
  [/err-403-undeclared/, 'forbidden'],
  [/-404\.json|delisted-empty|APS\.AX-empty|quoteType-NONE|ADH-dead|batch-on-free-empty/, 'not-found'],
  [/no_results/, 'empty'],
];

function parse({ file, provider, status, url }: Row) {
  const bytes = readFileSync(`${ROOT}/${file}`);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const now = momentOf(text, Date.parse('2026-11-22T16:00:00Z'));
  return PARSERS[provider]?.({ url: url ?? '', text, status, now });
}

describe.runIf(rows.length > 0)('recorded replies', () => {
  const errors = rows.filter(({ file }) => ERRORS.some(([pattern]) => pattern.test(file)));
  it.each(errors)('$file is an error: $shows', async (row) => {
    const expected = ERRORS.find(([pattern]) => pattern.test(row.file))?.[1];
    expect(await kindOf(() => parse(row))).toBe(expected);
  });
  it.each(rows.filter((row) => !errors.includes(row)))('$file gives plausible metrics', (row) => {
    const output = parse(row);
    expect(output?.kind).toEqual(expect.any(String));
    expect(impossibleIn(output)).toEqual([]);
  });

  const row = (file: string) => rows.find((one) => one.file === file) as Row;
  const metrics = (file: string, symbol?: string) => {
    const output = parse(row(file)) as unknown as Facts & { quotes: Record<string, Facts> };
    return (symbol ? output.quotes[symbol] : output)?.metrics as Record<string, Metric | undefined>;
  };
  it.each([
    ['yahoo/v10-QQQ-2025-02-inverse.json', 34.04],
    ['yahoo/v10-QQQ-2021-02-true-ratio.json', 34.82],
    ['yahoo/v10-QQQ-formatted-2025-10-22.json', 33.85],
    ['yahoo/v10-QQQ-formatted-2025-08-27.json', 33.08],
  ])('%s: the portfolio’s P/E is %d', (file, expected) => {
    expect(metrics(file).trailingPE?.value).toBeCloseTo(expected, 2);
  });
  it('a fund of cash has no P/E, and the one of 2021 is disputed', () => {
    expect(metrics('yahoo/v10-HISU-U.TO-zero-PE.json').trailingPE).toMatchObject({ value: null });
    expect(metrics('yahoo/v10-QQQ-2021-02-true-ratio.json').trailingPE?.check).toMatchObject({
      method: 'trailingPE',
    });
  });
  it.each([
    ['yahoo/v10-QQQ-formatted-2025-10-22.json', 'reportedPE', 34.141098],
    ['yahoo/v10-QQQ-formatted-2025-10-22.json', 'netAssets', 385755185152],
    ['yahoo/v10-QQQ-formatted-2025-10-22.json', 'expenseRatio', 0.002],
    ['yahoo/v10-QQQ-formatted-2025-10-22.json', 'ytdReturn', 0.1843788],
    ['yahoo/v10-AAPL-formatted-2025-10-29.json', 'trailingPE', 40.794384],
    ['yahoo/v10-AAPL-formatted-2025-10-29.json', 'forwardPE', 32.35078],
    ['yahoo/v10-AAPL-formatted-2025-10-29.json', 'eps', 6.59],
    ['sec/companyfacts-AAPL.trimmed.json', 'eps', 7.9],
    ['sec/companyfacts-AAPL.full.json.gz', 'eps', 7.9],
    ['sec/companyfacts-NVDA.trimmed.json', 'eps', 6.53],
    ['sec/companyfacts-SNOW.trimmed.json', 'eps', -4.2],
  ])('%s: %s is %d', (file, id, expected) => {
    expect(metrics(file)[id]?.value).toBeCloseTo(expected, 6);
  });
  it('a company that loses money has no P/E, and says why', () => {
    expect(metrics('sec/companyfacts-SNOW.trimmed.json').trailingPE).toMatchObject({
      value: null,
      reason: 'loss',
    });
    expect(metrics('yahoo/v7-quote-BFLY-lossmaker.json', 'BFLY').trailingPE).toMatchObject({
      reason: 'loss',
    });
  });
  it.each([
    ['yahoo/v7-spark-indices-2025-10-22-post.json', '^GSPC', 6699.4, 6735.35],
    ['yahoo/v7-spark-indices-2025-10-22-post.json', '^RUT', 2451.5522, 2487.6853],
    ['yahoo/v7-quote-formatted-SPY-IWM-2025-10-22.json', 'IWM', 243.34, 246.99],
    ['yahoo/v7-quote-formatted-SPY-IWM-2025-10-22.json', 'SPY', 667.8, 671.29],
  ])('%s: %s stands at %d after %d', (file, symbol, price, previous) => {
    expect(metrics(file, symbol)).toMatchObject({
      price: { value: price },
      previousClose: { value: previous },
    });
  });
  it('a foreign filer keeps its P/E and loses its garbage P/B', () => {
    expect(metrics('yahoo/v7-quote-batch-AAPL-BABA.json', 'BABA')).toMatchObject({
      trailingPE: { value: 25.931395 },
      priceToBook: { value: null, reason: 'currency-mismatch' },
    });
  });
  it('the live bar of a day in progress is not a close', () => {
    expect(parse(row('yahoo/v8-chart-SPY-2y-2026-06.json'))).toMatchObject({ last: { date: '2026-06-10' } });
  });
});
