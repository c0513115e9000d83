// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { OptionsModel } from '../../../lib/options/model';
import { DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { optionsPage, RULE } from './scene';

const page = optionsPage();

describe('alerts on the options page', () => {
  it('tells past alerts with the figures behind them, and keeps a rule quiet from there', async () => {
    await page.show();
    expect(page.control('#alert-log').textContent).toContain('IWM / SPY: discount up to 30%');
    expect(page.control('#alert-log').textContent).toContain('IWM P/E 19.5 · Yahoo Finance');
    page.control<HTMLButtonElement>('#alert-log button').click();
    expect(page.actions.snooze).toHaveBeenCalledWith('a', true);
  });

  it('takes an alert only of a symbol that exists', async () => {
    await page.show();
    await page.type(page.control('#row-alerts .alert-form .symbol'), 'ampl');
    await act(async () => page.control<HTMLFormElement>('#row-alerts .alert-form').requestSubmit());
    await act(async () => undefined);
    expect(page.control('#row-alerts .field-problem').textContent).toContain('AMPL');
    expect(page.actions.change).not.toHaveBeenCalled();
    page.actions.lookUp?.mockResolvedValue([{ symbol: 'AMPL' }]);
    await act(async () => page.control<HTMLFormElement>('#row-alerts .alert-form').requestSubmit());
    await act(async () => undefined);
    expect(page.actions.change).toHaveBeenCalledWith(
      { alerts: [expect.objectContaining({ symbol: 'AMPL', kind: 'dayMove', threshold: 0.05 })] },
      'alerts',
    );
  });

  it('shows on which days a rule would have fired, under the rule', async () => {
    const rule = RULE;
    const tried: OptionsModel['tried'] = {
      rule,
      state: 'tried',
      more: true,
      result: {
        points: [
          { day: 20_000, value: 10 },
          { day: 20_001, value: 13 },
        ],
        fired: [{ day: 20_001, value: 13, side: 'above' }],
      },
    };
    await page.show({ settings: { ...DEFAULT_SETTINGS, alerts: [rule] }, tried });
    const text = page.control('#row-alerts li .back-test').textContent;
    expect(text).toContain('AMPL: price ≥ 12');
    expect(text).toContain('From Oct 4, 2024 to Oct 5, 2024 this rule would have fired 1×');
  });
});
