import { describe, expect, it } from 'vitest';
import { NoSourceError, reasonOf } from '../../lib/market/reasons';
import { ProviderError, type ProviderErrorKind } from '../../lib/providers/types';

describe('reasonOf', () => {
  it.each<[ProviderErrorKind, string]>([
    ['offline', 'offline'],
    ['rate-limited', 'rate-limited'],
    ['circuit-open', 'rate-limited'],
    ['consent', 'consent-needed'],
    ['not-found', 'unknown-symbol'],
    ['empty', 'not-provided'],
    ['premium', 'not-provided'],
    ['timeout', 'source-failed'],
    ['network', 'source-failed'],
    ['not-json', 'source-failed'],
    ['schema', 'source-failed'],
    ['wrong-symbol', 'source-failed'],
    ['too-large', 'source-failed'],
  ])('%s is shown as %s', (kind, reason) => {
    expect(reasonOf(new ProviderError(kind, kind))).toBe(reason);
  });

  it('blames the key only where there is one', () => {
    expect(reasonOf(new ProviderError('unauthorised', ''), true)).toBe('key-rejected');
    expect(reasonOf(new ProviderError('unauthorised', ''), false)).toBe('source-failed');
  });

  it('knows when nobody could be asked, and takes the rest for a failure', () => {
    expect(reasonOf(new NoSourceError('permission-missing'))).toBe('permission-missing');
    expect(reasonOf(new NoSourceError('no-source'))).toBe('no-source');
    expect(reasonOf(new TypeError('bug'))).toBe('source-failed');
    expect(reasonOf(undefined)).toBe('source-failed');
  });
});
