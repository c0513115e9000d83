import type { Candidate } from './candidate';
import type { PageEvidence } from './evidence';
import type { Strictness } from './types';

/** What a rule judges by. */
export interface Situation {
  candidate: Candidate;
  page: PageEvidence;
  strictness: Strictness;
}

/** How sure it is that the candidate is a mention, 0 for none. */
export type Rule = (situation: Situation) => number;
