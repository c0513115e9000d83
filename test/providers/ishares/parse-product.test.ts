import { describe, expect, it } from 'vitest';
import { parseProduct } from '../../../lib/providers/ishares/parse-product';
import { DAY, epochDayFromIso } from '../../../lib/time';
import { kindOf, NOW } from '../context';

const product = (...containers: object[]) => ({
  componentsByNameMap: Object.fromEntries(
    containers.map((points, i) => [
      `part${i}`,
      { containersByNameMap: { default: { dataPointsByNameMap: points } } },
    ]),
  ),
});
const read = (json: unknown) => parseProduct(json, { now: NOW, symbol: 'IWM' }).metrics;

describe('a fund’s own figures', () => {
  it('leave loss makers out of the P/E, and say so', () => {
    const metrics = read(
      product(
        { priceEarnings: { value: 18.47, asOfDate: '2026-06-09' }, priceBook: { value: '2.06' } },
        { totalNetAssetsFundLevel: { value: 7.19e10, asOfDate: 'Jun 10, 2026' } },
      ),
    );
    expect(metrics.trailingPE).toMatchObject({
      value: 18.47,
      basis: 'excludes losses',
      horizon: 'trailing',
      asOf: epochDayFromIso('2026-06-09') * DAY,
    });
    expect(metrics.priceToBook).toMatchObject({ value: 2.06, asOf: null });
    expect(metrics.netAssets).toMatchObject({ value: 7.19e10, asOf: epochDayFromIso('2026-06-10') * DAY });
  });
  it('may be dated by number, and formatted only', () => {
    const metrics = read(
      product({
        priceEarnings: { value: 18.5, asOfDate: 20260807 },
        totalNetAssetsFundLevel: { formattedValue: '1,250,000', formattedAsOfDate: 'Aug 06, 2026' },
      }),
    );
    expect(metrics.trailingPE?.asOf).toBe(epochDayFromIso('2026-08-07') * DAY);
    expect(metrics.netAssets).toMatchObject({ value: 1_250_000, asOf: epochDayFromIso('2026-08-06') * DAY });
  });
  it('of the fund of the same index say whose they are', () => {
    const points = { priceEarnings: { value: 27.1 }, totalNetAssets: { value: 7e11 } };
    const { metrics } = parseProduct(product(points), { now: NOW, symbol: 'SPY', of: 'IVV' });
    expect(metrics).toEqual({ trailingPE: expect.objectContaining({ value: 27.1, of: 'IVV' }) });
  });
  it('are withheld where they are none', () => {
    expect(read(product({ priceEarnings: { value: 'n/a' } })).trailingPE).toMatchObject({
      value: null,
      reason: 'not-provided',
    });
    expect(read(product({ priceEarnings: { value: -3 } })).trailingPE).toMatchObject({
      value: null,
      reason: 'unreliable',
    });
  });
  it.each([
    [{}, 'schema'],
    [product({ other: { value: 1 } }), 'empty'],
    [{ componentsByNameMap: { a: 5, b: null } }, 'empty'],
  ])('%j is refused', async (json, kind) => {
    expect(await kindOf(() => read(json))).toBe(kind);
  });
});
