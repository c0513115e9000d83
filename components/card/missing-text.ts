import type { Translate } from '../../lib/i18n/translate';
import type { MissingReason } from '../../lib/market/types';

/** Why a figure is missing in the two words a cell has room for; the sentence is in the tip. */
export function missingText(reason: MissingReason | undefined, t: Translate): string {
  switch (reason) {
    case 'loss':
      return t('card_missing_loss');
    case 'not-applicable':
      return t('card_missing_not_applicable');
    case 'unreliable':
      return t('card_missing_unreliable');
    case 'currency-mismatch':
      return t('card_missing_currency_mismatch');
    case 'outdated':
      return t('card_missing_outdated');
    case 'offline':
      return t('card_missing_offline');
    case 'no-source':
    case 'permission-missing':
    case 'key-rejected':
    case 'consent-needed':
      return t('card_missing_no_source');
    case 'rate-limited':
    case 'source-failed':
    case 'unreachable':
      return t('card_missing_failed');
    case 'not-provided':
    case 'unknown-symbol':
    case undefined:
      return t('card_missing_not_provided');
  }
}
