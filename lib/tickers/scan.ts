import type { MentionForm } from './types';

/** A place that may turn out to be a mention, with the local facts needed to decide. */
export interface Candidate {
  symbol: string;
  start: number;
  end: number;
  form: MentionForm;
}

const EXPLICIT =
  /\$([A-Z]{1,5})(?![A-Za-z0-9])|(?:NYSE|NASDAQ|Nasdaq|NYSEMKT|SNPINDEX|INDEX)\s?:\s{0,2}(\^?[A-Z]{1,6})(?![A-Za-z0-9])|\(\s?(\^?[A-Z]{1,6}) [+\-−–]?\d+(?:\.\d+)?%/g;

export function scanText(text: string): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(EXPLICIT)) {
    const symbol = match[1] ?? match[2] ?? match[3] ?? '';
    const start = match.index + match[0].indexOf(symbol);
    const form = match[1] ? 'cashtag' : match[2] ? 'exchange' : 'move';
    found.push({ symbol, start, end: start + symbol.length, form });
  }
  return found;
}
