import { clearRing, close, onClick, onEscape, onOpen, onTap, onWalk, pin } from './gestures';
import {
  cardOf,
  cardWith,
  closeCard,
  closePinned,
  type Draft,
  dropPending,
  leave,
  patch,
  patchCard,
  pendingOf,
  refreshLater,
  request,
  setPending,
  showPending,
  stay,
} from './moves';
import { onPointer, onPointerLeft } from './pointer';
import { wait } from './rate';
import type { HoverConfig, HoverEvent, HoverState, OpenCard, Pending, Step, TimerName, Token } from './types';

export function initialState(config: HoverConfig): HoverState {
  return {
    config,
    phase: { name: 'idle' },
    pinned: [],
    lastToken: 0,
    sample: null,
    alt: false,
    dismissed: null,
    requests: [],
    cursor: null,
  };
}

/**
 * The whole behaviour of the hover, pure: what happened and when goes in, the new state and what is
 * to be done come out. Timers are effects and come back as events; each hover has its own token, and
 * whatever carries an older one is dropped.
 *
 * ```
 *            pointer rests          150 ms              300 ms
 *   ┌────┐   on a mention  ┌────────┐ request ┌────────┐ show ┌────┐  away  ┌───────┐
 *   │idle├────────────────►│dwelling├────────►│fetching├─────►│open├───────►│leaving│
 *   └────┘                 └───┬────┘         └───┬────┘      └┬─▲─┘        └┬─────┬┘
 *     ▲ ▲       pointer leaves │     abort        │            │ └───────────┘     │
 *     │ └──────────────────────┴──────────────────┘            │  back, focus      │ 300 ms
 *     └────────────────────────────────────────────────────────┴───────────────────┘
 *                              Esc, lost, click elsewhere, pin (→ beside the phases)
 * ```
 *
 * Click, tap and keyboard go straight to `open`. In `open` and `leaving` the pointer may come to
 * rest on another mention: that one dwells beside the card and takes its place when it is due.
 */
export function step(state: HoverState, event: HoverEvent): Step {
  const draft: Draft = { state, effects: [] };
  apply(draft, event);
  return draft;
}

/** True while somebody waits for this token's data: replies to any other are late. */
export function isWanted(state: HoverState, token: Token): boolean {
  return pendingOf(state.phase)?.token === token || cardWith(state, token) !== null;
}

function apply(draft: Draft, event: HoverEvent): void {
  const { state } = draft;
  const card = 'token' in event ? cardWith(state, event.token) : null;
  switch (event.type) {
    case 'pointer':
      onPointer(draft, event);
      break;
    case 'pointer-left':
      onPointerLeft(draft);
      break;
    case 'click':
      onClick(draft, event);
      break;
    case 'tap':
      onTap(draft, event);
      break;
    case 'timer': {
      const pending = pendingOf(state.phase);
      if (pending?.token === event.token) onPendingTimer(draft, pending, event);
      else if (card) onCardTimer(draft, card, event);
      break;
    }
    case 'reply': {
      const pending = pendingOf(state.phase);
      if (pending?.token === event.token) setPending(draft, { ...pending, refreshing: event.refreshing });
      else if (card && event.refreshing) refreshLater(draft, card);
      break;
    }
    case 'replaced': {
      const pending = pendingOf(state.phase);
      if (pending?.token === event.token) setPending(draft, { ...pending, target: event.target });
      else if (card) patchCard(draft, card.token, { target: event.target });
      break;
    }
    case 'lost':
      // A card that is being read, by pointer or focus inside it, outlives its mention.
      if (pendingOf(state.phase)?.token === event.token) dropPending(draft);
      else if (card === cardOf(state.phase) && card?.pointer !== 'card' && !card?.focused) closeCard(draft);
      break;
    case 'focus':
      if (card && card.focused !== event.inside) onFocus(draft, card, event.inside);
      break;
    case 'walk':
      onWalk(draft, event.target);
      break;
    case 'open':
      onOpen(draft, event);
      break;
    case 'close':
      if (card) close(draft, card);
      break;
    case 'pin':
      if (card) pin(draft, card);
      break;
    case 'refresh':
      if (card) ask(draft, card, { now: event.now, refresh: true });
      break;
    case 'escape':
      onEscape(draft, event.token);
      break;
    case 'configure':
      patch(draft, { config: event.config });
      if (event.config.mode !== 'hover') dropPending(draft);
      break;
    case 'stop':
      dropPending(draft);
      closeCard(draft);
      for (const pinned of state.pinned) closePinned(draft, pinned);
      clearRing(draft);
      break;
  }
}

interface Tick {
  readonly timer: TimerName;
  readonly now: number;
}

function onPendingTimer(draft: Draft, pending: Pending, { timer, now }: Tick): void {
  if (timer !== 'fetch' && timer !== 'open') return;
  const due = pending.due || timer === 'open';
  const asked = { token: pending.token, symbol: pending.target.symbol, now };
  const requested = pending.requested || request(draft, asked);
  const next = { ...pending, due, requested };
  setPending(draft, next);
  if (due && requested) showPending(draft, next, 'hover');
}

function onCardTimer(draft: Draft, card: OpenCard, { timer, now }: Tick): void {
  const { phase } = draft.state;
  const { token, target } = card;
  if (timer === 'close' && phase.name === 'leaving' && phase.card === card) closeCard(draft);
  if (timer === 'refresh') ask(draft, card, { now, refresh: false });
  if (timer === 'fetch' && !card.requested && request(draft, { token, symbol: target.symbol, now }))
    patchCard(draft, token, { requested: true });
}

function onFocus(draft: Draft, card: OpenCard, inside: boolean): void {
  patchCard(draft, card.token, { focused: inside });
  if (cardOf(draft.state.phase)?.token !== card.token) return;
  if (inside) stay(draft);
  else if ((card.pointer === 'away' || card.pointer === 'way') && card.trigger !== 'touch')
    leave(draft, draft.state.config.closeDelay);
}

/** Asks once more for a card that stands; over the rate limit it keeps what it has. */
function ask(draft: Draft, { token, target }: OpenCard, asked: { now: number; refresh: boolean }): void {
  if (wait(draft.state.requests, asked.now) > 0) return;
  patch(draft, { requests: [...draft.state.requests, asked.now] });
  draft.effects.push({ type: 'request', token, symbol: target.symbol, refresh: asked.refresh });
}
