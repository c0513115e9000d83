/** Index → the fund most readers would hold for it. */
const TRACKERS: ReadonlyMap<string, string> = new Map([
  ['^RUT', 'IWM'],
  ['^RUI', 'IWB'],
  ['^RUA', 'IWV'],
  ['^RUJ', 'IWN'],
  ['^RUO', 'IWO'],
  ['^GSPC', 'SPY'],
  ['^SP400', 'MDY'],
  ['^MID', 'MDY'],
  ['^SP600', 'IJR'],
  ['^SML', 'IJR'],
  ['^DJI', 'DIA'],
  ['^IXIC', 'ONEQ'],
  ['^NDX', 'QQQ'],
  ['^W5000', 'VTI'],
]);

/** The fund that tracks an index, null where there is no obvious one. */
export function trackerOf(symbol: string): string | null {
  return TRACKERS.get(symbol) ?? null;
}
