import { indexSymbol, isBareIndex } from './indices';

/**
 * The canonical form of a symbol as written: upper case, class shares with `-` (BRK.B, BRK/B,
 * `BRK. B` → BRK-B), indices as Yahoo writes them (`^SPX`, SPX → ^GSPC). Null when it is no symbol.
 */
export function canonicalSymbol(written: string): string | null {
  const upper = written
    .trim()
    .toUpperCase()
    .replace(/\s*[./]\s*|\s+/g, '-');
  if (upper.startsWith('^')) {
    return indexSymbol(upper.slice(1)) ?? (/^\^[A-Z][A-Z0-9-]{0,9}$/.test(upper) ? upper : null);
  }
  if (isBareIndex(upper)) return indexSymbol(upper) ?? null;
  return /^[A-Z0-9][A-Z0-9-]{0,9}$/.test(upper) ? upper : null;
}
