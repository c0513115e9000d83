import { SECOND } from '../time';
import { recent, wait } from './rate';
import type { HoverEffect, HoverState, HoverTarget, OpenCard, Pending, Phase, Token, Trigger } from './types';

/** One step in the making: the moves below replace `state` and add to `effects`. */
export interface Draft {
  state: HoverState;
  readonly effects: HoverEffect[];
}

/** Long enough that a pointer passing over asks for nothing, early enough that the data is there in time. */
export const FETCH_AFTER = 150;
/** A pointer that was fast must have stopped this long, even where the delay is set to 0. */
const SETTLE = 40;
/** When to look for the figures the background is still fetching, ms after each reply. */
const REFRESH_AFTER = [1 * SECOND, 2 * SECOND, 4 * SECOND, 8 * SECOND];

export const cardOf = (phase: Phase): OpenCard | null => ('card' in phase ? phase.card : null);

export function pendingOf(phase: Phase): Pending | null {
  if ('pending' in phase) return phase.pending;
  return 'next' in phase ? phase.next : null;
}

/** The unpinned or a pinned card. */
export function cardWith(state: HoverState, token: Token | null): OpenCard | null {
  const card = cardOf(state.phase);
  if (token === null || card?.token === token) return card;
  return state.pinned.find((pinned) => pinned.token === token) ?? null;
}

export function patch(draft: Draft, changes: Partial<HoverState>): void {
  draft.state = { ...draft.state, ...changes };
}

/** Changes the card wherever it stands; the phase's name stays. */
export function patchCard(draft: Draft, token: Token, changes: Partial<OpenCard>): void {
  const { phase, pinned } = draft.state;
  if ('card' in phase && phase.card.token === token)
    patch(draft, { phase: { ...phase, card: { ...phase.card, ...changes } } });
  else
    patch(draft, { pinned: pinned.map((card) => (card.token === token ? { ...card, ...changes } : card)) });
}

/** Without a card the pending mention is the phase, with one it waits beside it. */
export function setPending(draft: Draft, pending: Pending | null): void {
  const { phase } = draft.state;
  if ('card' in phase) patch(draft, { phase: { ...phase, next: pending } });
  else patch(draft, { phase: alone(pending) });
}

function alone(pending: Pending | null): Phase {
  if (!pending) return { name: 'idle' };
  return { name: pending.requested ? 'fetching' : 'dwelling', pending };
}

export function dropPending(draft: Draft): void {
  const pending = pendingOf(draft.state.phase);
  if (!pending) return;
  const { token } = pending;
  draft.effects.push({ type: 'cancel', timer: 'fetch', token }, { type: 'cancel', timer: 'open', token });
  if (pending.requested) draft.effects.push({ type: 'abort', token });
  setPending(draft, null);
}

/** (Re)starts the dwell. `fast`: the pointer is on the move and must come to rest first. */
export function dwell(draft: Draft, pending: Pending, options: { atOnce: boolean; fast: boolean }): void {
  const delay = Math.max(options.atOnce ? 0 : draft.state.config.openDelay, options.fast ? SETTLE : 0);
  const { token } = pending;
  if (!pending.requested)
    draft.effects.push({ type: 'start', timer: 'fetch', token, delay: Math.min(FETCH_AFTER, delay) });
  draft.effects.push({ type: 'start', timer: 'open', token, delay });
  setPending(draft, { ...pending, due: false });
}

export function nextToken(draft: Draft): Token {
  patch(draft, { lastToken: draft.state.lastToken + 1 });
  return draft.state.lastToken;
}

/** Asks for the data, or starts the fetch timer for when the rate allows it. True when it went out. */
export function request(draft: Draft, asked: { token: Token; symbol: string; now: number }): boolean {
  const { token, symbol, now } = asked;
  const delay = wait(draft.state.requests, now);
  if (delay > 0) {
    draft.effects.push({ type: 'start', timer: 'fetch', token, delay });
    return false;
  }
  patch(draft, { requests: [...recent(draft.state.requests, now), now] });
  draft.effects.push({ type: 'request', token, symbol, refresh: false });
  return true;
}

/** Brings up a card in place of the one that may stand. */
export function show(
  draft: Draft,
  opened: Pick<OpenCard, 'token' | 'target' | 'trigger' | 'requested'>,
): void {
  closeCard(draft);
  dropPending(draft);
  const pointer = opened.trigger === 'hover' || opened.trigger === 'click' ? 'mention' : 'away';
  const card: OpenCard = { ...opened, pointer, focused: false, refreshes: 0 };
  patch(draft, { phase: { name: 'open', card, next: null }, dismissed: null });
  draft.effects.push({ type: 'show', token: card.token, target: card.target, trigger: card.trigger });
}

/** The dwell is over, or was cut short by a click: the pending mention gets its card. */
export function showPending(draft: Draft, pending: Pending, trigger: Trigger): void {
  const { token, target, requested, refreshing } = pending;
  setPending(draft, null);
  draft.effects.push({ type: 'cancel', timer: 'open', token });
  show(draft, { token, target, trigger, requested });
  const card = cardOf(draft.state.phase);
  if (card && refreshing) refreshLater(draft, card);
}

/** A card without any dwell: click, tap, keyboard. */
export function showNow(draft: Draft, opened: { target: HoverTarget; trigger: Trigger; now: number }): Token {
  const { target, trigger, now } = opened;
  const pending = pendingOf(draft.state.phase);
  if (pending?.target.id === target.id && pending.requested) {
    showPending(draft, pending, trigger);
    return pending.token;
  }
  const token = nextToken(draft);
  show(draft, { token, target, trigger, requested: false });
  if (request(draft, { token, symbol: target.symbol, now })) patchCard(draft, token, { requested: true });
  return token;
}

function retire(draft: Draft, card: OpenCard): void {
  const { token } = card;
  for (const timer of ['fetch', 'close', 'refresh'] as const)
    draft.effects.push({ type: 'cancel', timer, token });
  draft.effects.push({ type: 'abort', token }, { type: 'hide', token });
}

/** Closes the card that isn't pinned; what is pending goes on. */
export function closeCard(draft: Draft): void {
  const card = cardOf(draft.state.phase);
  if (!card) return;
  retire(draft, card);
  patch(draft, { phase: alone(pendingOf(draft.state.phase)) });
}

export function closePinned(draft: Draft, card: OpenCard): void {
  retire(draft, card);
  patch(draft, { pinned: draft.state.pinned.filter((pinned) => pinned !== card) });
}

/** Pointer and focus have left: the card closes unless they come back in time. */
export function leave(draft: Draft, delay: number): void {
  const { phase } = draft.state;
  if (!('card' in phase)) return;
  patch(draft, { phase: { ...phase, name: 'leaving' } });
  draft.effects.push({ type: 'start', timer: 'close', token: phase.card.token, delay });
}

export function stay(draft: Draft): void {
  const { phase } = draft.state;
  if (phase.name !== 'leaving') return;
  patch(draft, { phase: { ...phase, name: 'open' } });
  draft.effects.push({ type: 'cancel', timer: 'close', token: phase.card.token });
}

/** Looks again a little later while the background is still fetching, a few times at most. */
export function refreshLater(draft: Draft, card: OpenCard): void {
  const delay = REFRESH_AFTER[card.refreshes];
  if (delay === undefined) return;
  draft.effects.push({ type: 'start', timer: 'refresh', token: card.token, delay });
  patchCard(draft, card.token, { refreshes: card.refreshes + 1 });
}
