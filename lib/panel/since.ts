import { seriesFromHistory } from '../analytics/series';
import { sincePublication } from '../article/since-publication';
import type { ServedHistory } from '../messaging/protocol';
import type { EpochDay } from '../time';

/** Price returns since a publication by symbol; null where the series does not reach back to it. */
export function sinceBySymbol(
  histories: Record<string, ServedHistory>,
  published: EpochDay,
): Record<string, number | null> {
  return Object.fromEntries(
    Object.entries(histories).map(([symbol, { history }]) => {
      const own = history && seriesFromHistory(history);
      return [
        symbol,
        own ? (sincePublication({ published, own, small: null, large: null })?.own ?? null) : null,
      ];
    }),
  );
}
