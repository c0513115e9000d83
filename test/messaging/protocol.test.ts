import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { backgroundCalls, symbolSchema, tabCalls } from '../../lib/messaging/protocol';

describe('protocol', () => {
  it('has no call with two meanings', () => {
    const names = [...Object.keys(backgroundCalls), ...Object.keys(tabCalls)];
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(['IWM', 'BRK-B', '^GSPC', 'GC=F', '0700.HK', 'A'])('takes %s for a symbol', (symbol) => {
    expect(v.is(symbolSchema, symbol)).toBe(true);
  });

  it.each([
    '',
    'iwm',
    'IWM SPY',
    'IWM,SPY',
    'IWM&x=1',
    '../IWM',
    'https://evil.example/',
    'IWM?',
    '^',
    'A'.repeat(17),
    'ΙWM',
    'IWM\n',
  ])('does not take %j for one', (symbol) => {
    expect(v.is(symbolSchema, symbol)).toBe(false);
  });

  it('takes no address in any parameter', () => {
    for (const { params } of Object.values(backgroundCalls)) {
      const result = v.safeParse(params, {
        url: 'https://evil.example/',
        symbol: 'IWM',
        symbols: ['IWM'],
        text: 'x',
        source: 'x',
        instruments: [],
      });
      if (result.success) expect(JSON.stringify(result.output) ?? '').not.toContain('evil');
    }
  });

  it('bounds what a page may send', () => {
    const instrument = { symbol: 'IWM', text: 'IWM', mentions: 1 };
    const found = backgroundCalls['page.found'].params;
    expect(v.is(found, { instruments: Array(500).fill(instrument) })).toBe(true);
    expect(v.is(found, { instruments: Array(501).fill(instrument) })).toBe(false);
    expect(v.is(backgroundCalls['symbol.lookup'].params, { text: 'x'.repeat(201) })).toBe(false);
  });
});
