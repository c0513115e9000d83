import { describe, expect, it } from 'vitest';
import { hostAllowed } from '../../lib/net/hosts';

const PATTERNS = ['https://cdn.cboe.com/*', 'https://*.example.org/*'];

describe('hostAllowed', () => {
  it.each([
    ['https://cdn.cboe.com/api/x.json', true],
    ['https://www.example.org/', true],
    ['https://example.org/', true],
    ['http://cdn.cboe.com/', false],
    ['https://cdn.cboe.com.evil.example/', false],
    ['https://evil.example/cdn.cboe.com/', false],
    ['https://cdn.cboe.com@evil.example/', false],
    ['https://user:pass@cdn.cboe.com/', false],
    ['https://notexample.org/', false],
    ['javascript:alert(1)', false],
    ['', false],
    ['//cdn.cboe.com/', false],
  ])('%s is allowed: %s', (url, allowed) => {
    expect(hostAllowed(url, PATTERNS)).toBe(allowed);
  });

  it('allows nothing without patterns, and nothing by a pattern that is none', () => {
    expect(hostAllowed('https://cdn.cboe.com/', [])).toBe(false);
    expect(hostAllowed('https://cdn.cboe.com/', ['<all_urls>', '*'])).toBe(false);
  });
});
