import { browser } from 'wxt/browser';
import { alertText } from '../../lib/alerts/alert-text';
import type { Format } from '../../lib/format/format';
import type { Translate } from '../../lib/i18n/translate';
import { retryOnce, send } from '../../lib/messaging/messaging';

const transport = retryOnce((message) => browser.runtime.sendMessage(message));

/** The newest alert the reader hasn't seen, in one line; null for none. Asked once, it counts as seen. */
export async function unseenAlert(t: Translate, format: Format): Promise<string | null> {
  const { log, unseen } = await send(transport, 'alerts.status', null);
  const [newest] = log;
  if (unseen === 0 || !newest) return null;
  await send(transport, 'alerts.seen', null);
  const { title } = alertText(newest, { t, format });
  return unseen > 1 ? `${title} (${t('background_alerts_new', unseen)})` : title;
}
