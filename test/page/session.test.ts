// @vitest-environment happy-dom
import './browser-fakes';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ScanConfig } from '../../lib/messaging/protocol';
import { startSession } from '../../lib/page/session';
import { DIRECTORY, NAMES } from './detection';

const CONFIG: ScanConfig = {
  enabled: true,
  directory: DIRECTORY,
  strictness: 'balanced',
  detectNames: true,
  ignoredWords: [],
  aliases: {},
  underline: 'dotted',
  hoverMode: 'hover',
  openDelay: 300,
  closeDelay: 300,
};

const visit = (url: string) =>
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);

let controller: AbortController;
let config: ScanConfig;
let asked: string[];
let reported: unknown[];

/** A session on the page, as the background answers it. */
function start(html: string) {
  document.body.innerHTML = html;
  const call = async (name: string, params: unknown): Promise<unknown> => {
    asked.push(name);
    if (name === 'scan.config') return config;
    if (name === 'scan.names') return NAMES;
    if (name === 'page.found') reported.push(params);
    return null;
  };
  return startSession({ document, call: call as never, signal: controller.signal });
}

const settle = () => vi.advanceTimersByTimeAsync(2_000);
const count = (name: string) => asked.filter((other) => other === name).length;
const diagnose = (session: ReturnType<typeof start>) => session['page.diagnostics']({ repeat: 0 }, {});
async function found(session: ReturnType<typeof start>): Promise<string[]> {
  const { mentions = [] } = (await diagnose(session)) ?? {};
  return mentions.map(({ text }) => text);
}

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  visit('https://news.example/');
  controller = new AbortController();
  config = CONFIG;
  asked = [];
  reported = [];
});

afterEach(() => {
  controller.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

describe('a page in its session', () => {
  it('without instruments asks for its settings and nothing else', async () => {
    start('<p>Nothing of note.</p>');
    await settle();
    expect(asked).toEqual(['scan.config']);
  });

  it('reports what it finds, once', async () => {
    start('<p>$IWM and $IWM</p>');
    await settle();
    expect(reported).toEqual([{ instruments: [{ symbol: 'IWM', text: 'IWM', mentions: 2 }] }]);
  });

  it('is given names when it shows evidence of finance, and read again with them', async () => {
    const session = start(
      '<p>Shares of Apple (NASDAQ: AAPL) rose 3%, $AMPL and $IWM fell.</p><p>Amplitude said so.</p>',
    );
    await settle();
    expect(count('scan.names')).toBe(1);
    expect(await found(session)).toContain('Amplitude');
  });

  it('on a site about markets is given names at once, and read once', async () => {
    visit('https://www.fool.com/');
    const session = start('<p>Amplitude said so.</p>');
    await settle();
    expect(asked.slice(0, 2)).toEqual(['scan.config', 'scan.names']);
    expect(await found(session)).toEqual(['Amplitude']);
    expect((await diagnose(session))?.texts).toBe(1);
  });

  it('goes without names when the reader wants none', async () => {
    visit('https://www.fool.com/');
    config = { ...CONFIG, detectNames: false };
    start('<p>Amplitude and $IWM.</p>');
    await settle();
    expect(count('scan.names')).toBe(0);
  });

  it('follows the settings: off, and on again', async () => {
    const session = start('<p>$IWM</p>');
    await settle();
    config = { ...CONFIG, enabled: false };
    await session['page.refresh'](null, {});
    expect(await diagnose(session)).toBeNull();
    expect(session['page.list'](null, {})).toMatchObject({ instruments: [] });
    config = { ...CONFIG, ignoredWords: ['IWM'] };
    await session['page.refresh'](null, {});
    await settle();
    expect(await found(session)).toEqual([]);
  });

  it('ends with its signal', async () => {
    const session = start('<p>$IWM</p>');
    await settle();
    controller.abort();
    document.body.append('$AMPL');
    await settle();
    expect(reported).toHaveLength(1);
    expect(await diagnose(session)).toBeNull();
  });
});
