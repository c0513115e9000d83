// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { StreakPanel } from '../../../components/popup/streak-panel';
import type { AuditView, PopupView, StreakView } from '../../../lib/popup/view';
import { epochDayFromIso } from '../../../lib/time';
import { modelOf } from '../../gallery/popup-states';
import { clearShown, show } from '../show';

afterEach(clearShown);

const pair = { small: 'IWM', large: 'SPY' };
const day = epochDayFromIso;
const STREAK = {
  first: day('2026-01-02'),
  last: day('2026-01-22'),
  days: 14,
  ended: true,
  small: 0.097,
  large: 0.019,
};
const AUDIT: AuditView = {
  side: 'small',
  streak: STREAK,
  measure: 'price',
  thinnest: { day: day('2026-01-07'), small: -0.0029, large: -0.0034, lead: 0.0005 },
  fellYetWon: 3,
  asLongBefore: { ...STREAK, first: day('2008-05-01'), last: day('2008-05-22'), days: 15 },
  rank: 3,
  tied: 0,
  of: 4102,
  since: day('1987-09-10'),
  atLeast: 11,
  aftermath: [
    { horizon: 21, n: 6, ahead: 0.5, meanLead: 0.004, baseN: 9000, baseAhead: 0.49, baseMeanLead: 0.0001 },
    { horizon: 126, n: 0, ahead: null, meanLead: null, baseN: 9000, baseAhead: 0.48, baseMeanLead: 0 },
  ],
};
const viewWith = (patch: Partial<Extract<StreakView, { kind: 'computed' }>>): PopupView => {
  const { view } = modelOf();
  if (!view) throw new Error('no view');
  const streak: StreakView = {
    kind: 'computed',
    running: { small: 0, large: 1 },
    audit: AUDIT,
    instruments: pair,
    index: { since: day('1987-09-10'), run: { days: 14, rank: 3, tied: 0, of: 812, asLongBefore: null } },
    elsewhere: [
      { symbol: 'IJR', longest: 9, hadNone: true },
      { symbol: 'VTWV', longest: 14, hadNone: false },
      { symbol: 'VTWG', longest: null, hadNone: false },
    ],
    ...patch,
  };
  return { ...view, streak };
};
const panel = (view: PopupView | null) => (
  <StreakPanel pair={pair} view={view} open onAudit={() => undefined} />
);

describe('StreakPanel', () => {
  it.each([
    [{ small: 3, large: 0 }, 'IWM has beaten SPY for 3 days in a row.'],
    [{ small: 0, large: 1 }, 'SPY has beaten IWM for 1 day in a row.'],
    [{ small: 0, large: 0 }, 'No streak: IWM and SPY moved alike on the last day.'],
  ])('%j reads “%s”', async (running, sentence) => {
    const { text } = await show(panel(viewWith({ running })));
    expect(text()).toContain(sentence);
  });

  it('ranks the last long one since the series began', async () => {
    const { text } = await show(panel(viewWith({})));
    expect(text()).toContain('Last long one: IWM, 14 days, Jan 2 – 22, 2026. Rank 3 of 4,102 since 1987.');
  });

  it.each([
    'Measured on IWM against SPY, closing prices without dividends.',
    'Over the streak: IWM +9.70% against SPY +1.90%.',
    'Thinnest day: Jan 7, 2026, ahead by +0.05 pp (IWM -0.29% against SPY -0.34%).',
    'Fell and still won: 3 days.',
    'As long before: May 1 – 22, 2008, 15 days.',
    '21 days after 11 days in a row: ahead again in 50% of 6 cases, by +0.4 pp on average (any day: 49%, +0.0 pp).',
    '126 days after 11 days in a row: no earlier case.',
    'In the indices, by their closing levels: 14 days. Rank 3 of 812 since 1987. Never as long before in the data since 1987.',
    'IJR had no such streak; its longest in that time was 9 days.',
    'VTWV had it too: 14 days.',
    'VTWG: no data for that time.',
  ])('audits: %s', async (line) => {
    const { root } = await show(panel(viewWith({})));
    const lines = [...root.querySelectorAll('li')].map((item) =>
      item.textContent?.replace(/[\u00a0\u2009\u202f]/g, ' '),
    );
    expect(lines).toContain(line);
  });

  it('says that there was none as long before', async () => {
    const { text } = await show(panel(viewWith({ audit: { ...AUDIT, asLongBefore: null } })));
    expect(text()).toContain('Never as long before in the data since 1987.');
  });

  it('says nothing of the indices until their history is here, and that they had none where so', async () => {
    expect((await show(panel(viewWith({ index: null })))).text()).not.toContain('ndices');
    const none = { since: day('1987-09-10'), run: null };
    const { text } = await show(panel(viewWith({ index: none })));
    expect(text()).toContain('The indices (data since 1987) had no such streak.');
  });

  it('asks for what only the audit needs when it is opened', async () => {
    const onAudit = vi.fn();
    const { root } = await show(
      <StreakPanel pair={pair} view={viewWith({})} open={false} onAudit={onAudit} />,
    );
    const details = root.querySelector('details');
    expect(onAudit).not.toHaveBeenCalled();
    if (details) details.open = true;
    await vi.waitFor(() => expect(onAudit).toHaveBeenCalledOnce());
  });

  it('admits that there is nothing to count in', async () => {
    const view = viewWith({});
    const { text } = await show(panel({ ...view, streak: null }));
    expect(text()).toContain('No common price history to count days in.');
  });
});
