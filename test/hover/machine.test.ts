import { describe, expect, it } from 'vitest';
import { isWanted } from '../../lib/hover/machine';
import { Driver, target } from './driver';

const IWM = target(1, { symbol: 'IWM' });
const AMPL = target(2, { symbol: 'AMPL' });
const LINK = target(3, { symbol: 'INOD', inLink: true });

describe('resting on a mention', () => {
  it('asks at 150 ms and opens at 300 ms', () => {
    const hover = new Driver().point(IWM).wait(149);
    expect(hover.requests).toEqual([]);
    hover.wait(1);
    expect(hover.requests).toEqual([{ at: 150, symbol: 'IWM', refresh: false }]);
    expect(hover.state.phase.name).toBe('fetching');
    hover.wait(149);
    expect(hover.symbols).toEqual([]);
    hover.wait(1);
    expect(hover.symbols).toEqual(['IWM']);
  });

  it.each([
    { openDelay: 0, asks: 0, opens: 0 },
    { openDelay: 100, asks: 100, opens: 100 },
    { openDelay: 1000, asks: 150, opens: 1000 },
  ])('with a delay of $openDelay ms asks at $asks and opens at $opens', ({ openDelay, asks, opens }) => {
    const hover = new Driver({ openDelay }).point(IWM).wait(opens);
    expect(hover.requests[0]?.at).toBe(asks);
    expect(hover.symbols).toEqual(['IWM']);
  });

  it('asks for nothing when the pointer passes over within 150 ms', () => {
    const hover = new Driver().point(IWM).wait(140).point(null).wait(5000);
    expect(hover.requests).toEqual([]);
    expect(hover.state.phase).toEqual({ name: 'idle' });
  });

  it('aborts at once when the pointer leaves while fetching', () => {
    const hover = new Driver().point(IWM).wait(200).point(null);
    expect([...hover.outstanding]).toEqual([]);
    expect(isWanted(hover.state, 1)).toBe(false);
    expect(hover.wait(5000).symbols).toEqual([]);
  });

  it('opens with Alt held at once', () => {
    expect(new Driver().point(IWM, { alt: true }).wait(0).symbols).toEqual(['IWM']);
  });

  it('opens at once when Alt goes down under a resting pointer', () => {
    const hover = new Driver({ openDelay: 1000 }).point(IWM).wait(200);
    const point = hover.state.sample?.point;
    expect(hover.point(IWM, { alt: true, ...(point && { point }) }).wait(0).symbols).toEqual(['IWM']);
  });

  it('opens nothing while a button is down', () => {
    expect(new Driver().point(IWM, { pressed: true }).wait(5000).symbols).toEqual([]);
  });
});

describe('a moving pointer', () => {
  it('opens nothing at 0.5 px/ms and faster', () => {
    const hover = new Driver();
    for (let x = 0; x < 600; x += 5) {
      hover.point(IWM, { point: { x, y: 0 } }).wait(10);
    }
    expect(hover.symbols).toEqual([]);
    expect(hover.requests).toEqual([]);
  });

  it('opens 300 ms after it has stopped', () => {
    const hover = new Driver();
    for (let x = 0; x < 600; x += 5) hover.point(IWM, { point: { x, y: 0 } }).wait(10);
    expect(hover.wait(289).symbols).toEqual([]);
    expect(hover.wait(1).symbols).toEqual(['IWM']);
  });

  it('opens while it drifts slowly', () => {
    const hover = new Driver();
    for (let x = 0; x < 120; x += 4) hover.point(IWM, { point: { x, y: 0 } }).wait(10);
    expect(hover.symbols).toEqual(['IWM']);
  });

  it('must come to rest even where the delay is 0', () => {
    const hover = new Driver({ openDelay: 0 }).point(null, { point: { x: 0, y: 0 } }).wait(10);
    hover.point(IWM, { point: { x: 50, y: 0 } }).wait(10);
    expect(hover.symbols).toEqual([]);
    expect(hover.wait(30).symbols).toEqual(['IWM']);
  });

  it('is not what a scrolling page makes of a resting one', () => {
    const hover = new Driver().point(null, { point: { x: 5, y: 5 } }).wait(500);
    hover.point(IWM, { point: { x: 5, y: 5 } });
    expect(hover.wait(5000).symbols).toEqual([]);
  });
});

