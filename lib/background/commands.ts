import type { Browser } from 'webextension-polyfill';
import type { Params } from '../messaging/protocol';
import { type TabsApi, tellTabs } from './tabs';

type Command = Params<'page.command'>['command'];
const COMMANDS: readonly Command[] = ['next', 'previous', 'open', 'pin'];

/** Passes the browser's keyboard commands on to the page in front. */
export function forwardCommands(browser: Pick<Browser, 'commands'>, tabs: TabsApi): void {
  // Absent where there is no keyboard (Firefox for Android).
  browser.commands?.onCommand.addListener((name) => {
    const command = COMMANDS.find((known) => known === name);
    if (command) void tellTabs(tabs, 'active', { call: 'page.command', params: { command } });
  });
}
