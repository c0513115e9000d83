import { describe, expect, it } from 'vitest';
import { SUBJECT, sentencesOf, symbolIn } from '../../lib/article/sentences';
import { mentionsIn } from './mentions';

const cut = (text: string) => sentencesOf(text, mentionsIn(text)).map(({ original }) => original.trim());

describe('sentences', () => {
  it.each([
    ['Apple rose. Nvidia fell.', ['Apple rose.', 'Nvidia fell.']],
    ['Apple Inc. rose 3.5% in the U.S. market.', ['Apple Inc. rose 3.5% in the U.S. market.']],
    ['On Jan. 2 it rose! "Why?" Nobody knows.', ['On Jan. 2 it rose!', '"Why?"', 'Nobody knows.']],
    ['One\nTwo; three', ['One', 'Two;', 'three']],
    ['', []],
  ])('%j', (text, wanted) => {
    expect(cut(text)).toEqual(wanted);
  });

  it('keeps every offset', () => {
    const text = 'Buy Apple now. The S&P 500 (^GSPC +0.50%) rose.';
    for (const sentence of sentencesOf(text, mentionsIn(text))) {
      expect(text.slice(sentence.start, sentence.start + sentence.original.length)).toBe(sentence.original);
      expect(sentence.masked).toHaveLength(sentence.original.length);
    }
  });

  it('lets no text pass for a mention', () => {
    const [sentence] = sentencesOf('\ue000\ue001 has a P/E of 3', []);
    expect(sentence?.masked).not.toContain('\ue000');
  });
});

describe('the instrument of a subject', () => {
  const symbol = (text: string) => {
    const [sentence] = sentencesOf(text, mentionsIn(text));
    const match = new RegExp(SUBJECT, 'd').exec(sentence?.masked ?? '');
    return sentence ? symbolIn(sentence, match?.indices?.[0]) : null;
  };
  it.each([
    ['Apple rose', 'AAPL'],
    ['iShares Russell 2000 ETF (IWM 0.31%) rose', 'IWM'],
    ['iShares Russell 2000 ETF (NYSEMKT: IWM) rose', 'IWM'],
    ['Nvidia (a rival of Apple) rose', 'NVDA'],
    ['nothing rose', null],
  ])('%s: %s', (text, wanted) => {
    expect(symbol(text)).toBe(wanted);
  });
});
