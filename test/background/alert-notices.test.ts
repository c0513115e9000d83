import { describe, expect, it, vi } from 'vitest';
import type { FiredAlert } from '../../lib/alerts/engine';
import { createAlertNotices } from '../../lib/background/alert-notices';
import { createFormat } from '../../lib/format/format';
import { translateEnglish } from '../tools/english';

const pair = { small: 'IWM', large: 'SPY' };
const fired = (id: string): FiredAlert => ({
  rule: { id, enabled: true, kind: 'streak', direction: 'either', threshold: 5 },
  side: 'above',
  value: 6,
  asOf: 0,
  at: 0,
  figures: [],
});

function setUp(buttons: boolean) {
  const listeners: Record<string, (id: string, button?: number) => void> = {};
  const event = (name: string) => ({
    addListener: (listener: never) => {
      listeners[name] = listener;
    },
  });
  const create = vi.fn(
    async (id: string, _options: { buttons?: unknown[]; title: string; message: string }) => id,
  );
  const openTab = vi.fn(async () => {});
  const snooze = vi.fn(async () => {});
  const show = createAlertNotices(
    {
      notifications: {
        create,
        clear: vi.fn(),
        onClicked: event('clicked'),
        ...(buttons && { onButtonClicked: event('button') }),
      },
      runtime: { getURL: (path: string) => path },
    } as never,
    { t: translateEnglish, format: createFormat('en-US'), openTab, snooze },
  );
  return {
    create,
    openTab,
    snooze,
    show,
    fire: (name: string, id: string, button?: number) => listeners[name]?.(id, button),
  };
}

describe('alert notices', () => {
  it('show one alert with its buttons where the browser has them', async () => {
    const { show, create } = setUp(true);
    await show([fired('a')], pair);
    expect(create).toHaveBeenCalledWith(
      'alert:a',
      expect.objectContaining({ buttons: [{ title: 'Show' }, { title: 'Quiet for a day' }] }),
    );
    const firefox = setUp(false);
    await firefox.show([fired('a')], pair);
    expect(firefox.create.mock.calls[0]?.[1].buttons).toBeUndefined();
  });

  it('gather several into one', async () => {
    const { show, create } = setUp(true);
    await show([fired('a'), fired('b')], pair);
    expect(create).toHaveBeenCalledTimes(1);
    expect(create.mock.calls[0]?.[1].title).toBe('2 alerts');
    expect(create.mock.calls[0]?.[1].message.split('\n')).toHaveLength(2);
  });

  it('open the full view on a click and snooze on the second button', () => {
    const { fire, openTab, snooze } = setUp(true);
    fire('clicked', 'alert:a');
    expect(openTab).toHaveBeenCalledWith('popup.html?view=full');
    fire('button', 'alert:a', 1);
    expect(snooze).toHaveBeenCalledWith('a');
    fire('clicked', 'somebody-else');
    expect(openTab).toHaveBeenCalledTimes(1);
  });
});
