// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PairChooser } from '../../../components/popup/pair-chooser';
import { BUILT_IN_PAIRS } from '../../../lib/settings/pairs';
import type { Instrument } from '../../../lib/tickers/types';
import { clearShown, click, find, press, show } from '../show';

afterEach(clearShown);

const IWM = { small: 'IWM', large: 'SPY' };
const KNOWN: Instrument[] = [
  { symbol: 'AMPL', name: 'Amplitude, Inc.', exchange: 'NASDAQ', kind: 'stock' },
  { symbol: 'QQQ', name: 'Invesco QQQ Trust', exchange: 'NASDAQ', kind: 'etf' },
];
const lookUp = async (text: string) =>
  KNOWN.filter(({ symbol, name }) => symbol === text.toUpperCase() || name.includes(text));

async function chooser(pair = IWM) {
  const choosePair = vi.fn();
  const shown = await show(
    <PairChooser pair={pair} pairs={BUILT_IN_PAIRS} choosePair={choosePair} lookUp={lookUp} />,
  );
  const choose = (value: string) =>
    act(() => {
      const select = shown.root.querySelector('select') as HTMLSelectElement;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
  const type = async (text: string, button: string) => {
    const input = shown.root.querySelector('input') as HTMLInputElement;
    await act(() => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click(find(shown.root, 'button', button));
  };
  return { ...shown, choosePair, choose, type };
}

describe('PairChooser', () => {
  it('offers the built-in pairs and chooses one', async () => {
    const { root, choosePair, choose } = await chooser();
    expect([...root.querySelectorAll('option')].map((option) => option.textContent)).toEqual([
      ...BUILT_IN_PAIRS.map(({ small, large }) => `${small} against ${large}`),
      'Other pair …',
    ]);
    await choose('^RUT/^GSPC');
    expect(choosePair).toHaveBeenCalledExactlyOnceWith({ small: '^RUT', large: '^GSPC' });
  });

  it('always lists the pair on screen', async () => {
    const { root } = await chooser({ small: 'AMPL', large: 'SPY' });
    expect(root.querySelector('select')?.value).toBe('AMPL/SPY');
  });

  it('takes two typed instruments once the directory knows them', async () => {
    const { root, choosePair, choose, type } = await chooser();
    await choose('other');
    await type('Amplitude', 'Next');
    expect(root.textContent).toContain('Amplitude, Inc.');
    await type('qqq', 'Compare');
    expect(choosePair).toHaveBeenCalledExactlyOnceWith({ small: 'AMPL', large: 'QQQ' });
  });

  it('says so when nothing of that name is known', async () => {
    const { root, choosePair, choose, type } = await chooser();
    await choose('other');
    await type('XYZZY', 'Next');
    expect(root.querySelector('output')?.textContent).toBe('Nothing called “XYZZY” was found.');
    expect(root.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(choosePair).not.toHaveBeenCalled();
  });

  it('takes no instrument twice, and then another', async () => {
    const { root, choosePair, choose, type } = await chooser();
    await choose('other');
    await type('ampl', 'Next');
    await type('Amplitude', 'Compare');
    expect(root.querySelector('output')?.textContent).toBe('Both sides are the same.');
    expect(root.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(choosePair).not.toHaveBeenCalled();
    await type('QQQ', 'Compare');
    expect(choosePair).toHaveBeenCalledExactlyOnceWith({ small: 'AMPL', large: 'QQQ' });
  });

  it('is put away by Esc without closing the popup', async () => {
    const { root, choose } = await chooser();
    await choose('other');
    const event = await press(root.querySelector('input') as HTMLElement, 'Escape');
    expect(event.defaultPrevented).toBe(true);
    expect(root.querySelector('input')).toBeNull();
    expect(root.querySelector('select')?.value).toBe('IWM/SPY');
    expect(document.activeElement).toBe(root.querySelector('select'));
  });

  it('leads the keyboard from the first side to the second and back to the pair', async () => {
    const { root, choose, type } = await chooser();
    await choose('other');
    await type('AMPL', 'Next');
    expect(document.activeElement).toBe(root.querySelector('input'));
    await type('QQQ', 'Compare');
    expect(document.activeElement).toBe(root.querySelector('select'));
  });
});
