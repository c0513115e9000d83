import { SECOND } from '../time';
import type { Rect } from './geometry';

/** A page that keeps taking the card away may win: after this many times … */
const MAX_REPAIRS = 5;
/** … within this time the card gives up, rather than fight on at the reader's cost. */
const REPAIR_WINDOW = 5 * SECOND;

/** Everything the page could have an opinion on, set where no style sheet of the page comes first. */
const BASE_STYLE = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'z-index': '2147483647',
  'pointer-events': 'auto',
};

/** Events of the card's own use, which the page's shortcuts and click-outside handlers need not see. */
const PRIVATE_EVENTS = [
  'keydown',
  'keyup',
  'keypress',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
  'auxclick',
  'contextmenu',
  'copy',
  'focusin',
  'focusout',
];

export interface Host {
  readonly element: HTMLElement;
  /** Closed: the page can't look inside. */
  readonly root: ShadowRoot;
  /** `left` and `top` in the viewport's CSS pixels. */
  moveTo(box: { left: number; top: number; width: number }): void;
  rect(): Rect;
  destroy(): void;
}

export interface HostOptions {
  css: string;
  /** Lets the pointer through: for things only to be seen. */
  inert?: boolean;
  /** The page took it away once too often. */
  onGivenUp(): void;
}

/** A modal dialog makes all outside it inert: what belongs to it must stand inside. */
function parentFor(document: Document): Element {
  const modals = document.querySelectorAll('dialog:modal');
  return modals[modals.length - 1] ?? document.documentElement;
}

/**
 * The extension's only element on the page: made when a card opens, gone when it closes. It lies in
 * the top layer, so above full screen and dialogs, and untouched by transforms of the page.
 */
export function createHost({ css, inert = false, onGivenUp }: HostOptions): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  root.append(style);
  const life = new AbortController();
  const placed: Record<string, string> = {};
  const repairs: number[] = [];

  const observer = new MutationObserver((records) => {
    // The page may add and remove what it likes beside us.
    if (element.isConnected && records.every(({ type }) => type === 'childList')) return;
    const now = performance.now();
    while (repairs[0] !== undefined && now - repairs[0] > REPAIR_WINDOW) repairs.shift();
    repairs.push(now);
    if (repairs.length > MAX_REPAIRS) onGivenUp();
    else stand();
  });

  function dress(): void {
    const look = { ...BASE_STYLE, ...(inert && { 'pointer-events': 'none' }), ...placed };
    for (const [name, value] of Object.entries(look)) element.style.setProperty(name, value, 'important');
    // `zoom` on the page's root element would scale the card and its place.
    const zoom = (element as { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    if (zoom !== 1) element.style.setProperty('zoom', String(1 / zoom), 'important');
  }

  function rise(): void {
    if (!('popover' in element)) return;
    element.popover = 'manual';
    try {
      if (!element.matches(':popover-open')) element.showPopover();
    } catch {
      // No top layer in this document; the z-index has to do.
    }
  }

  /** Our own changes are not observed. */
  function unobserved(change: () => void): void {
    observer.disconnect();
    change();
    if (element.parentNode) observer.observe(element.parentNode, { childList: true });
    observer.observe(element, { attributes: true });
  }

  function stand(): void {
    unobserved(() => {
      for (const name of element.getAttributeNames())
        if (name !== 'style' && name !== 'popover') element.removeAttribute(name);
      if (!element.isConnected) parentFor(document).append(element);
      dress();
      rise();
    });
  }

  for (const type of PRIVATE_EVENTS)
    element.addEventListener(type, (event) => event.stopPropagation(), { signal: life.signal });
  stand();

  return {
    element,
    root,
    moveTo({ left, top, width }) {
      Object.assign(placed, { left: `${left}px`, top: `${top}px`, width: `${width}px` });
      unobserved(dress);
    },
    rect() {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    },
    destroy() {
      observer.disconnect();
      life.abort();
      element.remove();
    },
  };
}
