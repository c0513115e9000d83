import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { call, nothing, symbolSchema, symbolsSchema } from '../../lib/messaging/call';

describe('call', () => {
  it('keeps what goes and what comes apart', () => {
    expect(call(nothing, v.string())).toEqual({
      params: nothing,
      returns: expect.objectContaining({ type: 'string' }),
    });
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

  it('takes no more symbols at once than a page could show', () => {
    expect(v.is(symbolsSchema, Array(500).fill('IWM'))).toBe(true);
    expect(v.is(symbolsSchema, Array(501).fill('IWM'))).toBe(false);
  });
});
