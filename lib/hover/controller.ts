import type { MissingReason } from '../market/types';
import type { CardData } from '../messaging/protocol';
import type { CardContent } from './card-port';
import { createDeck } from './deck';
import type { Point } from './geometry';
import { listen } from './listeners';
import { initialState, isWanted, step } from './machine';
import { cardOf, pendingOf } from './moves';
import type { HoverController, HoverOptions } from './page-port';
import { isOnWay } from './safe-way';
import { createTimers } from './timers';
import type { HoverEffect, HoverEvent, HoverTarget, Token } from './types';
import { createWhereabouts } from './whereabouts';

type Bare<E> = E extends unknown ? Omit<E, 'now'> : never;

const LOADING: CardContent = { status: 'loading' };

/** How often a card looks whether its mention is still there and where, ms. */
const WATCH_EVERY = 250;
/** A mention that is being drawn anew is back by then, ms. */
const GONE_AFTER = 400;

/** True while the background is still fetching something the card shows. */
function isRefreshing({ own, history, small, large }: CardData): boolean {
  return [own, history, small, large].some(({ freshness }) => freshness.fetching);
}

/**
 * Connects the hover machine to a page: turns events into the machine's, runs its timers, asks for
 * data and lets cards stand where it says. Ends with `options.signal`, leaving nothing behind.
 */
