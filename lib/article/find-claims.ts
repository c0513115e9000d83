import type { Mention } from '../tickers/types';
import type { Claim } from './claim';
import { findAssets } from './find-assets';
import { findGaps } from './find-gaps';
import { findMultiples } from './find-multiples';
import { findReturns } from './find-returns';
import { findStreaks } from './find-streaks';
import type { Finder } from './grammar';
import { sentencesOf } from './sentences';

/** Multiples first: a discount may refer to those just stated. */
const FINDERS: readonly Finder[] = [findMultiples, findGaps, findReturns, findAssets, findStreaks];
/** Longer texts are data, not articles; a paragraph is a few hundred characters. */
const MAX_TEXT = 200_000;

const DIGIT_OR_PART = /\d|third|quarter|half|straight|consecutive/i;

/**
 * What a text states about the instruments mentioned in it, in order of appearance. Fixed rules,
 * one sentence at a time: a word that a rule doesn't know makes it silent. `mentions` carry offsets
 * of `text`, where paragraphs are divided by line breaks.
 */
export function findClaims(text: string, mentions: readonly Mention[]): Claim[] {
  const claims: Claim[] = [];
  for (const sentence of sentencesOf(text.slice(0, MAX_TEXT), mentions)) {
    if (!DIGIT_OR_PART.test(sentence.masked)) continue;
    for (const find of FINDERS) claims.push(...find(sentence, claims));
  }
  return claims.sort((a, b) => a.start - b.start);
}
