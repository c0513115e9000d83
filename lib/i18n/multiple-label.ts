import type { MultipleId } from '../popup/view';
import type { MessageKey, Translate } from './translate';

const NAMES: Record<MultipleId, MessageKey> = {
  trailingPE: 'popup_multiple_trailing_pe',
  reportedPE: 'popup_multiple_reported_pe',
  forwardPE: 'popup_multiple_forward_pe',
  priceToBook: 'popup_multiple_price_to_book',
};

/** A multiple's name as shown to people. */
export const multipleLabel = (id: MultipleId, t: Translate): string => t(NAMES[id]);
