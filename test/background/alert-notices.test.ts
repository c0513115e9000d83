import { describe, expect, it, vi } from 'vitest';
import type { PastAlert } from '../../lib/alerts/past-alerts';
import { createAlertNotices } from '../../lib/background/alert-notices';
import { createFormat } from '../../lib/format/format';
import { translateEnglish } from '../tools/english';

const fired = (ruleId: string): PastAlert => ({
  ruleId,
  kind: 'streak',
  side: 'above',
  pair: { small: 'IWM', large: 'SPY' },
  value: 6,
  threshold: 5,
  asOf: 0,
  at: 0,
  figures: [{ symbol: 'IWM', what: 'close', value: 264.11, source: 'yahoo', asOf: null }],
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
        onButtonClicked: event('button'),
      },
      runtime: { getURL: (path: string) => path },
    } as never,
    { t: translateEnglish, format: createFormat('en-US'), openTab, snooze, buttons },
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
    await show([fired('a')]);
    expect(create).toHaveBeenCalledWith(
      'alert:a',
      expect.objectContaining({
        title: 'IWM / SPY: small caps ahead for 6 days in a row',
        message: 'IWM 264.11 · Yahoo Finance',
        buttons: [{ title: 'Show' }, { title: 'Quiet for a day' }],
      }),
    );
    const firefox = setUp(false);
    await firefox.show([fired('a')]);
    expect(firefox.create.mock.calls[0]?.[1].buttons).toBeUndefined();
  });

  it('gather several into one', async () => {
    const { show, create } = setUp(true);
    await show([fired('a'), fired('b')]);
    expect(create).toHaveBeenCalledTimes(1);
    expect(create.mock.calls[0]?.[1].title).toBe('2 alerts');
    expect(create.mock.calls[0]?.[1].message.split('\n')).toHaveLength(2);
  });

  it('open the log on a click, which is where Firefox offers to be quiet, and snooze on the second button', () => {
    const { fire, openTab, snooze } = setUp(true);
    fire('clicked', 'alert:a');
    expect(openTab).toHaveBeenCalledWith('options.html#alert-log');
    fire('button', 'alert:a', 1);
    expect(snooze).toHaveBeenCalledWith('a');
    fire('clicked', 'somebody-else');
    expect(openTab).toHaveBeenCalledTimes(1);
  });

  it('fail without a word where the system shows none', async () => {
    const { show, create } = setUp(true);
    create.mockRejectedValue(new Error('no notification service'));
    await expect(show([fired('a')])).resolves.toBeUndefined();
  });
});
