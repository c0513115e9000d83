import { describe, expect, it, vi } from 'vitest';
import type { Directory } from '../../lib/background/directory';
import { answerOmnibox } from '../../lib/background/omnibox';
import { translateEnglish } from '../tools/english';

const known = [
  { symbol: 'T', name: 'AT&T <Inc>', exchange: 'NYSE', kind: 'stock' },
  { symbol: 'TGT', name: 'Target', exchange: '', kind: 'stock' },
];

function setUp(xml: boolean) {
  const listeners: Record<string, (...args: never[]) => Promise<void>> = {};
  const event = (name: string) => ({ addListener: (listener: never) => (listeners[name] = listener) });
  const openTab = vi.fn(async () => {});
  const directory = {
    lookup: async (text: string) => (text.startsWith('T') ? known : []),
  } as unknown as Directory;
  answerOmnibox(
    {
      omnibox: {
        setDefaultSuggestion: vi.fn(),
        onInputChanged: event('changed'),
        onInputEntered: event('entered'),
      },
    } as never,
    { directory, t: translateEnglish, openTab, xml },
  );
  return { openTab, fire: (name: string, ...args: unknown[]) => listeners[name]?.(...(args as never[])) };
}

describe('address-bar keyword', () => {
  it('completes from the directory, escaped where the browser reads XML', async () => {
    const suggest = vi.fn();
    await setUp(true).fire('changed', 'T', suggest);
    expect(suggest).toHaveBeenCalledWith([
      { content: 'T', description: 'T · AT&#38;T &#60;Inc&#62; · NYSE' },
      { content: 'TGT', description: 'TGT · Target' },
    ]);
    await setUp(false).fire('changed', 'T', suggest);
    expect(suggest.mock.lastCall?.[0][0].description).toBe('T · AT&T <Inc> · NYSE');
  });

  it.each([
    ['T', 'popup.html?view=full&symbol=T'],
    ['nonsense', 'popup.html?view=full'],
  ])('opens the full view for %j', async (text, path) => {
    const { fire, openTab } = setUp(true);
    await fire('entered', text);
    expect(openTab).toHaveBeenCalledWith(path);
  });
});
