import type { PageText } from '../article/page-text';
import type { Call, Publication } from './card-port';
import type { Point, Rect } from './geometry';
import type { HoverConfig, HoverTarget } from './types';

/** What the hover needs to know of the page; the scanner supplies it. */
export interface HoverPage {
  /** The mention whose boxes contain `point`. Called at most once a frame. */
  hitTest(point: Point): HoverTarget | null;
  /** The mention's boxes in the viewport's coordinates; empty once it is gone, hidden or clipped away. */
  rectsOf(target: HoverTarget): readonly Rect[];
  /** The next or previous mention in reading order; from null, the first one in or below the viewport. */
  neighbour(from: HoverTarget | null, direction: 1 | -1): HoverTarget | null;
  /** Scrolls the mention into view. */
  reveal(target: HoverTarget): void;
  publication?(): Publication | null;
  /** The passages around the mentions, as they stand now. */
  text?(): PageText;
}

export interface HoverOptions {
  page: HoverPage;
  /** `send` with a transport that retries once. */
  call: Call;
  config: HoverConfig;
  /** Ends everything: listeners, timers, cards. */
  signal: AbortSignal;
}

/** See `startHover` in controller.ts. */
export interface HoverController {
  configure(config: HoverConfig): void;
  /** The browser's keyboard commands (`page.command`). */
  command(command: 'next' | 'previous' | 'open' | 'close' | 'pin'): void;
  /** Scrolls to a mention and opens its card (`page.goto`). */
  openAt(target: HoverTarget): void;
  /** The scanner has marked afresh: where open cards hang is looked at again. */
  refreshPlaces(): void;
}
