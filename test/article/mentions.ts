import type { Mention } from '../../lib/tickers/types';

const NAMES: Record<string, string> = {
  'Russell 2000': '^RUT',
  'S&P 500': '^GSPC',
  Microsoft: 'MSFT',
  Nvidia: 'NVDA',
  Apple: 'AAPL',
  JPMorgan: 'JPM',
};
const SYMBOLS = ['IWM', 'SPY', 'QQQ', 'VOO', 'AAPL', 'NVDA', '^GSPC'];

/** Mentions of a few well-known instruments, as the detector would find them. */
export function mentionsIn(text: string): Mention[] {
  const literal = (word: string) => word.replace(/[\^&.]/g, '\\$&');
  const words = [...Object.keys(NAMES), ...SYMBOLS].map(literal).join('|');
  return [...text.matchAll(new RegExp(`(?<![A-Za-z^])(?:${words})(?![A-Za-z])`, 'g'))].map((match) => ({
    symbol: NAMES[match[0]] ?? match[0],
    start: match.index,
    end: match.index + match[0].length,
    form: NAMES[match[0]] ? 'name' : 'paren',
    confidence: 1,
  }));
}
