import { DAY, MINUTE, SECOND } from '../../lib/time';

/** A recorded reply: what the network layer would hand to a parser, and when. */
export interface Recorded {
  url: string;
  text: string;
  status: number;
  /** The moment of the reply, epoch ms. */
  now: number;
}

const plain = (symbol: string) => /^\^?[A-Z0-9][A-Z0-9.\-=^]{0,19}$/.test(symbol);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).toUpperCase();
  } catch {
    return '';
  }
}

/** The symbol a pattern's first group finds in an address; undefined where the address has none. */
export function symbolIn(url: string, pattern: RegExp): string | undefined {
  const symbol = decoded(pattern.exec(url)?.[1] ?? '');
  return plain(symbol) ? symbol : undefined;
}

/** The `symbols=` or `symbol=` list of an address. */
export function symbolsIn(url: string): string[] | undefined {
  const list = decoded(/[?&]symbols?=([^&]*)/.exec(url)?.[1] ?? '').split(',');
  const symbols = list.filter(plain);
  return symbols.length > 0 ? symbols : undefined;
}

/**
 * When a reply was given, as far as it says itself: a minute after its newest market time or bar
 * (a dead fund's last price is older than its bars), else a day after its newest filing or date of
 * a figure. Without any, `fallback`.
 */
export function momentOf(text: string, fallback: number): number {
  const times = [
    ...text.matchAll(/"regularMarketTime"\s*:\s*(?:\{\s*"raw"\s*:\s*)?(\d{9,10})\b/g),
    ...text.matchAll(/"timestamp"\s*:\s*\[[^\]]*?(\d{9,10})\s*\]/g),
  ].map((match) => Number(match[1]) * SECOND);
  if (times.length > 0) return times.reduce((a, b) => Math.max(a, b)) + MINUTE;
  let newest = Number.NEGATIVE_INFINITY;
  for (const match of text.matchAll(/"(?:filed|asOfDate)"\s*:\s*"(\d{4}-\d{2}-\d{2})"/g)) {
    const day = Date.parse(match[1] ?? '');
    if (day > newest) newest = day;
  }
  return Number.isFinite(newest) ? newest + DAY : fallback;
}
