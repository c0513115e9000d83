import { describe, expect, it } from 'vitest';
import { detectorWith } from './marked';

/** `[text](href)` in the text is a link. */
function detect(marked: string, options: Parameters<typeof detectorWith>[0] = {}) {
  const links: Array<{ start: number; end: number; href: string }> = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)) {
    text += marked.slice(from, match.index);
    links.push({ start: text.length, end: text.length + (match[1]?.length ?? 0), href: match[2] ?? '' });
    text += match[1];
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  return detectorWith(options)
    .detect(text, links)
    .map(({ symbol, start, end, form }) => `${form} ${symbol}: ${text.slice(start, end)}`);
}

describe('links to quote pages', () => {
  it.each([
    ['a symbol is what its link says', 'See [QZXV](/quote/nasdaq/qzxv/).', ['link QZXV: QZXV']],
    ['grammar around it still names the form', '(NYSE: [CCL](/quote/CCL))', ['exchange CCL: CCL']],
    [
      'a name no list knows',
      'about [Quizzical Voltage](/quote/QZXV) today',
      ['link QZXV: Quizzical Voltage'],
    ],
    ['a name that stands alone', '[Microsoft](/quote/MSFT)', ['link MSFT: Microsoft']],
    [
      'blanks around the text are no part of it',
      '[ Activision Blizzard ](/quote/nasdaq/atvi/)',
      ['link ATVI: Activision Blizzard'],
    ],
  ])('%s', (_what, marked, expected) => {
    expect(detect(marked)).toEqual(expected);
  });

  it.each([
    ['a label', '[Read more](/quote/QZXV)'],
    ['a chart', '[QZXV chart and news](/quote/WOB)'],
    ['a section page', '[Stock Screener](/stocks/stocks-screener)'],
    ['a sentence', '[how the company lost its way last year](/quote/QZXV)'],
  ])('%s is no mention', (_what, marked) => {
    expect(detect(marked)).toEqual([]);
  });

  it('are evidence even when their text is none', () => {
    expect(detect('[Read more](/quote/QZXV) while QZXV went on')).toEqual(['bare QZXV: QZXV']);
  });

  it('leaves alone what the reader has said is none', () => {
    const ignored = { ignoredWords: ['qzxv', '^GSPC'] };
    expect(detect('[QZXV](/quote/nasdaq/qzxv/) or [^GSPC](/quote/snpindex/^gspc/)', ignored)).toEqual([]);
  });
});
