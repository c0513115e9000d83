import { describe, expect, it } from 'vitest';
import { createFormat } from '../../lib/format/format';
import { buildView } from '../../lib/popup/build-view';
import { chartCaption } from '../../lib/popup/chart-caption';
import { CHART_WINDOWS } from '../../lib/popup/first-frame';
import { fullData } from '../gallery/popup-data';
import { GALLERY_NOW } from '../gallery/state';
import { translateEnglish as t } from '../tools/english';

const words = { t, format: createFormat('en-US') };
const viewOf = (measure: 'price' | 'total', data = fullData()) =>
  buildView(data, { measure, now: GALLERY_NOW }).view;

describe('chartCaption', () => {
  it.each(
    (['rebased', 'ratio'] as const).flatMap((mode) =>
      CHART_WINDOWS.flatMap((window) =>
        (['price', 'total'] as const).map((measure) => ({ mode, window, measure })),
      ),
    ),
  )('says what is drawn, as of when and from where: $mode $window $measure', ({ mode, window, measure }) => {
    const { title, notes, file } = chartCaption(viewOf(measure), { mode, window }, words);
    expect(title).toBe(`IWM against SPY · ${mode} · ${window}`);
    expect(notes).toEqual([
      measure === 'total' ? 'With dividends, start = 100' : 'Prices, start = 100',
      'As of Nov 20, 2026. Sources: Yahoo Finance. · Capgap',
    ]);
    expect(file).toBe(`capgap-IWM-SPY-2026-11-20-${window}-${measure}-${mode}`);
  });

  it('gives the discount its own days instead of a window, and the multiples’ sources', () => {
    const view = viewOf('total');
    const { title, notes, file } = chartCaption(view, { mode: 'discount', window: '1M' }, words);
    expect(title).toMatch(/^IWM against SPY · discount · .+\s–\s.+, 2026$/);
    const last = words.format.day(view.recorded.at(-1)?.day ?? 0);
    expect(notes).toEqual([`As of ${last}. Sources: Yahoo Finance. · Capgap`]);
    expect(file).toBe('capgap-IWM-SPY-2026-11-20-discount');
  });

  it('claims no dividends where a source gave none', () => {
    const data = fullData();
    const { history } = data.smallHistory;
    if (!history) throw new Error('no history');
    data.smallHistory = {
      ...data.smallHistory,
      history: { ...history, adjClose: null, source: 'cboe' },
    };
    const { notes, file } = chartCaption(viewOf('total', data), { mode: 'ratio', window: '5Y' }, words);
    expect(notes).toEqual([
      'Prices, start = 100',
      'As of Nov 20, 2026. Sources: Cboe, Yahoo Finance. · Capgap',
    ]);
    expect(file).toMatch(/-5Y-price-ratio$/);
  });

  it('leaves out of the file name what file systems refuse', () => {
    const data = { ...fullData(), pair: { small: '^RUT', large: '^GSPC' } };
    const { title, file } = chartCaption(viewOf('price', data), { mode: 'rebased', window: 'YTD' }, words);
    expect(title).toContain('^RUT against ^GSPC');
    expect(file).toBe('capgap-RUT-GSPC-2026-11-20-YTD-price-rebased');
  });
});
