import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import type { Directory } from '../../lib/background/directory';
import { addLookUpMenu, onLookUp } from '../../lib/background/look-up-menu';
import { translateEnglish } from '../tools/english';

type Clicked = (info: { menuItemId: string; selectionText?: string }) => Promise<void>;

let clicked: Clicked = async () => undefined;
const create = vi.fn();
const browser = {
  contextMenus: {
    removeAll: vi.fn(async () => undefined),
    create,
    onClicked: {
      addListener(listener: Clicked) {
        clicked = listener;
      },
    },
  },
} as unknown as Browser;

const lookup = vi.fn(async (text: string) =>
  text === 'Amplitude' ? [{ symbol: '^GSPC', name: text, exchange: '', kind: 'index' as const }] : [],
);
const openTab = vi.fn(async () => undefined);

beforeEach(() => {
  vi.clearAllMocks();
  onLookUp(browser, { directory: { lookup } as unknown as Directory, openTab });
});

describe('look-up menu', () => {
  it('stands on selected text and names it', async () => {
    await addLookUpMenu(browser, translateEnglish);
    expect(create).toHaveBeenCalledWith({ id: 'look-up', title: 'Look up “%s”', contexts: ['selection'] });
  });

  it('opens the full view of what the selection names', async () => {
    await clicked({ menuItemId: 'look-up', selectionText: 'Amplitude' });
    expect(openTab).toHaveBeenCalledWith('popup.html?view=full&symbol=%5EGSPC');
  });

  it('opens it without a symbol for an unknown, absent or endless selection', async () => {
    await clicked({ menuItemId: 'look-up', selectionText: 'x'.repeat(10_000) });
    await clicked({ menuItemId: 'look-up' });
    expect(lookup.mock.calls.map(([text]) => text.length)).toEqual([100, 0]);
    expect(openTab).toHaveBeenCalledWith('popup.html?view=full');
  });

  it('leaves other entries alone', async () => {
    await clicked({ menuItemId: 'other', selectionText: 'Amplitude' });
    expect(openTab).not.toHaveBeenCalled();
  });
});
