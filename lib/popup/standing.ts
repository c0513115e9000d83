import type { Freshness, MissingReason } from '../market/types';
import type { ComparisonData } from '../messaging/protocol';
import { awaitedParts, isEmpty, missingParts, type Part } from './parts';

/** How the figures on screen stand as a whole: what the status line says, and which button mends it. */
export type Standing =
  /** Nothing known yet for this pair. */
  | { kind: 'loading' }
  /** The figures that ship with the extension. */
  | { kind: 'snapshot' }
  | { kind: 'fresh' }
  /** Older than they should be; a refresh is on its way or due. */
  | { kind: 'stale' }
  | { kind: 'offline' }
  /** The browser withholds access to the sources' hosts. */
  | { kind: 'permission' }
  /** The source wants its consent page answered first. */
  | { kind: 'consent' }
  /** A source, or the background itself, was asked and did not deliver; what is shown is older. */
  | { kind: 'blocked'; reason: MissingReason }
  | { kind: 'unknown-symbol'; symbols: string[] }
  /** Most is here, the named parts are not. */
  | { kind: 'partial'; missing: Part[]; reason: MissingReason | null };

export interface Surroundings {
  online: boolean;
  /** Whether the browser grants the data hosts. */
  permitted: boolean;
}

/** The one thing most worth saying about `data`; null while there is none. */
export function standingOf(data: ComparisonData | null, { online, permitted }: Surroundings): Standing {
  if (!permitted) return { kind: 'permission' };
  if (!data) return online ? { kind: 'loading' } : { kind: 'offline' };
  const facts = [data.small.freshness, data.large.freshness];
  const histories = [data.smallHistory.freshness, data.largeHistory.freshness];
  const all = [...facts, ...histories, data.fedFunds.freshness, data.holdings.freshness];
  const failed = (reason: MissingReason) => all.some(({ failure }) => failure === reason);
  if (failed('permission-missing')) return { kind: 'permission' };
  if (!online || failed('offline')) return { kind: 'offline' };
  if (failed('consent-needed')) return { kind: 'consent' };
  const unknown = [
    { symbol: data.pair.small, served: data.small },
    { symbol: data.pair.large, served: data.large },
  ].filter(({ served }) => !served.facts && served.freshness.failure === 'unknown-symbol');
  if (unknown.length > 0) return { kind: 'unknown-symbol', symbols: unknown.map(({ symbol }) => symbol) };
  if (isEmpty(data) && awaitedParts(data).length > 0) return { kind: 'loading' };
  const missing = missingParts(data);
  const essential = [...facts, ...histories];
  const reason = essential.find(({ failure }) => failure)?.failure ?? null;
  if (reason && (missing.length === 0 || missing.includes('valuation') === missing.includes('history'))) {
    return { kind: 'blocked', reason };
  }
  if (essential.every(isSnapshot)) return { kind: 'snapshot' };
  if (missing.length > 0) {
    return { kind: 'partial', missing, reason: all.find(({ failure }) => failure)?.failure ?? null };
  }
  return essential.some(({ status }) => status !== 'fresh') ? { kind: 'stale' } : { kind: 'fresh' };
}

const isSnapshot = ({ status }: Freshness) => status === 'snapshot';

/** Why there is nothing to show and nothing on its way, where `standing` is that of an empty popup; null while there may be. */
export function whyNothing(standing: Standing): MissingReason | null {
  switch (standing.kind) {
    case 'offline':
      return 'offline';
    case 'permission':
      return 'permission-missing';
    case 'consent':
      return 'consent-needed';
    case 'blocked':
      return standing.reason;
    default:
      return null;
  }
}
