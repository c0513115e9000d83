import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findClaims } from '../../lib/article/find-claims';
import { builtinSymbols, readBuiltin } from '../../lib/tickers/builtin';
import { createDetector } from '../../lib/tickers/detector';
import { compactSymbols, mergeInstruments } from '../../lib/tickers/directory';
import { indexNames } from '../../lib/tickers/name-index';
import { compactNames } from '../../lib/tickers/names';
import { parseListings, tradedInstruments } from '../../lib/tickers/nasdaq-trader';
import type { Instrument, Strictness } from '../../lib/tickers/types';
import { endWithUsage, readCommandLine } from './command-line';
import { readTickerRows } from './ticker-rows';

const USAGE = `usage: npm run --silent tickers -- FILE.jsonl [--directory DIR] [--strictness cautious|balanced|eager] [--claims]
Rows {id, text, links?} in, one line {id, tickers} out.`;

/**
 * Rows {id, text, links?} in, one line {id, tickers} out. Each row is a page of its own; of one without
 * a text the line says why (`fault`). A directory file that cannot be read is told and left out.
 * With `--claims` each line also lists what the text states about them, with the words that say so.
 */
const { positionals, values } = readCommandLine(USAGE, {
  allowPositionals: true,
  options: {
    directory: { type: 'string' },
    strictness: { type: 'string', default: 'balanced' },
    claims: { type: 'boolean', default: false },
  },
});

function listed(directory: string): Instrument[] {
  const files = ['nasdaqlisted.txt', 'otherlisted.txt']
    .map((name) => join(directory, name))
    .filter(existsSync);
  if (files.length === 0) console.error(`no symbol directory in ${directory}`);
  return files.flatMap((file) => {
    try {
      return tradedInstruments(parseListings(readFileSync(file, 'utf8')));
    } catch (error) {
      console.error(`${file} is left out: ${error instanceof Error ? error.message : error}`);
      return [];
    }
  });
}

const file = positionals[0];
if (file === undefined) endWithUsage(USAGE, 'which file?');
if (!existsSync(file)) endWithUsage(USAGE, `there is no file ${file}`);
if (!/^(?:cautious|balanced|eager)$/.test(values.strictness))
  endWithUsage(USAGE, `no strictness is called ${values.strictness}`);

const instruments = mergeInstruments(
  readBuiltin().instruments,
  values.directory ? listed(values.directory) : [],
);
const detector = createDetector({
  directory: values.directory ? compactSymbols(instruments) : builtinSymbols(),
  names: indexNames(compactNames(instruments)),
  strictness: values.strictness as Strictness,
});
for (const { id, text, links, fault } of readTickerRows(readFileSync(file, 'utf8'))) {
  const tickers = detector.detect(text, links);
  const claims = values.claims && { claims: findClaims(text, tickers) };
  console.log(JSON.stringify({ id, tickers, ...claims, fault }));
}
