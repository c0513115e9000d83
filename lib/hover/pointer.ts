import {
  cardOf,
  type Draft,
  dropPending,
  dwell,
  leave,
  nextToken,
  patch,
  patchCard,
  pendingOf,
  stay,
} from './moves';
import type { HoverEvent, HoverState, HoverTarget } from './types';

type PointerEvent = Extract<HoverEvent, { type: 'pointer' }>;

/** At this speed, px/ms, the pointer is on its way to somewhere and opens nothing. */
export const MOVING = 0.5;
/** On the way to the card the close timer starts afresh with each move, and has at least this long: hands do pause. */
export const WAY_GRACE = 600;

function speed({ sample }: HoverState, event: PointerEvent): number {
  if (!sample) return 0;
  const distance = Math.hypot(event.point.x - sample.point.x, event.point.y - sample.point.y);
  if (distance === 0) return 0;
  return distance / Math.max(event.now - sample.at, 1);
}

/** The pointer moved, or the page moved under it. */
export function onPointer(draft: Draft, event: PointerEvent): void {
  const before = draft.state;
  const moved =
    before.sample === null ||
    before.sample.point.x !== event.point.x ||
    before.sample.point.y !== event.point.y;
  const fast = speed(before, event) >= MOVING;
  patch(draft, {
    sample: { point: event.point, at: event.now },
    alt: event.alt,
    dismissed: before.dismissed === event.target?.id ? before.dismissed : null,
  });
  holdCard(draft, event);
  const target = eligible(draft.state, event);
  const pending = pendingOf(draft.state.phase);
  if (pending && pending.target.id !== target?.id) dropPending(draft);
  if (!target) return;
  const atOnce = event.alt;
  if (pending?.target.id === target.id) {
    if (fast || (atOnce && !before.alt)) dwell(draft, pending, { atOnce, fast });
  } else if (moved || atOnce) {
    const next = { token: nextToken(draft), target, requested: false, due: false, refreshing: false };
    dwell(draft, next, { atOnce, fast });
  }
}

/** The pointer left the window, and with it every mention. */
export function onPointerLeft(draft: Draft): void {
  dropPending(draft);
  patch(draft, { sample: null, dismissed: null });
  const card = cardOf(draft.state.phase);
  if (!card || card.pointer === 'away') return;
  const wasOnWay = card.pointer === 'way';
  patchCard(draft, card.token, { pointer: 'away' });
  if ((draft.state.phase.name === 'open' || wasOnWay) && closesOnLeave(draft.state))
    leave(draft, draft.state.config.closeDelay);
}

function closesOnLeave({ phase }: HoverState): boolean {
  const card = cardOf(phase);
  return card !== null && !card.focused && (card.trigger === 'hover' || card.trigger === 'click');
}

function holdCard(draft: Draft, event: PointerEvent): void {
  const card = cardOf(draft.state.phase);
  if (!card) return;
  const onMention = event.over === null && event.target?.id === card.target.id;
  const off = event.onWay ? 'way' : 'away';
  const pointer = event.over === card.token ? 'card' : onMention ? 'mention' : off;
  patchCard(draft, card.token, { pointer });
  const { config, phase } = draft.state;
  const delay = event.onWay ? Math.max(config.closeDelay, WAY_GRACE) : config.closeDelay;
  if (pointer !== off) stay(draft);
  else if (phase.name === 'open' ? closesOnLeave(draft.state) : event.onWay || card.pointer === 'way')
    leave(draft, delay);
}

/** The mention under the pointer if resting there may open a card. */
function eligible(state: HoverState, event: PointerEvent): HoverTarget | null {
  const { target } = event;
  if (!target || event.over !== null || event.pressed) return null;
  if (state.config.mode !== 'hover' && !(state.config.mode === 'alt' && event.alt)) return null;
  if (target.id === state.dismissed || target.id === cardOf(state.phase)?.target.id) return null;
  return state.pinned.some((card) => card.target.id === target.id) ? null : target;
}
