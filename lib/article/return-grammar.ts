import { HEDGE, NUMBER, PERCENT } from './figures';

/** Pieces of patterns for what rose or fell, and by how much. */
export const UP =
  'up|gained|gains|risen|rose|climbed|jumped|surged|soared|rallied|advanced|added|returned|increased|appreciated|rocketed|skyrocketed';
export const DOWN =
  'down|fell|fallen|dropped|declined|lost|slid|slumped|tumbled|plunged|plummeted|sank|sunk|shed|crashed|decreased|depreciated|slipped|dipped|retreated';
export const RETURN_OF = String.raw`(?:delivered|generated|posted|produced|returned|achieved|provided|yielded|earned)\s+(?:an?\s+)?(?:(?:average|annual|annualized|annualised|cumulative|total|price)\s+)*(?:returns?|gains?)\s+of`;
/** Auxiliaries only: any other word may change what went up. */
export const AUX = String.raw`(?:(?:\s*,)?\s*\b(?:has|have|is|are|was|were|been|now|also|already|currently|itself|price|alone)\b){0,6}`;
/** `a market-beating 66%` is 66 %. */
export const COLOUR = String.raw`(?:an?\s+)?(?:[a-z]+(?:-[a-z]+)?ing\s+|more\s+modest\s+)?`;
export const AMOUNT = String.raw`(?<hedge>${HEDGE})(?<sign>[+−-])?(?<number>${NUMBER})${PERCENT}(?!\s*(?:to|-|–|or)\s*\d)`;
