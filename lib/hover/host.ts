import { SECOND } from '../time';
import type { Rect } from './geometry';
import { handOn } from './hand-on';

/** A page that keeps taking the card away may win: after this many times … */
const MAX_REPAIRS = 5;
/** … within this time the card gives up, rather than fight on at the reader's cost. */
const REPAIR_WINDOW = 5 * SECOND;

/**
 * The host's own look. Among important rules those inside a shadow root come before the page's, its
 * inline ones too: nothing a page sets on the element has any effect.
 */
const HOST_CSS = `
:host {
  all: initial !important;
  display: block !important;
  position: fixed !important;
  inset: auto !important;
  z-index: 2147483647 !important;
  overflow: visible !important;
}`;

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

/** A modal dialog, or what fills the screen, makes all outside it inert: the card must stand inside. */
function parentFor(document: Document): Element {
  const modals = document.querySelectorAll('dialog:modal');
  return modals[modals.length - 1] ?? document.fullscreenElement ?? document.documentElement;
}

/**
 * The extension's only element on the page: made when a card opens, gone when it closes. It lies in
 * the top layer, so above full screen and dialogs, and untouched by transforms of the page.
 */
export function createHost({ css, inert = false, onGivenUp }: HostOptions): Host {
  const element = document.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css + HOST_CSS;
  const placed = document.createElement('style');
  // Firefox holds an empty sheet against a strict policy of the page, and tells the page.
  placed.textContent = ':host {}';
  root.append(style, placed);
  const life = new AbortController();
  const repairs: number[] = [];
  let ownZoom = 1;

  const observer = new MutationObserver((records) => {
    // The page may add and remove what it likes beside us.
    if (element.isConnected && records.every(({ type }) => type === 'childList')) return;
    const now = performance.now();
    while (repairs[0] !== undefined && now - repairs[0] > REPAIR_WINDOW) repairs.shift();
    repairs.push(now);
    if (repairs.length > MAX_REPAIRS) onGivenUp();
    else stand();
  });

  function rise(): void {
    if (!('popover' in element)) return;
    element.popover = 'manual';
    try {
      if (!element.matches(':popover-open')) element.showPopover();
    } catch {
      // No top layer in this document; the z-index has to do.
    }
  }

  /** Puts it in its place and watches from there; what is done here itself isn't observed. */
  function stand(): void {
    observer.disconnect();
    for (const name of element.getAttributeNames()) if (name !== 'popover') element.removeAttribute(name);
    if (!element.isConnected) parentFor(document).append(element);
    rise();
    if (element.parentNode) observer.observe(element.parentNode, { childList: true });
    observer.observe(element, { attributes: true });
  }

  for (const type of PRIVATE_EVENTS)
    element.addEventListener(type, (event) => event.stopPropagation(), { signal: life.signal });
  if (!inert) handOn({ element, root }, life.signal);
  stand();

  return {
    element,
    root,
    moveTo({ left, top, width }) {
      const box = { left: `${left}px`, top: `${top}px`, width: `${width}px` };
      // `zoom` on the page's root element would scale the card and its place.
      const zoom = ownZoom / ((element as { currentCSSZoom?: number }).currentCSSZoom ?? 1);
      ownZoom = zoom;
      const look = { ...box, ...(inert && { 'pointer-events': 'none' }), ...(zoom !== 1 && { zoom }) };
      const rules = Object.entries(look).map(([name, value]) => `${name}: ${value} !important`);
      placed.textContent = `:host { ${rules.join('; ')} }`;
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
