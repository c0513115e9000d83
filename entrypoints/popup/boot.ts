import { reviveDom } from '../../components/popup/kept-dom';
import { readKept } from './kept';

/**
 * The first thing a popup runs, and small: it puts up what the last popup showed, lets the browser
 * paint it, and only then loads the rest, which takes its place in the same layout.
 */
function putUpLast(root: Element): boolean {
  const { dataset } = document.documentElement;
  dataset.layout = new URLSearchParams(location.search).get('view') === 'full' ? 'full' : 'popup';
  if (dataset.layout === 'full' || location.search !== '') return false;
  const kept = readKept();
  if (kept?.language !== navigator.language) return false;
  const dom = reviveDom(kept.dom, document);
  if (!dom) return false;
  document.documentElement.dir = kept.dir ?? '';
  dataset.theme = kept.theme ?? 'auto';
  dataset.palette = kept.palette ?? 'default';
  root.append(dom);
  return true;
}

const root = document.getElementById('app');
if (root) {
  const load = () => void import('./main');
  if (putUpLast(root)) requestAnimationFrame(() => setTimeout(load));
  else load();
}
