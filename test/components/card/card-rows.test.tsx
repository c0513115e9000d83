// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import { CardRows } from '../../../components/card/CardRows';
import { FormatContext } from '../../../components/theme/format-context';
import { TranslateContext } from '../../../components/translate-context';
import { cardView } from '../../../lib/card/view';
import { createFormat } from '../../../lib/format/format';
import * as data from '../../card/data';
import { translateEnglish } from '../../tools/english';

const root = document.createElement('div');
afterEach(() => render(null, root));

async function widthsOf(own = data.fund().own) {
  const target = { symbol: 'IWM', confidence: 1 };
  const view = cardView({ target, data: data.fund({ own }), failure: null, published: null });
  await act(() => {
    render(
      <TranslateContext.Provider value={translateEnglish}>
        <FormatContext.Provider value={{ format: createFormat('en-US'), now: data.NOW }}>
          <CardRows view={view} />
        </FormatContext.Provider>
      </TranslateContext.Provider>,
      root,
    );
  });
  return [...root.querySelectorAll('.cell')].map((cell) => cell.classList.contains('wide'));
}

describe('figures in two columns', () => {
  it('stand in pairs', async () => {
    expect(await widthsOf()).toEqual([false, false, false, false]);
  });

  it('leave no hole: the last one of an odd number takes the width', async () => {
    const own = structuredClone(data.fund().own);
    if (own.facts) own.facts.metrics.priceToBook = data.metric(3.4);
    expect(await widthsOf(own)).toEqual([false, false, false, false, true]);
  });
});
