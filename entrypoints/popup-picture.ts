import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readKept } from '../components/popup/kept';
import { reviveDom } from '../components/popup/kept-dom';

/**
 * The first thing a popup runs, and small: it puts up what the last popup showed. A plain script
 * with nothing to import, so that it runs as soon as it is there; modules would wait for the whole
 * page, and the browser meanwhile paint an empty one.
 */
export default defineUnlistedScript(() => {
  const { dataset } = document.documentElement;
  dataset.layout = new URLSearchParams(location.search).get('view') === 'full' ? 'full' : 'popup';
  if (location.search !== '') return;
  const kept = readKept();
  if (kept?.language !== navigator.language) return;
  const dom = reviveDom(kept.dom, document);
  if (!dom) return;
  document.documentElement.dir = kept.dir ?? '';
  dataset.theme = kept.theme ?? 'auto';
  dataset.palette = kept.palette ?? 'default';
  document.getElementById('app')?.append(dom);
});
