import type { Browser } from 'webextension-polyfill';
import type { FiredAlert } from '../alerts/engine';
import type { Format } from '../format/format';
import type { Translate } from '../i18n/translate';
import type { Pair } from '../settings/settings';
import { alertText } from './alert-text';

const PREFIX = 'alert:';
/** Beyond this a list is no longer read. */
const MOST_LINES = 6;

interface Options {
  t: Translate;
  format: Format;
  openTab(path: string): Promise<void>;
  snooze(ruleId: string): Promise<void>;
}

/** Shows alerts as the system's notifications: a click opens the full view, 'snooze' keeps one rule quiet for a day. */
export function createAlertNotices(
  { notifications, runtime }: Pick<Browser, 'notifications' | 'runtime'>,
  { t, format, openTab, snooze }: Options,
) {
  const ruleOf = (id: string) => (id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null);
  notifications.onClicked.addListener((id) => {
    if (ruleOf(id) === null) return;
    void openTab('popup.html?view=full');
    void notifications.clear(id);
  });
  // Chromium only: Firefox has no buttons on notifications.
  notifications.onButtonClicked?.addListener((id, button) => {
    const rule = ruleOf(id);
    if (rule === null) return;
    if (button === 0) void openTab('popup.html?view=full');
    else void snooze(rule);
    void notifications.clear(id);
  });

  return async (fired: readonly FiredAlert[], pair: Pair): Promise<void> => {
    const texts = fired.map((one) => alertText(one, { t, format, pair }));
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
        : (only?.message ?? ''),
    };
    const id = several ? `${PREFIX}several` : `${PREFIX}${fired[0]?.rule.id ?? ''}`;
    const buttons = [{ title: t('background_alert_show') }, { title: t('background_alert_snooze') }];
    const withButtons = notifications.onButtonClicked && !several ? { ...basic, buttons } : basic;
    await notifications.create(id, withButtons).catch(() => notifications.create(id, basic));
  };
}
