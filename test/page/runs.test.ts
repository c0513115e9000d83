// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { TextBatch } from '../../lib/page/batch';
import { pointAt, type Run, scanRuns } from '../../lib/page/runs';
import { newPage } from './detection';

const texts = (...data: string[]): Text[] => data.map((text) => document.createTextNode(text));

function runOf(nodes: Text[], starts: number[], skipped = 0): Run {
  const block = newPage().scan('$AMPL');
  if (!block) throw new Error('nothing found');
  return { block, nodes, starts, skipped };
}

describe('scanning a batch', () => {
  it('keeps the runs that may hold mentions, each with its own texts', () => {
    const nodes = texts('nothing here', '$AM', 'PL', '$IWM');
    const batch: TextBatch = {
      text: 'nothing here\u2029$AMPL\u2029$IWM',
      links: [],
      nodes,
      starts: [0, 13, 16, 19],
      runs: [0, 1, 3],
      skipped: 0,
      read: nodes,
      goesOn: false,
    };
    const runs = scanRuns(batch, newPage());
    expect(runs.map((run) => run.nodes.map(({ data }) => data))).toEqual([['$AM', 'PL'], ['$IWM']]);
    expect(runs.map(({ starts }) => starts)).toEqual([[13, 16], [19]]);
  });
});

describe('the place of an offset', () => {
  it('is the next text at a seam for a start, the previous one for an end', () => {
    const [first, second] = texts('$AM', 'PL') as [Text, Text];
    const run = runOf([first, second], [10, 13]);
    expect(pointAt(run, 13, false)).toEqual({ node: second, offset: 0 });
    expect(pointAt(run, 13, true)).toEqual({ node: first, offset: 3 });
  });

  it('is never in an empty text', () => {
    const [first, empty] = texts('AMPL', '') as [Text, Text];
    const point = pointAt(runOf([first, empty], [0, 4]), 4, false);
    expect(point?.node).toBe(first);
    expect(point?.offset).toBe(4);
  });

  it('counts what was skipped of a huge text, and is none beyond its end', () => {
    const [node] = texts('0123456789') as [Text];
    const run = runOf([node], [0], 6);
    expect(pointAt(run, 2, false)?.offset).toBe(8);
    expect(pointAt(run, 5, false)).toBeNull();
  });
});
