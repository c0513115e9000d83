/** The US iShares funds compared most, by the number and the name their pages are addressed with. */
const FUNDS: Record<string, { id: number; page: string }> = {
  IWM: { id: 239710, page: 'ishares-russell-2000-etf' },
  IWN: { id: 239712, page: 'ishares-russell-2000-value-etf' },
  IWO: { id: 239709, page: 'ishares-russell-2000-growth-etf' },
  IWB: { id: 239707, page: 'ishares-russell-1000-etf' },
  IWD: { id: 239708, page: 'ishares-russell-1000-value-etf' },
  IWF: { id: 239706, page: 'ishares-russell-1000-growth-etf' },
  IJR: { id: 239774, page: 'ishares-core-sp-smallcap-etf' },
  IJH: { id: 239763, page: 'ishares-core-sp-midcap-etf' },
  IVV: { id: 239726, page: 'ishares-core-sp-500-etf' },
};

export const fundOf = (symbol: string) => (Object.hasOwn(FUNDS, symbol) ? FUNDS[symbol] : undefined);

/** The fund a page number belongs to, or undefined. */
export const symbolOf = (id: number): string | undefined =>
  Object.keys(FUNDS).find((symbol) => FUNDS[symbol]?.id === id);
