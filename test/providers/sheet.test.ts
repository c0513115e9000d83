import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { METRIC_IDS, metricSchema } from '../../lib/market/types';
import { createSheet, disagree, type SheetHead, withCheck } from '../../lib/providers/sheet';

const HEAD: SheetHead = { source: 'yahoo', kind: 'stock', currency: 'USD', fetchedAt: 20, asOf: 10 };

describe('a sheet', () => {
  it('gives every metric its unit, moment, source and method', () => {
    const sheet = createSheet({ ...HEAD, delayMinutes: 15 });
    sheet.put('price', 12, { method: 'p' });
    expect(sheet.metrics.price).toEqual({
      value: 12,
      unit: 'currency',
      currency: 'USD',
      asOf: 10,
      fetchedAt: 20,
      source: 'yahoo',
      method: 'p',
      delayMinutes: 15,
    });
  });
  it('counts an index in points, without a currency', () => {
    const sheet = createSheet({ ...HEAD, kind: 'index' });
    sheet.put('price', 6699.4, { method: 'p' });
    expect(sheet.metrics.price).toMatchObject({ unit: 'points' });
    expect(sheet.metrics.price).not.toHaveProperty('currency');
  });
  it('turns percent into a fraction', () => {
    const sheet = createSheet(HEAD);
    sheet.put('changeFraction', -1.4778, { method: 'p', scale: 0.01 });
    expect(sheet.metrics.changeFraction?.value).toBeCloseTo(-0.014778, 12);
  });
  it.each([
    ['absent', 'not-provided'],
    ['malformed', 'unreliable'],
  ] as const)('%s is null, %s', (figure, reason) => {
    const sheet = createSheet(HEAD);
    sheet.put('price', figure, { method: 'p' });
    expect(sheet.metrics.price).toMatchObject({ value: null, reason });
  });
  it.each([
    ['price', 0],
    ['price', -5],
    ['price', 1e12],
    ['changeFraction', -1.5],
    ['marketCap', 0],
    ['trailingPE', -3],
    ['expenseRatio', 20],
    ['dividendYield', -0.1],
    ['topTenWeight', 1.2],
  ] as const)('withholds %s of %d', (id, value) => {
    const sheet = createSheet(HEAD);
    sheet.put(id, value, { method: 'p' });
    expect(sheet.metrics[id]).toMatchObject({ value: null, reason: 'unreliable' });
  });
  it('names another reason where one is given', () => {
    const sheet = createSheet(HEAD);
    sheet.put('priceToBook', -2, { method: 'p', outside: 'not-applicable' });
    sheet.put('eps', 'absent', { method: 'p', absent: 'not-applicable' });
    expect(sheet.metrics.priceToBook?.reason).toBe('not-applicable');
    expect(sheet.metrics.eps?.reason).toBe('not-applicable');
  });
  it('only ever holds valid metrics', () => {
    const figure = fc.oneof(fc.double(), fc.constant('absent' as const), fc.constant('malformed' as const));
    fc.assert(
      fc.property(fc.constantFrom(...METRIC_IDS), figure, fc.double(), (id, value, scale) => {
        const sheet = createSheet(HEAD);
        sheet.put(id, value, { method: 'p', scale });
        return v.is(metricSchema, sheet.metrics[id]);
      }),
    );
  });
});

describe('two figures for one thing', () => {
  it.each([
    [20, 24.9, false],
    [20, 25.1, true],
    [25.1, 20, true],
    [84.9, 34.8, true],
  ])('%d and %d: disagree is %s', (a, b, expected) => {
    expect(disagree(a, b)).toBe(expected);
  });
  const metric = (value: number) => {
    const sheet = createSheet(HEAD);
    sheet.put('trailingPE', value, { method: 'p' });
    return sheet.metrics.trailingPE as NonNullable<typeof sheet.metrics.trailingPE>;
  };
  it('are marked when they disagree', () => {
    expect(withCheck(metric(20), metric(30)).check).toEqual({ value: 30, source: 'yahoo', method: 'p' });
  });
  it('are left alone when they agree or one is missing', () => {
    expect(withCheck(metric(20), metric(21))).not.toHaveProperty('check');
    expect(withCheck(metric(20), undefined)).not.toHaveProperty('check');
    expect(withCheck(metric(20), metric(-1))).not.toHaveProperty('check');
  });
});
