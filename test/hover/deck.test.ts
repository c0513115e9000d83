// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { registerCard } from '../../lib/hover/card-port';
import { createDeck, type Deck } from '../../lib/hover/deck';
import { target } from './driver';
import { fakeCall, fakePage, fakePort } from './fakes';

let fakes: ReturnType<typeof fakePort>;
let deck: Deck;
let calls: ReturnType<typeof fakeCall>;
let inject: () => unknown;
const onClose = vi.fn();
const IWM = target(1);

beforeEach(() => {
  fakes = fakePort();
  inject = () => registerCard(fakes.port);
  calls = fakeCall({ 'card.inject': () => inject() });
  const { page, places } = fakePage();
  places.set(IWM, { left: 0, top: 0, right: 10, bottom: 10 });
  deck = createDeck({
    page,
    call: calls.call,
    contentOf: () => ({ status: 'loading' }),
    point: () => null,
    onClose,
    onPin: vi.fn(),
    onRefresh: vi.fn(),
    onFocusChange: vi.fn(),
  });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, Symbol.for('capgap.card'));
  onClose.mockReset();
});
const settle = () => new Promise((resolve) => setTimeout(resolve));
const show = (token: number) => deck.show({ type: 'show', token, target: IWM, trigger: 'hover' });

it('asks for the script once, however many cards wait for it', async () => {
  show(1);
  show(2);
  void deck.load();
  await settle();
  expect(calls.named('card.inject')).toHaveLength(1);
  expect(fakes.open()).toHaveLength(2);
  show(3);
  expect(fakes.open()).toHaveLength(3);
});

it('pins and focuses a card that was told so before it came', async () => {
  show(1);
  deck.pin(1);
  deck.focus(1);
  await settle();
  expect(fakes.cards[0]).toMatchObject({ pinned: true, focused: 1 });
});

it('does not open a card that was hidden while it waited', async () => {
  show(1);
  deck.hide(1);
  await settle();
  expect(fakes.cards).toEqual([]);
});

it('reports a card that cannot be drawn, and one whose script did not register', async () => {
  inject = () => Promise.reject(new Error('refused'));
  show(1);
  await settle();
  inject = () => undefined;
  show(2);
  await settle();
  expect(onClose.mock.calls).toEqual([[1], [2]]);
});

it('finds the topmost card at a point', () => {
  registerCard(fakes.port);
  show(1);
  show(2);
  expect(deck.at({ x: 10, y: 300 })).toBe(2);
  deck.hide(2);
  expect(deck.at({ x: 10, y: 300 })).toBe(1);
  expect(deck.at({ x: 999, y: 300 })).toBe(null);
  expect(deck.rect(2)).toBe(null);
});

it('draws the ring once the script is there, unless it is gone by then', async () => {
  deck.ring(IWM);
  deck.ring(null);
  await settle();
  expect(fakes.rings).toEqual([[]]);
  deck.ring(IWM);
  expect(fakes.rings.at(-1)).toHaveLength(1);
});

it('ignores whatever is said of cards it does not have', () => {
  deck.hide(7);
  deck.update(7);
  deck.pin(7);
  deck.focus(7);
  deck.place(7, []);
  expect(deck.takesEscape(7)).toBe(false);
});
