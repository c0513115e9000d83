// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TextBatch } from '../../lib/page/batch';
import { createReader } from '../../lib/page/reader';
import type { Sieve } from '../../lib/tickers/sieve';
import { NAMES, newPage } from './detection';

/** Lets everything through, so that what is read can be seen. */
const everything: Sieve = { next: (text, from) => (from < text.length ? from : -1) };

function read(root: Node = document.body, sieve = everything, last?: Text): TextBatch[] {
  const next = createReader({
    root,
    sieve,
    quotes: new WeakMap(),
    quoteTexts: null,
    hasEditable: true,
    ...(last && { last }),
  });
  const batches: TextBatch[] = [];
  for (let batch = next(); batch !== null; batch = next()) batches.push(batch);
  return batches;
}

const runsOf = (batches: TextBatch[]): string[] =>
  batches.flatMap(({ text }) => text.split('\u2029')).filter((run) => run.trim() !== '');

function page(html: string): void {
  document.body.innerHTML = html;
}

afterEach(() => {
  document.body.innerHTML = '';
});

describe('runs of inline text', () => {
  it.each([
    [
      'a link inside brackets',
      '<p>Carnival (NYSE: <a href="/q">CCL</a>) rose</p>',
      ['Carnival (NYSE: CCL) rose'],
    ],
    ['emphasis inside a word', '<p>N<b>ASD</b>AQ</p>', ['NASDAQ']],
    ['paragraphs', '<p>One</p><p>Two</p>', ['One', 'Two']],
    ['table cells without blanks', '<table><tr><td>IWM</td><td>SPY</td></tr></table>', ['IWM', 'SPY']],
    ['text around a block', '<div>Before<p>Inside</p>After</div>', ['Before', 'Inside', 'After']],
    ['lines', '<p>IWM<br>SPY</p>', ['IWM', 'SPY']],
    ['comments of a framework', '<p>IW<!-- -->M</p>', ['IWM']],
    ['custom elements', '<p>(<fin-move>+2 %</fin-move>)</p>', ['(+2 %)']],
    [
      'spans shown as blocks',
      '<p><span style="display:block">AMPL</span><span>Amplitude</span></p>',
      ['AMPL', 'Amplitude'],
    ],
    ['an image between words', '<p><b>AMPL</b><img src="x"><b>Amplitude</b></p>', ['AMPL', 'Amplitude']],
  ])('keeps together and apart: %s', (_, html, expected) => {
    page(html);
    expect(runsOf(read())).toEqual(expected);
  });

  it.each(['script', 'style', 'noscript', 'textarea', 'code', 'kbd', 'select', 'template'])(
    'does not read <%s>',
    (name) => {
      page(`<p>Seen</p><${name}>UNSEEN</${name}><p>Seen too</p>`);
      expect(runsOf(read())).toEqual(['Seen', 'Seen too']);
    },
  );

  it.each(['true', '', 'plaintext-only'])(
    'does not read text being edited (contenteditable="%s")',
    (value) => {
      page(
        `<div contenteditable="${value}"><p>Mine <b>alone</b></p></div><p contenteditable="false">Seen</p>`,
      );
      expect(runsOf(read())).toEqual(['Seen']);
    },
  );

  it('does not read drawings', () => {
    page('<p>Seen</p><svg><text>IWM</text><title>SPY</title></svg>');
    expect(runsOf(read())).toEqual(['Seen']);
  });

  it('is not misled by forms whose properties a page has shadowed', () => {
    page(
      '<form><input name="parentNode"><input name="localName"><input name="nodeType"><input name="childNodes">IWM <b>SPY</b></form>',
    );
    expect(runsOf(read())).toEqual(['IWM SPY']);
  });

  it('tells where links lead', () => {
    page('<p>See <a href="/quote/AMPL">Am<b>plitude</b></a> and <a href="/x">more</a></p>');
    const [batch] = read();
    expect(batch?.links.map(({ start, end, href }) => [batch.text.slice(start, end), href])).toEqual([
      ['Amplitude', '/quote/AMPL'],
      ['more', '/x'],
    ]);
  });

  it('stops after the text asked for', () => {
    page('<p>One</p><p>Two</p><p>Three</p>');
    const last = document.querySelectorAll('p')[1]?.firstChild as Text;
    expect(runsOf(read(document.body, everything, last))).toEqual(['One', 'Two']);
  });
});

