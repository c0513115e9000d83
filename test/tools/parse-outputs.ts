import type { Facts, FedFunds, History, Holdings } from '../../lib/market/types';
import { ProviderError } from '../../lib/providers/types';
import type { Instrument } from '../../lib/tickers/types';
import { isoFromEpochDay } from '../../lib/time';

/** What the parse tool prints; `kind` says which. */
export type Output = { kind: string } & Record<string, unknown>;

export const facts = (value: Facts): Output => ({ kind: 'facts', ...value });

/** Facts by symbol; none at all is an unknown symbol, as it is for a card. */
export function quotes(value: Map<string, Facts>): Output {
  if (value.size === 0) throw new ProviderError('not-found', 'no symbol of the request is known');
  return { kind: 'quotes', quotes: Object.fromEntries(value) };
}

/** With its two ends spelled out, days being numbers. */
export function history(value: History): Output {
  const at = (index: number) => ({
    date: isoFromEpochDay(value.days.at(index) ?? 0),
    close: value.close.at(index) ?? null,
    adjClose: value.adjClose?.at(index) ?? null,
  });
  return { kind: 'history', count: value.days.length, first: at(0), last: at(-1), ...value };
}

export function histories(value: Map<string, History>): Output {
  if (value.size === 0) throw new ProviderError('not-found', 'no symbol of the request is known');
  return {
    kind: 'histories',
    histories: Object.fromEntries([...value].map(([symbol, one]) => [symbol, history(one)])),
  };
}

export function fedFunds(value: FedFunds): Output {
  const changes = value.changes.map((change) => ({ date: isoFromEpochDay(change.day), ...change }));
  return { kind: 'fedFunds', ...value, changes };
}

export const holdings = (value: Holdings): Output => ({
  kind: 'holdings',
  count: value.holdings.length,
  ...value,
});

export function instruments(value: readonly Instrument[]): Output {
  if (value.length === 0) throw new ProviderError('not-found', 'nothing matches');
  return { kind: 'instruments', count: value.length, instruments: value };
}
