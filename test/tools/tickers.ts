import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBuiltin } from '../../lib/tickers/builtin';
import { createDetector } from '../../lib/tickers/detector';
import { compactSymbols, mergeInstruments } from '../../lib/tickers/directory';
import { compactNames } from '../../lib/tickers/names';
import { parseListings, tradedInstruments } from '../../lib/tickers/nasdaq-trader';
import type { Instrument, Strictness, TextLink } from '../../lib/tickers/types';

/**
 * npm run --silent tickers -- FILE.jsonl [--directory DIR] [--strictness cautious|balanced|eager]
 * Rows {id, text, links?} in, one line {id, tickers} out. Each row is a page of its own.
 */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { directory: { type: 'string' }, strictness: { type: 'string', default: 'balanced' } },
});

function listed(directory: string): Instrument[] {
  return ['nasdaqlisted.txt', 'otherlisted.txt']
    .map((name) => join(directory, name))
    .filter(existsSync)
    .flatMap((file) => tradedInstruments(parseListings(readFileSync(file, 'utf8'))));
}

const file = positionals[0];
if (file === undefined || !/^(?:cautious|balanced|eager)$/.test(values.strictness)) {
  console.error(
    'usage: npm run --silent tickers -- FILE.jsonl [--directory DIR] [--strictness cautious|balanced|eager]',
  );
  process.exit(2);
}

const instruments = mergeInstruments(
  readBuiltin().instruments,
  values.directory ? listed(values.directory) : [],
);
const detector = createDetector({
  directory: compactSymbols(instruments),
  names: compactNames(instruments),
  strictness: values.strictness as Strictness,
});
for (const line of readFileSync(file, 'utf8').split('\n')) {
  if (line.trim() === '') continue;
  const row = JSON.parse(line) as { id: string; text: string; links?: TextLink[] };
  console.log(JSON.stringify({ id: row.id, tickers: detector.detect(row.text, row.links) }));
}
