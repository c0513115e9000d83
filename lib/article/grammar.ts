import type { Claim } from './claim';
import type { Sentence } from './sentences';

/** Looks for one kind of claim in a sentence; `before` are the claims found earlier in the same text. */
export type Finder = (sentence: Sentence, before: readonly Claim[]) => Claim[];

/**
 * Words that may stand between a subject and what is said of it. Any other word makes the finder
 * silent. Few of them, and one way only to match each: patterns made of such parts must not explode.
 */
export const FILLER = String.raw`(?:(?:\s*,)?\s*\b(?:which|that|it|currently|now|also|still|already|today|only|just|even|the|its|has|have|is|are|at|with|and|a|an|right|itself|meanwhile|though|however|presently|collectively|shares|stock)\b){0,8}`;

/** Said of another time, or of a case that need not be. */
const ELSEWHEN =
  /\b(?:in|during|by|since|until|around)\s+(?:(?:early|late|mid|the|end\s+of|[a-z]{3,9}\.?)[-\s]+){0,3}(?:19|20)\d\d\b|\bago\b|\blast\s+(?:year|month|quarter|time)\b|\bat\s+(?:the\s+time|one\s+point)\b|\b(?:then|previously|formerly|used\s+to|back\s+in|if|suppose|imagine|assum\w+|until|unless)\b/i;

/** Said of a part, in other money, or after something was taken out: another figure than the plain one. */
const RECKONED_OTHERWISE =
  /\b(?:exclud\w+|ex-[a-z]\w+|inflation|without|apart\s+from|aside\s+from|net\s+of|stripping|strip\s+out|leveraged|inverse|hedged|in\s+(?:real|euro|yen|sterling|pound|dollar|local|constant)[-\s]?\w*\s+terms|currency)\b/i;

/** Groups with their places; every pattern is compiled with indices. */
export interface Match {
  groups: Record<string, string | undefined>;
  places: Record<string, [number, number] | undefined>;
  index: number;
  text: string;
}

/** All matches of a pattern put together from pieces; case is ignored, blanks may be any. */
export function matches(pattern: RegExp, text: string): Match[] {
  return [...text.matchAll(pattern)].map((match) => ({
    groups: match.groups ?? {},
    places: match.indices?.groups ?? {},
    index: match.index,
    text: match[0],
  }));
}

export const compile = (source: string) => new RegExp(source, 'dgi');

/** True when the sentence around a match says that it is not about now. */
export function isElsewhen({ masked }: Sentence, { index, text }: Match): boolean {
  return ELSEWHEN.test(`${masked.slice(0, index)} ${masked.slice(index + text.length)}`);
}

/** True when the sentence says that its figures are not the plain ones. */
export const isReckonedOtherwise = ({ masked }: Sentence): boolean => RECKONED_OTHERWISE.test(masked);

/** The matched words and their range as offsets of the whole text. */
export function placed(
  sentence: Sentence,
  { index, text }: Match,
): { words: string; start: number; end: number } {
  const start = sentence.start + index;
  return { words: sentence.original.slice(index, index + text.length), start, end: start + text.length };
}
