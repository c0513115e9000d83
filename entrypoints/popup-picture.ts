import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readKept } from '../components/popup/kept';
import { reviveDom } from '../components/popup/kept-dom';
import type { Layout } from '../components/popup/model';
import { TOOLBAR } from '../lib/popup/toolbar';

/** Room for the columns of a page (px). */
const ROOM = 600;

function layoutHere(): Layout {
  if (new URLSearchParams(location.search).get('view') === 'full') return 'full';
  // A toolbar popup becomes as wide as what it shows, so its width at first says nothing.
  return location.hash === TOOLBAR || innerWidth < ROOM ? 'popup' : 'wide';
}

/**
 * The first thing a popup runs, and small: it puts up what the last popup showed, the answer in a
 * first frame and all of it in the next, in the same places. A plain script with nothing to import,
 * so that it runs as soon as it is there; modules would wait for the whole page, and the browser
 * meanwhile paint an empty one.
 */
export default defineUnlistedScript(() => {
  const { dataset } = document.documentElement;
  const layout = layoutHere();
  dataset.layout = layout;
  const root = document.getElementById('app');
  if (!root || location.search !== '') return;
  const kept = readKept(layout);
  if (kept?.language !== navigator.language) return;
  const put = (picture: unknown) => {
    const dom = reviveDom(picture, document);
    if (dom) root.replaceChildren(dom);
    return root.firstChild;
  };
  const lead = put(kept.lead);
  if (!lead) return;
  document.documentElement.dir = kept.dir ?? '';
  dataset.theme = kept.theme ?? 'auto';
  dataset.palette = kept.palette ?? 'default';
  requestAnimationFrame(() =>
    setTimeout(() => {
      // The live popup may have been quicker, where nothing is painted for a while.
      if (root.firstChild === lead) put(kept.whole);
    }),
  );
});
