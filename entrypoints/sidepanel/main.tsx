import { render } from 'preact';
import { browser } from 'wxt/browser';
import { PanelPage } from '../../components/panel/PanelPage';
import { FormatContext } from '../../components/theme/format-context';
import { TranslateContext } from '../../components/translate-context';
import { createFormat } from '../../lib/format/format';
import { createTranslate } from '../../lib/i18n/translate';
import { createPanelStore } from './store';

const t = createTranslate((key, substitutions) => browser.i18n.getMessage(key, substitutions));
const format = createFormat(browser.i18n.getUILanguage());
document.title = t('panel_title');
document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';

const store = createPanelStore();

function App() {
  const { settings, ...shown } = store.view.value;
  document.documentElement.dataset.theme = settings.theme;
  document.documentElement.dataset.palette = settings.palette;
  return (
    <TranslateContext.Provider value={t}>
      <FormatContext.Provider value={{ format, now: Date.now() }}>
        <PanelPage
          {...shown}
          moveHighlight={settings.moveHighlight}
          large={settings.pair.large}
          onGoTo={store.goTo}
        />
      </FormatContext.Provider>
    </TranslateContext.Provider>
  );
}

const root = document.getElementById('app');
if (root) render(<App />, root);
store.start();
