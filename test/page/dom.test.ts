// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { composedParent, isLive, localNameOf, parentOf, textWalker } from '../../lib/page/dom';

afterEach(() => {
  document.body.innerHTML = '';
});

describe('walking the nodes of a page', () => {
  it('sees through properties that a page has shadowed', () => {
    const form = document.body.appendChild(document.createElement('form'));
    for (const name of ['parentNode', 'localName']) Object.defineProperty(form, name, { value: 'shadowed' });
    expect(form.parentNode).toBe('shadowed');
    expect(parentOf(form)).toBe(document.body);
    expect(localNameOf(form)).toBe('form');
  });

  it('leaves a shadow root by its host', () => {
    const host = document.body.appendChild(document.createElement('div'));
    const text = document.createTextNode('IWM');
    host.attachShadow({ mode: 'open' }).append(text);
    expect(composedParent(text)).toBe(host);
    expect(composedParent(host)).toBe(document.body);
    expect(composedParent(document.documentElement)).toBeNull();
  });

  it('takes a node for live until it is removed or another document adopts it', () => {
    const text = document.createTextNode('IWM');
    expect(isLive(text, document)).toBe(false);
    document.body.append(text);
    expect(isLive(text, document)).toBe(true);
    const other = document.implementation.createHTMLDocument('');
    other.body.append(other.adoptNode(text));
    expect(isLive(text, document)).toBe(false);
  });

  it('walks over texts only, from a document as from an element', () => {
    document.body.innerHTML = '<p>IWM<!-- no --><b>SPY</b></p>';
    for (const root of [document, document.body]) {
      const walker = textWalker(root);
      const texts: (string | null)[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode.nodeValue);
      expect(texts).toEqual(['IWM', 'SPY']);
    }
  });
});
