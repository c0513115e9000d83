// @vitest-environment happy-dom

import { afterEach, describe, expect, it } from 'vitest';
import { SURE, UNSURE } from '../../lib/page/highlight-style';
import { createHighlighter, MOST_RANGES } from '../../lib/page/highlighter';
import type { PlacedMention } from '../../lib/page/mention';
import { highlights } from './browser-fakes';
import { placeInPage } from './placed';

let time = 0;
const highlighter = () => createHighlighter({ document, style: 'dotted', linesDrawn: true, now: () => time });
const mention = (confidence = 1): PlacedMention => ({ ...placeInPage('<p>IWM rose</p>', 'IWM'), confidence });
const sizes = () => [highlights.get(SURE)?.size ?? 0, highlights.get(UNSURE)?.size ?? 0];

afterEach(() => {
  highlights.clear();
  document.adoptedStyleSheets = [];
  document.body.innerHTML = '';
});

describe('marks', () => {
  it('leave the document alone until there is something to mark', () => {
    highlighter().show([]);
    expect([highlights.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
  });

  it('tell the sure from the less sure, and change nothing in the DOM', () => {
    const marks = highlighter();
    const one = mention();
    const before = document.documentElement.outerHTML;
    marks.show([one, { ...one, confidence: 0.8 }, { ...one, confidence: 0.7 }]);
    expect(sizes()).toEqual([1, 2]);
    expect(document.documentElement.outerHTML).toBe(before);
    marks.show([one]);
    expect(sizes()).toEqual([1, 0]);
  });

  it('are never more than the browser bears', () => {
    highlighter().show(Array.from({ length: MOST_RANGES + 50 }, () => mention()));
    expect(sizes()).toEqual([MOST_RANGES, 0]);
  });

  it('are styled in shadow roots too', () => {
    document.body.innerHTML = '<x-card></x-card>';
    const shadow = document.querySelector('x-card')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    const node = shadow.appendChild(document.createTextNode('IWM'));
    const inside = {
      ...placeInPage('<p>IWM</p>', 'IWM'),
      start: { node, offset: 0 },
      end: { node, offset: 3 },
    };
    document.body.append(shadow.host);
    highlighter().show([inside]);
    expect(shadow.adoptedStyleSheets).toHaveLength(1);
  });

  it('are put back when the page has cleared them, but not for ever', () => {
    const marks = highlighter();
    marks.show([mention()]);
    for (let round = 0; round < 5; round++) {
      highlights.clear();
      document.adoptedStyleSheets = [];
      marks.repair();
      expect([sizes()[0], document.adoptedStyleSheets.length]).toEqual([1, 1]);
    }
    highlights.clear();
    marks.repair();
    expect(sizes()).toEqual([0, 0]);
    time += 60_000;
    marks.repair();
    expect(sizes()).toEqual([1, 0]);
  });

  it('go without a trace', () => {
    const marks = highlighter();
    marks.show([mention()]);
    marks.clear();
    expect([highlights.size, document.adoptedStyleSheets.length]).toEqual([0, 0]);
  });
});
