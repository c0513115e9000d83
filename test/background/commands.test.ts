import { describe, expect, it, vi } from 'vitest';
import { forwardCommands } from '../../lib/background/commands';

function setUp() {
  let press: (name: string) => void = () => {};
  const commands = { onCommand: { addListener: (listener: typeof press) => (press = listener) } };
  const sent = vi.fn(async (_tab: number, _message: unknown) => ({ ok: true, value: null }));
  forwardCommands({ commands } as never, {
    ids: async (which) => (which === 'active' ? [7] : [7, 8]),
    send: sent,
  });
  return { press: (name: string) => press(name), sent };
}

describe('keyboard commands', () => {
  it('go to the page in front', async () => {
    const { press, sent } = setUp();
    press('next');
    await vi.waitFor(() => expect(sent).toHaveBeenCalledOnce());
    expect(sent).toHaveBeenCalledWith(
      7,
      expect.objectContaining({ call: 'page.command', params: { command: 'next' } }),
    );
  });

  it('that are not ours go nowhere', async () => {
    const { press, sent } = setUp();
    press('_execute_action');
    await Promise.resolve();
    expect(sent).not.toHaveBeenCalled();
  });

  it('are no error where the browser has none', () => {
    expect(() => forwardCommands({} as never, { ids: async () => [], send: async () => null })).not.toThrow();
  });
});
