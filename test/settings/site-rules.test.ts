import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isOfSite,
  matchesSite,
  originsOf,
  parseSitePattern,
  siteVerdict,
} from '../../lib/settings/site-rules';

describe('parseSitePattern', () => {
  it.each([
    ['example.com', 'example.com'],
    [' https://www.Example.com/ ', 'example.com'],
    ['*://*.example.com/*', 'example.com'],
    ['example.com/markets/*', 'example.com/markets/*'],
    ['münchen.example', 'münchen.example'],
    ['*', '*'],
    ['<all_urls>', '*'],
    ['localhost', 'localhost'],
  ])('reads %j as %j', (text, pattern) => {
    expect(parseSitePattern(text)).toBe(pattern);
  });

  it.each([
    '',
    '   ',
    'word',
    'https://',
    'exa mple.com',
    '.com',
    'a..b.com',
    'exam*ple.com',
    'javascript:alert(1)',
    'a.b/../../..:x@',
  ])('does not take %j for a site unless it is one', (text) => {
    const pattern = parseSitePattern(text);
    if (pattern !== null) expect(matchesSite('https://fool.com/', pattern)).toBe(false);
    else expect(pattern).toBeNull();
  });

  it('never throws, and what it accepts matches its own host', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.domain(), fc.webUrl()), (text) => {
        const pattern = parseSitePattern(text);
        if (pattern && pattern !== '*') expect(originsOf(pattern)).toHaveLength(2);
      }),
    );
  });
});

describe('matchesSite', () => {
  it.each([
    ['https://example.com/', 'example.com', true],
    ['https://news.example.com/a?b', 'example.com', true],
    ['https://badexample.com/', 'example.com', false],
    ['https://example.com.evil.test/', 'example.com', false],
    ['https://example.com/markets/small-caps', 'example.com/markets/*', true],
    ['https://example.com/sport/markets/', 'example.com/markets/*', false],
    ['https://example.com/a/live/b', 'example.com/*/live', true],
    ['ftp://example.com/', '*', false],
    ['about:blank', '*', false],
    ['http://x.test/', '*', true],
  ])('%s under %s: %s', (url, pattern, expected) => {
    expect(matchesSite(url, pattern)).toBe(expected);
  });
});

describe('siteVerdict', () => {
  const none = { scanning: true, allowSites: [], blockSites: [] };
  it.each([
    ['https://www.fool.com/x', none, 'scan'],
    ['https://news.test/x', none, 'not-listed'],
    ['https://news.test/x', { ...none, allowSites: ['news.test'] }, 'scan'],
    ['https://www.fool.com/x', { ...none, blockSites: ['fool.com/x'] }, 'blocked'],
    ['https://www.fool.com/y', { ...none, blockSites: ['fool.com/x'] }, 'scan'],
    ['https://news.test/', { ...none, allowSites: ['*'], blockSites: ['news.test'] }, 'blocked'],
    ['https://www.fool.com/x', { ...none, scanning: false }, 'off'],
  ] as const)('%s with %j: %s', (url, settings, verdict) => {
    expect(
      siteVerdict(url, {
        ...settings,
        allowSites: [...settings.allowSites],
        blockSites: [...settings.blockSites],
      }),
    ).toBe(verdict);
  });
});

describe('what belongs to a site', () => {
  it.each([
    ['example.com', 'example.com', true],
    ['news.example.com', 'example.com', true],
    ['example.com/sport/*', 'example.com', true],
    ['example.com', 'news.example.com', false],
    ['notexample.com', 'example.com', false],
    ['*', 'example.com', false],
  ])('%s, of %s: %s', (pattern, site, expected) => {
    expect(isOfSite(pattern, site)).toBe(expected);
  });
});
