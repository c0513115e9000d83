import type { Metric } from '../market/types';
import type { Settings } from '../settings/settings';

export type SizeBucket = 'small' | 'mid' | 'large';

/** The reader's own limits, in US dollars; null where the market cap is missing or in another currency. */
export function sizeBucket(
  marketCap: Metric | undefined,
  limits: Pick<Settings, 'smallCapMax' | 'midCapMax'>,
): SizeBucket | null {
  if (!marketCap || marketCap.value === null || marketCap.currency !== 'USD') return null;
  if (marketCap.value <= limits.smallCapMax) return 'small';
  return marketCap.value <= limits.midCapMax ? 'mid' : 'large';
}
