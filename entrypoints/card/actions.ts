import type { FootActions } from '../../components/card/CardFoot';
import type { CorrectionActions } from '../../components/card/Corrections';
import type { CardOptions } from '../../lib/hover/card-port';
import { copy } from './copy';

export type CardActions = FootActions & CorrectionActions;

/** What the card's buttons do, and `finish` for when it closes. */
export function cardActions(
  { target, call, onRefresh }: CardOptions,
  text: () => string,
): { actions: CardActions; finish(): void } {
  const { symbol, text: word } = target;
  let blocking = false;
  return {
    actions: {
      refresh: onRefresh,
      watch: async () => (await call('watchlist.toggle', { symbol })).watched,
      copy: () => copy(text()),
      ignore: (undo) => call('detection.ignore', { text: word, undo }),
      alias: (meant) => call('detection.alias', { text: word, symbol: meant }),
      meanings: () => call('symbol.lookup', { text: word.slice(0, 200) }),
      block(undo) {
        blocking = !undo;
      },
    },
    finish() {
      // Only now: it takes this very card off the page.
      if (blocking) call('site.block', null).catch(() => undefined);
    },
  };
}
