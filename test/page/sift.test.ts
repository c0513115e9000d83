// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { RawBatch, TextBatch } from '../../lib/page/batch';
import { textWalker } from '../../lib/page/dom';
import { type SiftOptions, sift } from '../../lib/page/sift';
import type { Sieve } from '../../lib/tickers/sieve';

const dollars: Sieve = { next: (text, from) => text.indexOf('$', from) };

function textsOf(html: string): Text[] {
  document.body.innerHTML = html;
  const walker = textWalker(document.body);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function batchOf(nodes: Text[]): RawBatch {
  const offsets: number[] = [];
  let text = '';
  for (const node of nodes) {
    offsets.push(text.length);
    text += node.data;
  }
  return { nodes, offsets, text };
}

function partsOf(nodes: Text[], options: Partial<SiftOptions> = {}): TextBatch[] {
  const parts = [
    ...sift(batchOf(nodes), {
      root: document.body,
      sieve: dollars,
      quotes: new WeakMap(),
      quoteTexts: null,
      crossing: new WeakSet(),
      part: 256,
      hasEditable: false,
      ...options,
    }),
  ];
  expect(parts.map(({ goesOn }) => goesOn)).toEqual([...parts.slice(1).map(() => true), false]);
  return parts;
}

function siftTexts(nodes: Text[], options: Partial<SiftOptions> = {}): TextBatch {
  const [part, ...others] = partsOf(nodes, options);
  expect(others).toEqual([]);
  return part as TextBatch;
}

const runsOf = ({ text }: TextBatch): string[] => (text === '' ? [] : text.split('\u2029'));

afterEach(() => {
  document.body.innerHTML = '';
});

describe('sifting a batch', () => {
  it('takes the whole run around what the sieve names, and nothing else', () => {
    const nodes = textsOf('<p>Plain</p><p>Buy <b>$AMPL</b> now</p><p>More</p><p>$IWM</p>');
    const batch = siftTexts(nodes);
    expect(runsOf(batch)).toEqual(['Buy $AMPL now', '$IWM']);
    expect(batch.nodes).toEqual([...nodes.slice(1, 4), nodes[5]]);
    expect(batch.read).toEqual(nodes);
  });

  it('hands on what it finds a part at a time, and the texts read with the first', () => {
    const nodes = textsOf('<p>Buy $AMPL, or wait for what the others do with theirs</p>'.repeat(100));
    const parts = partsOf(nodes);
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.flatMap(runsOf)).toHaveLength(100);
    expect(parts[0]?.read).toEqual(nodes);
    expect(parts.slice(1).flatMap(({ read }) => read)).toEqual([]);
    for (const { nodes, starts, text, runs } of parts)
      expect(runs.map((run) => text.startsWith(nodes[run]?.data ?? '-', starts[run]))).not.toContain(false);
  });

  it('takes texts of quote links whatever the sieve says', () => {
    const nodes = textsOf('<p>Plain</p><p>Amplitude</p>');
    expect(runsOf(siftTexts(nodes, { quoteTexts: new WeakSet(nodes.slice(1)) }))).toEqual(['Amplitude']);
  });

  it('leaves out what is never read or typed into', () => {
    const nodes = textsOf('<code>$AMPL</code><p contenteditable="true">$IWM</p><p>$SPY</p>');
    expect(runsOf(siftTexts(nodes, { hasEditable: true }))).toEqual(['$SPY']);
  });

  it('is asked for seams before its beginning, too', () => {
    const asked: boolean[] = [];
    const sieve: Sieve = {
      next(_, __, isSeam) {
        asked.push(isSeam(6, 8), isSeam(-4, 1), isSeam(1, 3), isSeam(0, 100));
        return -1;
      },
    };
    siftTexts(textsOf('<p>ab</p><p>cdefg</p>'), { sieve });
    expect(asked).toEqual([true, false, true, true]);
  });

  it('reads a run that reaches beyond the batch as a whole, and only once', () => {
    const nodes = textsOf('<p>Buy <b>$AMPL</b> and <i>$IWM</i> now</p>');
    const crossing = new WeakSet<Text>();
    expect(runsOf(siftTexts(nodes.slice(0, 2), { crossing }))).toEqual(['Buy $AMPL and $IWM now']);
    expect(runsOf(siftTexts(nodes.slice(2), { crossing }))).toEqual([]);
  });
});
