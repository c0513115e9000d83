// @vitest-environment happy-dom
import './browser-fakes';
import { afterEach, describe, expect, it } from 'vitest';
import { findShadowRoots, type HostsFound } from '../../lib/page/shadow';

/** What is found, and in how many steps. */
function find(root: Node): HostsFound & { steps: number } {
  const work = findShadowRoots(root);
  for (let steps = 1; ; steps++) {
    const { done, value } = work.next();
    if (done) return { ...value, steps };
  }
}

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
    expect(find(document).roots).toEqual([outer, inner]);
  });

  it('tells which custom elements may get one later', () => {
    document.body.innerHTML = '<x-ready></x-ready><x-late></x-late><p>Text</p>';
    attach('x-ready', '');
    const { waiting } = find(document);
    expect(waiting.map(({ localName }) => localName)).toEqual(['x-late']);
  });

  it('asks built-in elements, whatever they hold', () => {
    document.body.innerHTML = '<div><p>Slotted</p></div>';
    const shadow = attach('div', '');
    expect(find(document).roots).toEqual([shadow]);
  });

  it('asks the elements of a long page in steps', () => {
    document.body.innerHTML = `${'<i></i>'.repeat(3_000)}<x-last></x-last>`;
    const last = attach('x-last', '');
    const { roots, steps } = find(document);
    expect(roots).toEqual([last]);
    expect(steps).toBeGreaterThan(3);
  });

  it('asks the element it begins with as well', () => {
    document.body.innerHTML = '<div></div>';
    const shadow = attach('div', '');
    expect(find(shadow.host).roots).toEqual([shadow]);
  });
});
