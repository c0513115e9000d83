import { type CardContent, type CardHandle, type CardPort, cardPort } from './card-port';
import { contains, type Point, type Rect } from './geometry';
import type { HoverOptions, HoverPage } from './page-port';
import type { HoverEffect, HoverTarget, Token } from './types';

type Show = Extract<HoverEffect, { type: 'show' }>;

/** A card the machine wants to stand; `handle` is null until the card's script and a place for it are there. */
interface Slot {
  readonly shown: Show;
  target: HoverTarget;
  handle: CardHandle | null;
  pinned: boolean;
  focus: boolean;
}

export interface DeckOptions {
  page: HoverPage;
  call: HoverOptions['call'];
  contentOf(token: Token): CardContent;
  point(): Point | null;
  onClose(token: Token): void;
  onPin(token: Token): void;
  onRefresh(token: Token): void;
  onFocusChange(token: Token, inside: boolean): void;
}

export interface Deck {
  /** Brings the card's script into the frame unless it is there. Rejects when that fails. */
  load(): Promise<CardPort>;
  show(shown: Show): void;
  hide(token: Token): void;
  update(token: Token): void;
  pin(token: Token): void;
  focus(token: Token): void;
  retarget(token: Token, target: HoverTarget): void;
  /** The mention is there: follows it, or opens the card that waited for it. */
  place(token: Token, rects: readonly Rect[]): void;
  ring(target: HoverTarget | null): void;
  rect(token: Token): Rect | null;
  /** The topmost card at `point`. */
  at(point: Point): Token | null;
  /** Something inside the card took Esc for itself. */
  takesEscape(token: Token): boolean;
}

/** The cards that stand, and the script that draws them. */
export function createDeck(options: DeckOptions): Deck {
  const { page, call } = options;
  const slots = new Map<Token, Slot>();
  let loading: Promise<CardPort> | null = null;
  let ring: HoverTarget | null = null;

  async function load(): Promise<CardPort> {
    const ready = cardPort();
    if (ready) return ready;
    loading ??= call('card.inject', null).then(
      () => {
        const port = cardPort();
        if (!port) throw new Error('the card did not register');
        return port;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  }

  function open(port: CardPort, slot: Slot): void {
    const { token, trigger } = slot.shown;
    const rects = page.rectsOf(slot.target);
    // Its text is just being drawn anew: the card comes once there is a place for it.
    if (rects.length === 0) return;
    slot.handle = port.open({
      target: slot.target,
      trigger,
      content: options.contentOf(token),
      rects,
      point: trigger === 'keyboard' ? null : options.point(),
      publication: page.publication?.() ?? null,
      pageText: () => page.text?.() ?? { text: '', mentions: [] },
      call,
      onClose: () => options.onClose(token),
      onPin: () => options.onPin(token),
      onRefresh: () => options.onRefresh(token),
      onFocusChange: (inside) => options.onFocusChange(token, inside),
    });
    if (slot.pinned) slot.handle.pin();
    if (slot.focus) slot.handle.focus();
  }

  return {
    load,
    show(shown) {
      const slot: Slot = { shown, target: shown.target, handle: null, pinned: false, focus: false };
      slots.set(shown.token, slot);
      const port = cardPort();
      if (port) open(port, slot);
      else
        load().then(
          (loaded) => {
            if (slots.get(shown.token) === slot) open(loaded, slot);
          },
          () => options.onClose(shown.token),
        );
    },
    hide(token) {
      const slot = slots.get(token);
      slots.delete(token);
      slot?.handle?.destroy();
    },
    update(token) {
      slots.get(token)?.handle?.update(options.contentOf(token));
    },
    pin(token) {
      const slot = slots.get(token);
      if (!slot) return;
      slot.pinned = true;
      slot.handle?.pin();
    },
    focus(token) {
      const slot = slots.get(token);
      if (!slot) return;
      slot.focus = true;
      slot.handle?.focus();
    },
    retarget(token, target) {
      const slot = slots.get(token);
      if (slot) slot.target = target;
    },
    place(token, rects) {
      const slot = slots.get(token);
      const port = cardPort();
      if (slot?.handle) slot.handle.place(rects, options.point());
      else if (slot && port) open(port, slot);
    },
    ring(target) {
      ring = target;
      const draw = (port: CardPort) => port.ring(ring ? page.rectsOf(ring) : []);
      const port = cardPort();
      if (port) draw(port);
      else if (target) load().then(draw, () => undefined);
    },
    rect: (token) => slots.get(token)?.handle?.rect() ?? null,
    at(point) {
      const hit = [...slots].filter(([, { handle }]) => handle && contains(handle.rect(), point));
      return hit.at(-1)?.[0] ?? null;
    },
    takesEscape: (token) => slots.get(token)?.handle?.escape() ?? false,
  };
}
