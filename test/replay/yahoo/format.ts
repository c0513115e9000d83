/**
 * Yahoo's `formatted=true`: every number becomes `{raw, fmt}` and every missing one `{}`. Moments
 * and hints stay plain, as on the wire.
 */
const PLAIN =
  /^(maxAge|priceHint|gmtOffSetMilliseconds|firstTradeDate.*|sourceInterval|exchangeDataDelayedBy)$/;

export function formatted(value: unknown, key = ''): unknown {
  if (typeof value === 'number' && !PLAIN.test(key)) return { raw: value, fmt: value.toFixed(2) };
  if (Array.isArray(value)) return value.map((item) => formatted(item));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, formatted(item, name)]));
  }
  return value;
}
