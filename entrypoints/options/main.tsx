import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/OptionsPage';
import { FormatContext } from '../../components/theme/format-context';
import { TranslateContext } from '../../components/translate-context';
import { createFormat } from '../../lib/format/format';
import { createTranslate } from '../../lib/i18n/translate';
import { createOptionsStore } from './store';

const t = createTranslate((key, substitutions) => browser.i18n.getMessage(key, substitutions));
document.title = t('options_title');
document.documentElement.lang = browser.i18n.getUILanguage();
document.documentElement.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';

const formatting = { format: createFormat(browser.i18n.getUILanguage()), now: Date.now() };
const store = createOptionsStore(t);
const root = document.getElementById('app');
if (root) {
  store.start().then((model) => {
    const App = () => {
      document.documentElement.dataset.theme = model.value.settings.theme;
      document.documentElement.dataset.palette = model.value.settings.palette;
      return (
        <TranslateContext.Provider value={t}>
          <FormatContext.Provider value={formatting}>
            <OptionsPage model={model.value} actions={store.actions} />
          </FormatContext.Provider>
        </TranslateContext.Provider>
      );
    };
    render(<App />, root);
    // The section only exists now, so the browser could not scroll to it by itself.
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  });
}
