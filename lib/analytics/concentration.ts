import type { Holdings } from '../market/types';

/** How much of a fund hangs on few names; shares are fractions of net assets. */
export interface Concentration {
  /** Sum of the ten largest holdings; null with fewer listed. */
  topTen: number | null;
  /** The seven largest companies, share classes merged; null with fewer listed. */
  largestSeven: { weight: number; companies: { name: string; symbols: string[]; weight: number }[] } | null;
  /** 1 / Σw²: as many equal holdings would be as concentrated. Null unless the list is complete. */
  effectiveNumber: number | null;
}

/** What follows the company's name in the name of one of its shares. */
const SHARE_CLASS =
  /[\s,.-]*\b(?:(?:non[- ]?voting|voting|common|capital|ordinary)\s+)*(?:(?:class|cl|series|ser)\s+[a-z]\b|(?:common|capital|ordinary)\s+(?:stock|shares?)|com\b)(?:\s+(?:common|capital|ordinary)\s+(?:stock|shares?))?.*$/i;
const LEGAL_FORM =
  /[\s,]+(?:inc(?:orporated)?|corp(?:oration)?|co(?:mpany)?|ltd|limited|plc|n\.?v\.?|s\.?a\.?)\.?$/i;

/** `ALPHABET INC CLASS A` and `Alphabet Inc. Class C` → `alphabet`. */
export function companyKey(name: string): string {
  return name
    .replace(SHARE_CLASS, '')
    .replace(LEGAL_FORM, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

export function concentration({
  holdings,
  complete,
}: Pick<Holdings, 'holdings' | 'complete'>): Concentration {
  const held = holdings.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const companies = new Map<string, { name: string; symbols: string[]; weight: number }>();
  let squares = 0;
  for (const { symbol, name, weight } of held) {
    squares += weight * weight;
    const key = companyKey(name) || symbol;
    const known = companies.get(key);
    if (known) {
      known.symbols.push(symbol);
      known.weight += weight;
    } else {
      companies.set(key, { name, symbols: [symbol], weight });
    }
  }
  const seven = [...companies.values()].sort((a, b) => b.weight - a.weight).slice(0, 7);
  return {
    topTen: held.length < 10 ? null : held.slice(0, 10).reduce((sum, { weight }) => sum + weight, 0),
    largestSeven:
      seven.length < 7
        ? null
        : { weight: seven.reduce((sum, { weight }) => sum + weight, 0), companies: seven },
    effectiveNumber: complete && squares > 0 ? 1 / squares : null,
  };
}
