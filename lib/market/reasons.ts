import { ProviderError, type ProviderErrorKind } from '../providers/types';
import type { MissingReason } from './types';

const REASONS: Record<ProviderErrorKind, MissingReason> = {
  network: 'source-failed',
  timeout: 'source-failed',
  aborted: 'source-failed',
  offline: 'offline',
  http: 'source-failed',
  'rate-limited': 'rate-limited',
  unauthorised: 'source-failed',
  forbidden: 'source-failed',
  consent: 'consent-needed',
  premium: 'not-provided',
  'not-found': 'unknown-symbol',
  empty: 'not-provided',
  'too-large': 'source-failed',
  'not-json': 'source-failed',
  schema: 'source-failed',
  'wrong-symbol': 'source-failed',
  'circuit-open': 'rate-limited',
};

/** Raised when no source could even be asked. */
export class NoSourceError extends Error {
  override readonly name = 'NoSourceError';
  constructor(readonly reason: 'no-source' | 'permission-missing') {
    super(reason);
  }
}

/** Whatever prevented a value → the reason shown for it. `keyed`: the source takes the user's key. */
export function reasonOf(error: unknown, keyed = false): MissingReason {
  if (error instanceof NoSourceError) return error.reason;
  if (!(error instanceof ProviderError)) return 'source-failed';
  if (keyed && (error.kind === 'unauthorised' || error.kind === 'forbidden')) return 'key-rejected';
  return REASONS[error.kind];
}
