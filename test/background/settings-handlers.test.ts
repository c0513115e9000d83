import { beforeEach, describe, expect, it } from 'vitest';
import { createSettingsHandlers } from '../../lib/background/settings-handlers';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';

const PAGE = { url: 'https://www.fool.com/investing/article/' };
const POPUP = { url: 'chrome-extension://capgap/popup.html' };

let settings: Settings;
const handlers = createSettingsHandlers({
  settings: {
    change: async (patch) => {
      settings = { ...settings, ...patch(settings) };
      return settings;
    },
  },
  urlOf: ({ url = '' }) => {
    if (!url.startsWith('https:')) throw new Error('only from a page');
    return url;
  },
});

beforeEach(() => {
  settings = DEFAULT_SETTINGS;
});

describe('corrections', () => {
  it('are kept, once each, and can be undone', async () => {
    await handlers['detection.ignore']({ text: 'CEO' }, PAGE);
    await handlers['detection.ignore']({ text: 'CEO' }, PAGE);
    expect(settings.ignoredWords).toEqual(['CEO']);
    await handlers['detection.ignore']({ text: 'CEO', undo: true }, PAGE);
    expect(settings.ignoredWords).toEqual([]);
    await handlers['detection.alias']({ text: 'Big Blue', symbol: 'IBM' }, PAGE);
    expect(settings.aliases).toEqual({ 'Big Blue': 'IBM' });
    await handlers['detection.alias']({ text: 'Big Blue', symbol: null }, PAGE);
    expect(settings.aliases).toEqual({});
  });
});

describe('sites', () => {
  it('are blocked by the page itself, once, never by name', async () => {
    await handlers['site.block'](null, PAGE);
    await handlers['site.block'](null, PAGE);
    expect(settings.blockSites).toEqual(['fool.com']);
    await expect(handlers['site.block'](null, POPUP)).rejects.toThrow('only from a page');
  });

  it('are allowed once and taken back', async () => {
    await handlers['site.allow']({ site: 'example.com', allowed: true }, POPUP);
    await handlers['site.allow']({ site: 'example.com', allowed: true }, POPUP);
    expect(settings.allowSites).toEqual(['example.com']);
    await handlers['site.allow']({ site: 'example.com', allowed: false }, POPUP);
    expect(settings.allowSites).toEqual([]);
  });
});

describe('the watchlist', () => {
  it('turns a symbol over, or does what is wished', async () => {
    const toggle = (watched?: boolean) =>
      handlers['watchlist.toggle']({ symbol: 'AMPL', ...(watched !== undefined && { watched }) }, PAGE);
    expect(await toggle()).toEqual({ watched: true });
    expect(await toggle()).toEqual({ watched: false });
    expect(await toggle(true)).toEqual({ watched: true });
    expect(await toggle(true)).toEqual({ watched: true });
    expect(settings.watchlist).toEqual(['AMPL']);
    expect(await toggle(false)).toEqual({ watched: false });
    expect(settings.watchlist).toEqual([]);
  });
});

describe('the pair', () => {
  it('is kept, and one of the user’s own for the next choice too', async () => {
    const own = { small: 'AMPL', large: 'SPY' };
    await handlers['pair.choose']({ pair: { small: 'IJR', large: 'SPY' } }, POPUP);
    expect(settings).toMatchObject({ pair: { small: 'IJR', large: 'SPY' }, customPairs: [] });
    await handlers['pair.choose']({ pair: own }, POPUP);
    await handlers['pair.choose']({ pair: own }, POPUP);
    expect(settings).toMatchObject({ pair: own, customPairs: [own] });
  });
});
