import { describe, expect, it } from 'vitest';
import { type MessageSender, mayCall, originOf } from '../../lib/background/sender';
import { backgroundCalls, type CallName } from '../../lib/messaging/protocol';

const OWN = { id: 'capgap', base: 'chrome-extension://capgap/' };
const ARTICLE = 'https://www.fool.com/article';

const senders: [string, MessageSender, string][] = [
  ['the popup', { id: 'capgap', url: `${OWN.base}popup.html` }, 'page'],
  [
    'options in a tab',
    {
      id: 'capgap',
      url: `${OWN.base}options.html`,
      frameId: 0,
      tab: { id: 3, url: `${OWN.base}options.html` },
    },
    'page',
  ],
  [
    'options in a tab whose address is withheld',
    { id: 'capgap', url: `${OWN.base}options.html`, frameId: 0, tab: { id: 3 } },
    'page',
  ],
  [
    'our script on a page',
    { id: 'capgap', url: ARTICLE, frameId: 0, tab: { id: 3, url: ARTICLE } },
    'content',
  ],
  [
    'our script in a frame',
    { id: 'capgap', url: ARTICLE, frameId: 7, tab: { id: 3, url: 'https://other.example/' } },
    'content',
  ],
  [
    'our page framed by a stranger',
    { id: 'capgap', url: `${OWN.base}popup.html`, frameId: 5, tab: { id: 3, url: 'https://evil.example/' } },
    'stranger',
  ],
  [
    'our page as top frame of a stranger’s tab',
    { id: 'capgap', url: `${OWN.base}popup.html`, frameId: 0, tab: { id: 3, url: 'https://evil.example/' } },
    'stranger',
  ],
  ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }, 'stranger'],
  ['another extension with our address', { id: 'other', url: `${OWN.base}popup.html` }, 'stranger'],
  [
    'an address that only begins like ours',
    { id: 'capgap', url: 'chrome-extension://capgap.evil/popup.html' },
    'stranger',
  ],
  ['a page without a tab', { id: 'capgap', url: ARTICLE }, 'stranger'],
  ['nobody', {}, 'stranger'],
];

describe('originOf', () => {
  it.each(senders)('%s', (_, sender, kind) => {
    expect(originOf(sender, OWN).kind).toBe(kind);
  });

  it('knows the frame of a script', () => {
    expect(originOf(senders[4]?.[1] ?? {}, OWN)).toEqual({
      kind: 'content',
      tabId: 3,
      frameId: 7,
      url: ARTICLE,
      tabUrl: 'https://other.example/',
    });
  });
});

describe('mayCall', () => {
  const calls = Object.keys(backgroundCalls) as CallName[];
  const script = originOf({ id: 'capgap', url: ARTICLE, frameId: 0, tab: { id: 3 } }, OWN);

  it('lets our own pages call everything and strangers nothing', () => {
    expect(calls.every((call) => mayCall({ kind: 'page' }, call))).toBe(true);
    expect(calls.some((call) => mayCall({ kind: 'stranger' }, call))).toBe(false);
  });

  it('lets scripts on pages call what a page is for, and nothing else', () => {
    expect(calls.filter((call) => mayCall(script, call))).toEqual([
      'scan.config',
      'scan.names',
      'page.found',
      'card.inject',
      'card.data',
      'symbol.lookup',
      'watchlist.toggle',
      'detection.ignore',
      'detection.alias',
      'site.block',
      'options.open',
      'view.open',
    ]);
  });
});
