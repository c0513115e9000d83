/** Cboe's index names: `^` is `_`, and some indices have their own. */
const INDICES: Record<string, string> = { '^GSPC': '_SPX', '^DJI': '_DJX' };

/** Symbol → the name in Cboe's addresses. */
export function toCboe(symbol: string): string {
  const index = Object.hasOwn(INDICES, symbol) ? INDICES[symbol] : undefined;
  return index ?? symbol.replace('^', '_').replace('-', '.');
}

/** Cboe's name (`_RUT`, `^SPX`, `BRK.B`) → symbol. */
export function fromCboe(name: string): string {
  const symbol = name.toUpperCase().replace(/^_/, '^').replace('.', '-');
  return symbol === '^SPX' ? '^GSPC' : symbol;
}
