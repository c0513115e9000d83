import { describe, expect, it, vi } from 'vitest';
import { createChain } from '../../lib/market/chain';
import { type Provider, type ProviderContext, ProviderError } from '../../lib/providers/types';
import { facts } from './metrics';

const context = {} as ProviderContext;
const fails = (kind: ProviderError['kind']) =>
  vi.fn(async () => Promise.reject(new ProviderError(kind, kind)));
const knows = (...symbols: string[]) =>
  vi.fn(
    async (asked: string[]) =>
      new Map(asked.filter((one) => symbols.includes(one)).map((one) => [one, facts(one)])),
  );

function source(id: Provider['id'], rest: Partial<Provider>): Provider {
  return {
    id,
    label: id,
    hosts: [`https://${id}.example/*`],
    needsKey: false,
    limits: { terms: '' },
    ...rest,
  };
}

function chainOf(providers: Provider[], permitted: (provider: Provider) => boolean = () => true) {
  const report = vi.fn();
  const chain = createChain({
    providers: async () => providers,
    contextFor: async () => context,
    permitted: async (provider) => permitted(provider),
    report,
  });
  return { chain, report };
}

const ask = (provider: Provider) => provider.facts?.('IWM', context);

describe('first', () => {
  it('takes the first source that answers and asks no further', async () => {
    const last = vi.fn(async () => facts('IWM'));
    const { chain, report } = chainOf([
      source('cboe', { quotes: knows('IWM') }),
      source('yahoo', { facts: fails('timeout') }),
      source('ishares', { facts: async () => facts('IWM', {}, { currency: 'EUR' }) }),
      source('sec', { facts: last }),
    ]);
    await expect(chain.first('facts', ask)).resolves.toMatchObject({ currency: 'EUR' });
    expect(last).not.toHaveBeenCalled();
    expect(report.mock.calls.map(([provider, { error }]) => [provider.id, error === undefined])).toEqual([
      ['yahoo', false],
      ['ishares', true],
    ]);
  });

  it('throws the first source’s reason when none answers', async () => {
    const { chain } = chainOf([
      source('yahoo', { facts: fails('rate-limited') }),
      source('sec', { facts: fails('not-found') }),
    ]);
    await expect(chain.first('facts', ask)).rejects.toMatchObject({ kind: 'rate-limited' });
  });

  it('takes the word of a source of prices that a symbol does not exist', async () => {
    const last = vi.fn(async () => facts('IWM'));
    const { chain } = chainOf([
      source('yahoo', { quotes: knows(), facts: fails('not-found') }),
      source('sec', { facts: last }),
    ]);
    await expect(chain.first('facts', ask)).rejects.toMatchObject({ kind: 'not-found' });
    expect(last).not.toHaveBeenCalled();
  });

  it('does not take that of a special source', async () => {
    const { chain } = chainOf([
      source('sec', { facts: fails('not-found') }),
      source('yahoo', { quotes: knows(), facts: async () => facts('IWM') }),
    ]);
    await expect(chain.first('facts', ask)).resolves.toMatchObject({ instrument: { symbol: 'IWM' } });
  });

  it('names the reason when nobody can be asked', async () => {
    await expect(chainOf([]).chain.first('facts', ask)).rejects.toMatchObject({ reason: 'no-source' });
    const withheld = chainOf([source('yahoo', { facts: ask as never })], () => false);
    await expect(withheld.chain.first('facts', ask)).rejects.toMatchObject({ reason: 'permission-missing' });
  });

  it('passes over a source the browser withholds', async () => {
    const { chain } = chainOf(
      [source('yahoo', { facts: fails('schema') }), source('sec', { facts: async () => facts('IWM') })],
      ({ id }) => id !== 'yahoo',
    );
    await expect(chain.first('facts', ask)).resolves.toBeDefined();
  });
});

describe('quotes', () => {
  const SYMBOLS = Array.from({ length: 45 }, (_, i) => `S${i}`);

  it('asks for as many at once as the source takes', async () => {
    const quotes = knows(...SYMBOLS);
    const { chain } = chainOf([source('yahoo', { quotes, batchSize: 20 })]);
    const answers = await chain.quotes(SYMBOLS, ['quotes']);
    expect(quotes.mock.calls.map(([asked]) => asked.length)).toEqual([20, 20, 5]);
    expect([...answers.values()].every((one) => !(one instanceof Error))).toBe(true);
  });

  it('takes a symbol left out for unknown and does not ask others for it', async () => {
    const other = knows('S0', 'ZZZZ');
    const { chain } = chainOf([
      source('yahoo', { quotes: knows('S0'), batchSize: 20 }),
      source('cboe', { quotes: other }),
    ]);
    const answers = await chain.quotes(['S0', 'ZZZZ'], ['quotes']);
    expect(answers.get('ZZZZ')).toMatchObject({ kind: 'not-found' });
    expect(other).not.toHaveBeenCalled();
  });

  it('tries a source’s other way before the next source, in the order asked for', async () => {
    const order: string[] = [];
    const noting = (name: string, error?: ProviderError) => async (asked: string[]) => {
      order.push(name);
      if (error) throw error;
      return new Map(asked.map((one) => [one, facts(one)]));
    };
    const refused = new ProviderError('consent', 'consent');
    const { chain } = chainOf([
      source('yahoo', { quotes: noting('quotes', refused), prices: noting('prices'), batchSize: 20 }),
      source('cboe', { quotes: noting('cboe') }),
    ]);
    await chain.quotes(['S0'], ['quotes', 'prices']);
    await chain.quotes(['S0'], ['prices', 'quotes']);
    expect(order).toEqual(['quotes', 'prices', 'prices']);
  });

  it('asks a source that takes one at a time for a few only', async () => {
    const single = knows(...SYMBOLS);
    const { chain } = chainOf([
      source('yahoo', { quotes: fails('rate-limited'), batchSize: 20 }),
      source('cboe', { quotes: single }),
    ]);
    const answers = await chain.quotes(SYMBOLS, ['quotes']);
    expect(single).toHaveBeenCalledTimes(6);
    expect([...answers.values()].filter((one) => !(one instanceof Error))).toHaveLength(6);
    expect(answers.get('S44')).toMatchObject({ kind: 'rate-limited' });
  });

  it('answers what it could when only one batch fails', async () => {
    const quotes = vi.fn(async (asked: string[]) => {
      if (asked.includes('S0')) throw new ProviderError('timeout', 'slow');
      return new Map(asked.map((one) => [one, facts(one)]));
    });
    const { chain } = chainOf([source('yahoo', { quotes, batchSize: 20 })]);
    const answers = await chain.quotes(SYMBOLS, ['quotes']);
    expect(answers.get('S0')).toMatchObject({ kind: 'timeout' });
    expect(answers.get('S44')).toMatchObject({ instrument: { symbol: 'S44' } });
  });

  it('explains every symbol when nobody can be asked', async () => {
    const answers = await chainOf([]).chain.quotes(['A', 'B'], ['quotes']);
    expect([...answers.values()]).toMatchObject([{ reason: 'no-source' }, { reason: 'no-source' }]);
  });
});
