import { describe, expect, it } from 'vitest';
import { isWanted } from '../../lib/hover/machine';
import { Driver, target } from './driver';

const IWM = target(1, { symbol: 'IWM' });
const AMPL = target(2, { symbol: 'AMPL' });
const LINK = target(3, { symbol: 'INOD', inLink: true });

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
