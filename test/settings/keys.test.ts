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
});
