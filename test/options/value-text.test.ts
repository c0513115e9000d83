import { describe, expect, it } from 'vitest';
import { createFormat } from '../../lib/format/format';
import { FIELDS } from '../../lib/options/fields';
import { valueText } from '../../lib/options/value-text';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/settings/settings';
import { translateEnglish } from '../tools/english';

const text = (key: keyof Settings, patch: Partial<Settings> = {}) => {
  const field = FIELDS.find((each) => each.key === key);
  if (!field) throw new Error(key);
  return valueText(
    field,
    { ...DEFAULT_SETTINGS, ...patch },
    { t: translateEnglish, format: createFormat('en-US') },
  );
};

describe('a value in a few words', () => {
  it.each<[keyof Settings, Partial<Settings>, string]>([
    ['discountAlert', {}, '30 %'],
    ['smallCapMax', {}, '2 billion dollars'],
    ['theme', {}, 'As the system'],
    ['scanning', {}, '✓'],
    ['sync', {}, '✗'],
    ['pair', {}, 'IWM / SPY'],
    ['customPairs', { customPairs: [{ small: 'VB', large: 'VV' }] }, 'VB / VV'],
    ['returnWindows', { returnWindows: ['1M', 'YTD'] }, '1M, YTD'],
    ['watchlist', { watchlist: ['AMPL', 'INOD'] }, 'AMPL, INOD'],
    ['watchlist', {}, '–'],
    ['aliases', { aliases: { 'the Russell': '^RUT', Ampli: 'AMPL' } }, 'the Russell = ^RUT, Ampli = AMPL'],
    ['quietHours', { quietHours: { from: '22:00', to: '07:00' } }, '22:00–07:00'],
    ['quietHours', {}, '–'],
    [
      'alerts',
      {
        alerts: [
          { id: 'a', enabled: true, kind: 'price', direction: 'above', threshold: 12, symbol: 'AMPL' },
        ],
      },
      'AMPL: price ≥ 12',
    ],
    ['gateway', { gateway: 'https://gate.example/' }, 'https://gate.example/'],
  ])('%s of %j', (key, patch, expected) => {
    expect(text(key, patch)).toBe(expected);
  });

  it('is never endless', () => {
    const ignoredWords = Array.from({ length: 500 }, (_, i) => `WORD${i}`);
    expect(text('ignoredWords', { ignoredWords })).toMatch(/^WORD0, .{150,}…$/);
  });

  it('is there for every preference', () => {
    for (const { key } of FIELDS) expect(text(key)).not.toBe('');
  });
});
