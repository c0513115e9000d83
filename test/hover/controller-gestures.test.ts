// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { click, key, pointer, trusted } from './dom';
import { target } from './driver';
import { AMPL, IN_CARD, IWM, NOWHERE, ON_AMPL, ON_IWM, sceneOfEach } from './scene';

const scene = sceneOfEach();

describe('the way to the card', () => {
  it('keeps it open from the mention into the card', async () => {
    scene().begin();
    await scene().rest(ON_IWM);
    scene().card.box = { left: 100, top: 122, right: 420, bottom: 400 };
    for (let y = 116; y < 130; y += 2) {
      scene().move({ clientX: 112, clientY: y });
      await scene().time.wait(200);
    }
    await scene().rest(IN_CARD, 60_000);
    expect(scene().fakes.open()).toHaveLength(1);
    await scene().rest(NOWHERE);
    expect(scene().fakes.open()).toHaveLength(0);
  });

  it('does not look for mentions under the card', async () => {
    scene().begin();
    await scene().rest(ON_IWM);
    scene().surface.page.hitTest.mockClear();
    scene().move(IN_CARD);
    expect(scene().surface.page.hitTest).not.toHaveBeenCalled();
  });
});

describe('following the page', () => {
  it('moves the card with its mention', async () => {
    scene().begin();
    await scene().rest(ON_IWM);
    const moved = { left: 100, top: 90, right: 130, bottom: 106 };
    scene().surface.places.set(IWM, moved);
    document.body.dispatchEvent(trusted(new Event('scroll')));
    scene().time.frame();
    expect(scene().card.rects).toEqual([moved]);
  });

  it('closes it once the mention is gone', async () => {
    scene().begin();
    await scene().rest(ON_IWM);
    scene().surface.places.delete(IWM);
    await scene().time.wait(800);
    expect(scene().fakes.open()).toHaveLength(0);
  });

  it('closes it at once when the mention is scrolled away', async () => {
    scene().begin();
    await scene().rest(ON_IWM);
    scene().surface.places.delete(IWM);
    document.body.dispatchEvent(trusted(new Event('scroll')));
    scene().time.frame();
    expect(scene().fakes.open()).toHaveLength(0);
  });

  it('holds on to a mention that was drawn anew under the pointer', async () => {
    scene().begin();
    await scene().rest(ON_IWM);
    const again = target(7, { symbol: 'IWM' });
    scene().surface.places.delete(IWM);
    scene().surface.places.set(again, { left: 100, top: 100, right: 130, bottom: 116 });
    scene().hover.refreshPlaces();
    await scene().time.wait(5000);
    expect(scene().fakes.open()).toHaveLength(1);
  });

  /** As a live table does: the text goes, and comes back as another a little later. */
  async function drawAnew(times: number, between: () => void = () => undefined): Promise<void> {
    for (let i = 0; i < times; i++) {
      scene().surface.places.clear();
      scene().hover.refreshPlaces();
      await scene().time.wait(60);
      const again = target(100 + i, { symbol: 'IWM' });
      scene().surface.places.set(again, { left: 100, top: 100, right: 130, bottom: 116 });
      scene().hover.refreshPlaces();
      await scene().time.wait(60);
      between();
    }
  }

  it('opens and keeps one card over text that never rests', async () => {
    scene().begin();
    scene().move(ON_IWM);
    await drawAnew(10);
    expect(scene().fakes.open()).toHaveLength(1);
    await drawAnew(20);
    expect(scene().fakes.cards).toHaveLength(1);
  });

  it('does so too when the hand moves just while the text is away', async () => {
    scene().begin();
    scene().move(ON_IWM);
    for (let i = 0; i < 8; i++) {
      scene().surface.places.clear();
      scene().move({ ...ON_IWM, clientX: ON_IWM.clientX + 1 + (i % 2) });
      await scene().time.wait(60);
      const again = target(100 + i, { symbol: 'IWM' });
      scene().surface.places.set(again, { left: 100, top: 100, right: 130, bottom: 116 });
      scene().hover.refreshPlaces();
    }
    expect(scene().fakes.cards).toHaveLength(1);
    expect(scene().fakes.open()).toHaveLength(1);
  });

  it('does so too under a hand that is never quite still', async () => {
    scene().begin();
    scene().move(ON_IWM);
    let trembling = 0;
    await drawAnew(10, () => {
      trembling = 1 - trembling;
      scene().move({ ...ON_IWM, clientX: ON_IWM.clientX + trembling });
    });
    expect(scene().fakes.cards).toHaveLength(1);
    expect(scene().fakes.open()).toHaveLength(1);
  });

  it('opens nothing over a mention that has gone meanwhile', async () => {
    scene().begin();
    scene().move(ON_IWM);
    await scene().time.wait(250);
    scene().surface.places.clear();
    await scene().time.wait(2000);
    expect(scene().fakes.open()).toHaveLength(0);
  });
});

