// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readKept, writeKept } from '../../../components/popup/kept';

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

/** A popup whose parts stand one under the other. */
function popup(parts: readonly (readonly [html: string, top: number, bottom: number])[]): HTMLElement {
  const root = document.createElement('div');
  root.innerHTML = `<main>${parts.map(([html]) => html).join('')}</main>`;
  const place = (element: Element, top: number, bottom: number) => {
    element.getBoundingClientRect = () => ({ top, bottom }) as DOMRect;
  };
  const last = parts.at(-1)?.[2] ?? 0;
  place(root, 10, last);
  const [main] = root.children;
  if (main) place(main, 10, last);
  parts.forEach(([, top, bottom], at) => {
    const part = main?.children[at];
    if (part) place(part, top, bottom);
  });
  return root;
}

describe('writeKept', () => {
  it('keeps the answer by itself, and the popup down to where it ends', () => {
    const root = popup([
      ['<header>IWM</header>', 10, 40],
      ['<div class="answer">30 %</div>', 50, 100],
      ['<section>chart</section>', 110, 590],
      ['<section>years</section>', 620, 900],
    ]);
    writeKept(root);
    const answer = [
      ['header', {}, 'IWM'],
      ['div', { class: 'answer' }, '30 %'],
    ];
    const rest = (height: number) => ['div', { style: `height:${height}px` }];
    expect(readKept('popup')).toMatchObject({
      lead: [['main', {}, ...answer, rest(790)]],
      whole: [['main', {}, ...answer, ['section', {}, 'chart'], rest(280)]],
      language: navigator.language,
    });
  });

  it('keeps all of what has no answer', () => {
    writeKept(popup([['<section>first run</section>', 10, 300]]));
    const whole = [['main', {}, ['section', {}, 'first run']]];
    expect(readKept('popup')).toMatchObject({ lead: whole, whole });
  });

  it('keeps a picture for each layout', () => {
    writeKept(popup([['<p>narrow</p>', 10, 20]]));
    document.documentElement.dataset.layout = 'wide';
    writeKept(popup([['<p>wide</p>', 10, 20]]));
    delete document.documentElement.dataset.layout;
    expect(readKept('popup')?.whole).toEqual([['main', {}, ['p', {}, 'narrow']]]);
    expect(readKept('wide')?.whole).toEqual([['main', {}, ['p', {}, 'wide']]]);
  });

  it('keeps nothing rather than what is out of date when there is no room', () => {
    const root = popup([['<p>old</p>', 10, 20]]);
    writeKept(root);
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    vi.stubGlobal(
      'localStorage',
      new Proxy(localStorage, {
        get: (storage, name) => (name === 'setItem' ? full : Reflect.get(storage, name).bind(storage)),
      }),
    );
    writeKept(root);
    expect(readKept('popup')).toBeNull();
  });
});

describe('readKept', () => {
  it.each([
    ['nothing', null],
    ['no JSON', '{'],
    ['a number', '5'],
  ])('takes %s for nothing', (_, stored) => {
    if (stored !== null) localStorage.setItem('kept-popup', stored);
    expect(readKept('popup')).toBeNull();
  });
});
