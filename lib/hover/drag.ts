import type { Point } from './geometry';

export interface DragOptions {
  /** Where the pointer may take hold. */
  root: HTMLElement;
  grip: string;
  /** Top left of what is dragged; null while it may not be. */
  spot(): Point | null;
  onMove(to: Point): void;
  signal: AbortSignal;
}

/** Moves a box by its grip; buttons on the grip stay buttons. */
export function makeDraggable({ root, grip, spot, onMove, signal }: DragOptions): void {
  root.addEventListener(
    'pointerdown',
    (event) => {
      const from = spot();
      const held = event.target instanceof Element ? event.target : null;
      if (!from || event.button !== 0 || !held?.closest(grip) || held.closest('button')) return;
      event.preventDefault();
      const offset = { x: from.x - event.clientX, y: from.y - event.clientY };
      const drop = new AbortController();
      const during = { signal: AbortSignal.any([signal, drop.signal]) };
      root.setPointerCapture(event.pointerId);
      root.addEventListener(
        'pointermove',
        ({ clientX, clientY }) => onMove({ x: clientX + offset.x, y: clientY + offset.y }),
        during,
      );
      for (const end of ['pointerup', 'pointercancel'] as const)
        root.addEventListener(end, () => drop.abort(), during);
    },
    { signal },
  );
}
