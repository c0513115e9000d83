// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { registerCard } from '../../lib/hover/card-port';
import { startHover } from '../../lib/hover/controller';
import type { HoverController } from '../../lib/hover/page-port';
import { fund } from '../card/data';
import { click, fakeTime, key, pointer, trusted } from './dom';
import { CONFIG, target } from './driver';
import { fakeCall, fakePage, fakePort } from './fakes';

const IWM = target(1, { symbol: 'IWM' });
const AMPL = target(2, { symbol: 'AMPL' });
const ON_IWM = { clientX: 110, clientY: 108 };
const ON_AMPL = { clientX: 310, clientY: 108 };
const NOWHERE = { clientX: 900, clientY: 700 };
const IN_CARD = { clientX: 200, clientY: 300 };

let life: AbortController;
let time: ReturnType<typeof fakeTime>;
let hover: HoverController;
let fakes: ReturnType<typeof fakePort>;
let surface: ReturnType<typeof fakePage>;
let background: ReturnType<typeof fakeCall>;
let answer: () => unknown;

/** The script arrives with the first request, as it does on a page. */
function begin(inject: () => unknown = () => registerCard(fakes.port)) {
  background = fakeCall({ 'card.inject': inject, 'card.data': () => answer() });
  hover = startHover({ page: surface.page, call: background.call, config: CONFIG, signal: life.signal });
}

beforeEach(() => {
  time = fakeTime();
  life = new AbortController();
  fakes = fakePort();
  surface = fakePage();
  surface.places.set(IWM, { left: 100, top: 100, right: 130, bottom: 116 });
  surface.places.set(AMPL, { left: 300, top: 100, right: 340, bottom: 116 });
  answer = () => fund();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
  Reflect.deleteProperty(globalThis, Symbol.for('capgap.card'));
  document.body.replaceChildren();
});

const move = (place: MouseEventInit) => {
  document.body.dispatchEvent(pointer('pointermove', place));
  time.frame();
};
const rest = async (place: MouseEventInit, ms = 400) => {
  move(place);
  await time.wait(ms);
};
const lastCard = () => {
  const card = fakes.cards.at(-1);
  if (!card) throw new Error('no card');
  return card;
};

describe('hovering', () => {
  it('opens one card with the data that came during the dwell', async () => {
    begin();
    await rest(ON_IWM);
    expect(fakes.open()).toHaveLength(1);
    expect(lastCard().contents[0]).toMatchObject({ status: 'ready', data: { symbol: 'IWM' } });
    expect(background.named('card.data')).toEqual([['card.data', { symbol: 'IWM' }]]);
  });

  it('brings the script once, before the dwell ends', async () => {
    begin();
    await rest(ON_IWM, 200);
    expect(background.named('card.inject')).toHaveLength(1);
    expect(fakes.cards).toHaveLength(0);
    await rest(ON_AMPL);
    expect(background.named('card.inject')).toHaveLength(1);
  });

  it('hit-tests at most once a frame', () => {
    begin();
    for (let x = 0; x < 20; x++)
      document.body.dispatchEvent(pointer('pointermove', { clientX: x, clientY: 108 }));
    time.frame();
    expect(surface.page.hitTest).toHaveBeenCalledOnce();
  });

  it('shows the loading card when the data is late, then fills it', async () => {
    let deliver: (value: unknown) => void = () => undefined;
    answer = () => new Promise((resolve) => (deliver = resolve));
    begin();
    await rest(ON_IWM);
    expect(lastCard().contents).toEqual([{ status: 'loading' }]);
    deliver(fund());
    await time.wait(0);
    expect(lastCard().contents.at(-1)).toMatchObject({ status: 'ready' });
  });

  it('drops data that comes after the pointer has gone elsewhere', async () => {
    const deliver: ((value: unknown) => void)[] = [];
    answer = () => new Promise((resolve) => deliver.push(resolve));
    begin();
    await rest(ON_IWM, 200);
    await rest(ON_AMPL);
    deliver[0]?.(fund());
    await time.wait(0);
    expect(lastCard().options.target).toBe(AMPL);
    expect(lastCard().contents).toEqual([{ status: 'loading' }]);
  });

  it('names a failure, and keeps the figures it had', async () => {
    begin();
    await rest(ON_IWM);
    answer = () => Promise.reject(new Error('worker gone'));
    lastCard().options.onRefresh();
    await time.wait(0);
    expect(lastCard().contents.at(-1)).toMatchObject({
      status: 'failed',
      reason: 'source-failed',
      data: { symbol: 'IWM' },
    });
    expect(background.named('card.data').at(-1)).toEqual(['card.data', { symbol: 'IWM', refresh: true }]);
  });

  it('opens nothing when the script cannot be brought, and tries again the next time', async () => {
    begin(() => Promise.reject(new Error('no permission')));
    await rest(ON_IWM);
    expect(fakes.cards).toHaveLength(0);
    const before = background.named('card.inject').length;
    move(NOWHERE);
    await rest(ON_IWM);
    expect(background.named('card.inject').length).toBeGreaterThan(before);
  });

  it('survives a page that throws when it is asked', async () => {
    begin();
    surface.page.hitTest.mockImplementationOnce(() => {
      throw new Error('detached');
    });
    expect(() => move(ON_IWM)).toThrow('detached');
    move(NOWHERE);
    await rest(ON_IWM);
    expect(fakes.open()).toHaveLength(1);
  });
});

