import { vi } from 'vitest';
import type { Call, CardContent, CardHandle, CardOptions, CardPort } from '../../lib/hover/card-port';
import type { Point, Rect } from '../../lib/hover/geometry';
import type { HoverPage } from '../../lib/hover/page-port';
import type { HoverTarget } from '../../lib/hover/types';

/** A card that only keeps what it is told. */
export class FakeCard implements CardHandle {
  readonly element = document.createElement('div');
  readonly contents: CardContent[];
  rects: readonly Rect[];
  pinned = false;
  focused = 0;
  destroyed = false;
  box: Rect = { left: 0, top: 200, right: 320, bottom: 400 };
  takesEscape = false;

  constructor(readonly options: CardOptions) {
    this.contents = [options.content];
    this.rects = options.rects;
  }
  rect = () => this.box;
  update(content: CardContent) {
    this.contents.push(content);
  }
  place(rects: readonly Rect[]) {
    this.rects = rects;
  }
  pin() {
    this.pinned = true;
  }
  focus() {
    this.focused += 1;
  }
  escape = () => this.takesEscape;
  destroy() {
    this.destroyed = true;
  }
}

/** The card's script, and every card it opened. */
export function fakePort() {
  const cards: FakeCard[] = [];
  const rings: (readonly Rect[])[] = [];
  const port: CardPort = {
    open(options) {
      const card = new FakeCard(options);
      cards.push(card);
      return card;
    },
    ring: (rects) => void rings.push(rects),
  };
  return { port, cards, rings, open: () => cards.filter(({ destroyed }) => !destroyed) };
}

/** A page of mentions, each a box of its own. */
export function fakePage() {
  const places = new Map<HoverTarget, Rect>();
  const page = {
    hitTest: vi.fn(({ x, y }: Point): HoverTarget | null => {
      const hit = [...places].find(
        ([, { left, top, right, bottom }]) => x >= left && x <= right && y >= top && y <= bottom,
      );
      return hit?.[0] ?? null;
    }),
    rectsOf: (target: HoverTarget) => {
      const rect = places.get(target);
      return rect ? [rect] : [];
    },
    neighbour: (from: HoverTarget | null, direction: 1 | -1) => {
      const all = [...places.keys()];
      return all[from ? all.indexOf(from) + direction : 0] ?? null;
    },
    reveal: vi.fn(),
  } satisfies HoverPage;
  return { page, places };
}

/** Answers a call by name, or never. */
export function fakeCall(answers: Partial<Record<string, (params: never) => unknown>>) {
  const calls: [string, unknown][] = [];
  const call = ((name: string, params: unknown) => {
    calls.push([name, params]);
    const answer = answers[name];
    if (!answer) return new Promise(() => undefined);
    return Promise.resolve().then(() => answer(params as never));
  }) as Call;
  return { call, calls, named: (name: string) => calls.filter(([called]) => called === name) };
}
