import {
  cardOf,
  cardWith,
  closeCard,
  closePinned,
  type Draft,
  dropPending,
  patch,
  setPending,
  showNow,
} from './moves';
import type { HoverState, HoverTarget, OpenCard, Token } from './types';

/** More pinned cards than this and the oldest gives way: they would cover the page. */
const MAX_PINNED = 8;

/** What a click, tap or command is about. */
interface Aimed {
  readonly target: HoverTarget | null;
  readonly now: number;
}
interface Pressed extends Aimed {
  readonly over: Token | null;
}

/** The first click opens at once, the second pins; in a link it belongs to the link. */
export function onClick(draft: Draft, { target, over, now }: Pressed): void {
  if (over !== null) return;
  clearRing(draft);
  const card = cardOf(draft.state.phase);
  const { mode } = draft.state.config;
  if (!target) closeCard(draft);
  else if (target.inLink) dropPending(draft);
  else if (card?.target.id === target.id) pin(draft, card);
  else if ((mode === 'hover' || mode === 'click') && !isPinned(draft.state, target))
    showNow(draft, { target, trigger: 'click', now });
}

/** The first tap opens and is kept from the page; the second closes and follows the link underneath. */
export function onTap(draft: Draft, { target, over, now }: Pressed): void {
  if (over !== null) return;
  clearRing(draft);
  if (!target || cardOf(draft.state.phase)?.target.id === target.id) {
    closeCard(draft);
  } else if (draft.state.config.mode !== 'off' && !isPinned(draft.state, target)) {
    showNow(draft, { target, trigger: 'touch', now });
    draft.effects.push({ type: 'claim' });
  }
}

/** Takes away one thing at a time, the nearest first; with nothing of ours the key is the page's. */
export function onEscape(draft: Draft, token: Token | null): void {
  const card = cardWith(draft.state, token);
  const { cursor } = draft.state;
  dropPending(draft);
  if (card) close(draft, card);
  else clearRing(draft);
  if (card || cursor) draft.effects.push({ type: 'claim' });
}

/** One mention on in the keyboard's walk. */
export function onWalk(draft: Draft, target: HoverTarget | null): void {
  if (!target) return;
  dropPending(draft);
  closeCard(draft);
  patch(draft, { cursor: target });
  draft.effects.push({ type: 'ring', target });
}

export function onOpen(draft: Draft, { target, now }: Aimed): void {
  const card = cardOf(draft.state.phase);
  const wanted = target ?? draft.state.cursor ?? card?.target;
  if (!wanted) return;
  const standing = [card, ...draft.state.pinned].find((open) => open?.target.id === wanted.id);
  const token = standing?.token ?? showNow(draft, { target: wanted, trigger: 'keyboard', now });
  draft.effects.push({ type: 'focus', token });
}

/** A card closed under the pointer stays closed until the pointer has been elsewhere. */
export function close(draft: Draft, card: OpenCard): void {
  if (cardOf(draft.state.phase) !== card) {
    closePinned(draft, card);
  } else {
    if (card.pointer === 'mention' || card.pointer === 'card') patch(draft, { dismissed: card.target.id });
    closeCard(draft);
  }
}

/** Moves the card beside the phases; pinning a pinned card closes it. */
export function pin(draft: Draft, card: OpenCard): void {
  const { phase, pinned } = draft.state;
  if (!('card' in phase) || phase.card !== card) {
    closePinned(draft, card);
    return;
  }
  const { token } = card;
  const oldest = pinned[0];
  if (oldest && pinned.length >= MAX_PINNED) closePinned(draft, oldest);
  const pending = phase.next;
  patch(draft, { phase: { name: 'idle' }, pinned: [...draft.state.pinned, card] });
  if (pending) setPending(draft, pending);
  draft.effects.push({ type: 'cancel', timer: 'close', token }, { type: 'pin', token });
}

export function clearRing(draft: Draft): void {
  if (!draft.state.cursor) return;
  patch(draft, { cursor: null });
  draft.effects.push({ type: 'ring', target: null });
}

function isPinned({ pinned }: HoverState, target: HoverTarget): boolean {
  return pinned.some((card) => card.target.id === target.id);
}
