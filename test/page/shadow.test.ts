// @vitest-environment happy-dom
import './browser-fakes';
import { afterEach, describe, expect, it } from 'vitest';
import { findShadowRoots } from '../../lib/page/shadow';

function attach(selector: string, html: string, root: ParentNode = document): ShadowRoot {
  const host = root.querySelector(selector);
  if (!host) throw new Error(`no ${selector}`);
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = html;
  return shadow;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('finding shadow roots', () => {
  it('finds those inside others', () => {
    document.body.innerHTML = '<x-outer></x-outer>';
    const outer = attach('x-outer', '<p><x-inner></x-inner></p>');
    const inner = attach('x-inner', '', outer);
    expect(findShadowRoots(document, false).roots).toEqual([outer, inner]);
  });

  it('tells which custom elements may get one later', () => {
    document.body.innerHTML = '<x-ready></x-ready><x-late></x-late><p>Text</p>';
    attach('x-ready', '');
    const { waiting } = findShadowRoots(document, true);
    expect(waiting.map(({ localName }) => localName)).toEqual(['x-late']);
  });

  it('looks at built-in elements only when thorough', () => {
    document.body.innerHTML = '<div></div>';
    const shadow = attach('div', '');
    expect(findShadowRoots(document, false).roots).toEqual([]);
    expect(findShadowRoots(document, true).roots).toEqual([shadow]);
  });

  it('asks the element it begins with as well', () => {
    document.body.innerHTML = '<div></div>';
    const shadow = attach('div', '');
    expect(findShadowRoots(shadow.host, false).roots).toEqual([shadow]);
  });
});
