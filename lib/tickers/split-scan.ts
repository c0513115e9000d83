import type { ScanResult } from './scan';

/**
 * What was found in a text of several blocks, by the block's index. `starts` says where each block
 * begins, ascending; blocks in which nothing was found are left out.
 */
export function splitScan(result: ScanResult, starts: readonly number[]): Map<number, ScanResult> {
  const blocks = new Map<number, ScanResult>();
  let last = -1;
  let lastBlock: ScanResult | undefined;
  const blockAt = (offset: number): ScanResult => {
    const index = indexAt(starts, offset);
    if (index === last && lastBlock) return lastBlock;
    const block = blocks.get(index) ?? { found: [], marketWords: [], linked: [], abroad: [] };
    blocks.set(index, block);
    last = index;
    lastBlock = block;
    return block;
  };
  for (const candidate of result.found) blockAt(candidate.start).found.push(candidate);
  for (const at of result.marketWords) blockAt(at).marketWords.push(at);
  for (const link of result.linked) blockAt(link.at).linked.push(link);
  for (const sign of result.abroad) blockAt(sign.at).abroad.push(sign);
  return blocks;
}

/** Index of the last of `starts` (ascending) that is not after `offset`; 0 when all are. */
export function indexAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
