import { toSymbol } from '../fields';

const INDICES: Record<string, string> = { SPX: '^GSPC', COMP: '^IXIC' };

/** Symbol → Nasdaq's name for it: no `^`, class shares with a dot. */
export function toNasdaq(symbol: string): string {
  if (!symbol.startsWith('^')) return symbol.replace('-', '.');
  const own = Object.entries(INDICES).find(([, canonical]) => canonical === symbol)?.[0];
  return own ?? symbol.slice(1);
}

/** Nasdaq's name (`BRK/B`, `BRK.B`, preferred `BAC^K`) → symbol. */
export function fromNasdaq(name: string, index = false): string {
  const upper = name.trim().toUpperCase();
  if (index) return (Object.hasOwn(INDICES, upper) ? INDICES[upper] : undefined) ?? toSymbol(`^${upper}`);
  return toSymbol(upper.replace(/\^(.?)$/, '-P$1').replace(/[./]/g, '-'));
}
