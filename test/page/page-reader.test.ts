// @vitest-environment happy-dom
import './browser-fakes';
import * as fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type Changes, changesIn } from '../../lib/page/changes';
import { createPageReader, type PageReader } from '../../lib/page/page-reader';
import { createStore, type MentionStore } from '../../lib/page/store';
import { NAMES, newPage } from './detection';

interface Reading {
  reader: PageReader;
  store: MentionStore;
}

function newReading(): Reading {
  const detector = newPage({ names: NAMES });
  const store = createStore({ document, detector, onRun: () => {} });
  const reader = createPageReader({
    document,
    detector,
    store,
    onShadowRoot: () => {},
    onDecided: () => {},
  });
  return { reader, store };
}

const finish = (work: Generator<void>): void => {
  while (!work.next().done);
};

const found = ({ store }: Reading): string[] =>
  store
    .mentions()
    .map(
      ({ symbol, text, form, confidence, start }) =>
        `${symbol} ${text} ${form} ${confidence} in ${start.node.data}`,
    );

function readFresh(): string[] {
  const reading = newReading();
  finish(reading.reader.readAll(false));
  return found(reading);
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('reading a page', () => {
  it('finds mentions in the order of reading, in open shadow roots too', () => {
    document.body.innerHTML = '<p>$AMPL</p><x-card></x-card><p>$IWM</p>';
    const shadow = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>(NASDAQ: INOD)</p>';
    const reading = newReading();
    finish(reading.reader.readAll(false));
    finish(reading.reader.readShadowRoots('all'));
    expect(reading.store.mentions().map(({ symbol }) => symbol)).toEqual(['AMPL', 'INOD', 'IWM']);
    expect(reading.reader.hasShadowRoots).toBe(true);
  });

  it('takes attributes and structured data as evidence', () => {
    document.body.innerHTML = '<p>Both INOD and AMPL.</p><i data-symbol="INOD"></i>';
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.textContent = '{"@graph":[{"@type":"Corporation","tickerSymbol":"NASDAQ:AMPL"}]}';
    document.body.append(script);
    expect(readFresh().map((line) => line.split(' ')[0])).toEqual(['INOD', 'AMPL']);
  });

  it('reads a page of a thousand texts as a whole', () => {
    const { reader } = newReading();
    document.body.innerHTML = '<i>a</i>'.repeat(1_000);
    finish(reader.readAll(false));
    expect(reader.isCut).toBe(false);
    expect(reader.texts).toBe(1_000);
  });

  it('finds a shadow root that comes later', () => {
    document.body.innerHTML = '<x-late></x-late>';
    const reading = newReading();
    finish(reading.reader.readAll(false));
    finish(reading.reader.readShadowRoots('all'));
    const shadow = document.querySelector('x-late')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<p>$IWM</p>';
    finish(reading.reader.readShadowRoots('waiting'));
    expect(reading.store.mentions().map(({ symbol }) => symbol)).toEqual(['IWM']);
  });

  it('lets go of what leaves the page', () => {
    document.body.innerHTML = '<div><p>(NASDAQ: AMPL)</p></div><p>AMPL rose.</p>';
    const reading = newReading();
    finish(reading.reader.readAll(false));
    expect(reading.store.runs.size).toBe(2);
    document.querySelector('div')?.remove();
    finish(reading.reader.update({ stretches: [], added: [], removed: true }));
    expect(reading.store.runs.size).toBe(1);
    // Its evidence went with it: AMPL alone is no mention any more.
    expect(found(reading)).toEqual(readFresh());
  });
});

type Step = (random: number) => void;

const SNIPPETS = [
  '<p>Foo (NYSE: <a href="/quote/CCL">CCL</a>) rose</p>',
  '<p>Shares of AMPL and Apple gained.</p>',
  '<b>$NV</b>',
  'DA and IWM',
  '<p>(NASDAQ: <i>AM</i><i>PL</i>)</p>',
  '<span> (IWM +0.3%)</span>',
  ' ',
];

const pick = <T>(list: ArrayLike<T>, random: number): T | undefined =>
  list[random % Math.max(1, list.length)];

/** Ways a page changes itself. */
const STEPS: Step[] = [
  (random) => pick(document.querySelectorAll('body *'), random)?.remove(),
  (random) => {
    const parent = pick(document.querySelectorAll('body, body *'), random) ?? document.body;
    const holder = document.createElement('div');
    holder.innerHTML = pick(SNIPPETS, random >> 3) ?? '';
    parent.append(...holder.childNodes);
  },
  (random) => {
    const texts = textsOf();
    const text = pick(texts, random);
    if (text) text.data = pick(['AMPL', '$IWM', 'Apple', '', ' CCL) ', 'Russell '], random >> 4) ?? '';
  },
  (random) => {
    const text = pick(textsOf(), random);
    if (text && text.length > 1) text.splitText(1 + (random % (text.length - 1)));
  },
  (random) => {
    const element = pick(document.querySelectorAll('body *'), random);
    const target = pick(document.querySelectorAll('body, body *'), random >> 2);
    if (element && target && !element.contains(target)) target.append(element);
  },
  (random) => {
    const element = pick(document.querySelectorAll('body p, body b'), random);
    if (element) element.innerHTML = pick(SNIPPETS, random >> 5) ?? '';
  },
];

function textsOf(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

describe('a page that changes', () => {
  it('always ends up as if it were read afresh, however the changes are batched', () => {
    const steps = fc.array(
      fc.record({ kind: fc.nat(STEPS.length - 1), random: fc.nat(10_000), flush: fc.boolean() }),
      {
        maxLength: 14,
      },
    );
    fc.assert(
      fc.property(steps, (changes) => {
        document.body.innerHTML = SNIPPETS.slice(0, 5).join('\n');
        const reading = newReading();
        finish(reading.reader.readAll(false));
        const observer = new MutationObserver(() => {});
        observer.observe(document, { childList: true, characterData: true, subtree: true });
        const flush = (): void => {
          const update: Changes | null = changesIn(observer.takeRecords(), document);
          if (update) finish(reading.reader.update(update));
        };
        for (const { kind, random, flush: now } of changes) {
          STEPS[kind]?.(random);
          if (now) flush();
        }
        flush();
        observer.disconnect();
        expect(found(reading)).toEqual(readFresh());
      }),
      { numRuns: 60 },
    );
  });
});
