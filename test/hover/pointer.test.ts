import { describe, expect, it } from 'vitest';
import { isWanted } from '../../lib/hover/machine';
import { Driver, target } from './driver';

const IWM = target(1, { symbol: 'IWM' });
const AMPL = target(2, { symbol: 'AMPL' });

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
    for (let i = 0; i < 10; i++) hover.point(null, { onWay: true }).wait(550);
    expect(hover.symbols).toEqual(['IWM']);
    expect(hover.wait(50).symbols).toEqual([]);
  });

  it('closes its usual time after the way was left', () => {
    const hover = opened().point(null, { onWay: true }).wait(100).point(null, { onWay: false });
    expect(hover.wait(299).symbols).toEqual(['IWM']);
    expect(hover.wait(1).symbols).toEqual([]);
    const gone = opened().point(null, { onWay: true }).wait(100).send({ type: 'pointer-left' });
    expect(gone.wait(300).symbols).toEqual([]);
  });

  it('leaves time for the way even where the close delay is 0', () => {
    const hover = new Driver({ closeDelay: 0 }).point(IWM).wait(300).point(null, { onWay: true });
    expect(hover.wait(599).symbols).toEqual(['IWM']);
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
