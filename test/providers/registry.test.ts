import { describe, expect, it } from 'vitest';
import { createProviders } from '../../lib/providers/registry';
import type { Provider } from '../../lib/providers/types';
import { DATA_HOSTS, KEYED_HOSTS } from '../../lib/settings/hosts';

const providers = createProviders();
const having = (capability: keyof Provider) =>
  providers.filter((provider) => typeof provider[capability] === 'function').map(({ id }) => id);

describe('the table of sources', () => {
  it.each([
    ['quotes', ['yahoo', 'cboe', 'twelvedata', 'finnhub', 'fmp']],
    ['prices', ['yahoo']],
    ['facts', ['yahoo', 'ishares', 'sec', 'finnhub', 'fmp']],
    ['history', ['yahoo', 'cboe', 'nasdaq', 'twelvedata', 'fmp']],
    ['histories', ['yahoo']],
    ['holdings', ['yahoo', 'ishares']],
    ['fedFunds', ['nyfed', 'fred']],
    ['directory', ['nasdaqtrader', 'sec']],
    ['search', ['yahoo']],
    ['test', ['yahoo', 'twelvedata', 'finnhub', 'fmp']],
  ] as const)('%s is asked of %j, in this order', (capability, expected) => {
    expect(having(capability)).toEqual(expected);
  });
  it('has each source once, keyless before keyed', () => {
    expect(new Set(providers.map(({ id }) => id)).size).toBe(providers.length);
    const keyed = providers.map(({ needsKey }) => needsKey);
    expect(keyed).toEqual(keyed.toSorted((a, b) => Number(a) - Number(b)));
  });
  it('talks only to hosts the manifest allows', () => {
    for (const { hosts, needsKey } of providers) {
      for (const host of hosts) expect(needsKey ? KEYED_HOSTS : DATA_HOSTS).toContain(host);
    }
  });
  it('lets every keyed source be tested and links its terms', () => {
    for (const provider of providers) {
      if (provider.needsKey) expect(provider.test).toBeDefined();
      expect(provider.limits.terms).toMatch(/^https:\/\//);
    }
  });
  it('makes fresh instances, so that nothing is shared between two workers', () => {
    expect(createProviders()[0]).not.toBe(providers[0]);
  });
});
