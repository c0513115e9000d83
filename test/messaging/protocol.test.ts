import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { backgroundCalls, tabCalls } from '../../lib/messaging/protocol';

describe('protocol', () => {
  it('has no call with two meanings', () => {
    const names = [...Object.keys(backgroundCalls), ...Object.keys(tabCalls)];
    expect(new Set(names).size).toBe(names.length);
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
