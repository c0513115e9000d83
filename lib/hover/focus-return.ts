/** Where focus is, through open shadow roots. */
function activeElement(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement ? active : null;
}

/** Of a group of radio buttons Tab reaches the chosen one only. */
function isStop(element: Element): boolean {
  return element instanceof HTMLInputElement ? element.checked : !element.hasAttribute('disabled');
}

export interface FocusReturn {
  /** Moves focus into the card and remembers where it was. */
  enter(into: HTMLElement | null): void;
  /** Back to where it came from, if it is inside. */
  leave(): void;
}

export interface FocusOptions {
  shadow: ShadowRoot;
  onChange(inside: boolean): void;
  signal: AbortSignal;
}

/**
 * Keyboard focus of one card. The card stands at the end of the document, so Tab beyond either of its
 * ends leads back to where focus came from, as does closing it.
 */
export function keepFocus({ shadow, onChange, signal }: FocusOptions): FocusReturn {
  let returnTo: HTMLElement | null = null;

  shadow.addEventListener(
    'focusin',
    ({ target }) => {
      // A click on a button inside must not hold the card open once the pointer has left.
      if (target instanceof Element && target.matches(':focus-visible')) onChange(true);
    },
    { signal },
  );
  shadow.addEventListener(
    'focusout',
    (event) => {
      const to = (event as FocusEvent).relatedTarget;
      // Another window in front takes focus from the document, not from the card.
      if (!(to instanceof Node && shadow.contains(to)) && document.hasFocus()) onChange(false);
    },
    { signal },
  );
  shadow.addEventListener(
    'keydown',
    (event) => {
      if (!(event instanceof KeyboardEvent) || event.key !== 'Tab' || !returnTo) return;
      const stops = [...shadow.querySelectorAll('button, a, input')].filter(isStop);
      const active = shadow.activeElement;
      const atStart = active === stops[0] || active?.matches('[role="dialog"]');
      if (event.shiftKey ? !atStart : active !== stops.at(-1)) return;
      event.preventDefault();
      returnTo.focus({ preventScroll: true });
    },
    { signal },
  );

  return {
    enter(into) {
      returnTo = activeElement();
      into?.focus({ preventScroll: true });
      onChange(true);
    },
    leave() {
      if (shadow.activeElement) returnTo?.focus({ preventScroll: true });
    },
  };
}
