// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listen } from '../../lib/hover/listeners';
import { click, fakeTime, key, pointer, trusted } from './dom';

const gestures = {
  onPointer: vi.fn(),
  onPointerLeft: vi.fn(),
  onPress: vi.fn(() => false),
  onEscape: vi.fn(() => false),
  onPinKey: vi.fn(() => false),
  onPageMoved: vi.fn(),
};
let life: AbortController;
let time: ReturnType<typeof fakeTime>;

beforeEach(() => {
  time = fakeTime();
  vi.resetAllMocks();
  life = new AbortController();
  listen(gestures, life.signal);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('the pointer', () => {
  it('is told once a frame, at its last place', () => {
    for (let x = 0; x < 10; x++) document.body.dispatchEvent(pointer('pointermove', { clientX: x }));
    expect(gestures.onPointer).not.toHaveBeenCalled();
    time.frame();
    expect(gestures.onPointer.mock.calls).toEqual([[{ point: { x: 9, y: 0 }, alt: false, pressed: false }]]);
  });

  it('carries Alt and a pressed button', () => {
    document.body.dispatchEvent(pointer('pointermove', { altKey: true, buttons: 1 }));
    time.frame();
    expect(gestures.onPointer).toHaveBeenCalledWith(expect.objectContaining({ alt: true, pressed: true }));
  });

  it('is told again when Alt goes down or the page scrolls under it', () => {
    document.body.dispatchEvent(pointer('pointermove', { clientX: 3 }));
    time.frame();
    document.body.dispatchEvent(key('Alt'));
    time.frame();
    expect(gestures.onPointer).toHaveBeenLastCalledWith(expect.objectContaining({ alt: true }));
    document.body.dispatchEvent(trusted(new Event('scroll')));
    time.frame();
    expect(gestures.onPointer).toHaveBeenCalledTimes(3);
    expect(gestures.onPageMoved).toHaveBeenCalledOnce();
  });

  it('is not a finger', () => {
    document.body.dispatchEvent(pointer('pointermove', { pointerType: 'touch' }));
    time.frame();
    expect(gestures.onPointer).not.toHaveBeenCalled();
  });

  it('leaves with the window only', () => {
    document.body.dispatchEvent(pointer('pointerout', { relatedTarget: document.documentElement }));
    expect(gestures.onPointerLeft).not.toHaveBeenCalled();
    document.body.dispatchEvent(pointer('pointerout', { relatedTarget: null }));
    expect(gestures.onPointerLeft).toHaveBeenCalledOnce();
  });
});

describe('pressing', () => {
  it('is a click by mouse and a tap by finger', () => {
    document.body.dispatchEvent(click({ clientX: 4, clientY: 5 }));
    document.body.dispatchEvent(pointer('pointerdown', { pointerType: 'touch' }));
    document.body.dispatchEvent(click());
    expect(gestures.onPress.mock.calls).toEqual([
      [{ kind: 'click', point: { x: 4, y: 5 } }],
      [{ kind: 'tap', point: { x: 0, y: 0 } }],
    ]);
  });

  it('is kept from page and link when it was taken, and only then', () => {
    const onPage = vi.fn();
    document.body.addEventListener('click', onPage);
    const left = click();
    document.body.dispatchEvent(left);
    expect([left.defaultPrevented, onPage.mock.calls.length]).toEqual([false, 1]);
    gestures.onPress.mockReturnValue(true);
    const taken = click();
    document.body.dispatchEvent(taken);
    expect([taken.defaultPrevented, onPage.mock.calls.length]).toEqual([true, 1]);
    document.body.removeEventListener('click', onPage);
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }, { detail: 0 }])(
    'is nothing of ours with %j',
    (init) => {
      document.body.dispatchEvent(click(init));
      expect(gestures.onPress).not.toHaveBeenCalled();
    },
  );
});

describe('keys', () => {
  it('Escape goes to the page unless it was taken', () => {
    const free = key('Escape');
    document.body.dispatchEvent(free);
    expect(free.defaultPrevented).toBe(false);
    gestures.onEscape.mockReturnValue(true);
    const taken = key('Escape');
    document.body.dispatchEvent(taken);
    expect(taken.defaultPrevented).toBe(true);
  });

  it('P pins', () => {
    document.body.dispatchEvent(key('p'));
    expect(gestures.onPinKey).toHaveBeenCalledOnce();
  });

  it.each(['input', 'textarea', 'select', 'some-field'])('P is text in a %s', (tag) => {
    const field = document.createElement(tag);
    document.body.append(field);
    field.dispatchEvent(key('p'));
    expect(gestures.onPinKey).not.toHaveBeenCalled();
  });

  it.each([{ ctrlKey: true }, { metaKey: true }, { altKey: true }, { isComposing: true }, { repeat: true }])(
    'P is a shortcut of somebody else’s with %j',
    (init) => {
      document.body.dispatchEvent(key('p', init));
      expect(gestures.onPinKey).not.toHaveBeenCalled();
    },
  );
});

it('believes nothing a page makes up', () => {
  const forged = [
    new PointerEvent('pointermove', { bubbles: true }),
    new MouseEvent('click', { bubbles: true, detail: 1 }),
    new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    new KeyboardEvent('keydown', { key: 'p', bubbles: true }),
    new Event('scroll', { bubbles: true }),
  ];
  for (const event of forged) {
    Object.defineProperty(event, 'isTrusted', { value: false });
    document.body.dispatchEvent(event);
  }
  time.frame();
  for (const gesture of Object.values(gestures)) expect(gesture).not.toHaveBeenCalled();
});

it('hears nothing any more once it has ended, not even a frame already asked for', () => {
  document.body.dispatchEvent(pointer('pointermove'));
  life.abort();
  time.frame();
  document.body.dispatchEvent(pointer('pointermove'));
  document.body.dispatchEvent(click());
  document.body.dispatchEvent(key('Escape'));
  time.frame();
  for (const gesture of Object.values(gestures)) expect(gesture).not.toHaveBeenCalled();
});
