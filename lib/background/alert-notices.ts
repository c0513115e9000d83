import type { Browser } from 'webextension-polyfill';
import { alertText } from '../alerts/alert-text';
import type { PastAlert } from '../alerts/past-alerts';
import type { Format } from '../format/format';
import type { Translate } from '../i18n/translate';

const PREFIX = 'alert:';
/** Beyond this a list is no longer read. */
const MOST_LINES = 6;

interface Options {
  t: Translate;
  format: Format;
  openTab(path: string): Promise<void>;
  snooze(ruleId: string): Promise<void>;
  /** Firefox has the event of buttons, but refuses notifications that have some. */
  buttons: boolean;
}

/** Where past alerts stand with their figures, each with 'quiet for a day' beside it. */
const LOG = 'options.html#alert-log';

/**
 * Shows alerts as the system's notifications. A click opens the log. Chromium has buttons, 'show' and
 * 'quiet for a day'; Firefox has none, so there the log is the way to keep a rule quiet.
 */
export function createAlertNotices(
  { notifications, runtime }: Pick<Browser, 'notifications' | 'runtime'>,
  { t, format, openTab, snooze, buttons }: Options,
) {
  const ruleOf = (id: string) => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null);
  notifications.onClicked.addListener((id) => {
    if (ruleOf(id) === null) return;
    void openTab(LOG);
    void notifications.clear(id);
  });
  notifications.onButtonClicked?.addListener((id, button) => {
    const rule = ruleOf(id);
    if (rule === null) return;
    if (button === 0) void openTab(LOG);
    else void snooze(rule);
    void notifications.clear(id);
  });

  return async (fired: readonly PastAlert[]): Promise<void> => {
    const texts = fired.map((one) => alertText(one, { t, format }));
    const [only] = texts;
    const several = texts.length > 1;
    const basic = {
      type: 'basic' as const,
      iconUrl: runtime.getURL('icon/128.png'),
      title: several ? t('background_alerts_several', texts.length) : (only?.title ?? ''),
      message: several
        ? texts
            .slice(0, MOST_LINES)
            .map(({ title }) => title)
            .join('\n')
        : (only?.figures.join('\n') ?? ''),
    };
    const id = several ? `${PREFIX}several` : `${PREFIX}${fired[0]?.ruleId ?? ''}`;
    const both = [{ title: t('background_alert_show') }, { title: t('background_alert_snooze') }];
    const withButtons = buttons && !several ? { ...basic, buttons: both } : basic;
    // Where the system shows none, badge and log still tell.
    await notifications
      .create(id, withButtons)
      .catch(() => notifications.create(id, basic))
      .catch(() => undefined);
  };
}
