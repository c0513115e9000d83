import uplot from 'uplot/dist/uPlot.min.css?inline';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import card from '../../components/card/card.css?inline';
import rows from '../../components/card/card-rows.css?inline';
import corrections from '../../components/card/corrections.css?inline';
import claims from '../../components/claims/claims.css?inline';
import theme from '../../components/theme/theme.css?inline';
import tokens from '../../components/theme/tokens.css?inline';
import { createFormat } from '../../lib/format/format';
import { registerCard } from '../../lib/hover/card-port';
import { createRing } from '../../lib/hover/ring';
import { openCard } from '../../lib/hover/shell';
import { createTranslate } from '../../lib/i18n/translate';
import { paintWith } from './paint';

/** Brought into a frame when its first card is due; from then on the scanner opens cards through the port. */
export default defineUnlistedScript(() => {
  const getMessage = browser.i18n.getMessage as (key: string, substitutions?: string[]) => string;
  const lang = browser.i18n.getUILanguage();
  const shell = {
    // Inside the root, not on the host: there a page's own `* { --ink: … }` would come first.
    css: [tokens.replaceAll(':host', '.frame'), uplot, theme, card, rows, corrections, claims].join('\n'),
    lang,
    dir: getMessage('@@bidi_dir') || 'ltr',
    paint: paintWith({ t: createTranslate(getMessage), format: createFormat(lang) }),
  };
  registerCard({ open: (options) => openCard(options, shell), ring: createRing() });
});
