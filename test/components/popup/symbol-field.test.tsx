// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SymbolField } from '../../../components/popup/symbol-field';
import { createLookup } from '../../../lib/tickers/lookup';
import type { Instrument } from '../../../lib/tickers/types';
import { clearShown, click, find, show } from '../show';

afterEach(clearShown);

const directory = createLookup();

async function field(lookUp = async (text: string): Promise<Instrument[]> => directory.search(text)) {
  const onChoose = vi.fn<(instrument: Instrument) => void>();
  const asked = vi.fn(lookUp);
  const { root } = await show(<SymbolField label="Symbol" button="Go" lookUp={asked} onChoose={onChoose} />);
  const write = (text: string) =>
    act(() => {
      const input = root.querySelector('input') as HTMLInputElement;
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  const go = () => click(find(root, 'button', 'Go'));
  return { root, onChoose, asked, write, go, problem: () => root.querySelector('output')?.textContent };
}

describe('SymbolField', () => {
  it.each([
    ['iwm', 'IWM'],
    ['  SPY\t', 'SPY'],
    ['\u00a0iwm\ufeff', 'IWM'],
    ['\u200eIWM\u200f', 'IWM'],
    ['ＩＷＭ', 'IWM'],
    ['$IWM', 'IWM'],
    ['^rut', '^RUT'],
    ['＾GSPC', '^GSPC'],
    ['brk.b', 'BRK-B'],
    ['BRK-B', 'BRK-B'],
    ['brk b', 'BRK-B'],
    ['Russell 2000', '^RUT'],
  ])('takes %j for %s', async (text, symbol) => {
    const { onChoose, write, go, root } = await field();
    await write(text);
    await go();
    expect(onChoose.mock.calls.map(([instrument]) => instrument.symbol)).toEqual([symbol]);
    expect(root.querySelector('input')?.value).toBe('');
  });

  it.each(['W'.repeat(200), '<img src=x onerror=alert(1)>', '../../etc/passwd', '💥', '=HYPERLINK("x")'])(
    'says that nothing is called %s',
    async (text) => {
      const { onChoose, write, go, problem, root } = await field();
      await write(text);
      await go();
      expect(onChoose).not.toHaveBeenCalled();
      expect(problem()).toBe(`Nothing called “${text}” was found.`);
      expect(root.querySelector('img')).toBeNull();
    },
  );

  it.each(['', '   ', '\u200b', '\n'])('asks nobody about nothing: %j', async (text) => {
    const { asked, write, go } = await field();
    await write(text);
    await go();
    expect(asked).not.toHaveBeenCalled();
  });

  it('drops an answer to what has been changed meanwhile, and asks once for one thing', async () => {
    const answers: ((found: Instrument[]) => void)[] = [];
    const { root, asked, onChoose, write } = await field(
      () => new Promise((resolve) => answers.push(resolve)),
    );
    const submit = () =>
      act(() => {
        root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      });
    await write('iwm');
    await submit();
    await submit();
    expect(asked).toHaveBeenCalledOnce();
    await write('spy');
    await act(async () => answers[0]?.(directory.search('iwm')));
    expect(onChoose).not.toHaveBeenCalled();
    await submit();
    await act(async () => answers[1]?.(directory.search('spy')));
    expect(onChoose.mock.calls.map(([instrument]) => instrument.symbol)).toEqual(['SPY']);
  });

  it('says so when nobody can be asked, and asks again', async () => {
    const { asked, write, go, problem } = await field(() => Promise.reject(new Error('gone')));
    await write('iwm');
    await go();
    expect(problem()).toBe('The directory could not be asked. Try again.');
    await go();
    expect(asked).toHaveBeenCalledTimes(2);
  });
});
