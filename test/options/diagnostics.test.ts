import { expect, it } from 'vitest';
import { diagnostics } from '../../lib/options/diagnostics';
import type { OptionsModel } from '../../lib/options/model';
import { DEFAULT_SETTINGS } from '../../lib/settings/settings';

it('holds what helps and nothing of the person', () => {
  const model: OptionsModel = {
    settings: {
      ...DEFAULT_SETTINGS,
      watchlist: ['AMPL'],
      blockSites: ['private.example'],
      aliases: { secret: 'INOD' },
    },
    health: 'current',
    locked: ['theme'],
    saved: null,
    keys: ['finnhub'],
    data: {
      bytes: 5,
      entries: 1,
      sources: [
        {
          id: 'finnhub',
          label: 'Finnhub',
          needsKey: true,
          enabled: true,
          hosts: [],
          gives: ['quotes'],
          terms: 'https://finnhub.io/',
          state: 'failed',
          failure: 'key-rejected',
        },
      ],
    },
    withheld: ['other.example'],
    builtInWithheld: 0,
    importPreview: null,
    notices: {},
    alerts: { log: [], snoozed: {}, unseen: 0 },
    tried: null,
    sync: null,
    version: '1.2.3',
  };
  const text = diagnostics(model, 'Browser/1');
  expect(JSON.parse(text)).toMatchObject({
    version: '1.2.3',
    browser: 'Browser/1',
    options: 'current',
    changed: ['aliases', 'blockSites', 'watchlist'].sort(),
    locked: ['theme'],
    sources: [{ id: 'finnhub', state: 'failed', failure: 'key-rejected' }],
  });
  expect(text).not.toMatch(/AMPL|INOD|secret|example/);
});
