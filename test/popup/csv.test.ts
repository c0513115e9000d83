import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { buildView } from '../../lib/popup/build-view';
import { comparisonCsv, fileStem } from '../../lib/popup/csv';
import { isoFromEpochDay } from '../../lib/time';
import { fullData } from '../gallery/popup-data';
import { GALLERY_NOW } from '../gallery/state';

const { view } = buildView(fullData(), { measure: 'price', now: GALLERY_NOW });
const rows = csvParse(comparisonCsv(view));
const row = (figure: string, symbol: string, period = '') =>
  rows.find((each) => each.figure === figure && each.symbol === symbol && each.period === period);

describe('comparisonCsv', () => {
  it('gives each multiple with unit, basis, moment, source and method', () => {
    expect(row('trailingPE', 'IWM')).toMatchObject({
      value: '19.5',
      unit: 'multiple',
      basis: 'excludes losses',
      as_of: '2026-11-20T21:00:00.000Z',
      source: 'yahoo',
      method: '1 / portfolio earnings yield',
    });
  });

  it('keeps fractions unrounded', () => {
    expect(Number(row('trailingPE discount', 'IWM/SPY')?.value)).toBe(1 - 19.5 / 27.9);
    expect(Number(row('price return', 'SPY', '5Y')?.value)).toBe(view.trailing['5Y']?.large);
  });

  it('dates every row and names its source', () => {
    for (const each of rows) {
      expect(each.as_of).not.toBe('');
      expect(each.source).not.toBe('');
    }
  });

  it('says why a figure is missing', () => {
    const [first] = view.multiples;
    if (!first?.small) throw new Error('no metric');
    const loss = { ...first, small: { ...first.small, value: null, reason: 'loss' as const } };
    expect(csvParse(comparisonCsv({ ...view, multiples: [loss] }))[0]).toMatchObject({
      value: '',
      method: 'missing: loss',
      source: 'yahoo',
    });
  });

  it('dates what two figures give by the older of them', () => {
    const data = fullData();
    const pe = data.small.facts?.metrics.trailingPE;
    if (pe) pe.asOf = Date.UTC(2026, 10, 18, 21);
    const older = csvParse(comparisonCsv(buildView(data, { measure: 'price', now: GALLERY_NOW }).view));
    expect(older.find(({ figure }) => figure === 'trailingPE discount')?.as_of).toBe(
      '2026-11-18T21:00:00.000Z',
    );
  });

  it('says by which measure and from whose closes returns are reckoned', () => {
    const total = buildView(fullData(), { measure: 'total', now: GALLERY_NOW }).view;
    const found = csvParse(comparisonCsv(total)).filter(({ figure }) => figure?.endsWith('return'));
    expect(new Set(found.map(({ figure }) => figure))).toEqual(new Set(['total return']));
    expect(found.find(({ period, symbol }) => period === '1Y' && symbol === 'IWM')).toMatchObject({
      value: String(total.trailing['1Y']?.small),
      method: 'from closes of yahoo',
    });
  });

  it('holds the record that the discount’s line is drawn from', () => {
    const recorded = rows.filter(({ figure }) => figure === 'recorded discount');
    expect(recorded).toHaveLength(view.recorded.length);
    const [first] = view.recorded;
    expect(recorded[0]).toMatchObject({
      symbol: 'IWM/SPY',
      value: String(1 - (first?.ratio ?? 0)),
      period: isoFromEpochDay(first?.day ?? 0),
    });
  });

  it.each([
    ['^RUT', '^GSPC'],
    ['AMPL', 'INOD'],
  ])('names no source but says why where there is no multiple: %s against %s', (small, large) => {
    const data = { ...fullData(), pair: { small, large } };
    for (const { facts } of [data.small, data.large]) if (facts) facts.metrics = {};
    const bare = csvParse(comparisonCsv(buildView(data, { measure: 'price', now: GALLERY_NOW }).view));
    const first = bare.filter(({ figure }) => figure === 'trailingPE');
    expect(first.map(({ symbol }) => symbol)).toEqual([small, large]);
    for (const each of first) {
      expect(each).toMatchObject({ value: '', source: 'none', method: 'missing: not-provided' });
    }
    for (const each of bare) expect([each.source, each.as_of]).not.toContain('');
  });

  it('disarms what a spreadsheet would run', () => {
    const metric = view.multiples[0]?.small;
    if (!metric) throw new Error('no metric');
    const evil = {
      ...view,
      multiples: view.multiples.map((each) => ({ ...each, small: { ...metric, method: '=1+1' } })),
    };
    expect(csvParse(comparisonCsv(evil))[0]?.method).toBe("'=1+1");
  });
});

describe('fileStem', () => {
  it('dates the file and drops what file systems refuse', () => {
    expect(fileStem(view)).toBe('capgap-IWM-SPY-2026-11-20');
    expect(fileStem({ ...view, pair: { small: '^RUT', large: '^GSPC' }, asOf: null })).toBe(
      'capgap-RUT-GSPC',
    );
  });
});
