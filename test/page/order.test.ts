// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { compareInPage } from '../../lib/page/order';

afterEach(() => {
  document.body.innerHTML = '';
});

function addText(parent: Node, data: string): Text {
  return parent.appendChild(document.createTextNode(data));
}

function addHost(): { host: Element; shadow: ShadowRoot } {
  const host = document.body.appendChild(document.createElement('div'));
  return { host, shadow: host.attachShadow({ mode: 'open' }) };
}

const inOrder = (...nodes: Text[]): string[] => nodes.sort(compareInPage).map(({ data }) => data);

describe('order of reading', () => {
  it('is that of the document', () => {
    const [first, second] = [addText(document.body, 'first'), addText(document.body, 'second')];
    expect(compareInPage(first, second)).toBeLessThan(0);
    expect(compareInPage(second, first)).toBeGreaterThan(0);
    expect(compareInPage(first, first)).toBe(0);
  });

  it('puts text in shadow roots, nested ones too, where their host stands', () => {
    const before = addText(document.body, 'before');
    const { shadow } = addHost();
    const inside = addText(shadow, 'inside');
    const inner = shadow.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
    const deep = addText(inner, 'deep');
    const last = addText(shadow, 'last inside');
    const after = addText(document.body, 'after');
    expect(inOrder(after, last, deep, inside, before)).toEqual([
      'before',
      'inside',
      'deep',
      'last inside',
      'after',
    ]);
  });

  it('puts a host before the text in its shadow root', () => {
    const { host, shadow } = addHost();
    const inside = addText(shadow, 'inside');
    expect(compareInPage(host, inside)).toBeLessThan(0);
    expect(compareInPage(inside, host)).toBeGreaterThan(0);
  });
});
