import { describe, expect, it } from 'vitest';
import { Driver, target } from './driver';

const IWM = target(1, { symbol: 'IWM' });
const AMPL = target(2, { symbol: 'AMPL' });
const LINK = target(3, { symbol: 'INOD', inLink: true });

describe('Esc', () => {
  it('closes the card, keeps the key, and stays quiet until the pointer has left', () => {
    const hover = new Driver().point(IWM).wait(300).send({ type: 'escape', token: null });
    expect(hover.claimed).toBe(true);
    expect(hover.symbols).toEqual([]);
    expect(hover.point(IWM).wait(5000).symbols).toEqual([]);
    expect(hover.point(null).point(IWM).wait(300).symbols).toEqual(['IWM']);
  });

  it('is the page’s when nothing is open', () => {
    expect(new Driver().send({ type: 'escape', token: null }).claimed).toBe(false);
  });

  it('ends a dwell but leaves the key to the page', () => {
    const hover = new Driver().point(IWM).wait(200).send({ type: 'escape', token: null });
    expect(hover.claimed).toBe(false);
    expect(hover.wait(5000).symbols).toEqual([]);
  });

  it('closes the pinned card that has focus and no other', () => {
    const hover = new Driver().point(IWM).wait(300);
    const iwm = hover.token;
    hover.send({ type: 'pin', token: null }).point(AMPL).wait(300);
    expect(hover.send({ type: 'escape', token: iwm }).symbols).toEqual(['AMPL']);
  });
});

describe('clicking', () => {
  it('opens at once, and a second click pins', () => {
    const click = { type: 'click', target: IWM, over: null } as const;
    const hover = new Driver().point(IWM).send(click);
    expect(hover.symbols).toEqual(['IWM']);
    hover.send(click).point(null).wait(5000);
    expect(hover.pinned.size).toBe(1);
    expect(hover.state.phase.name).toBe('idle');
  });

  it('uses the request that is already out', () => {
    const hover = new Driver().point(IWM).wait(200).send({ type: 'click', target: IWM, over: null });
    expect(hover.requests).toHaveLength(1);
    expect([...hover.cards.keys()]).toEqual([...hover.outstanding]);
  });

  it('is the link’s inside a link', () => {
    const hover = new Driver().point(LINK).send({ type: 'click', target: LINK, over: null });
    expect(hover.claimed).toBe(false);
    expect(hover.wait(5000).symbols).toEqual([]);
  });

  it('elsewhere closes the card but not the pinned ones', () => {
    const hover = new Driver().point(IWM).wait(300).send({ type: 'pin', token: null });
    hover.point(AMPL).wait(300).send({ type: 'click', target: null, over: null });
    expect(hover.symbols).toEqual(['IWM']);
  });

  it.each([
    { mode: 'hover', hovered: true, clicked: true },
    { mode: 'click', hovered: false, clicked: true },
    { mode: 'alt', hovered: false, clicked: false },
    { mode: 'off', hovered: false, clicked: false },
  ] as const)('mode $mode: hover opens $hovered, click opens $clicked', ({ mode, hovered, clicked }) => {
    expect(new Driver({ mode }).point(IWM).wait(5000).cards.size === 1).toBe(hovered);
    const click = { type: 'click', target: IWM, over: null } as const;
    expect(new Driver({ mode }).send(click).cards.size === 1).toBe(clicked);
  });
});

describe('tapping', () => {
  const tap = { type: 'tap', target: LINK, over: null } as const;

  it('opens on the first tap and keeps it from the link, leaves the second to the link', () => {
    const hover = new Driver().send(tap);
    expect(hover.claimed).toBe(true);
    expect(hover.symbols).toEqual(['INOD']);
    hover.send(tap);
    expect(hover.claimed).toBe(false);
    expect(hover.symbols).toEqual([]);
  });

  it('stays until a tap elsewhere', () => {
    const hover = new Driver().send(tap).wait(60_000);
    expect(hover.symbols).toEqual(['INOD']);
    expect(hover.send({ ...tap, target: null }).symbols).toEqual([]);
  });

  it('leaves taps inside the card alone', () => {
    const hover = new Driver().send(tap);
    expect(hover.send({ type: 'tap', target: null, over: hover.token }).symbols).toEqual(['INOD']);
  });
});

describe('the keyboard', () => {
  it('walks with a ring, opens into the card, and comes back with Esc', () => {
    const hover = new Driver().send({ type: 'walk', target: IWM }).send({ type: 'walk', target: AMPL });
    expect(hover.ring).toBe(AMPL);
    hover.send({ type: 'open', target: null });
    expect(hover.symbols).toEqual(['AMPL']);
    expect(hover.focused).toBe(hover.token);
    hover.send({ type: 'focus', token: hover.token, inside: true }).wait(60_000);
    hover.send({ type: 'escape', token: hover.token });
    expect(hover.symbols).toEqual([]);
    expect(hover.ring).toBe(AMPL);
    hover.send({ type: 'escape', token: null });
    expect(hover.ring).toBe(null);
  });

  it('closes the card when focus leaves it for good', () => {
    const hover = new Driver().send({ type: 'open', target: IWM });
    const focus = { type: 'focus', token: hover.token } as const;
    hover
      .send({ ...focus, inside: true })
      .send({ ...focus, inside: false })
      .wait(200);
    hover.send({ ...focus, inside: true }).wait(5000);
    expect(hover.symbols).toEqual(['IWM']);
    expect(hover.send({ ...focus, inside: false }).wait(300).symbols).toEqual([]);
  });

  it('does not lose its card to a pointer that strays', () => {
    expect(new Driver().send({ type: 'open', target: IWM }).point(null).wait(5000).symbols).toEqual(['IWM']);
  });

  it('takes focus into the card that is already open', () => {
    const hover = new Driver().point(IWM).wait(300).send({ type: 'open', target: null });
    expect(hover.focused).toBe(hover.token);
    expect(hover.cards.size).toBe(1);
  });

  it('closes and pins by command', () => {
    expect(new Driver().point(IWM).wait(300).send({ type: 'close', token: null }).symbols).toEqual([]);
    expect(new Driver().point(IWM).wait(300).send({ type: 'pin', token: null }).pinned.size).toBe(1);
  });

  it('works where hovering is off', () => {
    expect(new Driver({ mode: 'off' }).send({ type: 'open', target: IWM }).symbols).toEqual(['IWM']);
  });
});

describe('pinning', () => {
  it('lets several stand side by side, eight at most, the oldest giving way', () => {
    const hover = new Driver();
    for (let id = 1; id <= 10; id++) hover.point(target(id)).wait(300).send({ type: 'pin', token: null });
    expect(hover.symbols).toEqual(['T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10']);
  });

  it('opens no second card for a mention whose card is pinned', () => {
    const hover = new Driver().point(IWM).wait(300).send({ type: 'pin', token: null });
    expect(hover.point(null).point(IWM).wait(5000).cards.size).toBe(1);
  });

  it('lets go of a pinned card on a second pin', () => {
    const hover = new Driver().point(IWM).wait(300);
    const { token } = hover;
    expect(hover.send({ type: 'pin', token }).send({ type: 'pin', token }).symbols).toEqual([]);
  });
});
