import type { Rect } from './geometry';
import { createHost, type Host } from './host';

/** Between the text and its ring. */
const CLEAR = 2;

const CSS = `
i {
  position: fixed;
  box-sizing: border-box;
  border: 2px solid #16191d;
  outline: 2px solid #fff;
  border-radius: 4px;
}
@media (forced-colors: active) {
  i { border-color: Highlight; outline-color: Canvas; }
}`;

/**
 * The keyboard walk's ring around a mention: dark with a light rim, so that it stands out on any
 * page. It is drawn over the page, not in it, and lets the pointer through.
 */
export function createRing(): (rects: readonly Rect[]) => void {
  let host: Host | null = null;
  const drop = () => {
    host?.destroy();
    host = null;
  };
  return (rects) => {
    if (rects.length === 0) {
      drop();
      return;
    }
    host ??= createHost({ css: CSS, inert: true, onGivenUp: drop });
    const boxes = rects.map(({ left, top, right, bottom }) => {
      const box = document.createElement('i');
      box.style.left = `${left - CLEAR}px`;
      box.style.top = `${top - CLEAR}px`;
      box.style.width = `${right - left + 2 * CLEAR}px`;
      box.style.height = `${bottom - top + 2 * CLEAR}px`;
      return box;
    });
    for (const old of host.root.querySelectorAll('i')) old.remove();
    host.root.append(...boxes);
    host.moveTo({ left: 0, top: 0, width: 0 });
  };
}
