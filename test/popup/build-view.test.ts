import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ComparisonData } from '../../lib/messaging/protocol';
import { alignedFrom, buildView } from '../../lib/popup/build-view';
import { snapshotData } from '../../lib/popup/snapshot-data';
import { popupViewSchema } from '../../lib/popup/view';
import { epochDayFromIso } from '../../lib/time';
import { fullData } from '../gallery/popup-data';
import { GALLERY_NOW } from '../gallery/state';

const options = { measure: 'price', now: GALLERY_NOW } as const;
const { view, aligned } = buildView(fullData(), options);
const NONE = { status: 'stale', fetching: false, failure: 'source-failed' } as const;
const nothing: ComparisonData = {
  ...fullData(),
  small: { facts: null, freshness: NONE },
  large: { facts: null, freshness: NONE },
  smallHistory: { history: null, freshness: NONE },
  largeHistory: { history: null, freshness: NONE },
  context: {},
  fedFunds: { fedFunds: null, freshness: NONE },
  holdings: { holdings: null, freshness: NONE },
  valuationHistory: [],
};

describe('buildView', () => {
  it.each([
    ['a full reply', fullData()],
    ['the snapshot', snapshotData({ small: 'IWM', large: 'SPY' })],
    ['an empty reply', nothing],
  ])('makes of %s what its own schema accepts', (_, data) => {
    const built = buildView(data, options).view;
    expect(v.safeParse(popupViewSchema, JSON.parse(JSON.stringify(built))).success).toBe(true);
  });

  it('names the newest market moment and every source', () => {
    expect(new Date(view.asOf ?? 0).toISOString()).toBe('2026-11-20T21:00:00.000Z');
    expect(view.sources).toEqual(['yahoo', 'nyfed']);
  });

  it('keeps a year of both series for the next first frame', () => {
    const kept = alignedFrom(view);
    expect(kept?.days.length).toBe(260);
    expect(kept?.days.at(-1)).toBe(aligned?.days.at(-1));
    expect(kept?.small.at(-1)).toBe(aligned?.small.at(-1));
  });

  it('looks for a small-cap streak in other small-cap series', () => {
    const { streak } = view;
    if (streak?.kind !== 'computed') throw new Error('not computed');
    expect(streak.instruments).toEqual({ small: 'IWM', large: 'SPY' });
    const side = streak.audit?.side;
    expect(streak.elsewhere.map(({ symbol }) => symbol)).toEqual(
      side === 'small' ? ['IJR', 'VTWG', 'VTWV'] : [],
    );
  });

  it('ranks the streak in the indices once their lives are here', () => {
    const data = fullData();
    const { history: small } = data.smallHistory;
    const { history: large } = data.largeHistory;
    if (!small || !large || view.streak?.kind !== 'computed') throw new Error('not computed');
    expect(view.streak.index).toBeNull();
    const lives = { '^RUT': small, '^GSPC': large };
    const { streak } = buildView(data, { ...options, lives }).view;
    if (streak?.kind !== 'computed') throw new Error('not computed');
    expect(streak.index?.run).toMatchObject({ days: streak.audit?.streak.days, rank: streak.audit?.rank });
  });

  it('shows the shipped streak as published, with its end', () => {
    const built = buildView(snapshotData({ small: 'IWM', large: 'SPY' }), options).view;
    expect(built.streak).toEqual({
      kind: 'published',
      first: epochDayFromIso('2026-01-02'),
      last: epochDayFromIso('2026-01-22'),
      days: 14,
      ended: epochDayFromIso('2026-01-23'),
    });
    expect(built.multiples[0]?.verdict).toMatchObject({ comparable: true });
    expect(built.sources).toEqual(['snapshot']);
  });

  it('reckons with dividends only where both series have them', () => {
    const total = buildView(fullData(), { ...options, measure: 'total' }).view;
    expect(total.measure).toBe('total');
    expect(total.trailing['5Y']?.small).toBeGreaterThan(view.trailing['5Y']?.small ?? 0);
    const shipped = buildView(snapshotData({ small: 'IWM', large: 'SPY' }), { ...options, measure: 'total' });
    expect(shipped.view.measure).toBe('price');
  });

  it('says what is still to come, and gives no reason for that', () => {
    const coming = { status: 'stale', fetching: true } as const;
    const data = { ...fullData(), small: { facts: null, freshness: coming } };
    const { view: waiting } = buildView(data, options);
    expect(waiting.awaited).toEqual(['valuation']);
    expect(waiting.small.failure).toBeNull();
    expect(view.awaited).toEqual([]);
  });

  it('says why a side is unknown instead of inventing it', () => {
    const { view: empty, aligned: none } = buildView(nothing, options);
    expect(none).toBeNull();
    expect(empty.small).toMatchObject({ symbol: 'IWM', name: 'IWM', price: null, failure: 'source-failed' });
    expect(empty).toMatchObject({ streak: null, chart: null, span: null, asOf: null, sources: [] });
  });
});
