// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Rich } from '../../../components/theme/rich';
import { TranslateContext } from '../../../components/translate-context';
import { clearShown, show } from '../show';

afterEach(clearShown);

const parts = [<b key="s">IWM</b>, <b key="l">SPY</b>, <i key="p">30%</i>];

describe('Rich', () => {
  it('sets elements into the sentence', async () => {
    const { root } = await show(<Rich text="popup_answer_one_below" parts={parts} />);
    expect(root.textContent).toBe('IWM trades 30% below SPY.');
    expect([...root.querySelectorAll('b')].map((each) => each.textContent)).toEqual(['IWM', 'SPY']);
  });

  it('follows the order of the language', () => {
    const root = document.createElement('div');
    const backwards = (_: string, ...marks: (string | number)[]) => `${marks[2]} < ${marks[1]} : ${marks[0]}`;
    render(
      <TranslateContext.Provider value={backwards}>
        <Rich text="popup_answer_one_below" parts={parts} />
      </TranslateContext.Provider>,
      root,
    );
    expect(root.textContent).toBe('30% < SPY : IWM');
  });
});
