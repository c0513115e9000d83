import { type Provider, type ProviderContext, ProviderError } from '../providers/types';
import { NoSourceError } from './reasons';
import type { Facts } from './types';

/** The capabilities answered one request at a time. */
type Capability = 'facts' | 'history' | 'histories' | 'holdings' | 'fedFunds' | 'directory' | 'search';
/** The two ways to prices of many symbols: with all that comes along, or prices alone. */
export type BatchMethod = 'quotes' | 'prices';

export interface ChainDependencies {
  /** Enabled sources in the order of preference; those without a needed key left out. */
  providers(): Promise<readonly Provider[]>;
  contextFor(provider: Provider): Promise<ProviderContext>;
  /** False when the browser withholds access to the source's hosts. */
  permitted(provider: Provider): Promise<boolean>;
  /** Told of every use, for the options page. */
  report(source: Provider, use: { capability: string; error?: unknown }): void;
}

/** A source that answers one symbol a request is asked for no more than this many of a batch. */
const MAX_SINGLES = 6;

export interface Chain {
  /** The first source that answers; throws the first source's error when none does. */
  first<T>(
    capability: Capability,
    call: (provider: Provider, context: ProviderContext) => Promise<T> | undefined,
  ): Promise<T>;
  /** Each symbol → its facts, or the error that explains their absence. Each source tries `methods` in order. */
  quotes(symbols: readonly string[], methods: readonly BatchMethod[]): Promise<Map<string, Facts | Error>>;
}

/** Failover per capability: each source that has it, in order, until one answers. */
export function createChain({ providers, contextFor, permitted, report }: ChainDependencies): Chain {
  async function usable(capabilities: readonly (Capability | BatchMethod)[]): Promise<Provider[]> {
    const capable = (await providers()).filter((provider) => capabilities.some((name) => provider[name]));
    if (capable.length === 0) throw new NoSourceError('no-source');
    const allowed: Provider[] = [];
    for (const provider of capable) if (await permitted(provider)) allowed.push(provider);
    if (allowed.length === 0) throw new NoSourceError('permission-missing');
    return allowed;
  }

  async function use<T>(
    provider: Provider,
    capability: Capability | BatchMethod,
    call: (context: ProviderContext) => Promise<T>,
  ): Promise<T> {
    try {
      const value = await call(await contextFor(provider));
      report(provider, { capability });
      return value;
    } catch (error) {
      report(provider, { capability, error });
      throw error;
    }
  }

  return {
    async first(capability, call) {
      let firstError: unknown;
      for (const provider of await usable([capability])) {
        try {
          return await use(provider, capability, async (context) => {
            const value = await call(provider, context);
            if (value === undefined) throw new NoSourceError('no-source');
            return value;
          });
        } catch (error) {
          firstError ??= error;
          if (isFinal(provider, error)) break;
        }
      }
      throw firstError;
    },
    async quotes(symbols, methods) {
      const answers = new Map<string, Facts | Error>();
      const open = new Set(symbols);
      let providers: Provider[];
      try {
        providers = await usable(methods);
      } catch (error) {
        const reason = error instanceof Error ? error : new NoSourceError('no-source');
        return new Map(symbols.map((symbol) => [symbol, reason]));
      }
      for (const provider of providers) {
        for (const method of methods) {
          if (open.size > 0 && provider[method]) await askAll(provider, method);
        }
      }
      return answers;

      async function askAll(provider: Provider, method: BatchMethod): Promise<void> {
        const size = provider.batchSize ?? 1;
        const wanted = size > 1 ? [...open] : [...open].slice(0, MAX_SINGLES);
        const batches = Array.from({ length: Math.ceil(wanted.length / size) }, (_, i) =>
          wanted.slice(i * size, (i + 1) * size),
        );
        await Promise.all(batches.map((batch) => ask(provider, method, batch)));
      }
      async function ask(provider: Provider, method: BatchMethod, batch: string[]): Promise<void> {
        try {
          const found = await use(provider, method, async (context) => provider[method]?.(batch, context));
          for (const symbol of batch) {
            const facts = found?.get(symbol);
            answers.set(symbol, facts ?? new ProviderError('not-found', 'no source knows this symbol'));
            open.delete(symbol);
          }
        } catch (error) {
          // Kept until a later source does better; the first source's reason is the one that counts.
          for (const symbol of batch) {
            if (!answers.has(symbol))
              answers.set(symbol, error instanceof Error ? error : new Error('failed'));
          }
        }
      }
    },
  };
}

/** A source of prices knows every symbol there is: that it doesn't know one is an answer, not a fault. */
function isFinal(provider: Provider, error: unknown): boolean {
  return provider.quotes !== undefined && error instanceof ProviderError && error.kind === 'not-found';
}