describe('keys', () => {
  it('Escape closes the card and is kept from the page', async () => {
    scene().begin();
    await scene().rest(ON_IWM);
    const pressed = key('Escape');
    document.body.dispatchEvent(pressed);
    expect(pressed.defaultPrevented).toBe(true);
    expect(scene().fakes.open()).toHaveLength(0);
  });

  it('Escape belongs first to what is open inside a focused card', async () => {
    scene().begin();
    scene().hover.openAt(IWM);
    await scene().time.wait(0);
    scene().card.options.onFocusChange(true);
    scene().card.takesEscape = true;
    document.body.dispatchEvent(key('Escape'));
    expect(scene().fakes.open()).toHaveLength(1);
    scene().card.takesEscape = false;
    document.body.dispatchEvent(key('Escape'));
    expect(scene().fakes.open()).toHaveLength(0);
  });

  it('P pins the open card and is the page’s without one', async () => {
    scene().begin();
    const free = key('p');
    document.body.dispatchEvent(free);
    expect(free.defaultPrevented).toBe(false);
    await scene().rest(ON_IWM);
    const taken = key('p');
    document.body.dispatchEvent(taken);
    expect([taken.defaultPrevented, scene().card.pinned]).toEqual([true, true]);
    await scene().rest(ON_AMPL);
    expect(scene().fakes.open()).toHaveLength(2);
  });

  it('commands walk, open with focus, pin and close', async () => {
    scene().begin();
    scene().hover.command('next');
    await scene().time.wait(0);
    expect(scene().fakes.rings.at(-1)).toEqual([scene().surface.places.get(IWM)]);
    scene().hover.command('next');
    expect(scene().surface.page.reveal).toHaveBeenLastCalledWith(AMPL);
    scene().hover.command('previous');
    scene().hover.command('open');
    await scene().time.wait(0);
    expect(scene().card.options).toMatchObject({ target: IWM, trigger: 'keyboard', point: null });
    expect(scene().card.focused).toBe(1);
    scene().hover.command('close');
    expect(scene().fakes.open()).toHaveLength(0);
    scene().hover.command('open');
    await scene().time.wait(0);
    scene().hover.command('pin');
    expect(scene().card.pinned).toBe(true);
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
    scene().begin();
    expect(tap(ON_IWM).defaultPrevented).toBe(true);
    await scene().time.wait(0);
    expect(scene().fakes.open()).toHaveLength(1);
    expect(tap(IN_CARD).defaultPrevented).toBe(false);
    expect(scene().fakes.open()).toHaveLength(1);
    expect(tap(ON_IWM).defaultPrevented).toBe(false);
    expect(scene().fakes.open()).toHaveLength(0);
    tap(ON_AMPL);
    await scene().time.wait(0);
    tap(NOWHERE);
    expect(scene().fakes.open()).toHaveLength(0);
  });
});
