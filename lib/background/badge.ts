import type { Browser } from 'webextension-polyfill';
import type { Translate } from '../i18n/translate';

/** White on either is at least 4.5:1. */
const COLOUR = { calm: '#3d4f66', news: '#a3380f' };

/**
 * The toolbar button: how many instruments the page in a tab names, and whether an alert fired since
 * the user last looked. News is never colour alone: the button's title says it, and so does a mark
 * wherever no count is in its place.
 */
export function createBadge(action: Browser['action'], t: Translate) {
  return {
    async count(tabId: number, found: number): Promise<void> {
      // Null lets what holds for all tabs show through.
      await action.setBadgeText({ tabId, text: found > 0 ? String(found) : null });
    },
    async news(unseen: number): Promise<void> {
      await action.setBadgeText({ text: unseen > 0 ? '!' : '' });
      await action.setBadgeBackgroundColor({ color: unseen > 0 ? COLOUR.news : COLOUR.calm });
      const name = t('extension_name');
      await action.setTitle({ title: unseen > 0 ? `${name}: ${t('background_alerts_new', unseen)}` : name });
    },
  };
}
export type Badge = ReturnType<typeof createBadge>;
