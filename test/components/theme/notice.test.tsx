// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Notice } from '../../../components/theme/notice';
import { clearShown, click, show } from '../show';

afterEach(clearShown);

describe('Notice', () => {
  it.each([
    ['info', 'status'],
    ['problem', 'alert'],
  ] as const)('announces %s as %s', async (tone, role) => {
    const { root } = await show(<Notice tone={tone}>Offline.</Notice>);
    expect(root.querySelector(`[role=${role}]`)?.textContent).toBe('Offline.');
  });

  it('offers what mends it', async () => {
    const onClick = vi.fn();
    const { root } = await show(<Notice action={{ text: 'Try again', onClick }}>Stale.</Notice>);
    await click(root.querySelector('button') as HTMLElement);
    expect(onClick).toHaveBeenCalledOnce();
  });
});
