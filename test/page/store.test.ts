// @vitest-environment happy-dom
import './browser-fakes';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Run } from '../../lib/page/runs';
import { createStore } from '../../lib/page/store';
import type { PageDetector } from '../../lib/tickers/detector';
import { newPage } from './detection';
import { runOf, textsIn } from './placed';

function newStore(detector: PageDetector = newPage()) {
  const onRun = vi.fn<(run: Run, holds: boolean) => void>();
  const store = createStore({ document, detector, onRun });
  /** Adds a new paragraph as one run. */
  function add(html: string): Run {
    const paragraph = document.body.appendChild(document.createElement('p'));
    paragraph.innerHTML = html;
    const texts = textsIn(paragraph);
    const block = detector.scan(texts.map(({ data }) => data).join(''));
    if (!block) throw new Error(`nothing in ${html}`);
    const run = { ...runOf(...texts), block };
    store.add(run);
    return run;
  }
  const decide = (): boolean => {
    const work = store.decide();
    for (;;) {
      const { done, value } = work.next();
      if (done) return value;
    }
  };
  const symbols = () => store.mentions().map(({ symbol }) => symbol);
  return { store, onRun, add, decide, symbols };
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('what has been found', () => {
  it('is there once it is decided, in the order of reading', () => {
    const { add, decide, symbols, store } = newStore();
    const second = document.createElement('p');
    add('$IWM');
    second.textContent = 'x';
    add('$AMPL and $SPY');
    document.body.append(document.body.firstChild as Node);
    expect(symbols()).toEqual([]);
    expect(decide()).toBe(true);
    expect(symbols()).toEqual(['AMPL', 'SPY', 'IWM']);
    expect(decide()).toBe(false);
    expect(store.runs.size).toBe(2);
  });

  it('is decided anew when evidence elsewhere has changed', () => {
    const { add, decide, symbols } = newStore();
    add('AMPL again');
    decide();
    expect(symbols()).toEqual([]);
    const explicit = add('(NASDAQ: AMPL)');
    decide();
    expect(symbols()).toEqual(['AMPL', 'AMPL']);
    expect(explicit.nodes).toHaveLength(1);
  });

  it('is known by each text it reaches into', () => {
    const { add, decide, store } = newStore();
    const { nodes } = add('$<b>AM</b><i>PL</i> rose');
    decide();
    expect(nodes.map((node) => store.at(node).length)).toEqual([0, 1, 1, 0]);
  });

  it('keeps the number of its place when it is read again', () => {
    const { add, decide, store } = newStore();
    const run = add('$AMPL');
    decide();
    const [before] = store.mentions();
    const [text] = run.nodes;
    if (text) store.drop(text);
    store.add(run);
    decide();
    expect(store.mentions()[0]?.id).toBe(before?.id);
    expect(store.mentions()[0]).not.toBe(before);
  });

  it('goes with its run, and the other texts of that run are handed back', () => {
    const { add, decide, store, symbols, onRun } = newStore();
    const run = add('$<b>AM</b><i>PL</i> rose');
    decide();
    expect(onRun).toHaveBeenLastCalledWith(run, true);
    const [, middle] = run.nodes;
    expect(middle && store.drop(middle)).toEqual(run.nodes.filter((node) => node !== middle));
    expect(symbols()).toEqual([]);
    expect(onRun).toHaveBeenLastCalledWith(run, false);
    expect(middle && store.drop(middle)).toEqual([]);
  });

  it('is let go of with texts that left the page, and their evidence with it', () => {
    const { add, decide, store, symbols } = newStore();
    const run = add('(NASDAQ: <b>AMPL</b>)');
    add('AMPL again');
    decide();
    expect(symbols()).toEqual(['AMPL', 'AMPL']);
    document.querySelector('b')?.remove();
    expect(store.sweep()).toEqual([run.nodes[0], run.nodes[2]]);
    decide();
    expect(symbols()).toEqual([]);
    expect(store.runs.has(run)).toBe(false);
  });

  it('is left out as soon as the page has changed under it', () => {
    const { add, decide, symbols } = newStore();
    const { nodes } = add('$AMPL');
    decide();
    (nodes[0] as Text).data = '$IWM';
    expect(symbols()).toEqual([]);
  });

  it('can be cleared', () => {
    const { add, decide, store, symbols } = newStore();
    add('$AMPL');
    decide();
    store.clear();
    expect(symbols()).toEqual([]);
    expect(store.runs.size).toBe(0);
  });
});
