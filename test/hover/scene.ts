import { afterEach, beforeEach, vi } from 'vitest';
import { registerCard } from '../../lib/hover/card-port';
import { startHover } from '../../lib/hover/controller';
import type { HoverController } from '../../lib/hover/page-port';
import { fund } from '../card/data';
import { fakeTime, pointer } from './dom';
import { CONFIG, target } from './driver';
import { type FakeCard, fakeCall, fakePage, fakePort } from './fakes';

export const IWM = target(1, { symbol: 'IWM' });
export const AMPL = target(2, { symbol: 'AMPL' });
export const ON_IWM = { clientX: 110, clientY: 108 };
export const ON_AMPL = { clientX: 310, clientY: 108 };
export const NOWHERE = { clientX: 900, clientY: 700 };
export const IN_CARD = { clientX: 200, clientY: 300 };

/** A page with two mentions, a card's script that arrives when asked for, and a background. */
export class Scene {
  time = fakeTime();
  readonly life = new AbortController();
  readonly fakes = fakePort();
  readonly surface = fakePage();
  background = fakeCall({});
  answer: () => unknown = () => fund();
  #hover: HoverController | null = null;

  constructor() {
    this.surface.places.set(IWM, { left: 100, top: 100, right: 130, bottom: 116 });
    this.surface.places.set(AMPL, { left: 300, top: 100, right: 340, bottom: 116 });
  }

  begin(inject: () => unknown = () => registerCard(this.fakes.port)): void {
    this.background = fakeCall({ 'card.inject': inject, 'card.data': () => this.answer() });
    const { page } = this.surface;
    this.#hover = startHover({ page, call: this.background.call, config: CONFIG, signal: this.life.signal });
  }

  get hover(): HoverController {
    if (!this.#hover) throw new Error('not begun');
    return this.#hover;
  }

  get card(): FakeCard {
    const card = this.fakes.cards.at(-1);
    if (!card) throw new Error('no card');
    return card;
  }

  move(place: MouseEventInit): void {
    document.body.dispatchEvent(pointer('pointermove', place));
    this.time.frame();
  }

  async rest(place: MouseEventInit, ms = 400): Promise<void> {
    this.move(place);
    await this.time.wait(ms);
  }
}

/** A new scene for every test; `scene()` is the one of the test that runs. */
export function sceneOfEach(): () => Scene {
  let scene: Scene;
  beforeEach(() => {
    scene = new Scene();
  });
  afterEach(() => {
    scene.life.abort();
    vi.useRealTimers();
    Reflect.deleteProperty(globalThis, Symbol.for('capgap.card'));
    document.body.replaceChildren();
  });
  return () => scene;
}
