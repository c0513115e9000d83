import type { SourceId } from '../market/types';
import { createFred } from './fred/client';
import { createNyFed } from './nyfed/client';
import type { Provider } from './types';
import { createYahoo } from './yahoo/client';

/** Every source, one line each, keyless first. A new source is a new folder and a line here. */
const SOURCES: readonly (() => Provider)[] = [createYahoo, createNyFed, createFred];

/** One instance of every source; they hold what is under way, so make them once per worker. */
export const createProviders = (): Provider[] => SOURCES.map((create) => create());

export type Capability =
  | 'quotes'
  | 'prices'
  | 'facts'
  | 'history'
  | 'holdings'
  | 'fedFunds'
  | 'directory'
  | 'search';

/** Who is asked first, per capability: keyless before keyed, the fuller answer before the poorer. */
const ORDER: Record<Capability, readonly SourceId[]> = {
  quotes: ['yahoo', 'cboe', 'twelvedata', 'finnhub', 'fmp'],
  prices: ['yahoo'],
  facts: ['yahoo', 'ishares', 'sec', 'finnhub', 'fmp'],
  history: ['yahoo', 'cboe', 'nasdaq', 'twelvedata', 'fmp'],
  holdings: ['ishares', 'yahoo'],
  fedFunds: ['nyfed', 'fred'],
  directory: ['nasdaqtrader', 'sec'],
  search: ['yahoo'],
};

/**
 * The sources that have a capability, in the order to try them: those the user prefers first
 * (`preferred`, by id), then the standing order. Sources in `disabled` are left out.
 */
export function providersFor(
  capability: Capability,
  {
    providers,
    preferred = [],
    disabled = [],
  }: { providers: readonly Provider[]; preferred?: readonly string[]; disabled?: readonly string[] },
): Provider[] {
  const order: readonly string[] = ORDER[capability];
  const rank = (id: string) => {
    const wish = preferred.indexOf(id);
    return wish >= 0 ? wish : preferred.length + (order.indexOf(id) >= 0 ? order.indexOf(id) : order.length);
  };
  return providers
    .filter((provider) => typeof provider[capability] === 'function' && !disabled.includes(provider.id))
    .sort((a, b) => rank(a.id) - rank(b.id));
}
