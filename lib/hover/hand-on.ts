import { onFirst } from './first-events';

/** What the card's own parts listen for. */
const HANDED = ['click', 'keydown', 'pointerdown', 'pointermove', 'pointerup', 'pointercancel'];

/** Never composed: the copy is not seen outside the shadow root. */
const INSIDE = { bubbles: true, cancelable: true };

function copyOf(event: Event): Event {
  const { type } = event;
  if (event instanceof KeyboardEvent) {
    const { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat } = event;
    return new KeyboardEvent(type, { ...INSIDE, key, code, shiftKey, ctrlKey, altKey, metaKey, repeat });
  }
  // A plain event: a mouse event of this name would follow links and press buttons a second time.
  if (type === 'click' || !(event instanceof PointerEvent)) return new Event(type, INSIDE);
  const { clientX, clientY, button, buttons, pointerId, pointerType } = event;
  return new PointerEvent(type, { ...INSIDE, clientX, clientY, button, buttons, pointerId, pointerType });
}

/** What the event is about: what has focus, else what lies under the pointer; beyond the card's edge the whole. */
function aimOf(event: Event, root: ShadowRoot): Element | null {
  // Enter and Space click too, at no particular place.
  const byKey = !(event instanceof MouseEvent) || (event.type === 'click' && event.detail === 0);
  if (byKey) return root.activeElement;
  return root.elementFromPoint(event.clientX, event.clientY) ?? root.lastElementChild;
}

/**
 * A page that stops events on their way down would leave the card's buttons deaf. So what is meant
 * for the card is taken out where it is heard first, and a copy given to the part it is about. What
 * the browser does by itself, as moving focus and following links, still comes of the original.
 */
export function handOn(
  { element, root }: { element: HTMLElement; root: ShadowRoot },
  signal: AbortSignal,
): void {
  const hear = (event: Event) => {
    if (!event.isTrusted || event.target !== element || event.defaultPrevented) return;
    event.stopImmediatePropagation();
    const aim = aimOf(event, root);
    if (aim && !aim.dispatchEvent(copyOf(event))) event.preventDefault();
  };
  for (const type of HANDED) onFirst(type, hear, { capture: true, signal });
}
