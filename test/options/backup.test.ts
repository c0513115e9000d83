import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportSettings, MAX_IMPORT_BYTES, readImport } from '../../lib/options/backup';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';

const changed: Settings = {
  ...DEFAULT_SETTINGS,
  openDelay: 100,
  watchlist: ['INOD', 'AMPL'],
  aliases: { 'the Russell': '^RUT' },
  pair: { small: 'IJR', large: 'SPY' },
};
const ALERT = { id: 'a', enabled: true, kind: 'price', direction: 'above', threshold: 5, symbol: 'IWM' };
const file = (settings: object, version = 1) => JSON.stringify({ capgap: 'settings', version, settings });

describe('backup of options', () => {
  it('comes back whole', () => {
    const preview = readImport(exportSettings(changed, 0), DEFAULT_SETTINGS);
    expect(preview).toMatchObject({ ok: true, settings: changed });
    expect(preview.ok && preview.changed.sort()).toEqual(['aliases', 'openDelay', 'pair', 'watchlist']);
  });

  it('says that nothing changes when nothing does', () => {
    expect(readImport(exportSettings(changed, 0), changed)).toMatchObject({ ok: true, changed: [] });
  });

  it.each([
    ['not JSON', '{"capgap":', 'not-json'],
    ['something else', '{"a":1}', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['a newer version', file({}, 99), 'future-version'],
    ['a poisoned object', '{"capgap":"settings","version":1,"settings":{"__proto__":{"x":1}}}', 'not-ours'],
    ['an unknown option', file({ mood: 1 }), 'bad-value'],
    ['a wrong type', file({ openDelay: 'soon' }), 'bad-value'],
    ['a value out of bounds', file({ openDelay: 5000 }), 'bad-value'],
    ['a symbol that is none', file({ watchlist: ['IWM', '<b>'] }), 'bad-value'],
    ['one nested deeper than any stack', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, 'not-ours'],
    [
      'an option nested that deep',
      file({}).replace('{}', `{"alerts":${'['.repeat(50_000)}${']'.repeat(50_000)}}`),
      'not-ours',
    ],
    ['two alerts of one id', file({ alerts: [ALERT, { ...ALERT, threshold: 9 }] }), 'bad-value'],
    ['one word twice', file({ ignoredWords: ['CEO', 'CEO'] }), 'bad-value'],
    ['ten megabytes', `"${'x'.repeat(MAX_IMPORT_BYTES)}"`, 'too-large'],
  ])('refuses %s whole', (_, text, problem) => {
    expect(readImport(text, changed)).toMatchObject({ ok: false, problem });
  });

  it('never throws and never accepts what does not survive as written', () => {
    fc.assert(
      fc.property(fc.json(), fc.dictionary(fc.string(), fc.jsonValue()), (json, settings) => {
        readImport(json, DEFAULT_SETTINGS);
        const preview = readImport(file(settings), DEFAULT_SETTINGS);
        if (preview.ok) expect(preview.settings).toMatchObject(settings);
      }),
    );
  });
});
