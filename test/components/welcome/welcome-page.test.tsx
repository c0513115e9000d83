// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TranslateContext } from '../../../components/translate-context';
import { type Access, WelcomePage } from '../../../components/welcome/WelcomePage';
import { translateEnglish } from '../../tools/english';

let root: HTMLElement;
beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function show(access: Access = 'granted') {
  const calls = { onPair: vi.fn(), onGrant: vi.fn(), onOptions: vi.fn() };
  await act(() => {
    render(
      <TranslateContext.Provider value={translateEnglish}>
        <WelcomePage pair={{ small: 'AVUV', large: 'SPY' }} access={access} shortcut="Alt+." {...calls} />
      </TranslateContext.Provider>,
      root,
    );
  });
  return calls;
}

describe('welcome page', () => {
  it('offers the pair in force even when it is not a ready-made one', async () => {
    const { onPair } = await show();
    const select = root.querySelector('select');
    expect(select?.value).toBe('AVUV / SPY');
    await act(() => {
      if (select) select.value = 'IJR / SPY';
      select?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    expect(onPair).toHaveBeenCalledWith({ small: 'IJR', large: 'SPY' });
  });

  it('asks for access only where it is missing', async () => {
    await show('granted');
    expect(root.querySelector('[role=alert]')).toBeNull();
    const { onGrant } = await show('missing');
    root.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    expect(onGrant).toHaveBeenCalledOnce();
  });

  it('has no accessibility violation', async () => {
    await show('missing');
    const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false } } });
    expect(violations.map((violation) => violation.id)).toEqual([]);
  });
});
