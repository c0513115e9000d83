import { createDetector, type DetectorOptions, type PageDetector } from '../../lib/tickers/detector';

export const DIRECTORY = 'AAPL AMPL CCL INOD IWM NVDA SPY';
export const NAMES = 'AAPL\tApple\nAMPL\tAmplitude\n^RUT\tRussell 2000';

/** One page's detection with a small directory. */
export const newPage = (options: Partial<DetectorOptions> = {}): PageDetector =>
  createDetector({ directory: DIRECTORY, ...options }).page();