describe('long pages', () => {
  it('reads runs that reach from one batch into the next once and whole', () => {
    const parts = Array.from({ length: 700 }, (_, index) => `<b>w${index}</b> `);
    page(`<p>${parts.join('')}</p><p>End</p>`);
    const runs = runsOf(read());
    expect(runs).toHaveLength(2);
    expect(runs[0]).toMatch(/^w0 w1 .* w699/);
  });

  it('reads a huge text in parts cut at blanks', () => {
    page('<p></p>');
    const text = document.createTextNode('word '.repeat(20_000));
    document.querySelector('p')?.append(text);
    const batches = read();
    expect(batches.length).toBeGreaterThan(2);
    expect(batches.map((batch) => batch.text).join('')).toBe(text.data);
    expect(batches.every((batch) => batch.text.length <= 4_096 && batch.text.endsWith(' '))).toBe(true);
    let position = 0;
    for (const { skipped, text: part } of batches) {
      expect(skipped).toBe(position);
      position += part.length;
    }
  });

  it('goes on when the place it had reached is removed', () => {
    page(
      `${'<p>start</p>'.repeat(500)}<div id="gone">${'<p>gone</p>'.repeat(100)}</div>${'<p>end</p>'.repeat(20)}`,
    );
    const next = createReader({
      root: document.body,
      sieve: everything,
      quotes: new WeakMap(),
      quoteTexts: null,
      hasEditable: true,
    });
    const batches = [next() as TextBatch];
    document.getElementById('gone')?.remove();
    for (let batch = next(); batch !== null; batch = next()) batches.push(batch);
    expect(runsOf(batches).filter((run) => run === 'end')).toHaveLength(20);
  });
});

/** What detection makes of a paragraph. */
function found(paragraph: Element): string[] {
  const detector = newPage({ names: NAMES });
  const quotes = new WeakMap<Node, string>();
  const next = createReader({
    root: paragraph,
    sieve: detector.sieve,
    quotes,
    quoteTexts: null,
    hasEditable: true,
  });
  const blocks = [];
  for (let batch = next(); batch !== null; batch = next()) {
    const starts = batch.runs.map((index) => batch.starts[index] ?? 0);
    blocks.push(...detector.scanBlocks({ text: batch.text, starts, links: batch.links }).values());
  }
  return blocks.flatMap((block) => detector.decide(block)).map(({ symbol, form }) => `${symbol} ${form}`);
}

describe('splitting a block over nodes', () => {
  const sentences = [
    'Carnival (NYSE: CCL) rose 3% while $NVDA fell.',
    'Apple and Amplitude (NASDAQ: AMPL) beat the Russell 2000 (IWM +0.31%).',
    'Shares of SPY and IWM gained.',
    'Nothing to see here.',
  ];
  beforeEach(() => page('<p></p>'));

  it('never changes what is found', () => {
    const paragraph = document.querySelector('p') as Element;
    const wrap = fc.constantFrom('', 'b', 'span', 'em', 'font', 'x-y', 'comment');
    fc.assert(
      fc.property(
        fc.constantFrom(...sentences),
        fc.array(fc.tuple(fc.nat(80), wrap), { maxLength: 12 }),
        (sentence, cuts) => {
          paragraph.replaceChildren(sentence);
          const whole = found(paragraph);
          paragraph.replaceChildren();
          const places = [...cuts].sort((a, b) => a[0] - b[0]);
          let from = 0;
          for (const [at, name] of [...places, [sentence.length, ''] as const]) {
            const part = sentence.slice(from, at);
            from = Math.max(from, at);
            if (name === 'comment') paragraph.append(part, document.createComment('-'));
            else if (name === '') paragraph.append(document.createTextNode(part));
            else {
              const element = document.createElement(name);
              element.textContent = part;
              paragraph.append(element);
            }
          }
          expect(paragraph.textContent).toBe(sentence);
          expect(found(paragraph)).toEqual(whole);
        },
      ),
      { numRuns: 200 },
    );
  });
});
