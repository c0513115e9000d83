import { browser } from 'wxt/browser';
import { chartImage } from '../../components/chart/chart-image';
import { chartColours } from '../../components/chart/colours';
import type { PopupActions } from '../../components/popup/model';
import type { Format } from '../../lib/format/format';
import type { Translate } from '../../lib/i18n/translate';
import { chartCaption } from '../../lib/popup/chart-caption';
import { copyText } from '../../lib/popup/copy-text';
import { comparisonCsv, fileStem } from '../../lib/popup/csv';
import { SECOND } from '../../lib/time';
import { goToOnPage, reloadPage } from './page';
import { save } from './save';
import type { PopupState } from './state';

/** How long 'Copied' stands. */
const DONE_FOR = 2.5 * SECOND;
/** Where Yahoo's own consent question is answered, by the reader and nobody else. */
const CONSENT_PAGE = 'https://finance.yahoo.com/';

type Exits = Pick<PopupActions, 'copy' | 'exportCsv' | 'exportPng' | 'goTo' | 'reloadPage' | 'openConsent'>;

/** The ways out of the popup: clipboard, files, and the page below. */
export function createExits(options: { t: Translate; format: Format; state: PopupState }): Exits {
  const { t, format, state } = options;
  const view = () => state.built.value?.view ?? null;
  return {
    copy() {
      const shown = view();
      if (!shown) return;
      const say = (done: 'copied' | 'failed') => {
        state.done.value = done;
        setTimeout(() => {
          state.done.value = null;
        }, DONE_FOR);
      };
      navigator.clipboard.writeText(copyText(shown, t, format)).then(
        () => say('copied'),
        () => say('failed'),
      );
    },
    exportCsv() {
      const shown = view();
      if (!shown) return;
      // Spreadsheets take a file for UTF-8 only with the mark in front.
      save(`${fileStem(shown)}.csv`, new Blob(['\ufeff', comparisonCsv(shown)], { type: 'text/csv' }));
    },
    exportPng(chart) {
      const shown = view();
      if (!shown || !chart) return;
      const colours = chartColours(document.body);
      const { title, notes, file } = chartCaption(
        shown,
        { mode: state.mode.value, window: state.window.value },
        { t, format },
      );
      const image = chartImage({
        chart,
        title,
        notes,
        surface: getComputedStyle(document.body).backgroundColor,
        ink: colours.ink,
        soft: colours.soft,
      });
      void image.then((blob) => {
        if (blob) save(`${file}.png`, blob);
      });
    },
    goTo(symbol) {
      // The card opens under the popup, so the popup makes way.
      goToOnPage(symbol).then(
        (found) => {
          if (found) globalThis.close();
        },
        () => {
          state.page.value = { kind: 'unavailable' };
        },
      );
    },
    reloadPage() {
      void reloadPage().then(() => globalThis.close());
    },
    openConsent() {
      void browser.tabs.create({ url: CONSENT_PAGE });
    },
  };
}
