import { onFirst } from './first-events';
import type { Point } from './geometry';

export interface Gestures {
  /** Called at most once a frame, with the pointer's last place. */
  onPointer(pointer: { point: Point; alt: boolean; pressed: boolean }): void;
  onPointerLeft(): void;
  /** True keeps the event from page and link. */
  onPress(press: { kind: 'click' | 'tap'; point: Point }): boolean;
  onEscape(): boolean;
  onPinKey(): boolean;
  /** Something scrolled or changed its size; at most once a frame. */
  onPageMoved(): void;
}

const pointOf = ({ clientX, clientY }: MouseEvent): Point => ({ x: clientX, y: clientY });
const CAPTURE = { capture: true, passive: true } as const;

/** Something the reader types into: its letters are text. A closed custom element may hold a field. */
function isTypedInto(event: Event): boolean {
  const [inner] = event.composedPath();
  if (!(inner instanceof Element)) return false;
  if (inner.matches('input, textarea, select') || inner.localName.includes('-')) return true;
  return inner instanceof HTMLElement && inner.isContentEditable;
}

const hasModifier = ({ altKey, ctrlKey, metaKey }: KeyboardEvent) => altKey || ctrlKey || metaKey;

/** Runs `work` in the next frame, once however often it is asked for. */
function oncePerFrame(work: () => void, signal: AbortSignal): () => void {
  let frame = 0;
  signal.addEventListener('abort', () => cancelAnimationFrame(frame));
  return () => {
    if (frame !== 0 || signal.aborted) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      work();
    });
  };
}

/**
 * The page's events as gestures, until `signal` ends it. Only trusted events count: what a page
 * makes up opens no cards and asks for no data.
 */
export function listen(gestures: Gestures, signal: AbortSignal): void {
  let pointer: { point: Point; alt: boolean; pressed: boolean } | null = null;
  let lastDown = '';

  const on = <K extends keyof WindowEventMap>(
    type: K,
    handle: (event: WindowEventMap[K]) => void,
    options: AddEventListenerOptions = CAPTURE,
  ) =>
    onFirst(type, (event) => event.isTrusted && handle(event as WindowEventMap[K]), { ...options, signal });

  const tell = oncePerFrame(() => pointer && gestures.onPointer(pointer), signal);
  const moved = oncePerFrame(() => gestures.onPageMoved(), signal);
  const take = (event: Event, taken: boolean) => {
    if (!taken) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };

  on('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    pointer = { point: pointOf(event), alt: event.altKey, pressed: event.buttons !== 0 };
    tell();
  });
  on('pointerdown', (event) => {
    lastDown = event.pointerType;
    if (event.pointerType === 'touch') return;
    pointer = { point: pointOf(event), alt: event.altKey, pressed: true };
    tell();
  });
  on('pointerout', (event) => {
    if (event.relatedTarget !== null || event.pointerType === 'touch') return;
    pointer = null;
    gestures.onPointerLeft();
  });
  on(
    'click',
    (event) => {
      // Enter on a link clicks too, at no particular place; a modifier asks for a new tab or a download.
      if (event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (getSelection()?.type === 'Range') return;
      const kind = lastDown === 'touch' ? 'tap' : 'click';
      take(event, gestures.onPress({ kind, point: pointOf(event) }));
    },
    { capture: true },
  );
  on(
    'keydown',
    (event) => {
      if (event.isComposing) return;
      if (event.key === 'Escape') take(event, gestures.onEscape());
      else if (event.key === 'Alt' && pointer && !event.repeat) {
        pointer = { ...pointer, alt: true };
        tell();
      } else if (/^p$/i.test(event.key) && !event.repeat && !hasModifier(event)) {
        if (!isTypedInto(event)) take(event, gestures.onPinKey());
      }
    },
    { capture: true },
  );
  on('keyup', (event) => {
    if (event.key !== 'Alt' || !pointer) return;
    pointer = { ...pointer, alt: false };
    tell();
  });
  const pageMoved = () => {
    if (pointer) tell();
    moved();
  };
  on('scroll', pageMoved);
  on('resize', pageMoved);
  on('blur', (event) => {
    if (event.target === window) gestures.onPointerLeft();
  });
  for (const type of ['scroll', 'resize'] as const)
    window.visualViewport?.addEventListener(type, pageMoved, { passive: true, signal });
}
