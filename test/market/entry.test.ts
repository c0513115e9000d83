import { describe, expect, it } from 'vitest';
import { parseEntry } from '../../lib/market/entry';
import { facts, history, NOW, pe } from './metrics';

const moments = { fetchedAt: NOW, staleAfter: NOW };

describe('parseEntry', () => {
  it('takes a value of its kind, or none with the failure', () => {
    const failure = { reason: 'offline', at: NOW, retryAt: NOW, count: 1 } as const;
    expect(
      parseEntry('quote', { value: facts('A', { trailingPE: pe(3) }), ...moments })?.value?.instrument.symbol,
    ).toBe('A');
    expect(parseEntry('history', { value: null, ...moments, failure })).toEqual({
      value: null,
      ...moments,
      failure,
    });
    expect(parseEntry('directory', { value: 'A B C', ...moments })?.value).toBe('A B C');
  });

  it.each<[string, unknown]>([
    ['another kind', { value: history('A'), ...moments }],
    ['no moments', { value: facts('A') }],
    ['a moment that is no number', { value: facts('A'), ...moments, staleAfter: Number.POSITIVE_INFINITY }],
    [
      'a figure that is null without a reason',
      { value: facts('A', { eps: { ...pe(1), value: null } }), ...moments },
    ],
    [
      'an unheard-of reason',
      { value: null, ...moments, failure: { reason: 'bored', at: 1, retryAt: 1, count: 1 } },
    ],
    ['nothing', undefined],
    ['text', 'value'],
  ])('refuses %s', (_, stored) => {
    expect(parseEntry('quote', stored)).toBeUndefined();
  });

  it('brings no prototype along', () => {
    const hostile = JSON.parse(
      '{"value":null,"fetchedAt":1,"staleAfter":1,"__proto__":{"polluted":1}}',
    ) as unknown;
    expect(parseEntry('quote', hostile)).toEqual({ value: null, fetchedAt: 1, staleAfter: 1 });
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});