export function startHover({ page, call, config, signal }: HoverOptions): HoverController {
  let state = initialState(config);
  let point: Point | null = null;
  let watch: ReturnType<typeof setInterval> | undefined;
  const contents = new Map<Token, CardContent>();
  const whereabouts = createWhereabouts(page, () => performance.now());
  const queue: Bare<HoverEvent>[] = [];
  let running = false;

  const timers = createTimers((timer, token) => dispatch({ type: 'timer', timer, token }));
  const deck = createDeck({
    page,
    call,
    contentOf: (token) => contents.get(token) ?? LOADING,
    point: () => point,
    onClose: (token) => dispatch({ type: 'close', token }),
    onPin: (token) => dispatch({ type: 'pin', token }),
    onRefresh: (token) => dispatch({ type: 'refresh', token }),
    onFocusChange: (token, inside) => dispatch({ type: 'focus', token, inside }),
  });

  /** One event after the other: effects that cause events have them wait. True when it was claimed. */
  function dispatch(event: Bare<HoverEvent>): boolean {
    if (running) {
      queue.push(event);
      return false;
    }
    running = true;
    const { state: next, effects } = step(state, { ...event, now: performance.now() } as HoverEvent);
    state = next;
    try {
      for (const effect of effects) perform(effect);
    } finally {
      running = false;
      keepWatch();
    }
    const following = queue.shift();
    if (following) dispatch(following);
    return effects.some(({ type }) => type === 'claim');
  }

  function perform(effect: HoverEffect): void {
    switch (effect.type) {
      case 'start':
        timers.start(effect.timer, effect.token, effect.delay);
        break;
      case 'cancel':
        timers.cancel(effect.timer, effect.token);
        break;
      case 'request':
        void request(effect);
        break;
      case 'abort':
        contents.delete(effect.token);
        break;
      case 'show':
        deck.show(effect);
        break;
      case 'hide':
        deck.hide(effect.token);
        break;
      case 'pin':
        deck.pin(effect.token);
        break;
      case 'focus':
        deck.focus(effect.token);
        break;
      case 'ring':
        if (effect.target) page.reveal(effect.target);
        deck.ring(effect.target);
        break;
      case 'claim':
        break;
    }
  }

  async function request({
    token,
    symbol,
    refresh,
  }: Extract<HoverEffect, { type: 'request' }>): Promise<void> {
    // The script comes with the first data, so that the card is there when the dwell ends.
    deck.load().catch(() => undefined);
    let content: CardContent;
    try {
      const data = await call('card.data', { symbol, ...(refresh && { refresh }) });
      content = { status: 'ready', data };
    } catch {
      const reason: MissingReason = navigator.onLine ? 'source-failed' : 'offline';
      const before = contents.get(token);
      content = { status: 'failed', reason, data: before && 'data' in before ? before.data : null };
    }
    if (signal.aborted || !isWanted(state, token)) return;
    contents.set(token, content);
    deck.update(token);
    const refreshing = content.status === 'ready' && isRefreshing(content.data);
    dispatch({ type: 'reply', token, refreshing });
  }

  function onPointer(pointer: { point: Point; alt: boolean; pressed: boolean }): void {
    point = pointer.point;
    const over = deck.at(point);
    const card = cardOf(state.phase);
    const box = card && deck.rect(card.token);
    const target = over === null ? targetAt(point) : null;
    const onWay = card !== null && box !== null && isOnWay(point, page.rectsOf(card.target), box);
    dispatch({ type: 'pointer', ...pointer, target, over, onWay });
    for (const one of waiting()) whereabouts.look(one);
  }

  /** What a card stands at or is due at. */
  const waiting = () => [cardOf(state.phase), pendingOf(state.phase)].filter((one) => one !== null);

  /** The mention at `at`; while the page draws it anew, the one that stood there. */
  function targetAt(at: Point): HoverTarget | null {
    const found = page.hitTest(at);
    if (!found) return waiting().find((one) => whereabouts.stoodAt(one, at))?.target ?? null;
    for (const { token, target } of waiting()) {
      const isOther = target.symbol === found.symbol && target.id !== found.id;
      if (isOther && whereabouts.look({ token, target }).length === 0) replace(token, found);
    }
    return found;
  }

  /** Cards follow their mentions; one whose mention is gone for so long looks for its successor, or closes. */
  function follow(patience: number): void {
    for (const { token, target } of waiting()) {
      const rects = whereabouts.look({ token, target });
      const successor = rects.length === 0 && point ? page.hitTest(point) : null;
      if (rects.length > 0) deck.place(token, rects);
      else if (successor?.symbol === target.symbol) replace(token, successor);
      else if (whereabouts.isGone(token, patience)) dispatch({ type: 'lost', token });
    }
    if (state.cursor) deck.ring(state.cursor);
  }

  function replace(token: Token, target: HoverTarget): void {
    deck.retarget(token, target);
    dispatch({ type: 'replaced', token, target });
    deck.place(token, whereabouts.look({ token, target }));
  }

  /** A page moves its text in more ways than by scrolling, and tells nobody. */
  function keepWatch(): void {
    const tokens = waiting().map(({ token }) => token);
    whereabouts.keep(tokens);
    if ((tokens.length > 0 || state.cursor !== null) && !signal.aborted)
      watch ??= setInterval(follow, WATCH_EVERY, GONE_AFTER);
    else watch = void clearInterval(watch);
  }

  const focused = (): Token | null =>
    [cardOf(state.phase), ...state.pinned].find((card) => card?.focused)?.token ?? null;

  listen(
    {
      onPointer,
      onPointerLeft: () => void dispatch({ type: 'pointer-left' }),
      onPress({ kind, point: at }) {
        point = at;
        const over = deck.at(at);
        return dispatch({ type: kind, target: over === null ? page.hitTest(at) : null, over });
      },
      onEscape() {
        const token = focused();
        if (token !== null && deck.takesEscape(token)) return true;
        return dispatch({ type: 'escape', token });
      },
      onPinKey() {
        const token = focused() ?? cardOf(state.phase)?.token ?? null;
        if (token !== null) dispatch({ type: 'pin', token });
        return token !== null;
      },
      // Scrolled away is gone at once.
      onPageMoved: () => follow(0),
    },
    signal,
  );
  signal.addEventListener('abort', () => dispatch({ type: 'stop' }));

  return {
    configure: (changed) => void dispatch({ type: 'configure', config: changed }),
    command(command) {
      if (command === 'open') dispatch({ type: 'open', target: null });
      else if (command === 'close') dispatch({ type: 'escape', token: focused() });
      else if (command === 'pin') dispatch({ type: 'pin', token: focused() });
      else {
        const from = state.cursor ?? cardOf(state.phase)?.target ?? null;
        dispatch({ type: 'walk', target: page.neighbour(from, command === 'next' ? 1 : -1) });
      }
    },
    openAt(target) {
      page.reveal(target);
      dispatch({ type: 'open', target });
    },
    refreshPlaces: () => follow(GONE_AFTER),
  };
}