describe('leaving', () => {
  const opened = () => new Driver().point(IWM).wait(300).reply();

  it('closes 300 ms after the pointer has left', () => {
    const hover = opened().point(null).wait(299);
    expect(hover.symbols).toEqual(['IWM']);
    expect(hover.wait(1).symbols).toEqual([]);
    expect(hover.timers.size).toBe(0);
  });

  it('stays when the pointer comes back to the mention in time', () => {
    expect(opened().point(null).wait(200).point(IWM).wait(5000).symbols).toEqual(['IWM']);
  });

  it('stays while the pointer is in the card', () => {
    const hover = opened().point(null).wait(100);
    expect(hover.point(null, { over: hover.token }).wait(60_000).symbols).toEqual(['IWM']);
  });

  it('stays as long as the pointer moves on the way to the card', () => {
    const hover = opened();
    for (let i = 0; i < 10; i++) hover.point(null, { onWay: true }).wait(250);
    expect(hover.symbols).toEqual(['IWM']);
    expect(hover.wait(50).symbols).toEqual([]);
  });

  it('leaves time for the way even where the close delay is 0', () => {
    const hover = new Driver({ closeDelay: 0 }).point(IWM).wait(300).point(null, { onWay: true });
    expect(hover.wait(299).symbols).toEqual(['IWM']);
    expect(hover.point(null).wait(0).symbols).toEqual(['IWM']);
    expect(hover.wait(1).symbols).toEqual([]);
  });

  it('opens again on a new hover within a second', () => {
    const hover = opened().point(null).wait(300).point(IWM).wait(300);
    expect(hover.symbols).toEqual(['IWM']);
  });

  it('swaps to another mention the pointer comes to rest on', () => {
    const hover = opened().point(AMPL).wait(250);
    expect(hover.symbols).toEqual(['IWM']);
    expect(hover.wait(50).symbols).toEqual(['AMPL']);
  });

  it('closes when the pointer leaves the window', () => {
    expect(opened().send({ type: 'pointer-left' }).wait(300).symbols).toEqual([]);
  });

  it('closes at once when the mention is gone', () => {
    const hover = opened();
    expect(hover.send({ type: 'lost', token: hover.token }).symbols).toEqual([]);
  });

  it('keeps a card that is being read though its mention is gone', () => {
    const hover = opened();
    hover.point(null, { over: hover.token }).send({ type: 'lost', token: hover.token });
    expect(hover.symbols).toEqual(['IWM']);
  });

  it('holds on to a mention the page has drawn anew', () => {
    const hover = opened();
    const again = target(9, { symbol: 'IWM' });
    hover.send({ type: 'replaced', token: hover.token, target: again }).point(again).wait(5000);
    expect(hover.cards.size).toBe(1);
    expect(hover.requests).toHaveLength(1);
  });
});

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

describe('requests', () => {
  it('drops a late reply', () => {
    const hover = new Driver().point(IWM).wait(200).point(AMPL).wait(1);
    expect(isWanted(hover.state, 1)).toBe(false);
    const before = hover.state;
    hover.send({ type: 'reply', token: 1, refreshing: true });
    expect(hover.state).toEqual(before);
    expect(hover.last).toEqual([]);
  });

  it('looks again a few times while the background is fetching', () => {
    const hover = new Driver().point(IWM).wait(300);
    for (let i = 0; i < 10; i++) hover.reply(true).wait(10_000);
    expect(hover.requests.map(({ refresh }) => refresh)).toEqual([false, false, false, false, false]);
  });

  it('looks again too when the data came before the card was due', () => {
    const hover = new Driver().point(IWM).wait(200).reply(true).wait(100);
    expect(hover.requests).toHaveLength(1);
    expect(hover.wait(1000).requests).toHaveLength(2);
  });

  it('asks anew when the reader does', () => {
    const hover = new Driver().point(IWM).wait(300).reply().send({ type: 'refresh', token: null });
    expect(hover.requests.at(-1)).toEqual({ at: 300, symbol: 'IWM', refresh: true });
  });

  it('are at most twenty in ten seconds, and the next card waits for its turn', () => {
    const hover = new Driver({ openDelay: 0 });
    for (let id = 1; id <= 25; id++) hover.point(target(id)).wait(100);
    expect(hover.requests).toHaveLength(20);
    expect(hover.symbols).toEqual([]);
    hover.wait(10_000 - hover.now);
    expect(hover.requests.at(-1)?.symbol).toBe('T25');
    expect(hover.symbols).toEqual(['T25']);
  });

  it('wait behind a card that was opened by click', () => {
    const hover = new Driver();
    for (let id = 1; id <= 21; id++) hover.send({ type: 'click', target: target(id), over: null });
    expect(hover.symbols).toEqual(['T21']);
    expect(hover.requests).toHaveLength(20);
    expect(hover.wait(10_000).requests.at(-1)?.symbol).toBe('T21');
  });
});

it('leaves nothing behind when stopped', () => {
  const hover = new Driver().point(IWM).wait(300).send({ type: 'pin', token: null });
  hover.point(AMPL).wait(300).point(LINK).wait(200).send({ type: 'walk', target: IWM });
  hover.send({ type: 'stop' });
  expect([hover.cards.size, hover.timers.size, hover.outstanding.size, hover.ring]).toEqual([0, 0, 0, null]);
});
