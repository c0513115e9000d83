import type { MentionForm } from '../tickers/types';
import type { Point } from './geometry';

/** One mention on the page as the hover machine sees it. The scanner may hang more on it. */
export interface HoverTarget {
  /** Identity of the place within this frame: equal ids are the same mention. */
  readonly id: number;
  readonly symbol: string;
  /** As written on the page. */
  readonly text: string;
  readonly form: MentionForm;
  readonly confidence: number;
  /** True inside a link: a mouse click then belongs to the link, and so does a second tap. */
  readonly inLink: boolean;
}

/** What brought a card up. Hover and click cards close when the pointer leaves, the others don't. */
export type Trigger = 'hover' | 'click' | 'touch' | 'keyboard';

export interface HoverConfig {
  /** `alt`: only with Alt held. `off`: by keyboard command only. */
  mode: 'hover' | 'click' | 'alt' | 'off';
  /** Rest on a mention before its card opens, ms. */
  openDelay: number;
  /** Away from mention and card before it closes, ms. */
  closeDelay: number;
}

/** Counts up: one number for each hover, and with it for each request and card. */
export type Token = number;

/** `fetch` asks for the data, `open` ends the dwell, `close` ends the leaving, `refresh` asks again. */
export type TimerName = 'fetch' | 'open' | 'close' | 'refresh';

/** A mention the pointer rests on, before its card is there. */
export interface Pending {
  readonly token: Token;
  readonly target: HoverTarget;
  /** The request is out. */
  readonly requested: boolean;
  /** The dwell is over; only the rate limit holds the card back. */
  readonly due: boolean;
  /** Data came, and newer figures are on their way to the background. */
  readonly refreshing: boolean;
}

/** The one card that isn't pinned. */
export interface OpenCard {
  readonly token: Token;
  readonly target: HoverTarget;
  readonly trigger: Trigger;
  readonly requested: boolean;
  /** Where the pointer is; `way`: between the two. */
  readonly pointer: 'mention' | 'card' | 'way' | 'away';
  /** Keyboard focus is inside the card. */
  readonly focused: boolean;
  /** Automatic refreshes asked for so far, while the background still fetches. */
  readonly refreshes: number;
}

export type Phase =
  /** No card and none on its way. */
  | { readonly name: 'idle' }
  /** The pointer rests on a mention; nothing has been asked for. */
  | { readonly name: 'dwelling'; readonly pending: Pending }
  /** Asked for, not yet due to open. */
  | { readonly name: 'fetching'; readonly pending: Pending }
  /** The card stands. `next` is another mention the pointer has come to rest on. */
  | { readonly name: 'open'; readonly card: OpenCard; readonly next: Pending | null }
  /** The card stands until its close timer fires, unless the pointer or focus comes back. */
  | { readonly name: 'leaving'; readonly card: OpenCard; readonly next: Pending | null };

export interface HoverState {
  readonly config: HoverConfig;
  readonly phase: Phase;
  readonly pinned: readonly OpenCard[];
  readonly lastToken: Token;
  /** Last place of the pointer, for its speed. */
  readonly sample: { readonly point: Point; readonly at: number } | null;
  /** Alt was down when the pointer was last heard of. */
  readonly alt: boolean;
  /** Mention whose card Esc closed: it stays quiet until the pointer has left it. */
  readonly dismissed: number | null;
  /** Moments of the requests within the rate window, oldest first. */
  readonly requests: readonly number[];
  /** Where the keyboard walk stands. */
  readonly cursor: HoverTarget | null;
}

/** `now` is any steady clock in ms. */
export type HoverEvent =
  /** Also sent with an unchanged point: when the page scrolled under the pointer, or Alt went down. */
  | {
      readonly type: 'pointer';
      readonly now: number;
      readonly point: Point;
      readonly target: HoverTarget | null;
      /** The card under the pointer. */
      readonly over: Token | null;
      /** Between mention and card, see safe-way.ts. */
      readonly onWay: boolean;
      readonly alt: boolean;
      /** A button is down: text is being selected or something dragged. */
      readonly pressed: boolean;
    }
  /** The pointer left the window. */
  | { readonly type: 'pointer-left'; readonly now: number }
  | {
      readonly type: 'click' | 'tap';
      readonly now: number;
      readonly target: HoverTarget | null;
      readonly over: Token | null;
    }
  | { readonly type: 'timer'; readonly now: number; readonly timer: TimerName; readonly token: Token }
  /** Data or failure arrived; `refreshing`: newer figures are on their way to the background. */
  | { readonly type: 'reply'; readonly now: number; readonly token: Token; readonly refreshing: boolean }
  /** The page has drawn the mention anew: same symbol, same place, another identity. */
  | { readonly type: 'replaced'; readonly now: number; readonly token: Token; readonly target: HoverTarget }
  /** The mention is gone from the page or scrolled out of sight. */
  | { readonly type: 'lost'; readonly now: number; readonly token: Token }
  /** Focus went into or out of a card. */
  | { readonly type: 'focus'; readonly now: number; readonly token: Token; readonly inside: boolean }
  /** The walk: the scanner has found the next mention in that direction. */
  | { readonly type: 'walk'; readonly now: number; readonly target: HoverTarget | null }
  /** Opens `target`, or where the walk stands, and moves focus into its card. */
  | { readonly type: 'open'; readonly now: number; readonly target: HoverTarget | null }
  /** Without a token: the card that isn't pinned. */
  | { readonly type: 'close' | 'pin' | 'refresh'; readonly now: number; readonly token: Token | null }
  /** `token`: the card that has focus, if one has. */
  | { readonly type: 'escape'; readonly now: number; readonly token: Token | null }
  | { readonly type: 'configure'; readonly now: number; readonly config: HoverConfig }
  /** The end: everything is closed, cancelled and aborted. */
  | { readonly type: 'stop'; readonly now: number };

export type HoverEffect =
  | { readonly type: 'start'; readonly timer: TimerName; readonly token: Token; readonly delay: number }
  | { readonly type: 'cancel'; readonly timer: TimerName; readonly token: Token }
  /** `refresh`: the reader wants it anew, whatever its age. */
  | { readonly type: 'request'; readonly token: Token; readonly symbol: string; readonly refresh: boolean }
  /** Whatever is out for this token is no longer wanted. */
  | { readonly type: 'abort'; readonly token: Token }
  | {
      readonly type: 'show';
      readonly token: Token;
      readonly target: HoverTarget;
      readonly trigger: Trigger;
    }
  | { readonly type: 'hide'; readonly token: Token }
  | { readonly type: 'pin'; readonly token: Token }
  | { readonly type: 'focus'; readonly token: Token }
  /** The keyboard's ring around a mention, or none. */
  | { readonly type: 'ring'; readonly target: HoverTarget | null }
  /** The DOM event was ours: neither the page nor the link gets it. */
  | { readonly type: 'claim' };

export interface Step {
  readonly state: HoverState;
  readonly effects: readonly HoverEffect[];
}
