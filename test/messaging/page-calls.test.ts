import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { MAX_PAGE_TEXT } from '../../lib/article/page-text';
import { tabCalls } from '../../lib/messaging/page-calls';

const accepts = (call: keyof typeof tabCalls, side: 'params' | 'returns', value: unknown) =>
  v.is(tabCalls[call][side], value);
const mention = { symbol: 'IWM', start: 0, end: 3, form: 'bare', confidence: 0.9 };

describe('what a page is asked', () => {
  it('goes to symbols only', () => {
    expect(accepts('page.goto', 'params', { symbol: '^RUT', index: 2 })).toBe(true);
    expect(accepts('page.goto', 'params', { symbol: 'iwm' })).toBe(false);
    expect(accepts('page.goto', 'params', { symbol: '<img>' })).toBe(false);
  });

  it('knows its commands', () => {
    expect(accepts('page.command', 'params', { command: 'pin' })).toBe(true);
    expect(accepts('page.command', 'params', { command: 'eval' })).toBe(false);
  });

  it('reads a page a few times at most', () => {
    expect(accepts('page.diagnostics', 'params', { repeat: 20 })).toBe(true);
    for (const repeat of [21, -1, 1.5, Number.NaN])
      expect(accepts('page.diagnostics', 'params', { repeat })).toBe(false);
  });
});

describe('what a page answers', () => {
  it('is a text with places in it, both bounded', () => {
    const text = 'x'.repeat(MAX_PAGE_TEXT);
    const far = { ...mention, end: MAX_PAGE_TEXT };
    expect(accepts('page.text', 'returns', { text, mentions: [mention, far] })).toBe(true);
    expect(accepts('page.text', 'returns', { text: `${text}x`, mentions: [] })).toBe(false);
    for (const end of [MAX_PAGE_TEXT + 1, -1, 2.5, null])
      expect(accepts('page.text', 'returns', { text: 'IWM', mentions: [{ ...mention, end }] })).toBe(false);
    const many = Array(20_001).fill(mention);
    expect(accepts('page.text', 'returns', { text: 'IWM', mentions: many })).toBe(false);
  });

  it('names instruments by symbols, with the day of publication where there is one', () => {
    const instruments = [{ symbol: 'BRK.B', text: 'Berkshire', mentions: 2 }];
    expect(accepts('page.list', 'returns', { instruments })).toBe(true);
    expect(accepts('page.list', 'returns', { instruments, published: null })).toBe(true);
    expect(accepts('page.list', 'returns', { instruments, published: '2026-01-26' })).toBe(false);
    const [instrument] = instruments;
    expect(accepts('page.list', 'returns', { instruments: [{ ...instrument, symbol: 'a b' }] })).toBe(false);
  });
});
