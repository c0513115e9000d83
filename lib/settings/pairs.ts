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
