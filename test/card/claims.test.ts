import { describe, expect, it } from 'vitest';
import { findClaims } from '../../lib/article/find-claims';
import { cardClaims } from '../../lib/card/claims';
import type { CardData } from '../../lib/messaging/protocol';
import { epochDayFromIso } from '../../lib/time';
import { mentionsIn } from '../article/mentions';
import * as cards from './data';

const TEXT =
  'The S&P 500 trades at 28 times earnings. IWM trades at 19.5 times. That is a discount of roughly a third. ' +
  'Small caps would have to rise by about 50% to reach parity. Apple is up 20% this year.';
const claims = findClaims(TEXT, mentionsIn(TEXT));
const published = epochDayFromIso('2026-11-17');
const shown = (data: CardData) =>
  cardClaims(claims, { data, published }).map(({ claim, now, verdict }) => [
    claim.kind,
    now && Number(now.value.toFixed(3)),
    verdict,
  ]);

describe('what the page states about the card’s instrument', () => {
  it('is set beside the figures the card has', () => {
    expect(shown(cards.fund())).toEqual([
      ['multiple', 19.5, 'unknown'],
      ['discount', 0.304, 'agrees'],
      ['upside', 0.436, 'differs'],
    ]);
  });

  it('of an index is about the gap it is a side of', () => {
    expect(shown(cards.index()).map(([kind, now]) => [kind, now])).toEqual([
      ['discount', 0.304],
      ['upside', 0.436],
    ]);
  });

  it('is nothing on the card of another', () => {
    expect(shown(cards.lossMaker())).toEqual([]);
  });

  it('has the discount of then from the days recorded', () => {
    const recorded = [{ day: published - 2, ratio: 0.7 }];
    const [, discount] = cardClaims(claims, { data: cards.fund({ recorded }), published });
    expect(discount?.atPublication?.value).toBeCloseTo(0.3, 12);
  });
});
