import { describe, expect, it } from 'vitest';
import { createFormat } from '../../lib/format/format';
import { buildView } from '../../lib/popup/build-view';
import { copyText } from '../../lib/popup/copy-text';
import { snapshotData } from '../../lib/popup/snapshot-data';
import { fullData } from '../gallery/popup-data';
import { GALLERY_NOW } from '../gallery/state';
import { translateEnglish as t } from '../tools/english';

const format = createFormat('en-US');
const textOf = (data: ReturnType<typeof fullData>) =>
  copyText(buildView(data, { measure: 'price', now: GALLERY_NOW }).view, t, format);

describe('copyText', () => {
  it('carries the answer, both multiples with basis and source, returns and as-of', () => {
    const lines = textOf(fullData()).split('\n');
    expect(lines[0]).toBe('Small caps trade 30.1% below large caps. Parity would take +43.1%.');
    expect(lines[1]).toMatch(/^P\/E IWM: 19\.5 \(trailing, excl\. losses; Yahoo Finance, Nov 20, 2026/);
    expect(lines[2]).toMatch(/^P\/E SPY: 27\.9 /);
    expect(lines).toContain('Returns, % · price · to Nov 20, 2026');
    expect(lines.find((line) => line.startsWith('5Y:'))).toMatch(/IWM \+?-?\d.*SPY .*pp$/);
    expect(lines.at(-2)).toMatch(/^As of Nov 20, 2026.* Sources: Yahoo Finance, New York Fed\.$/);
  });

  it('says when returns count dividends', () => {
    const { view } = buildView(fullData(), { measure: 'total', now: GALLERY_NOW });
    const text = copyText(view, t, format);
    expect(text).toContain('Returns, % · with dividends · to Nov 20, 2026');
    expect(text).toContain(`1Y: IWM ${format.signedPercent(view.trailing['1Y']?.small ?? null)}`);
  });

  it('says why two multiples cannot be compared, and what a second source says', () => {
    const data = fullData();
    const facts = data.large.facts;
    const pe = facts?.metrics.trailingPE;
    if (!facts || !pe) throw new Error('no P/E');
    facts.metrics = {
      trailingPE: {
        ...pe,
        basis: 'includes losses',
        check: { value: 31, source: 'ishares', method: 'fund facts' },
      },
    };
    const text = textOf(data);
    expect(text).toContain('can’t be compared. One counts loss makers, the other leaves them out.');
    expect(text).toContain('; Check: iShares says 31.0.)');
  });

  it('names the multiple that answers, and the fund it was measured on', () => {
    const data = fullData();
    for (const { facts } of [data.small, data.large]) {
      const pe = facts?.metrics.reportedPE;
      if (facts && pe) facts.metrics = { reportedPE: { ...pe, of: 'IVV' } };
    }
    expect(textOf(data)).toContain(
      'Site’s own P/E SPY: 29.0 (trailing, loss basis unknown; Yahoo Finance (IVV)',
    );
  });

  it('names the snapshot as the source of its figures', () => {
    expect(textOf(snapshotData({ small: 'IWM', large: 'SPY' }))).toContain('Sources: Snapshot.');
  });

  it('gives the reason where there is no multiple', () => {
    const data = fullData();
    const facts = data.small.facts;
    const metric = facts?.metrics.trailingPE;
    if (!facts || !metric) throw new Error('no P/E');
    facts.metrics = { trailingPE: { ...metric, value: null, reason: 'loss' } };
    expect(textOf(data)).toContain('P/E IWM: n.m. (No P/E: it makes a loss.)');
  });
});
