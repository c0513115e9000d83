// @vitest-environment happy-dom
import './browser-fakes';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlacedMention } from '../../lib/page/mention';
import { readPageText } from '../../lib/page/page-text';
import { placeIn, runOf, textsIn } from './placed';

beforeEach(() => {
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

/** Each paragraph a run, and these words in it the mentions. */
function read(html: string, ...words: string[]) {
  document.body.innerHTML = html;
  const placed = [...document.querySelectorAll('p')].flatMap((paragraph) => {
    const run = runOf(...textsIn(paragraph));
    return words.flatMap((word) => placeIn(run, word) ?? []);
  });
  return readPageText(placed as PlacedMention[]);
}

describe('the text of a page', () => {
  it('has a line for each paragraph, blanks as they show, and says where the mentions stand', () => {
    const { text, mentions } = read(
      '<p>The\n      <b>Russell\n 2000</b> trades  at 19.</p><p>So does\n IWM, they say.</p>',
      'Russell\n 2000',
      'IWM',
    );
    expect(text).toBe('The Russell 2000 trades at 19.\nSo does IWM, they say.\n');
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Russell 2000', 'IWM']);
  });

  it('keeps mentions that reach over several texts, and several in one', () => {
    const { text, mentions } = read('<p>IWM (<i>S</i>PY) beat <b>Q</b>QQ</p>', 'IWM', 'SPY', 'QQQ');
    expect(text).toBe('IWM (SPY) beat QQQ\n');
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['IWM', 'SPY', 'QQQ']);
  });

  it('leaves out what does not show', () => {
    vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(false);
    expect(read('<p>IWM has a P/E of 19.</p>', 'IWM')).toEqual({ text: '', mentions: [] });
  });

  it('is cut at a whole paragraph where the page is too long', () => {
    const long = `IWM ${'x '.repeat(60_000)}`;
    const { text, mentions } = read(`<p>${long}</p><p>${long}</p>`, 'IWM');
    expect(text.length).toBeLessThan(130_000);
    expect(mentions).toHaveLength(1);
  });

  it('leaves out a text longer than any page', () => {
    expect(read(`<p>IWM ${'x'.repeat(300_000)}</p>`, 'IWM').text).toBe('');
  });
});
