import { withoutLegalForm } from '../tickers/clean-name';
import type { Instrument } from '../tickers/types';
import type { Directory } from './directory';

/** Nobody selects more to look up one instrument. */
const LONGEST = 100;

const SYMBOL = String.raw`\$?([A-Za-z][A-Za-z.-]{0,6})\b`;
/** `NASDAQ: AMPL`, `Amplitude (AMPL)`, `AMPL +2.44%`. */
const SYMBOL_IN = [
  String.raw`\b[A-Za-z][A-Za-z ]{2,20}:\s*${SYMBOL}`,
  String.raw`[([]\s*${SYMBOL}`,
  String.raw`^${SYMBOL}\s+[+−-]?\d`,
];

const letters = (symbol: string) => symbol.toUpperCase().replace(/[^A-Z]/g, '');

/** The instrument a selection or a typed text names, or null: `AMPL`, `NASDAQ: AMPL`, `Apple Inc.`, `Apple’s`. */
export async function lookUp(
  { lookup }: Pick<Directory, 'lookup'>,
  text: string,
): Promise<Instrument | null> {
  const whole = text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
  const [meant] = await lookup(whole);
  if (meant) return meant;
  for (const pattern of SYMBOL_IN) {
    const symbol = new RegExp(pattern).exec(whole)?.[1];
    const [found] = symbol ? await lookup(symbol) : [];
    if (found && letters(found.symbol) === letters(symbol ?? '')) return found;
  }
  const name = withoutLegalForm(whole.replace(/\s*[([].*$/, '').replace(/['’]s?$/, ''));
  const [named] = name === whole ? [] : await lookup(name);
  return named ?? null;
}
