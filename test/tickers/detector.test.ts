import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BLOCK_BREAK, createDetector } from '../../lib/tickers/detector';
import type { Mention } from '../../lib/tickers/types';
import { detectorWith, show } from './marked';

const detector = detectorWith();
const symbolsIn = (text: string): string[] => detector.detect(text).map(({ symbol }) => symbol);

/** Pieces that mean something to the rules, to be put together at random. */
const PIECES = [
  'Apple',
  'Ford',
  'Tom Ford',
  'Target',
  'Nasdaq',
  'the Dow',
  'S&P 500',
  'Russell 2000',
  'iShares Russell 2000 ETF',
  '(NASDAQ: AMPL)',
  '(NYSE: BRK.B)',
  '(AMPL +2.44%)',
  '(TSLA)',
  '$NVDA',
  '$QZXV',
  'SPY',
  'QQQ',
  'IWM',
  'IBM',
  'CEO',
  'ALL',
  'IT',
  'shares',
  'stock',
  'rose 3%',
  'investors',
  'Inc.',
  'Corp',
  ',',
  '.',
  '\n',
  ' ',
  '  ',
  '(',
  ')',
  ':',
  '’s',
  '-linked',
  'and',
  'said',
  'a',
  '\u200b',
  '\ud800',
  '^GSPC',
  'NYSE:',
  'under the symbol "PCG"',
  '42.1%',
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((parts) => parts.join(' '));

describe('offsets', () => {
  it('always hold the text, in order, without overlap', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        let free = 0;
        for (const { start, end, symbol, confidence } of detector.detect(text)) {
          expect(start).toBeGreaterThanOrEqual(free);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(symbol).toMatch(/^\^?[A-Z0-9][A-Z0-9.-]{0,14}$/);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          free = end;
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('a page of several blocks', () => {
  const decideAll = (blocks: readonly string[], order: readonly number[]): Mention[][] => {
    const page = detector.page();
    const scanned = new Map(order.map((index) => [index, page.scan(blocks[index] ?? '')]));
    return blocks.map((_, index) => {
      const block = scanned.get(index);
      return block ? page.decide(block) : [];
    });
  };

  it('is decided alike in whatever order its blocks come', () => {
    fc.assert(
      fc.property(
        fc.array(texts, { minLength: 1, maxLength: 6 }),
        fc.infiniteStream(fc.nat()),
        (blocks, random) => {
          const order = blocks.map((_, index) => index);
          const keys = order.map(() => random.next().value ?? 0);
          const shuffled = [...order].sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
          expect(decideAll(blocks, shuffled)).toEqual(decideAll(blocks, order));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is decided alike when blocks are joined into one text', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 6 }), (blocks) => {
        const apart = decideAll(
          blocks,
          blocks.map((_, index) => index),
        );
        const starts: number[] = [];
        let at = 0;
        for (const block of blocks) {
          starts.push(at);
          at += block.length + 1;
        }
        const page = detector.page();
        const joined = page.scanBlocks({ text: blocks.join(BLOCK_BREAK), starts });
        const together = blocks.map((_, index) => {
          const block = joined.get(index);
          const start = starts[index] ?? 0;
          return (block ? page.decide(block) : []).map((mention) => ({
            ...mention,
            start: mention.start - start,
            end: mention.end - start,
          }));
        });
        expect(together).toEqual(apart);
      }),
      { numRuns: 150 },
    );
  });

  it('takes back the evidence of a block that is forgotten', () => {
    const page = detector.page();
    const later = page.scan('Then QZXV went on.');
    expect(later && page.decide(later)).toEqual([]);
    const explicit = page.scan('Acme (NASDAQ: QZXV)');
    const version = page.version;
    expect(later && page.decide(later).map(({ symbol }) => symbol)).toEqual(['QZXV']);
    if (explicit) page.forget(explicit);
    expect(page.version).toBeGreaterThan(version);
    expect(later && page.decide(later)).toEqual([]);
  });

  it('keeps its version when nothing that decides has changed', () => {
    const page = detector.page();
    page.scan('Acme (NASDAQ: QZXV) and its shares');
    const { version } = page;
    page.scan('Nothing to see here.');
    page.scan('Acme (NASDAQ: QZXV) again');
    expect(page.version).toBe(version);
  });

  it('holds nothing for a text that can never have a mention', () => {
    expect(detector.page().scan('all in lower case, with 42 figures')).toBeNull();
  });
});

describe('what the page says beside its text', () => {
  const bare = 'Then QZXV went on.';
  it('a symbol in its data makes bare mentions safe', () => {
    const page = detector.page({ symbols: ['QZXV'] });
    const block = page.scan(bare);
    expect(block && show(bare, page.decide(block))).toEqual(['QZXV at 5: QZXV']);
  });

  it('on a finance site a name may stand alone', () => {
    const decide = (financeSite: boolean): number => {
      const page = detector.page({ financeSite });
      const block = page.scan('Microsoft');
      return block ? page.decide(block).length : 0;
    };
    expect([decide(false), decide(true)]).toEqual([0, 1]);
  });

  it('asks for names only on pages about markets that have none', () => {
    const page = createDetector({ directory: 'AMPL IWM' }).page();
    page.scan('Nothing here.');
    expect(page.wantsNames).toBe(false);
    page.scan('Amplitude (NASDAQ: AMPL)');
    expect(page.wantsNames).toBe(true);
    expect(detector.page({ financeSite: true }).wantsNames).toBe(false);
  });
});

describe('the user decides', () => {
  it('ignored words are never marked, in any case', () => {
    const text = 'Apple (NASDAQ: AAPL), $NVDA and S&P 500 stocks';
    const found = detectorWith({ ignoredWords: ['apple', 'nvda', 's&p 500'] }).detect(text);
    expect(show(text, found)).toEqual(['AAPL at 15: AAPL']);
  });

  it('aliases are marked always: names and symbols', () => {
    const text = 'Acme Rockets and ZED, even GM.';
    const found = detectorWith({ aliases: { 'Acme Rockets': 'RKLB', ZED: 'ZM', GM: 'AAPL' } }).detect(text);
    expect(show(text, found)).toEqual(['RKLB at 0: Acme Rockets', 'ZM at 17: ZED', 'AAPL at 27: GM']);
  });

  it('a longer name wins over an alias it begins with or reaches out of', () => {
    const text = 'The Russell rose, the Russell 2000 did not. Big Apple Hospitality REIT and Big Apple.';
    const found = detectorWith({ aliases: { 'the Russell': 'IWB', 'Big Apple': 'NYC' } }).detect(text);
    expect(show(text, found)).toEqual([
      'IWB at 4: Russell',
      '^RUT at 22: Russell 2000',
      'APLE at 48: Apple Hospitality REIT',
      'NYC at 75: Big Apple',
    ]);
  });

  it('without names a market report is known by its index, so that names are asked for', () => {
    const wants = (text: string) => {
      const page = detectorWith({ names: '' }).page();
      page.scan(text);
      return page.wantsNames;
    };
    expect(wants('The S&P 500 rose. Later the S&P 500 fell.')).toBe(true);
    expect(wants(`A long page (NASDAQ: QZXV) ${'of DECK and ENPH '.repeat(30)}`)).toBe(true);
    expect(wants('AAPL\nMSFT\nNVDA\nSPY')).toBe(true);
    expect(wants('AMD\nCOP\nGBP')).toBe(false);
    expect(wants('The R&D team rose.')).toBe(false);
  });

  it('without names only symbols are found', () => {
    const text = 'Apple (NASDAQ: AAPL)';
    expect(show(text, detectorWith({ detectNames: false }).detect(text))).toEqual(['AAPL at 15: AAPL']);
  });
});

describe('bad input', () => {
  it.each([
    ['homoglyphs', 'Shares of \u0410APL and AA\u0420L (NASDAQ: \u0410APL), $\u0410APL'],
    ['zero-width characters within', 'Shares of A\u200bAPL, $AA\u2060PL, (NASDAQ: AA\u202ePL)'],
    ['accents', 'Shares of ÉAAPL and AAPLÉ'],
    ['full-width letters', 'Shares of ＡＡＰＬ'],
  ])('%s are no ticker', (_what, text) => {
    expect(symbolsIn(text)).toEqual([]);
  });

  it('lone surrogates and bidi marks around a symbol do no harm', () => {
    expect(symbolsIn('\ud800 (NASDAQ: AAPL) \udfff ($TSLA)')).toEqual(['AAPL', 'TSLA']);
  });

  it('nothing is matched across blocks', () => {
    expect(
      symbolsIn(
        `NASDAQ:${BLOCK_BREAK}QZXV and Russell${BLOCK_BREAK}2000 and Berkshire${BLOCK_BREAK}Hathaway shares`,
      ),
    ).toEqual([]);
  });

  it.each([
    'A',
    'A ',
    '$A',
    '(((A',
    'NYSE: ',
    'NASDAQ: AAPL, ',
    'Apple ',
    'IBM, ',
    'IBM CSX ',
    '$spy ',
    'Tesla跌',
    'First Trust ',
    'Foo Inc. (NASDAQ: ',
  ])('a long text of %j is read to its end', (piece) => {
    const text = piece.repeat(20_000);
    expect(() => detector.detect(text)).not.toThrow();
  });
});