describe('the way to the card', () => {
  it('keeps it open from the mention into the card', async () => {
    begin();
    await rest(ON_IWM);
    lastCard().box = { left: 100, top: 122, right: 420, bottom: 400 };
    for (let y = 116; y < 130; y += 2) {
      move({ clientX: 112, clientY: y });
      await time.wait(200);
    }
    await rest(IN_CARD, 60_000);
    expect(fakes.open()).toHaveLength(1);
    await rest(NOWHERE);
    expect(fakes.open()).toHaveLength(0);
  });

  it('does not look for mentions under the card', async () => {
    begin();
    await rest(ON_IWM);
    surface.page.hitTest.mockClear();
    move(IN_CARD);
    expect(surface.page.hitTest).not.toHaveBeenCalled();
  });
});

describe('following the page', () => {
  it('moves the card with its mention', async () => {
    begin();
    await rest(ON_IWM);
    const moved = { left: 100, top: 90, right: 130, bottom: 106 };
    surface.places.set(IWM, moved);
    document.body.dispatchEvent(trusted(new Event('scroll')));
    time.frame();
    expect(lastCard().rects).toEqual([moved]);
  });

  it('closes it once the mention is gone', async () => {
    begin();
    await rest(ON_IWM);
    surface.places.delete(IWM);
    await time.wait(300);
    expect(fakes.open()).toHaveLength(0);
  });

  it('holds on to a mention that was drawn anew under the pointer', async () => {
    begin();
    await rest(ON_IWM);
    const again = target(7, { symbol: 'IWM' });
    surface.places.delete(IWM);
    surface.places.set(again, { left: 100, top: 100, right: 130, bottom: 116 });
    hover.refreshPlaces();
    await time.wait(5000);
    expect(fakes.open()).toHaveLength(1);
  });
});

