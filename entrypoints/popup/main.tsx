import { effect } from '@preact/signals';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { writeKept } from '../../components/popup/kept';
import { LAYOUTS } from '../../components/popup/model';
import { Popup } from '../../components/popup/popup';
import { FormatContext } from '../../components/theme/format-context';
import { TranslateContext } from '../../components/translate-context';
import { createFormat } from '../../lib/format/format';
import { createTranslate } from '../../lib/i18n/translate';
import { createPopupStore } from './store';

/** Milliseconds without a change before the picture is worth keeping. */
const STILL = 100;

const t = createTranslate((key, substitutions) => browser.i18n.getMessage(key, substitutions));
const format = createFormat(browser.i18n.getUILanguage());
const query = new URLSearchParams(location.search);
const symbol =
  query
    .get('symbol')
    ?.toUpperCase()
    .match(/^\^?[A-Z0-9][A-Z0-9.\-=]{0,14}$/)?.[0] ?? null;
const root = document.getElementById('app');
const page = document.documentElement;
const layout = LAYOUTS.find((each) => each === page.dataset.layout) ?? 'popup';
const store = createPopupStore({ t, format, layout, symbol });

page.lang = browser.i18n.getUILanguage();
page.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
document.title = symbol ? `${symbol} · ${t('extension_name')}` : t('extension_name');

function App() {
  const { settings, model, now } = store.state;
  const { theme, palette } = settings.value;
  page.dataset.theme = theme;
  page.dataset.palette = palette;
  return (
    <TranslateContext.Provider value={t}>
      <FormatContext.Provider value={{ format, now: now.value }}>
        <Popup model={model.value} actions={store.actions} look={`${theme}/${palette}`} />
      </FormatContext.Provider>
    </TranslateContext.Provider>
  );
}

/** Keeps the picture for the next opening whenever it has stood still for a moment. */
function keepPicture(shown: Element, signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = effect(() => {
    void store.state.model.value;
    clearTimeout(timer);
    timer = setTimeout(() => writeKept(shown), STILL);
  });
  signal.addEventListener('abort', () => {
    stop();
    clearTimeout(timer);
  });
}

if (root) {
  // Complete from what was kept, before anything is asked of anyone; the picture of the last popup makes way.
  root.replaceChildren();
  render(<App />, root);
  const closing = new AbortController();
  addEventListener('pagehide', () => closing.abort(), { once: true });
  void store.start(closing.signal);
  if (location.search === '') keepPicture(root, closing.signal);
}
