import type { CardContent, CardHandle, CardOptions } from './card-port';
import { makeDraggable } from './drag';
import { keepFocus } from './focus-return';
import { around, nearest, type Point, type Rect } from './geometry';
import { createHost } from './host';
import { place, type Side } from './position';
import { nextCorner, within } from './viewport';

/** Card's width, px; its height follows its content. */
const WIDTH = 320;

/** What is drawn inside the shell, by whatever draws it. */
export interface Face {
  update(state: FaceState): void;
  unmount(): void;
}

export interface FaceState {
  readonly content: CardContent;
  readonly pinned: boolean;
}

export interface FaceActions {
  close(): void;
  pin(): void;
  refresh(): void;
  /** To the next corner of the window: moving without dragging. */
  corner(): void;
  shift(by: Point): void;
}

export interface ShellOptions {
  css: string;
  /** Of the extension's own language, whatever the page's. */
  lang: string;
  dir: string;
  paint(options: CardOptions, inside: { root: HTMLElement; actions: FaceActions; state: FaceState }): Face;
}

function viewport(): Rect {
  const visible = window.visualViewport;
  if (!visible) return { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const { offsetLeft: left, offsetTop: top, width, height } = visible;
  return { left, top, right: left + width, bottom: top + height };
}

/** Opens a card beside its mention: place, focus and dragging; what it shows is `paint`'s business. */
export function openCard(options: CardOptions, { css, lang, dir, paint }: ShellOptions): CardHandle {
  const life = new AbortController();
  const { signal } = life;
  const host = createHost({ css, onGivenUp: () => options.onClose() });
  const root = document.createElement('div');
  Object.assign(root, { className: 'frame', lang, dir });
  host.root.append(root);

  let state: FaceState = { content: options.content, pinned: false };
  let anchors: readonly Rect[] = options.rects;
  let point = options.point;
  let side: Side | null = null;
  let spot: Point | null = null;

  // What is drawn may ask how wide it is.
  host.moveTo({ left: 0, top: 0, width: Math.min(WIDTH, innerWidth) });
  const face = paint(options, {
    root,
    state,
    actions: {
      close: options.onClose,
      pin: options.onPin,
      refresh: options.onRefresh,
      corner: () => spot && moveTo(nextCorner(host.rect(), viewport())),
      shift: (by) => spot && moveTo({ x: spot.x + by.x, y: spot.y + by.y }),
    },
  });

  const card = () => root.firstElementChild as HTMLElement | null;

  function naturalHeight(): number {
    delete root.dataset.scrolls;
    root.style.removeProperty('--card-max');
    return card()?.offsetHeight ?? 0;
  }

  function limit(maxHeight: number, height: number): void {
    if (height <= maxHeight) return;
    root.style.setProperty('--card-max', `${maxHeight}px`);
    root.dataset.scrolls = '';
  }

  /** Free-standing, once pinned. */
  function moveTo(to: Point): void {
    const box = viewport();
    const height = naturalHeight();
    limit(box.bottom - box.top, height);
    const width = Math.min(WIDTH, box.right - box.left);
    spot = within(to, { width, height: Math.min(height, box.bottom - box.top) }, box);
    host.moveTo({ left: spot.x, top: spot.y, width });
  }

  function settle(): void {
    if (spot) {
      moveTo(spot);
      return;
    }
    const box = around(anchors);
    if (!box) return;
    const height = naturalHeight();
    const placed = place({
      mention: anchors,
      anchor: (point && nearest(anchors, point)) ?? anchors[0] ?? box,
      card: { width: WIDTH, height },
      viewport: viewport(),
      rtl: getComputedStyle(document.body ?? document.documentElement).direction === 'rtl',
      current: side,
    });
    side = placed.side;
    limit(placed.maxHeight, height);
    host.moveTo(placed);
  }

  const focus = keepFocus({ shadow: host.root, onChange: options.onFocusChange, signal });
  makeDraggable({ root, grip: '.head', spot: () => spot, onMove: moveTo, signal });

  const sizes = new ResizeObserver(() => settle());
  const watched = card();
  if (watched) sizes.observe(watched);
  window.addEventListener('resize', settle, { signal });
  settle();

  const render = () => {
    face.update(state);
    settle();
  };

  return {
    element: host.element,
    rect: host.rect,
    update(content) {
      state = { ...state, content };
      render();
    },
    place(rects, at) {
      anchors = rects;
      point = at ?? point;
      if (!spot) settle();
    },
    pin() {
      const { left, top } = host.rect();
      spot = { x: left, y: top };
      state = { ...state, pinned: true };
      render();
    },
    focus: () => focus.enter(card()),
    escape() {
      // Stays inside: the page hears nothing of it.
      const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
      return host.root.activeElement?.dispatchEvent(key) === false;
    },
    destroy() {
      life.abort();
      sizes.disconnect();
      focus.leave();
      face.unmount();
      host.destroy();
    },
  };
}
