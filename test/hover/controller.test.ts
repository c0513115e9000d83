// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { registerCard } from '../../lib/hover/card-port';
import { fund } from '../card/data';
import { click, key, pointer } from './dom';
import { CONFIG } from './driver';
import { AMPL, NOWHERE, ON_AMPL, ON_IWM, sceneOfEach } from './scene';

const scene = sceneOfEach();

describe('hovering', () => {
  it('opens one card with the data that came during the dwell', async () => {
    scene().begin();
    await scene().rest(ON_IWM);
    expect(scene().fakes.open()).toHaveLength(1);
    expect(scene().card.contents[0]).toMatchObject({ status: 'ready', data: { symbol: 'IWM' } });
    expect(scene().background.named('card.data')).toEqual([['card.data', { symbol: 'IWM' }]]);
  });

  it('brings the script once, before the dwell ends', async () => {
    scene().begin();
    await scene().rest(ON_IWM, 200);
    expect(scene().background.named('card.inject')).toHaveLength(1);
    expect(scene().fakes.cards).toHaveLength(0);
    await scene().rest(ON_AMPL);
    expect(scene().background.named('card.inject')).toHaveLength(1);
  });

  it('hit-tests at most once a frame', () => {
    scene().begin();
    for (let x = 0; x < 20; x++)
      document.body.dispatchEvent(pointer('pointermove', { clientX: x, clientY: 108 }));
    scene().time.frame();
    expect(scene().surface.page.hitTest).toHaveBeenCalledOnce();
  });

  it('shows the loading card when the data is late, then fills it', async () => {
    let deliver: (value: unknown) => void = () => undefined;
    scene().answer = () => new Promise((resolve) => (deliver = resolve));
    scene().begin();
    await scene().rest(ON_IWM);
    expect(scene().card.contents).toEqual([{ status: 'loading' }]);
    deliver(fund());
    await scene().time.wait(0);
    expect(scene().card.contents.at(-1)).toMatchObject({ status: 'ready' });
  });

  it('drops data that comes after the pointer has gone elsewhere', async () => {
    const deliver: ((value: unknown) => void)[] = [];
    scene().answer = () => new Promise((resolve) => deliver.push(resolve));
    scene().begin();
    await scene().rest(ON_IWM, 200);
    await scene().rest(ON_AMPL);
    deliver[0]?.(fund());
    await scene().time.wait(0);
    expect(scene().card.options.target).toBe(AMPL);
    expect(scene().card.contents).toEqual([{ status: 'loading' }]);
  });

  it('names a failure, and keeps the figures it had', async () => {
    scene().begin();
    await scene().rest(ON_IWM);
    scene().answer = () => Promise.reject(new Error('worker gone'));
    scene().card.options.onRefresh();
    await scene().time.wait(0);
    expect(scene().card.contents.at(-1)).toMatchObject({
      status: 'failed',
      reason: 'source-failed',
      data: { symbol: 'IWM' },
    });
    expect(scene().background.named('card.data').at(-1)).toEqual([
      'card.data',
      { symbol: 'IWM', refresh: true },
    ]);
  });

  it('opens nothing when the script cannot be brought, and tries again the next time', async () => {
    scene().begin(() => Promise.reject(new Error('no permission')));
    await scene().rest(ON_IWM);
    expect(scene().fakes.cards).toHaveLength(0);
    const before = scene().background.named('card.inject').length;
    scene().move(NOWHERE);
    await scene().rest(ON_IWM);
    expect(scene().background.named('card.inject').length).toBeGreaterThan(before);
  });

  it('survives a page that throws when it is asked', async () => {
    scene().begin();
    scene().surface.page.hitTest.mockImplementationOnce(() => {
      throw new Error('detached');
    });
    expect(() => scene().move(ON_IWM)).toThrow('detached');
    scene().move(NOWHERE);
    await scene().rest(ON_IWM);
    expect(scene().fakes.open()).toHaveLength(1);
  });
});

describe('ending', () => {
  it('leaves no card, no timer and no listener', async () => {
    scene().begin();
    await scene().rest(ON_IWM);
    document.body.dispatchEvent(key('p'));
    await scene().rest(ON_AMPL);
    scene().hover.command('previous');
    scene().life.abort();
    expect(scene().fakes.open()).toHaveLength(0);
    expect(scene().fakes.rings.at(-1)).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    const calls = scene().background.calls.length;
    await scene().rest(ON_IWM, 5000);
    document.body.dispatchEvent(click(ON_IWM));
    expect([scene().fakes.open().length, scene().background.calls.length, vi.getTimerCount()]).toEqual([
      0,
      calls,
      0,
    ]);
  });

  it('throws away a card whose script arrives too late', async () => {
    let arrive: (value: unknown) => void = () => undefined;
    scene().begin(() => new Promise((resolve) => (arrive = resolve)));
    await scene().rest(ON_IWM);
    scene().move(NOWHERE);
    await scene().time.wait(400);
    registerCard(scene().fakes.port);
    arrive(null);
    await scene().time.wait(0);
    expect(scene().fakes.cards).toHaveLength(0);
  });
});

it('looks again while the background is still fetching', async () => {
  const data = fund();
  scene().answer = () => ({ ...data, own: { ...data.own, freshness: { status: 'stale', fetching: true } } });
  scene().begin();
  await scene().rest(ON_IWM);
  await scene().time.wait(60_000);
  expect(
    scene()
      .background.named('card.data')
      .map(([, params]) => params),
  ).toEqual(Array.from({ length: 5 }, () => ({ symbol: 'IWM' })));
});

it('takes new settings at once', async () => {
  scene().begin();
  scene().hover.configure({ ...CONFIG, mode: 'off' });
  await scene().rest(ON_IWM, 5000);
  expect(scene().fakes.cards).toHaveLength(0);
});
