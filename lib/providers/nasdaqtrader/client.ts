import { DirectoryError } from '../../tickers/directory-error';
import { parseListings, tradedInstruments } from '../../tickers/nasdaq-trader';
import type { Instrument } from '../../tickers/types';
import { type Answer, textReply } from '../reply';
import { type Provider, ProviderError } from '../types';

const BASE = 'https://www.nasdaqtrader.com/dynamic/SymDir';
const FILES = ['nasdaqlisted.txt', 'otherlisted.txt'];

/** One of the two directory files → what can be traded. Throws `empty` or `schema` (cut off, another table). */
export function parseDirectory(reply: Answer): Instrument[] {
  try {
    return tradedInstruments(parseListings(textReply(reply)));
  } catch (error) {
    if (!(error instanceof DirectoryError)) throw error;
    throw new ProviderError(error.kind === 'empty' ? 'empty' : 'schema', 'not a complete symbol directory');
  }
}

/** Nasdaq Trader's official lists of every US listing, a few hundred kilobytes each. Once a week is polite. */
export function createNasdaqTrader(): Provider {
  return {
    id: 'nasdaqtrader',
    label: 'Nasdaq Trader',
    hosts: ['https://www.nasdaqtrader.com/*'],
    needsKey: false,
    limits: { terms: 'https://www.nasdaqtrader.com/Trader.aspx?id=DisclaimerTerms' },
    async directory(ctx) {
      const replies = await Promise.all(
        FILES.map((file) => ctx.request(`${BASE}/${file}`, { expects: 'text' })),
      );
      return replies.flatMap(parseDirectory);
    },
  };
}
