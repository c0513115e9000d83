// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Place } from '../../lib/page/place';
import { createRunBuilder } from '../../lib/page/run-builder';

const texts = (...data: string[]): Text[] => data.map((text) => document.createTextNode(text));

const inLinks = (...links: (Element | null)[]): Place[] =>
  links.map((link) => ({ block: document.body, link }));

function linkTo(href: string): Element {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  return link;
}

describe('putting runs together', () => {
  it('parts them by a break and counts offsets in the whole text', () => {
    const builder = createRunBuilder(new WeakMap());
    const nodes = texts('One ', 'two', 'Three');
    builder.add({ text: 'One two', nodes: nodes.slice(0, 2), offsets: [0, 4], places: inLinks(null, null) });
    builder.add({ text: 'Three', nodes: nodes.slice(2), offsets: [0], places: inLinks(null) });
    const batch = builder.build({ read: nodes, goesOn: false });
    expect(batch.text).toBe('One two\u2029Three');
    expect(batch.starts).toEqual([0, 4, 8]);
    expect(batch.runs).toEqual([0, 2]);
  });

  it('makes one link of the texts within it, two of links side by side', () => {
    const builder = createRunBuilder(new WeakMap());
    const [first, second] = [linkTo('/a'), linkTo('/b')];
    const nodes = texts('A', 'M', 'PL');
    builder.add({ text: 'AMPL', nodes, offsets: [0, 1, 2], places: inLinks(first, first, second) });
    expect(builder.build({ read: nodes, goesOn: false }).links).toEqual([
      { start: 0, end: 2, href: '/a' },
      { start: 2, end: 4, href: '/b' },
    ]);
  });

  it('ends a link where text outside of it comes between, in each run anew', () => {
    const builder = createRunBuilder(new WeakMap());
    const link = linkTo('/a');
    const nodes = texts('A', '-', 'B');
    builder.add({ text: 'A-B', nodes, offsets: [0, 1, 2], places: inLinks(link, null, link) });
    builder.add({ text: 'C', nodes: texts('C'), offsets: [0], places: inLinks(link) });
    const { links } = builder.build({ read: nodes, goesOn: false });
    expect(links.map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
  });

  it('takes an element that stands for a quote page as a link there', () => {
    const cell = document.createElement('b');
    const builder = createRunBuilder(new WeakMap([[cell as Node, '/quote/AMPL']]));
    const nodes = texts('AMPL');
    builder.add({ text: 'AMPL', nodes, offsets: [0], places: inLinks(cell) });
    expect(builder.build({ read: nodes, goesOn: false }).links).toEqual([
      { start: 0, end: 4, href: '/quote/AMPL' },
    ]);
  });
});
