import * as v from 'valibot';
import { expect, it } from 'vitest';
import { metaSchema, responseSchema, v7Schema } from '../../../lib/providers/yahoo/spark-schema';

it('a series may come without timestamps and closes', () => {
  expect(v.parse(responseSchema, { meta: {} })).toMatchObject({ timestamp: [], indicators: { quote: [] } });
});

it('nothing in the meta is required to be there', () => {
  expect(v.parse(metaSchema, {})).toMatchObject({
    symbol: '',
    regularMarketPrice: 'absent',
    currentTradingPeriod: null,
  });
});

it('an entry needs a response', () => {
  expect(v.is(v7Schema, { spark: { result: [{ symbol: 'A', response: [] }] } })).toBe(false);
});
