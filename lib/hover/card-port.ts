import type { PageText } from '../article/page-text';
import type { MissingReason } from '../market/types';
import type { CallName, CardData, Params, Returns } from '../messaging/protocol';
import type { EpochDay } from '../time';
import type { Point, Rect } from './geometry';
import type { HoverTarget, Trigger } from './types';

/**
 * The handshake between scanner.js and card.js. Both run in the extension's isolated world of one
 * frame, whose globals the page cannot see; the card registers itself there once it has loaded.
 */
const KEY = Symbol.for('capgap.card');

/** A call to the background, as `send` of lib/messaging with its transport bound. */
export type Call = <K extends CallName>(call: K, params: Params<K>) => Promise<Returns<K>>;

export type CardContent =
  /** Nothing yet. */
  | { readonly status: 'loading' }
  /** Figures, fresh or not: how they stand is inside. */
  | { readonly status: 'ready'; readonly data: CardData }
  /** No answer; `data` is what was there before. */
  | { readonly status: 'failed'; readonly reason: MissingReason; readonly data: CardData | null };

/** When the page says it was published (lib/article). */
export interface Publication {
  readonly day: EpochDay;
}

export interface CardOptions {
  readonly target: HoverTarget;
  readonly trigger: Trigger;
  readonly content: CardContent;
  /** The mention's boxes now. */
  readonly rects: readonly Rect[];
  /** Where the pointer is, to choose between the lines of a broken mention; null for the keyboard. */
  readonly point: Point | null;
  readonly publication: Publication | null;
  /** What the page says about its instruments; read when called. */
  readonly pageText: () => PageText;
  readonly call: Call;
  /** What the reader does with the card. */
  readonly onClose: () => void;
  readonly onPin: () => void;
  readonly onRefresh: () => void;
  readonly onFocusChange: (inside: boolean) => void;
}

/** A card that stands. */
export interface CardHandle {
  /** The host: the only element the extension adds to a page, gone with `destroy`. */
  readonly element: HTMLElement;
  /** Where the card is, in the coordinates of the mention's boxes. */
  rect(): Rect;
  update(content: CardContent): void;
  /** The page moved: follow the mention. Does nothing once pinned. */
  place(rects: readonly Rect[], point: Point | null): void;
  pin(): void;
  focus(): void;
  /** Puts away what is open inside the card, a tip or a list. False when there was nothing. */
  escape(): boolean;
  /** Takes the card away; focus that was inside goes back to where it came from. */
  destroy(): void;
}

/** What card.js offers. */
export interface CardPort {
  open(options: CardOptions): CardHandle;
  /** The keyboard's ring around these boxes; none for an empty list. */
  ring(rects: readonly Rect[]): void;
}

type Registry = { [KEY]?: CardPort };

export function registerCard(port: CardPort): void {
  (globalThis as Registry)[KEY] = port;
}

/** The card's script if it is in this frame already. */
export function cardPort(): CardPort | null {
  return (globalThis as Registry)[KEY] ?? null;
}
