import { describe, expect, it } from 'vitest';
import { createKeyStore } from '../../lib/settings/keys';

function area(items: Record<string, unknown> = {}) {
  return {
    items,
    get: async (key: string) => (key in items ? { [key]: items[key] } : {}),
    set: async (next: Record<string, unknown>) => void Object.assign(items, next),
  };
}

describe('key store', () => {
  it('keeps a key without its surrounding blanks and apart from the settings', async () => {
    const local = area();
    await createKeyStore(local).set('finnhub', '  abc ');
    expect(local.items).toEqual({ keys: { finnhub: 'abc' } });
  });

  it('removes a key set to nothing', async () => {
    const local = area({ keys: { finnhub: 'abc', fmp: 'x' } });
    await createKeyStore(local).set('finnhub', '');
    expect(await createKeyStore(local).load()).toEqual({ fmp: 'x' });
  });

  it.each([null, 'text', [1], { other: 'x' }, { finnhub: 7 }])(
    'reads corrupt keys %j as none',
    async (keys) => {
      expect(await createKeyStore(area({ keys })).load()).toEqual({});
    },
  );

  it('loses no key beside one it cannot read or does not know', async () => {
    const local = area({ keys: { finnhub: 'abc', tiingo: 'later', fmp: 7 } });
    expect(await createKeyStore(local).load()).toEqual({ finnhub: 'abc' });
    await createKeyStore(local).set('twelvedata', 'x');
    expect(local.items).toEqual({ keys: { finnhub: 'abc', tiingo: 'later', fmp: 7, twelvedata: 'x' } });
  });

  it('has none when storage fails, and says so when one is to be kept', async () => {
    const broken = { get: async () => Promise.reject(new Error('no')), set: async () => undefined };
    expect(await createKeyStore(broken).load()).toEqual({});
    await expect(createKeyStore(broken).set('finnhub', 'x')).rejects.toThrow();
  });
});
