import { type CheckedClaim, checkClaims } from '../../lib/article/check-claims';
import type { Claim } from '../../lib/article/claim';
import { findClaims } from '../../lib/article/find-claims';
import { epochDayFromIso } from '../../lib/time';
import { fund, history, reply } from '../card/data';
import { mentionsIn } from './mentions';

const TEXT =
  'The S&P 500 has gained more than 75% in three years. SPY trades at 28 times earnings. ' +
  'IWM trades at 19.5 times. That is a discount of roughly a third. ' +
  'Small caps would have to rise by about 50% to reach parity. IWM has net assets of $75 billion. ' +
  'IWM is up 60% year to date. IWM beat SPY for 14 straight sessions.';

/** What an article states: a bit of everything. */
export const STATED: Claim[] = findClaims(TEXT, mentionsIn(TEXT));
export const PUBLISHED = epochDayFromIso('2026-01-26');
export const RECORDED = [{ day: epochDayFromIso('2026-01-23'), ratio: 0.696 }];

/** The same, set beside invented figures. */
export function checkedClaims(): CheckedClaim[] {
  const small = fund().own.facts;
  const large = reply(null).large.facts;
  return checkClaims(STATED, {
    published: PUBLISHED,
    pair: { small: 'IWM', large: 'SPY' },
    history: (symbol) => (['IWM', 'SPY'].includes(symbol) ? history(symbol) : null),
    metric: (symbol, id) => (symbol === 'IWM' ? small : symbol === 'SPY' ? large : null)?.metrics[id],
    standIn: (index) => (index === '^GSPC' ? 'SPY' : null),
    recorded: RECORDED,
  });
}
