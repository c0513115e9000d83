import { type Candidate, Fact } from './candidate';
import { isListGap, type Scan } from './scan';

/** From here on symbols in a row support each other: SPY, QQQ and IWM. */
const RUN = 3;

const canRun = ({ form, listed, word }: Candidate): boolean =>
  form === 'bare' && listed && (word === 'plain' || word === 'unmistakable');

/** Notes that `candidate` goes on a list of bare symbols, and marks the list once it is long enough. */
export function continueList(scan: Scan, candidate: Candidate): void {
  if (!canRun(candidate)) return;
  const last = scan.run.at(-1);
  const goesOn =
    last !== undefined &&
    candidate.start - last.end <= 8 &&
    candidate.start > last.end &&
    isListGap(scan.text.slice(last.end, candidate.start));
  if (!goesOn) scan.run.length = 0;
  scan.run.push(candidate);
  if (scan.run.length === RUN) for (const member of scan.run) member.facts |= Fact.run;
  else if (scan.run.length > RUN) candidate.facts |= Fact.run;
}
