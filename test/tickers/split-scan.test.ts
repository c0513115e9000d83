import { describe, expect, it } from 'vitest';
import { BLOCK_BREAK, createDetector } from '../../lib/tickers/detector';
import { indexAt, splitScan } from '../../lib/tickers/split-scan';

describe('several blocks as one text', () => {
  const texts = ['Foo Inc. (NYSE: FOO) rose.', 'Nothing here.', '$AMPL, $INOD', '(IWM +0.3%)'];
  const starts = texts.map(
    (_, index) => texts.slice(0, index).join(BLOCK_BREAK).length + (index > 0 ? 1 : 0),
  );

  it('finds in each what it finds in it alone', () => {
    const detector = createDetector({ directory: 'AMPL FOO INOD IWM' });
    const joined = detector.page().scanBlocks({ text: texts.join(BLOCK_BREAK), starts });
    const single = detector.page();
    texts.forEach((text, index) => {
      const alone = single.scan(text)?.candidates ?? [];
      const start = starts[index] ?? 0;
      const expected = alone.map((candidate) => ({
        ...candidate,
        start: candidate.start + start,
        end: candidate.end + start,
      }));
      expect(joined.get(index)?.candidates ?? []).toEqual(expected);
    });
  });

  it('takes back the evidence of one block and keeps that of the others', () => {
    const page = createDetector({ directory: 'AMPL FOO INOD IWM' }).page();
    const blocks = page.scanBlocks({ text: texts.join(BLOCK_BREAK), starts });
    const bare = page.scan('FOO and AMPL');
    if (!bare) throw new Error('no candidates');
    expect(page.decide(bare).map(({ symbol }) => symbol)).toEqual(['FOO', 'AMPL']);
    const first = blocks.get(0);
    if (!first) throw new Error('no first block');
    page.forget(first);
    expect(page.decide(bare).map(({ symbol }) => symbol)).toEqual(['AMPL']);
  });

  it('leaves out blocks in which nothing was found', () => {
    expect([...splitScan({ found: [], marketWords: [5], linked: [], abroad: [] }, [0, 3, 9]).keys()]).toEqual(
      [1],
    );
  });
});

it.each([
  [0, 0],
  [4, 0],
  [5, 1],
  [9, 2],
  [99, 2],
])('offset %i lies in block %i', (offset, index) => {
  expect(indexAt([0, 5, 9], offset)).toBe(index);
});
