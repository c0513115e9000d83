import type { Match } from './grammar';
import { MENTION, type Sentence } from './sentences';

/** Where a clause begins: a mark, or a word that joins clauses. 'Such as Apple' joins nothing. */
const BOUNDARY =
  /[,:("“”|•*—–]|\s-\s|(?<=%|percent|years?|months?|decades?|date|YTD|earnings|times|\d)\s+and(?=\s)|\b(?:while|whereas|but|although|though|because|yet|that|(?<!\b(?:such|well|same|known)\s)as)\b/gi;

const JOINING =
  'and|so|while|whereas|but|although|though|because|yet|as|also|still|meanwhile|however|even|today|overall|indeed|now|already|right';
const PREPOSITION =
  'of|for|in|at|on|to|from|by|with|over|than|like|and|or|nor|against|behind|between|about|toward|towards|into|per|via';
/** What a name can be introduced by: `chip giant Nvidia`. */
const ROLE =
  'giant|maker|leader|company|retailer|automaker|carmaker|chipmaker|drugmaker|bellwether|titan|pioneer|darling|behemoth|stalwart|heavyweight|conglomerate|bank|lender|airline';
/** What an index or fund is called without becoming another one, as `equal-weight` would make it. */
const PLAIN =
  'small-cap|large-cap|mid-cap|blue-chip|tech-heavy|technology-heavy|benchmark|broader|broad|broad-based|broad-market|popular|cap-weighted|U\\.?S\\.?|American|domestic';

const LEAD = new RegExp(
  String.raw`^[^\w$\ue000\ue001]*(?:(?:${JOINING})\s+)*(?:(?:the|a|an)\s+)?(?:(?:(?!(?:${PREPOSITION})\b)[a-z][a-z’'-]*\s+){0,2}(?:${ROLE})\s+|(?:${PLAIN})\s+){0,2}(?:(?:shares|stock)\s+(?:of|in)\s+(?:the\s+)?)?$`,
  'i',
);
const ENDS_IN_MENTION = new RegExp(String.raw`${MENTION}(?:['’]s?)?(?:\s*[([][^)\]]{0,60}[)\]])?\s*$`);

/**
 * Whether what was matched begins its clause. `Demand for Apple`, `the equal-weight S&P 500` and
 * `Apple and Microsoft` are other things than what their last name says.
 */
export function beginsClause({ masked }: Sentence, { index }: Pick<Match, 'index'>): boolean {
  const before = masked.slice(0, index);
  const boundary = [...before.matchAll(BOUNDARY)].at(-1);
  const clause = boundary ? before.slice(boundary.index + boundary[0].length) : before;
  // `Apple, Microsoft` and `Apple, Nvidia, and Microsoft` are lists.
  const isList = boundary?.[0] === ',' && ENDS_IN_MENTION.test(before.slice(0, boundary.index));
  return !isList && LEAD.test(clause);
}

/** `…, which holds $75 billion`, `…, with net assets of $75 billion` are said of what stands right before. */
const RELATIVE = /^\s*,?\s*(?:which|with)\b/i;

/** Whether a match speaks of its subject, not of a thing that the subject is only part of. */
export function isOfSubject(sentence: Sentence, match: Match): boolean {
  const place = match.places.subject;
  return (
    (place !== undefined && RELATIVE.test(sentence.masked.slice(place[1]))) || beginsClause(sentence, match)
  );
}
