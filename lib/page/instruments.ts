import type { PageInstrument } from '../messaging/protocol';
import { isShown, type PlacedMention } from './mention';

/** As many as a message may carry. */
const MOST_INSTRUMENTS = 500;
/** Mentions beyond this are not asked whether they show. */
const MOST_MENTIONS = 5_000;

/** The instruments among what is shown, in the order of their first mention. */
export function listInstruments(mentions: readonly PlacedMention[]): PageInstrument[] {
  const found = new Map<string, PageInstrument>();
  for (const mention of mentions.slice(0, MOST_MENTIONS)) {
    if (!isShown(mention)) continue;
    const known = found.get(mention.symbol);
    if (known) known.mentions++;
    else if (found.size < MOST_INSTRUMENTS)
      found.set(mention.symbol, { symbol: mention.symbol, text: mention.text.slice(0, 100), mentions: 1 });
  }
  return [...found.values()];
}
