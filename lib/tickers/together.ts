import { type Candidate, Fact, has } from './candidate';
import { isListGap, type Scan } from './scan';
import { SERVICES } from './scan-name';

/** Within two lines of text companies are spoken of together. */
const REACH = 200;

/** A company's name in a sentence; share buttons, lists and menus are full of the others. */
export const isProse = (candidate: Candidate): boolean =>
  (candidate.strength === 'sure' || candidate.strength === 'known') &&
  !has(candidate, Fact.cell | Fact.service | Fact.enclosed | Fact.part) &&
  !candidate.symbol.startsWith('^');

/**
 * Marks companies named near each other in one line, and everyday words that stand in a list of
 * companies: Zoom and Tesla. `Google and Facebook` alone are rather buttons.
 */
export function markTogether({ text, found }: Pick<Scan, 'text' | 'found'>): void {
  let last: Candidate | undefined;
  let before: Candidate | undefined;
  for (const candidate of found) {
    markListed(text, before, candidate);
    before = candidate;
    if (!isProse(candidate)) continue;
    if (last && last.symbol !== candidate.symbol && candidate.start - last.end < REACH) {
      const isList = isListGap(text.slice(last.end, candidate.start));
      const areBoth = SERVICES.has(last.symbol) && SERVICES.has(candidate.symbol);
      if (!areBoth && !/[\n\u2029]/.test(text.slice(last.end, candidate.start))) {
        if (isList || isUsed(last)) last.facts |= Fact.together;
        if (isList || isUsed(candidate)) candidate.facts |= Fact.together;
      }
    }
    last = candidate;
  }
}

/** Visa and Carnival are everyday words: they must stand in a list of companies, or do what those do. */
const isUsed = (candidate: Candidate): boolean =>
  candidate.strength === 'sure' || has(candidate, Fact.beside | Fact.deed);

/** One of two names joined by a comma or `and` is an everyday word: the other vouches for it. */
function markListed(text: string, first: Candidate | undefined, second: Candidate): void {
  if (!first || second.start - first.end > 8) return;
  const gap = text.slice(first.end, second.start);
  if (has(first, Fact.cell) && has(second, Fact.cell) && LINE_GAP.test(gap)) {
    if (second.strength === 'weak' && isOnList(first)) second.facts |= Fact.together;
    if (first.strength === 'weak' && isOnList(second)) first.facts |= Fact.together;
    return;
  }
  if (!isListGap(gap)) return;
  if (isVouched(first) && second.strength === 'weak') second.facts |= Fact.together;
  if (isVouched(second) && first.strength === 'weak') first.facts |= Fact.together;
}

/** Between two lines of a list: `- Target`. */
const LINE_GAP = /^[ \t]*\r?\n[ \t]*(?:[-–—*•·][ \t]*)?$/;
const isOnList = ({ strength, facts }: Candidate): boolean =>
  strength === 'sure' ||
  strength === 'known' ||
  (facts & Fact.alsoName) !== 0 ||
  (strength === 'weak' && (facts & Fact.together) !== 0);

const isVouched = (candidate: Candidate): boolean =>
  isProse(candidate) || (candidate.strength === 'weak' && has(candidate, Fact.together));
