import * as v from 'valibot';
import type { Facts } from '../../market/types';
import { figure, known } from '../fields';
import { fromSeconds } from './vocabulary';

const span = v.object({ start: figure, end: figure });

/** `meta.currentTradingPeriod`: the session in progress, else the one before or after. */
export const period = v.fallback(v.nullable(v.object({ pre: span, regular: span, post: span })), null);
export type Period = v.InferOutput<typeof period>;

/** Start and end of a part of the session, epoch ms. */
export function bounds(part: v.InferOutput<typeof span> | undefined): { start: number; end: number } | null {
  const start = fromSeconds(known(part?.start));
  const end = fromSeconds(known(part?.end));
  return start !== null && end !== null && start < end ? { start, end } : null;
}

/** Where a moment falls in the session the reply describes. */
export function stateAt(session: Period, now: number): Facts['marketState'] {
  const regular = bounds(session?.regular);
  if (!session || !regular) return 'unknown';
  const inside = (part: ReturnType<typeof bounds>) => part !== null && now >= part.start && now < part.end;
  if (inside(regular)) return 'open';
  if (inside(bounds(session.pre))) return 'pre';
  return inside(bounds(session.post)) ? 'post' : 'closed';
}
