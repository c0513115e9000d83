import { comparePE, type NotComparable } from '../market/basis';
import type { Basis, Metric } from '../market/types';

/** An instrument's P/E against a benchmark's. */
export interface Versus {
  side: 'small' | 'large';
  /** The benchmark. */
  symbol: string;
  benchmark: Metric | null;
  verdict:
    | {
        comparable: true;
        /** `PE / PE_benchmark − 1`: above 0 a premium, below a discount. */
        premium: number;
        basis: Basis;
        disputed: boolean;
      }
    | { comparable: false; why: NotComparable };
}

export function versus(
  own: Metric | undefined,
  benchmark: { side: Versus['side']; symbol: string; metric: Metric | undefined },
): Versus {
  const { side, symbol, metric } = benchmark;
  const compared = comparePE(own, metric);
  return {
    side,
    symbol,
    benchmark: metric ?? null,
    verdict: compared.comparable
      ? {
          comparable: true,
          premium: -compared.discount,
          basis: compared.basis,
          disputed: compared.disputed,
        }
      : compared,
  };
}
