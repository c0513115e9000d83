// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepDom, reviveDom } from '../../../components/popup/kept-dom';
import { Popup } from '../../../components/popup/popup';
import { IDLE_ACTIONS, modelOf } from '../../gallery/popup-states';
import { stubCanvas } from '../canvas';
import { clearShown, show } from '../show';

const PICTURE = 'data:image/png;base64,AAAA';

beforeEach(() => {
  stubCanvas();
  vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue(PICTURE);
});
afterEach(() => {
  clearShown();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

async function keptPopup() {
  const { root } = await show(<Popup model={modelOf()} actions={IDLE_ACTIONS} look="test" />);
  const kept: unknown = JSON.parse(JSON.stringify(keepDom(root, 600)));
  const home = document.createElement('div');
  const revived = reviveDom(kept, document);
  if (revived) home.append(revived);
  return { root, home, kept };
}

describe('a kept popup', () => {
  it('reads as the popup it was', async () => {
    const { root, home } = await keptPopup();
    const section = (of: HTMLElement, selector: string) => {
      const read = of.querySelector(selector)?.cloneNode(true) as Element;
      for (const tip of read.querySelectorAll('.tip')) tip.remove();
      return read.textContent;
    };
    for (const selector of ['.answer', '.multiples', '.gauge', '.returns', '.years']) {
      expect(section(home, selector)).toBe(section(root, selector));
    }
    expect(home.querySelector('.line-chart')?.getAttribute('aria-label')).toBe(
      root.querySelector('.line-chart')?.getAttribute('aria-label'),
    );
  });

  it('has a picture where the canvas was', async () => {
    const { home } = await keptPopup();
    expect(home.querySelector('canvas')).toBeNull();
    expect(home.querySelector('.line-chart img')?.getAttribute('src')).toBe(PICTURE);
  });

  it('keeps what was chosen', async () => {
    const { home } = await keptPopup();
    expect(home.querySelector('input[value="1Y"]')?.hasAttribute('checked')).toBe(true);
    expect(home.querySelector('option[selected]')?.textContent).toBe('IWM against SPY');
  });

  it('takes nothing of one page along to another', async () => {
    const { home } = await keptPopup();
    expect(home.querySelector('.page-tickers')?.childNodes).toHaveLength(0);
  });

  it('leaves out what is opened or pointed at first', async () => {
    const { root, home } = await keptPopup();
    for (const selector of ['.tip', 'details > ul']) {
      expect(root.querySelector(selector)).not.toBeNull();
      expect(home.querySelector(selector)).toBeNull();
    }
    expect(home.querySelector('details > summary')?.textContent).toBe('What lies behind it');
  });
});

describe('keepDom', () => {
  it('replaces what begins below the fold by its height', () => {
    const root = document.createElement('div');
    root.innerHTML = '<main><p>above</p><p>across</p><p>below</p></main>';
    const place = (selector: string, top: number, bottom: number) => {
      const element = root.querySelector(selector) as HTMLElement;
      element.getBoundingClientRect = () => ({ top, bottom }) as DOMRect;
    };
    place('main', 0, 1300);
    place('p:nth-child(1)', 0, 500);
    place('p:nth-child(2)', 500, 700);
    place('p:nth-child(3)', 700, 1300);
    expect(keepDom(root, 600)).toEqual([
      ['main', {}, ['p', {}, 'above'], ['p', {}, 'across'], ['div', { style: 'height:600px' }]],
    ]);
  });
});

describe('reviveDom', () => {
  it.each([
    ['nothing', undefined],
    ['text', 'main'],
    ['a number', [5]],
    ['a script', [['script', {}, 'alert(1)']]],
    ['a frame inside', [['main', {}, ['iframe', { src: 'https://example.com' }]]]],
    ['a handler', [['p', { onclick: 'alert(1)' }]]],
    ['a picture from elsewhere', [['img', { src: 'https://example.com/x.png' }]]],
    ['attributes that are none', [['p', 'class']]],
    ['a value that is no text', [['p', { class: 5 }]]],
  ])('refuses %s', (_, kept) => {
    expect(reviveDom(kept, document)).toBeNull();
  });

  it('takes text for text', () => {
    const home = document.createElement('div');
    home.append(reviveDom([['p', {}, '<b>bold</b>']], document) ?? '');
    expect(home.querySelector('b')).toBeNull();
    expect(home.textContent).toBe('<b>bold</b>');
  });
});
