/** The US iShares funds compared most, by the number their product data is addressed with. */
const FUNDS: Record<string, number> = {
  IWM: 239710,
  IWN: 239712,
  IWO: 239709,
  IWB: 239707,
  IWD: 239708,
  IWF: 239706,
  IJR: 239774,
  IJH: 239763,
  IVV: 239726,
};

/** Other houses' funds and the iShares fund that follows the same index, so holds the same companies. */
const SAME_INDEX: Record<string, string> = {
  SPY: 'IVV',
  VOO: 'IVV',
  SPYM: 'IVV',
  VTWO: 'IWM',
  VTWV: 'IWN',
  VTWG: 'IWO',
  VONE: 'IWB',
  VONV: 'IWD',
  VONG: 'IWF',
  VIOO: 'IJR',
  SPSM: 'IJR',
  MDY: 'IJH',
  IVOO: 'IJH',
  SPMD: 'IJH',
};

const lookUp = <T>(table: Record<string, T>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

export interface ProductFund {
  id: number;
  /** The fund the number belongs to, where it is not the one asked for. */
  of?: string;
}

/** Where to ask about a fund: its own page, or that of the fund of the same index. */
export function fundOf(symbol: string): ProductFund | undefined {
  const own = lookUp(FUNDS, symbol);
  if (own !== undefined) return { id: own };
  const other = lookUp(SAME_INDEX, symbol);
  const id = other === undefined ? undefined : lookUp(FUNDS, other);
  return other === undefined || id === undefined ? undefined : { id, of: other };
}

/** The fund a number belongs to, or undefined. */
export const symbolOf = (id: number): string | undefined =>
  Object.keys(FUNDS).find((symbol) => FUNDS[symbol] === id);
