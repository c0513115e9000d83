import type { Pair } from './settings';

/** The pairs offered without typing: funds for now, indices for history, and controls that isolate one difference. */
export const BUILT_IN_PAIRS: Pair[] = [
  { small: 'IWM', large: 'SPY' },
  { small: '^RUT', large: '^GSPC' },
  { small: 'IWM', large: 'IVV' },
  { small: 'IJR', large: 'SPY' },
  { small: 'IJR', large: 'IVV' },
  { small: 'VB', large: 'VV' },
  { small: 'VTWG', large: 'VTWV' },
  { small: 'RSP', large: 'SPY' },
];

export const samePair = (a: Pair, b: Pair) => a.small === b.small && a.large === b.large;

/** Price indices that funds follow, with a longer history than the funds. */
const INDEX = new Map([
  ['IWM', '^RUT'],
  ['SPY', '^GSPC'],
  ['IVV', '^GSPC'],
  ['VOO', '^GSPC'],
]);

/** The indices behind both funds of a pair; null where one side follows none with a longer history. */
export function indicesBehind({ small, large }: Pair): Pair | null {
  const [ours, theirs] = [INDEX.get(small), INDEX.get(large)];
  return ours && theirs ? { small: ours, large: theirs } : null;
}
