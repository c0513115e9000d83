import * as v from 'valibot';
import { expect, it } from 'vitest';
import { modulesSchema, summarySchema } from '../../../lib/providers/yahoo/summary-schema';

it('a module that is missing, null or broken counts as not asked for', () => {
  expect(v.parse(modulesSchema, { price: 5, topHoldings: null, fundProfile: [] })).toMatchObject({
    price: null,
    topHoldings: null,
  });
});

it('one broken module does not cost the others', () => {
  const { price, summaryDetail } = v.parse(modulesSchema, { price: 'x', summaryDetail: { trailingPE: 20 } });
  expect(price).toBeNull();
  expect(summaryDetail).toMatchObject({ trailingPE: 20, forwardPE: 'absent' });
});

it('a reply without a result is refused', () => {
  expect(v.is(summarySchema, { quoteSummary: { result: [] } })).toBe(false);
  expect(v.is(summarySchema, { quoteSummary: { result: null } })).toBe(false);
});
