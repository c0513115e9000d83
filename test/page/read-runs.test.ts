// @vitest-environment happy-dom
import './browser-fakes';
import { afterEach, describe, expect, it } from 'vitest';
import { type ReadOptions, type ReadResult, readRuns } from '../../lib/page/read-runs';
import { createStore } from '../../lib/page/store';
import { newPage } from './detection';
import { textsIn } from './placed';

const detector = newPage();
const store = createStore({ document, detector, onRun: () => {} });

function read(options: Partial<ReadOptions> = {}): ReadResult {
  const work = readRuns({
    root: document.body,
    quotes: new WeakMap(),
    quoteTexts: null,
    hasEditable: false,
    detector,
    store,
    replace: false,
    ...options,
  });
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

const runs = () => [...store.runs].map(({ nodes }) => nodes.map(({ data }) => data).join(''));

afterEach(() => {
  store.clear();
  document.body.innerHTML = '';
});

describe('reading a stretch of the page', () => {
  it('stores the runs that may hold mentions, and counts every text', () => {
    document.body.innerHTML = '<p>Plain</p><p>Buy <b>$AMPL</b> now</p><p>$IWM</p>';
    expect(read()).toEqual({ texts: 5, last: null, orphans: new Set() });
    expect(runs()).toEqual(['Buy $AMPL now', '$IWM']);
  });

  it('stops after its limit and says where', () => {
    document.body.innerHTML = '<p>$IWM</p>'.repeat(200);
    const { texts, last } = read({ limit: 60 });
    expect(texts).toBeGreaterThanOrEqual(60);
    expect(texts).toBeLessThan(200);
    expect(last).toBe(textsIn(document.body)[texts - 1]);
  });

  it('replaces what it reads again, and names texts that lost their run to it', () => {
    document.body.innerHTML = '<p>Buy <b>$AMPL</b> now</p>';
    read();
    const [buy, symbol, now] = textsIn(document.body) as [Text, Text, Text];
    const { orphans } = read({ first: symbol, last: symbol, replace: true });
    // The run around the text is read as a whole.
    expect(runs()).toEqual(['Buy $AMPL now']);
    expect([...orphans].every((text) => text === buy || text === now)).toBe(true);
  });
});
