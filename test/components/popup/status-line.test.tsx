// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StatusLine } from '../../../components/popup/status-line';
import type { Standing } from '../../../lib/popup/standing';
import { modelOf } from '../../gallery/popup-states';
import { clearShown, click, find, show } from '../show';

afterEach(clearShown);

const { view } = modelOf();
const actions = { refresh: vi.fn(), grantAccess: vi.fn(), openConsent: vi.fn() };
async function said(standing: Standing, { busy = false, dated = true } = {}) {
  const shown = view && { ...view, asOf: dated ? view.asOf : null };
  const { root } = await show(<StatusLine {...actions} standing={standing} view={shown} busy={busy} />);
  return { root, text: root.querySelector('.notice')?.textContent?.trim() };
}

describe('StatusLine', () => {
  it.each([
    [{ kind: 'fresh' }, {}, 'As of Nov 20, 2026, 9:00 PM (2 days ago).'],
    [{ kind: 'fresh' }, { busy: true }, 'As of Nov 20, 2026, 9:00 PM. Updating …'],
    [{ kind: 'fresh' }, { dated: false }, ''],
    [{ kind: 'fresh' }, { dated: false, busy: true }, 'Updating …'],
    [{ kind: 'stale' }, { busy: true }, 'From 2 days ago. Updating …'],
    [{ kind: 'stale' }, { dated: false, busy: true }, 'Updating …'],
    [
      { kind: 'blocked', reason: 'unreachable' },
      { dated: false },
      'The extension’s background did not answer. Try again',
    ],
  ] as const)('says of %o in %o: %s', async (standing, around, sentence) => {
    expect((await said(standing, around)).text?.replaceAll('\u202f', ' ')).toBe(sentence);
  });

  it('offers to try old figures without a date again', async () => {
    const { root } = await said({ kind: 'stale' }, { dated: false });
    await click(find(root, 'button', 'Try again'));
    expect(actions.refresh).toHaveBeenCalledOnce();
  });

  it('keeps the room of its longest sentences out of everybody’s hearing', async () => {
    const { root } = await said({ kind: 'fresh' });
    const room = [...root.querySelectorAll('.status-room')];
    expect(room).not.toHaveLength(0);
    for (const each of room) {
      expect(each.getAttribute('aria-hidden')).toBe('true');
      expect(each.textContent).toBe('');
      expect(each.querySelector('button')).toBeNull();
    }
  });
});
