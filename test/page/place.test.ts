// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { createPlacer, hrefOf, placeOf, type Quotes } from '../../lib/page/place';
import { textsIn } from './placed';

const placed = (html: string, { hasEditable = false, quotes = new WeakMap() as Quotes } = {}) => {
  document.body.innerHTML = html;
  const text = textsIn(document.body).find(({ data }) => data.includes('IWM')) as Text;
  return placeOf(text, { hasEditable, quotes });
};

afterEach(() => {
  document.body.innerHTML = '';
});

describe('where a text stands', () => {
  it.each([
    ['<p>IWM</p>', 'p'],
    ['<td><b><i>IWM</i></b></td>', 'body'],
    ['<div>a <x-quote><span>IWM</span></x-quote></div>', 'div'],
    ['<ul><li><a>IWM</a></li></ul>', 'li'],
  ])('%s: in its nearest block', (html, name) => {
    expect((placed(html).block as Element | null)?.localName).toBe(name);
  });

  it.each(['code', 'textarea', 'script', 'svg', 'select'])('in %s it is never read', (name) => {
    document.body.innerHTML = '<p></p>';
    const holder = document.createElement(name);
    const text = holder.appendChild(document.createTextNode('IWM'));
    document.querySelector('p')?.append(holder);
    expect(placeOf(text, { hasEditable: false, quotes: new WeakMap() }).block).toBeNull();
  });

  it('where the reader types it is never read', () => {
    const html = '<div contenteditable><p>IWM</p></div>';
    expect(placed(html, { hasEditable: true }).block).toBeNull();
    expect(
      placed('<div contenteditable="false"><p>IWM</p></div>', { hasEditable: true }).block,
    ).not.toBeNull();
  });

  it('in the link around it, and not one around its block', () => {
    expect(placed('<p><a href="/quote/IWM"><b>IWM</b></a></p>').link?.localName).toBe('a');
    expect(placed('<a href="/x"><p>IWM</p></a>').link).toBeNull();
  });

  it('a form whose inputs shadow its properties is a block like any other', () => {
    document.body.innerHTML = '<form><input name="localName"><input name="parentNode"><b>IWM</b></form>';
    const text = textsIn(document.body).find(({ data }) => data === 'IWM') as Text;
    expect(placeOf(text, { hasEditable: false, quotes: new WeakMap() }).block).toBe(
      document.querySelector('form'),
    );
  });
});

it('texts of one parent stand in one place, others in their own', () => {
  document.body.innerHTML = '<p>One <b>two</b> three</p><p>Four</p>';
  const placed = createPlacer({ hasEditable: false, quotes: new WeakMap() });
  const [one, two, three, four] = textsIn(document.body).map(placed);
  expect(three).toBe(one);
  expect(two?.block).toBe(one?.block);
  expect(four?.block).toBe(document.querySelectorAll('p')[1]);
});

it('a link leads where its quote says, else where its address does', () => {
  document.body.innerHTML = '<a href="/news">IWM</a><a>none</a>';
  const [link, none] = document.querySelectorAll('a');
  expect(link && hrefOf(link, new WeakMap())).toBe('/news');
  expect(none && hrefOf(none, new WeakMap())).toBe('');
  expect(link && hrefOf(link, new WeakMap([[link, '/quote/IWM']]))).toBe('/quote/IWM');
});
