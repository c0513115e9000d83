// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardHandle, CardOptions } from '../../lib/hover/card-port';
import { type FaceActions, type FaceState, openCard } from '../../lib/hover/shell';
import { target } from './driver';
import { fakeCall } from './fakes';

const mention = { left: 100, top: 100, right: 130, bottom: 116 };
let cards: CardHandle[];
let options: CardOptions;
let actions: FaceActions;
let root: HTMLElement;
let drawn: FaceState[];
const unmount = vi.fn();

function open(more: Partial<CardOptions> = {}): CardHandle {
  options = {
    target: target(1),
    trigger: 'hover',
    content: { status: 'loading' },
    rects: [mention],
    point: { x: 110, y: 108 },
    publication: null,
    pageText: () => ({ text: '', mentions: [] }),
    call: fakeCall({}).call,
    onClose: vi.fn(),
    onPin: vi.fn(),
    onRefresh: vi.fn(),
    onFocusChange: vi.fn(),
    ...more,
  };
  const card = openCard(options, {
    css: '',
    lang: 'de',
    dir: 'ltr',
    paint(_, inside) {
      ({ actions, root } = inside);
      root.innerHTML =
        '<div tabindex="-1"><div class="head"></div><button>a</button><a href="#x">b</a></div>';
      drawn = [inside.state];
      return { update: (state) => drawn.push(state), unmount };
    },
  });
  cards.push(card);
  return card;
}

beforeEach(() => {
  cards = [];
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { configurable: true, value: 300 });
});
afterEach(() => {
  for (const card of cards) card.destroy();
  Reflect.deleteProperty(HTMLElement.prototype, 'offsetHeight');
  vi.clearAllMocks();
  document.body.replaceChildren();
});

/** Closed roots can only be looked into where they are made. */
const place = () => {
  const css = (root.getRootNode() as ShadowRoot).querySelectorAll('style')[1]?.textContent ?? '';
  return [/left: (\S+)/.exec(css)?.[1], /top: (\S+)/.exec(css)?.[1]];
};

describe('its place', () => {
  it('is below the mention from the first frame on', () => {
    open();
    expect(place()).toEqual(['100px', '122px']);
  });

  it('follows the mention until it is pinned', () => {
    const card = open();
    card.place([{ ...mention, top: 200, bottom: 216 }], null);
    expect(place()).toEqual(['100px', '222px']);
    vi.spyOn(card.element, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 222, 320, 300));
    card.pin();
    card.place([{ ...mention, top: 300, bottom: 316 }], null);
    expect(place()).toEqual(['100px', '222px']);
    expect(drawn.at(-1)).toMatchObject({ pinned: true });
  });

  it('moves a pinned card by steps and corners, never out of the window', () => {
    const card = open();
    actions.shift({ x: 16, y: 0 });
    expect(place()).toEqual(['100px', '122px']);
    vi.spyOn(card.element, 'getBoundingClientRect').mockReturnValue(new DOMRect(100, 122, 320, 300));
    card.pin();
    actions.shift({ x: 16, y: 0 });
    expect(place()).toEqual(['116px', '122px']);
    actions.shift({ x: -5000, y: 0 });
    expect(place()).toEqual(['0px', '122px']);
    actions.corner();
    expect(place()[1]).toBe('8px');
  });
});

describe('focus', () => {
  it('goes into the card and back to where it came from', () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    const card = open({ trigger: 'keyboard' });
    card.focus();
    expect(options.onFocusChange).toHaveBeenCalledWith(true);
    expect(document.activeElement).toBe(card.element);
    card.destroy();
    expect(document.activeElement).toBe(field);
  });

  it('goes back when it is tabbed past either end', () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    open({ trigger: 'keyboard' }).focus();
    const tab = (shiftKey: boolean) => {
      const event = new KeyboardEvent('keydown', { key: 'Tab', shiftKey, bubbles: true, cancelable: true });
      root.dispatchEvent(event);
      return event.defaultPrevented;
    };
    root.querySelector('button')?.focus();
    expect(tab(false)).toBe(false);
    root.querySelector('a')?.focus();
    expect(tab(false)).toBe(true);
    expect(document.activeElement).toBe(field);
  });

  it('is left alone by a card the pointer opened', () => {
    const field = document.createElement('input');
    document.body.append(field);
    field.focus();
    open().destroy();
    expect(document.activeElement).toBe(field);
  });
});

it('lets something inside take Escape first, unheard by the page', () => {
  const card = open();
  const onPage = vi.fn();
  document.addEventListener('keydown', onPage);
  const button = root.querySelector('button');
  button?.focus();
  expect(card.escape()).toBe(false);
  button?.addEventListener('keydown', (event) => event.preventDefault());
  expect(card.escape()).toBe(true);
  expect(onPage).not.toHaveBeenCalled();
  document.removeEventListener('keydown', onPage);
});

it('speaks its own language on any page', () => {
  open();
  expect([root.lang, root.dir]).toEqual(['de', 'ltr']);
});

it('hands on what comes, and cleans up', () => {
  const before = document.documentElement.childElementCount;
  const card = open();
  card.update({ status: 'failed', reason: 'offline', data: null });
  expect(drawn.at(-1)?.content).toMatchObject({ status: 'failed' });
  card.destroy();
  expect(unmount).toHaveBeenCalledOnce();
  expect(document.documentElement.childElementCount).toBe(before);
});
