import { describe, expect, it } from 'vitest';
import { sourceReport } from '../../lib/background/source-report';
import type { Provider } from '../../lib/providers/types';
import { translateEnglish } from '../tools/english';

const provider = (limits: Provider['limits']): Provider => ({
  id: 'twelvedata',
  label: 'Twelve Data',
  hosts: ['https://api.twelvedata.com/*'],
  needsKey: true,
  limits,
  history: async () => Promise.reject(new Error('unused')),
  search: async () => [],
});

describe('sourceReport', () => {
  it('says the limits in words', () => {
    const limits = { perMinute: 8, perDay: 800, delayMinutes: 15, terms: 'https://terms.example/' };
    expect(
      sourceReport({ provider: provider(limits), enabled: true, state: 'no-key' }, translateEnglish),
    ).toEqual({
      id: 'twelvedata',
      label: 'Twelve Data',
      hosts: ['https://api.twelvedata.com/*'],
      needsKey: true,
      enabled: true,
      gives: ['history', 'search'],
      terms: 'https://terms.example/',
      state: 'no-key',
      limits: '8 requests a minute, 800 requests a day, prices delayed by 15 minutes',
    });
  });

  it('leaves out what is not known', () => {
    const report = sourceReport(
      { provider: provider({ terms: '' }), enabled: false, state: 'ok', lastSuccess: 5 },
      translateEnglish,
    );
    expect(report).not.toHaveProperty('limits');
    expect(report).not.toHaveProperty('failure');
    expect(report).toMatchObject({ enabled: false, lastSuccess: 5 });
  });
});
