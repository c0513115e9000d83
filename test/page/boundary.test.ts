// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { areFused, blockOf, isBlank, isJoined, runEdge } from '../../lib/page/boundary';
import { textWalker } from '../../lib/page/dom';

function textsOf(html: string): Text[] {
  document.body.innerHTML = html;
  const walker = textWalker(document.body);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('the boundaries of a run', () => {
  it('knows the block around inline elements, none for text never read', () => {
    const [inline, code] = textsOf('<p><a><b>Text</b></a></p><code>Code</code>') as [Text, Text];
    expect(blockOf(inline)).toBe(document.querySelector('p'));
    expect(blockOf(code)).toBeNull();
  });

  it('takes spaces and hard spaces for blank, within the part asked for', () => {
    expect(isBlank(' \n\t\u00a0')).toBe(true);
    expect(isBlank('a  b')).toBe(false);
    expect(isBlank('a  b', 1, 3)).toBe(true);
  });

  it.each([
    ['a word in two elements', '<p><b>AM</b><i>PL</i></p>', true],
    ['a comment', '<p>AM<!-- -->PL</p>', true],
    ['a line break', '<p>AM<br>PL</p>', false],
    ['an image', '<p><b>AM</b><img><b>PL</b></p>', false],
    ['an element shown as a block', '<p><b style="display:block">AM</b><i>PL</i></p>', false],
  ])('joins texts or keeps them apart: %s', (_, html, expected) => {
    const [previous, next] = textsOf(html) as [Text, Text];
    expect(isJoined(previous, next, true)).toBe(expected);
  });

  it.each([
    ['Ap', 'ple', true],
    ['AMPL', '12.30', true],
    ['Zür', 'ich', true],
    ['AMPL', ' rose', false],
    ['(', 'IWM', false],
  ])('knows whether %j and %j would make one word', (previous, next, expected) => {
    expect(areFused(previous.charCodeAt(previous.length - 1), next.charCodeAt(0))).toBe(expected);
  });

  it('reaches to the ends of the run, over blank text but not into other blocks', () => {
    const nodes = textsOf('<p>Before</p><p>One<b> </b><i>two</i> <u>three</u></p><p>After</p>');
    const two = nodes.find(({ data }) => data === 'two') as Text;
    expect(runEdge(two, document.body, -1).data).toBe('One');
    expect(runEdge(two, document.body, 1).data).toBe('three');
  });
});
