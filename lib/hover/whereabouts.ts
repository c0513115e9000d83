import { contains, type Point, type Rect } from './geometry';
import type { HoverPage } from './page-port';
import type { HoverTarget, Token } from './types';

interface Waiting {
  readonly token: Token;
  readonly target: HoverTarget;
}

export interface Whereabouts {
  /** The mention's boxes now; none while it can't be found. */
  look(waiting: Waiting): readonly Rect[];
  /** True once it has been missing for so long, ms. */
  isGone(token: Token, patience: number): boolean;
  /** It is missing, and stood under this point when it was last seen. */
  stoodAt(waiting: Waiting, point: Point): boolean;
  /** Forgets all but these. */
  keep(tokens: readonly Token[]): void;
}

/**
 * Where mentions are that a card stands at or is due at. A page that draws its text anew takes it away
 * first: for a moment the mention is nowhere, although for the reader nothing has changed.
 */
export function createWhereabouts(page: Pick<HoverPage, 'rectsOf'>, now: () => number): Whereabouts {
  const seen = new Map<Token, { rects: readonly Rect[]; missingSince: number | null }>();
  function look({ token, target }: Waiting): readonly Rect[] {
    const rects = page.rectsOf(target);
    const before = seen.get(token);
    if (rects.length > 0) seen.set(token, { rects, missingSince: null });
    else seen.set(token, { rects: before?.rects ?? [], missingSince: before?.missingSince ?? now() });
    return rects;
  }
  return {
    look,
    isGone(token, patience) {
      const since = seen.get(token)?.missingSince ?? null;
      return since !== null && now() - since >= patience;
    },
    stoodAt(waiting, point) {
      if (look(waiting).length > 0) return false;
      return seen.get(waiting.token)?.rects.some((rect) => contains(rect, point)) ?? false;
    },
    keep(tokens) {
      for (const token of seen.keys()) if (!tokens.includes(token)) seen.delete(token);
    },
  };
}