describe('keys', () => {
  it('Escape closes the card and is kept from the page', async () => {
    begin();
    await rest(ON_IWM);
    const pressed = key('Escape');
    document.body.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(true);
    expect(fakes.open()).toHaveLength(0);
  });

  it('Escape belongs first to what is open inside a focused card', async () => {
    begin();
    hover.openAt(IWM);
    await time.wait(0);
    lastCard().options.onFocusChange(true);
    lastCard().takesEscape = true;
    document.body.dispatchEvent(key('Escape'));
    expect(fakes.open()).toHaveLength(1);
    lastCard().takesEscape = false;
    document.body.dispatchEvent(key('Escape'));
    expect(fakes.open()).toHaveLength(0);
  });

  it('P pins the open card and is the page’s without one', async () => {
    begin();
    const free = key('p');
    document.body.dispatchEvent(free);
    expect(free.defaultPrevented).toBe(false);
    await rest(ON_IWM);
    const taken = key('p');
    document.body.dispatchEvent(taken);
    expect([taken.defaultPrevented, lastCard().pinned]).toEqual([true, true]);
    await rest(ON_AMPL);
    expect(fakes.open()).toHaveLength(2);
  });

  it('commands walk, open with focus, pin and close', async () => {
    begin();
    hover.command('next');
    await time.wait(0);
    expect(fakes.rings.at(-1)).toEqual([surface.places.get(IWM)]);
    hover.command('next');
    expect(surface.page.reveal).toHaveBeenLastCalledWith(AMPL);
    hover.command('previous');
    hover.command('open');
    await time.wait(0);
    expect(lastCard().options).toMatchObject({ target: IWM, trigger: 'keyboard', point: null });
    expect(lastCard().focused).toBe(1);
    hover.command('close');
    expect(fakes.open()).toHaveLength(0);
    hover.command('open');
    await time.wait(0);
    hover.command('pin');
    expect(lastCard().pinned).toBe(true);
  });
});

describe('touch', () => {
  const tap = (place: MouseEventInit) => {
    document.body.dispatchEvent(pointer('pointerdown', { pointerType: 'touch', ...place }));
    const event = click(place);
    document.body.dispatchEvent(event);
    return event;
  };

  it('opens on the first tap, leaves the second to the page, closes elsewhere', async () => {
    begin();
    expect(tap(ON_IWM).defaultPrevented).toBe(true);
    await time.wait(0);
    expect(fakes.open()).toHaveLength(1);
    expect(tap(IN_CARD).defaultPrevented).toBe(false);
    expect(fakes.open()).toHaveLength(1);
    expect(tap(ON_IWM).defaultPrevented).toBe(false);
    expect(fakes.open()).toHaveLength(0);
    tap(ON_AMPL);
    await time.wait(0);
    tap(NOWHERE);
    expect(fakes.open()).toHaveLength(0);
  });
});

describe('ending', () => {
  it('leaves no card, no timer and no listener', async () => {
    begin();
    await rest(ON_IWM);
    document.body.dispatchEvent(key('p'));
    await rest(ON_AMPL);
    hover.command('previous');
    life.abort();
    expect(fakes.open()).toHaveLength(0);
    expect(fakes.rings.at(-1)).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    const calls = background.calls.length;
    await rest(ON_IWM, 5000);
    document.body.dispatchEvent(click(ON_IWM));
    expect([fakes.open().length, background.calls.length, vi.getTimerCount()]).toEqual([0, calls, 0]);
  });

  it('throws away a card whose script arrives too late', async () => {
    let arrive: (value: unknown) => void = () => undefined;
    begin(() => new Promise((resolve) => (arrive = resolve)));
    await rest(ON_IWM);
    move(NOWHERE);
    await time.wait(400);
    registerCard(fakes.port);
    arrive(null);
    await time.wait(0);
    expect(fakes.cards).toHaveLength(0);
  });
});

it('looks again while the background is still fetching', async () => {
  const data = fund();
  answer = () => ({ ...data, own: { ...data.own, freshness: { status: 'stale', fetching: true } } });
  begin();
  await rest(ON_IWM);
  await time.wait(60_000);
  expect(background.named('card.data').map(([, params]) => params)).toEqual(
    Array.from({ length: 5 }, () => ({ symbol: 'IWM' })),
  );
});

it('takes new settings at once', async () => {
  begin();
  hover.configure({ ...CONFIG, mode: 'off' });
  await rest(ON_IWM, 5000);
  expect(fakes.cards).toHaveLength(0);
});
