import { builtinSymbols, readBuiltin } from '../../lib/tickers/builtin';
import { createDetector, type Detector, type DetectorOptions } from '../../lib/tickers/detector';
import { parseSymbols } from '../../lib/tickers/directory';
import { indexNames, NameIndex } from '../../lib/tickers/name-index';
import { compactNames } from '../../lib/tickers/names';
import type { Scan } from '../../lib/tickers/scan';
import type { Mention } from '../../lib/tickers/types';
import { WordsAround } from '../../lib/tickers/words-around';

const { instruments } = readBuiltin();
const directory = builtinSymbols();
const names = indexNames(compactNames(instruments));

/** A detector over the built-in list alone. */
export const detectorWith = (options: Partial<DetectorOptions> = {}): Detector =>
  createDetector({ directory, names, ...options });

/**
 * `«IWM»` is a mention of IWM, `«Russell 2000|^RUT»` one written otherwise; the marks are no part
 * of the text.
 */
export function readMarked(marked: string): { text: string; expected: string[] } {
  const expected: string[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/«([^«»|]+)(?:\|([^«»]+))?»/g)) {
    text += marked.slice(from, match.index);
    const written = match[1] ?? '';
    expected.push(`${match[2] ?? written} at ${text.length}: ${written}`);
    text += written;
    from = match.index + match[0].length;
  }
  return { text: text + marked.slice(from), expected };
}

/** Mentions in the notation of `readMarked`. */
export const show = (text: string, mentions: readonly Mention[]): string[] =>
  mentions.map(({ symbol, start, end }) => `${symbol} at ${start}: ${text.slice(start, end)}`);

/** A scan of `text` at its beginning, against the built-in list. */
export const scanning = (text: string): Scan => ({
  directory: parseSymbols(directory),
  names: new NameIndex(names),
  aliases: null,
  ignored: new Set(),
  text,
  words: new WordsAround(text),
  found: [],
  run: [],
  marketWords: [],
  linked: [],
  abroad: [],
  introduced: [],
});
