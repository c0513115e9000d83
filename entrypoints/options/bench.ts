import type { Signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import type { Translate } from '../../lib/i18n/translate';
import { retryOnce } from '../../lib/messaging/messaging';
import type { Notice, OptionsModel } from '../../lib/options/model';
import type { Settings } from '../../lib/settings/settings';

export const transport = retryOnce((message) => browser.runtime.sendMessage(message));

/** What the actions of every section work on. */
export interface Bench {
  t: Translate;
  model: Signal<OptionsModel>;
  set(patch: Partial<OptionsModel>): void;
  /** One line in the part of the page that asked. */
  notify(at: keyof OptionsModel['notices'], text: string, role?: Notice['role']): void;
  forget(at: keyof OptionsModel['notices']): void;
  /** Stores a change of settings, with undo beside the preference it was made at. */
  change(patch: Partial<Settings>, at: keyof Settings): Promise<void>;
  /** Asks the background anew for everything that is its. */
  refreshData(): Promise<void>;
}

/** Must be called straight from a click: the browser asks only then. */
export function request(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => false);
}
