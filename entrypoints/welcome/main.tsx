import { signal } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { TranslateContext } from '../../components/translate-context';
import { type Access, WelcomePage } from '../../components/welcome/WelcomePage';
import { createTranslate } from '../../lib/i18n/translate';
import { CONTENT_MATCHES, DATA_HOSTS } from '../../lib/settings/hosts';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';
import { createSettingsStore } from '../../lib/settings/storage';

const t = createTranslate((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.title = t('welcome_title');
document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';

const settings = createSettingsStore({
  local: browser.storage.local,
  changes: browser.storage.onChanged,
  now: Date.now,
  exclusive: (task) => navigator.locks.request('capgap-settings', task),
  managed: () => browser.storage.managed.get(),
});
const pair = signal(DEFAULT_SETTINGS.pair);
const access = signal<Access>('unknown');
const shortcut = signal('');
const origins = [...CONTENT_MATCHES, ...DATA_HOSTS];

function App() {
  return (
    <TranslateContext.Provider value={t}>
      <WelcomePage
        pair={pair.value}
        access={access.value}
        shortcut={shortcut.value}
        onPair={(chosen) => {
          pair.value = chosen;
          void settings.change({ pair: chosen });
        }}
        onGrant={() => void browser.permissions.request({ origins }).then(checkAccess)}
        onOptions={(section) =>
          void browser.tabs.create({ url: browser.runtime.getURL(`/options.html#${section ?? ''}`) })
        }
      />
    </TranslateContext.Provider>
  );
}

const root = document.getElementById('app');
if (root) render(<App />, root);

void settings.load().then((loaded) => {
  pair.value = loaded.settings.pair;
  document.documentElement.dataset.theme = loaded.settings.theme;
  document.documentElement.dataset.palette = loaded.settings.palette;
});
/** The browser may withhold access from the start, and give or take it at any time. */
async function checkAccess() {
  access.value = (await browser.permissions.contains({ origins })) ? 'granted' : 'missing';
}
browser.permissions.onAdded.addListener(() => void checkAccess());
browser.permissions.onRemoved.addListener(() => void checkAccess());
void checkAccess();
void browser.commands?.getAll().then((commands) => {
  shortcut.value = commands.find((command) => command.name === 'next')?.shortcut ?? '';
});
