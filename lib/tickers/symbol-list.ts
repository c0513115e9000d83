import { type Candidate, Fact } from './candidate';
import { isListGap, type Scan } from './scan';
import { isCommon } from './word-class';

/** From here on symbols in a row support each other, and what stands between them: SPY, F, QQQ and IWM. */
const RUN = 3;
/** So many of them must be nothing but symbols; a symbol that is nothing else needs one more: QCOM and TDS. */
const PROOF = 2;

const mayJoin = ({ form, listed, word }: Candidate): boolean =>
  (form === 'bare' || form === 'paren') && listed && word !== 'figure';

/** Single letters and everyday capitals go along but prove nothing. */
const counts = ({ word, start, end }: Candidate): boolean => !isCommon(word) && end - start > 1;

/** `CSX MAR AMAT UAL CTRP FOXA`: a row with blanks alone, perhaps one among them that no list has. */
const BLANK_GAP = /^ (?:[A-Z]{2,5} )?$/;
const isBlankGap = (text: string, last: Candidate, next: Candidate): boolean =>
  counts(last) &&
  counts(next) &&
  text.charCodeAt(last.end) === 32 &&
  BLANK_GAP.test(text.slice(last.end, next.start));
/** So many of a list are looked at: a page of nothing else is read in no more time for each. */
const MOST_MEMBERS = 16;

/** Headings in capitals have symbols in them too, but not so many. */
const BLANK_RUN = 4;
const isLoose = ({ text, run }: Scan): boolean =>
  run.some((member, i) => {
    const last = run[i - 1];
    return last !== undefined && isBlankGap(text, last, member);
  });

/** `SCHD 412 sh, MAIN 88 and O 97`, `VTI (60%), BND (40%)`: a list of holdings. */
const AMOUNT_GAP = /^ \(?\d[\d,.]{0,6}(?:%|k)?(?: sh(?:are)?s?)?\)?(?:[,;]|,? (?:and|\+|&)) $/;
const isAmountGap = (text: string, last: Candidate, next: Candidate): boolean =>
  AMOUNT_GAP.test(text.slice(last.end, next.start));
/** No two symbols of a list are further apart. */
const LONGEST_GAP = 17;

/**
 * Notes that `candidate` goes on a list of symbols, and marks the list once it is long enough. False
 * when it stands in no list.
 */
export function continueList(scan: Scan, candidate: Candidate): boolean {
  if (!mayJoin(candidate)) return false;
  const last = scan.run.at(-1);
  const goesOn =
    last !== undefined &&
    candidate.start > last.end &&
    candidate.start - last.end <= LONGEST_GAP &&
    (isListGap(scan.text.slice(last.end, candidate.start)) ||
      isBlankGap(scan.text, last, candidate) ||
      isAmountGap(scan.text, last, candidate));
  if (!goesOn) scan.run.length = 0;
  scan.run.push(candidate);
  if (scan.run.length > MOST_MEMBERS) scan.run.shift();
  // `GME AMC and NOK`: the last two are a list whatever stands before.
  if (goesOn && counts(last) && counts(candidate) && !isBlankGap(scan.text, last, candidate))
    if (last.word === 'unmistakable' || candidate.word === 'unmistakable')
      for (const member of [last, candidate]) member.facts |= Fact.run;
  if (isLoose(scan) && scan.run.filter(counts).length < BLANK_RUN) return goesOn;
  const isSure =
    scan.run.length > 1 && counts(candidate) && scan.run.some(({ word }) => word === 'unmistakable');
  const isMarked = ((scan.run[0]?.facts ?? 0) & Fact.run) !== 0;
  if (isSure || (scan.run.length >= RUN && scan.run.filter(counts).length >= PROOF))
    for (const member of scan.run.slice(isMarked ? -1 : 0)) member.facts |= Fact.run;
  return goesOn;
}
