import { describe, expect, it } from 'vitest';
import { createState, pairAbout, type StateOptions } from '../../../entrypoints/popup/state';
import { buildView } from '../../../lib/popup/build-view';
import { EMPTY_FRAME, type FirstFrame } from '../../../lib/popup/first-frame';
import { fullData, withFreshness } from '../../gallery/popup-data';
import { GALLERY_NOW } from '../../gallery/state';

const { view } = buildView(fullData(), { measure: 'price', now: GALLERY_NOW });
const KEPT: FirstFrame = { ...EMPTY_FRAME, theme: 'dark', window: 'YTD', view };
const stateFrom = (frame: FirstFrame, rest: Partial<StateOptions> = {}) =>
  createState({ frame, layout: 'popup', symbol: null, now: GALLERY_NOW, online: true, ...rest });

describe('the first render', () => {
  it('shows the snapshot, as such, at first run', () => {
    const { model } = stateFrom(EMPTY_FRAME);
    expect(model.value.standing).toEqual({ kind: 'snapshot' });
    expect(model.value.view?.multiples[0]?.small?.value).toBe(19.5);
    expect(model.value.aligned).not.toBeNull();
  });

  it('shows what was kept, with its chart, theme and choices, as old', () => {
    const { model, settings } = stateFrom(KEPT);
    expect(model.value.view).toEqual(view);
    expect(model.value.aligned?.days.length).toBe(260);
    expect(model.value).toMatchObject({ standing: { kind: 'stale' }, busy: true, window: 'YTD' });
    expect(settings.value.theme).toBe('dark');
  });

  it('shows nothing of another pair on a page about one symbol', () => {
    const { model } = stateFrom(KEPT, { symbol: 'AMPL', layout: 'full' });
    expect(model.value.pair).toEqual({ small: 'AMPL', large: 'SPY' });
    expect(model.value.view).toBeNull();
    expect(model.value.standing).toEqual({ kind: 'loading' });
  });

  it('says offline at once', () => {
    expect(stateFrom(EMPTY_FRAME, { online: false }).model.value.standing).toEqual({ kind: 'offline' });
  });
});

describe('what follows', () => {
  it('puts the answer in the place of what was kept', () => {
    const state = stateFrom(KEPT);
    state.data.value = fullData();
    expect(state.model.value.standing).toEqual({ kind: 'fresh' });
    expect(state.model.value.aligned?.days.length).toBeGreaterThan(260);
  });

  it('reckons anew with dividends without asking again', () => {
    const state = stateFrom(KEPT);
    state.data.value = fullData();
    const price = state.model.value.view?.trailing['5Y']?.small ?? 0;
    state.measure.value = 'total';
    expect(state.model.value.view?.trailing['5Y']?.small).toBeGreaterThan(price);
  });

  it('says so when the background cannot be asked and there is nothing but the snapshot', () => {
    const state = stateFrom(EMPTY_FRAME);
    state.unreachable.value = true;
    expect(state.model.value.standing).toEqual({ kind: 'blocked', reason: 'unreachable' });
  });

  it('keeps the more telling reason when it has one', () => {
    const state = stateFrom(EMPTY_FRAME);
    state.data.value = withFreshness(fullData(), {
      status: 'stale',
      fetching: false,
      failure: 'consent-needed',
    });
    state.unreachable.value = true;
    expect(state.model.value.standing).toEqual({ kind: 'consent' });
  });

  it('lists what the page has with the moves that are known', () => {
    const state = stateFrom(EMPTY_FRAME);
    expect(state.model.value.page).toEqual({ kind: 'loading' });
    state.page.value = { kind: 'found', instruments: [], published: null };
    expect(state.model.value.page).toEqual({ kind: 'nothing' });
    state.page.value = {
      kind: 'found',
      instruments: [{ symbol: 'IWM', text: 'IWM', mentions: 4 }],
      published: null,
    };
    expect(state.model.value.page).toEqual({
      kind: 'found',
      rows: [{ symbol: 'IWM', change: null, mentions: 4 }],
    });
  });

  it('offers the user’s own pairs after the built-in ones, each once', () => {
    const state = stateFrom(EMPTY_FRAME);
    const custom = { small: 'AMPL', large: 'QQQ' };
    state.settings.value = { ...state.settings.value, customPairs: [{ small: 'IWM', large: 'SPY' }, custom] };
    const { pairs } = state.model.value;
    expect(pairs.at(-1)).toEqual(custom);
    expect(pairs.filter(({ small, large }) => small === 'IWM' && large === 'SPY')).toHaveLength(1);
  });
});

describe('pairAbout', () => {
  it.each([
    [null, { small: 'IWM', large: 'SPY' }],
    ['AMPL', { small: 'AMPL', large: 'SPY' }],
    ['SPY', { small: 'IWM', large: 'SPY' }],
  ])('%s', (symbol, expected) => {
    expect(pairAbout(symbol, { small: 'IWM', large: 'SPY' })).toEqual(expected);
  });
});
