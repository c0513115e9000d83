import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ownPageCalls } from '../../lib/messaging/own-page-calls';

const source = {
  id: 'yahoo',
  label: 'Yahoo Finance',
  needsKey: false,
  enabled: true,
  hosts: ['query1.finance.yahoo.com'],
  gives: ['quotes', 'history'],
  terms: 'https://example.com/terms',
  state: 'ok',
};
const status = (change: object) =>
  v.is(ownPageCalls['data.status'].returns, { bytes: 0, entries: 0, sources: [{ ...source, ...change }] });

describe("the options page's calls", () => {
  it('tell a source by what it gives and how it stands', () => {
    expect(status({})).toBe(true);
    expect(status({ state: 'cooling-down', failure: 'rate-limited', retryAt: 1 })).toBe(true);
    expect(status({ state: 'fine' })).toBe(false);
    expect(status({ gives: ['everything'] })).toBe(false);
  });

  it('name one rule when they quieten it', () => {
    const quieten = ownPageCalls['alerts.snooze'].params;
    expect(v.is(quieten, { rule: 'a', quiet: true })).toBe(true);
    expect(v.is(quieten, { rule: 'a'.repeat(101), quiet: true })).toBe(false);
    expect(v.is(quieten, { rule: 'a' })).toBe(false);
  });
});
