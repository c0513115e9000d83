import { initialState, isWanted, step } from '../../lib/hover/machine';
import { cardOf } from '../../lib/hover/moves';
import type {
  HoverConfig,
  HoverEffect,
  HoverEvent,
  HoverState,
  HoverTarget,
  Token,
} from '../../lib/hover/types';

export const CONFIG: HoverConfig = { mode: 'hover', openDelay: 300, closeDelay: 300 };

export function target(id: number, changes: Partial<HoverTarget> = {}): HoverTarget {
  return { id, symbol: `T${id}`, text: `T${id}`, form: 'paren', confidence: 1, inLink: false, ...changes };
}

type Bare<E> = E extends unknown ? Omit<E, 'now'> : never;

/**
 * The machine with a clock of its own: time passes only through `wait`, timers fire in order, and
 * what a controller would keep (cards, timers, requests) is kept as plain sets to look at.
 */
export class Driver {
  now = 0;
  state: HoverState;
  readonly cards = new Map<Token, HoverTarget>();
  readonly pinned = new Set<Token>();
  readonly timers = new Map<string, { at: number; event: Bare<HoverEvent> }>();
  readonly outstanding = new Set<Token>();
  readonly requests: { at: number; symbol: string; refresh: boolean }[] = [];
  ring: HoverTarget | null = null;
  focused: Token | null = null;
  last: readonly HoverEffect[] = [];

  constructor(config: Partial<HoverConfig> = {}) {
    this.state = initialState({ ...CONFIG, ...config });
  }

  send(event: Bare<HoverEvent>): this {
    const { state, effects } = step(this.state, { ...event, now: this.now } as HoverEvent);
    this.state = state;
    this.last = effects;
    for (const effect of effects) this.run(effect);
    return this;
  }

  private run(effect: HoverEffect): void {
    switch (effect.type) {
      case 'start': {
        const { timer, token, delay } = effect;
        this.timers.set(`${timer}:${token}`, {
          at: this.now + delay,
          event: { type: 'timer', timer, token },
        });
        break;
      }
      case 'cancel':
        this.timers.delete(`${effect.timer}:${effect.token}`);
        break;
      case 'request':
        this.outstanding.add(effect.token);
        this.requests.push({ at: this.now, symbol: effect.symbol, refresh: effect.refresh });
        break;
      case 'abort':
        this.outstanding.delete(effect.token);
        break;
      case 'show':
        this.cards.set(effect.token, effect.target);
        break;
      case 'hide':
        this.cards.delete(effect.token);
        this.pinned.delete(effect.token);
        break;
      case 'pin':
        this.pinned.add(effect.token);
        break;
      case 'focus':
        this.focused = effect.token;
        break;
      case 'ring':
        this.ring = effect.target;
        break;
      case 'claim':
        break;
    }
  }

  /** Lets `ms` pass, firing what falls due on the way. */
  wait(ms: number): this {
    const end = this.now + ms;
    for (;;) {
      const due = [...this.timers].filter(([, { at }]) => at <= end).sort((a, b) => a[1].at - b[1].at)[0];
      if (!due) break;
      this.timers.delete(due[0]);
      this.now = Math.max(this.now, due[1].at);
      this.send(due[1].event);
    }
    this.now = end;
    return this;
  }

  /** The pointer at a mention, or at nothing; far enough from the last place to count as moved. */
  point(at: HoverTarget | null, more: Partial<Extract<HoverEvent, { type: 'pointer' }>> = {}): this {
    const x = (this.state.sample?.point.x ?? 0) + 1;
    const base = { over: null, onWay: false, alt: false, pressed: false };
    return this.send({ type: 'pointer', point: { x, y: 0 }, target: at, ...base, ...more });
  }

  reply(refreshing = false): this {
    for (const token of [...this.outstanding]) {
      this.outstanding.delete(token);
      if (isWanted(this.state, token)) this.send({ type: 'reply', token, refreshing });
    }
    return this;
  }

  /** The unpinned card's token; throws when there is none. */
  get token(): Token {
    const card = cardOf(this.state.phase);
    if (!card) throw new Error('no card');
    return card.token;
  }

  get symbols(): string[] {
    return [...this.cards.values()].map(({ symbol }) => symbol);
  }

  get claimed(): boolean {
    return this.last.some(({ type }) => type === 'claim');
  }
}
