// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, type Mock, vi } from 'vitest';
import { OptionsPage } from '../../../components/options/OptionsPage';
import { FormatContext } from '../../../components/theme/format-context';
import { TranslateContext } from '../../../components/translate-context';
import { createFormat } from '../../../lib/format/format';
import type { OptionsActions, OptionsModel } from '../../../lib/options/model';
import { SECTIONS } from '../../../lib/options/sections';
import { type AlertRule, DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { translateEnglish } from '../../tools/english';

const model: OptionsModel = {
  settings: DEFAULT_SETTINGS,
  health: 'current',
  saved: null,
  locked: [],
  keys: [],
  data: {
    bytes: 1_234_567,
    entries: 12,
    sources: [
      {
        id: 'yahoo',
        label: 'Yahoo Finance',
        needsKey: false,
        enabled: true,
        hosts: ['https://query1.finance.yahoo.com/*'],
        gives: ['quotes'],
        terms: 'https://legal.yahoo.com/',
        state: 'ok',
      },
      {
        id: 'finnhub',
        label: 'Finnhub',
        needsKey: true,
        enabled: true,
        hosts: ['https://finnhub.io/*'],
        gives: ['quotes', 'valuation'],
        terms: 'https://finnhub.io/terms-of-service',
        state: 'no-key',
      },
    ],
  },
  withheld: [],
  builtInWithheld: 0,
  importPreview: null,
  notices: {},
  alerts: {
    log: [
      {
        ruleId: 'a',
        kind: 'discount',
        side: 'above',
        pair: { small: 'IWM', large: 'SPY' },
        value: 0.304,
        threshold: 0.3,
        asOf: 0,
        at: 0,
        figures: [{ symbol: 'IWM', what: 'trailingPE', value: 19.5, source: 'yahoo', asOf: 0 }],
      },
    ],
    snoozed: {},
    unseen: 0,
  },
  tried: null,
  sync: null,
  version: '0.1.0',
};

const RULE: AlertRule = {
  id: 'x',
  enabled: true,
  kind: 'price',
  direction: 'above',
  threshold: 12,
  symbol: 'AMPL',
};

let root: HTMLElement;
let actions: Record<string, Mock>;

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  actions = new Proxy<Record<string, Mock>>(
    {},
    {
      get: (made, name: string) => {
        made[name] ??= vi.fn(() => Promise.resolve([]));
        return made[name];
      },
    },
  );
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function show(patch: Partial<OptionsModel> = {}) {
  await act(() => {
    render(
      <TranslateContext.Provider value={translateEnglish}>
        <FormatContext.Provider value={{ format: createFormat('en-US'), now: 0 }}>
          <OptionsPage model={{ ...model, ...patch }} actions={actions as unknown as OptionsActions} />
        </FormatContext.Provider>
      </TranslateContext.Provider>,
      root,
    );
  });
}

function control<T extends HTMLElement = HTMLInputElement>(selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

async function type(input: HTMLInputElement | HTMLTextAreaElement, value: string) {
  await act(() => {
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('options page', () => {
  it('has every section as a deep link', async () => {
    await show();
    for (const id of SECTIONS) {
      expect(root.querySelector(`nav a[href="#${id}"]`)).not.toBeNull();
      expect(root.querySelector(`section#${id} h2`)?.textContent).toBeTruthy();
    }
  });

  it('stores a typed percent as a fraction', async () => {
    await show();
    await type(control('#field-discountAlert'), '32.5');
    expect(actions.change).toHaveBeenCalledWith({ discountAlert: 0.325 }, 'discountAlert');
  });

  it('explains nonsense beside the field and keeps the old value', async () => {
    await show();
    await type(control('#field-openDelay'), 'soon');
    expect(actions.change).not.toHaveBeenCalled();
    expect(control('#field-openDelay-problem').textContent).toContain('300');
    expect(control('#field-openDelay').getAttribute('aria-invalid')).toBe('true');
  });

  it('leaves what is being typed alone when news comes in', async () => {
    await show();
    const field = control('#field-openDelay');
    await act(() => {
      field.value = '15';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await show({ withheld: ['news.test'] });
    expect(control('#field-openDelay').value).toBe('15');
    await type(control('#field-openDelay'), '150');
    expect(actions.change).toHaveBeenCalledWith({ openDelay: 150 }, 'openDelay');
  });

  it('keeps the size buckets in order', async () => {
    await show();
    await type(control('#field-smallCapMax'), '12');
    expect(actions.change).not.toHaveBeenCalled();
    expect(control('#field-smallCapMax-problem').textContent).toContain('10');
  });

  it('shows what the organisation has fixed and lets nobody edit it', async () => {
    await show({ locked: ['theme'] });
    expect(control('#row-theme').textContent).toContain('organisation');
    expect(control<HTMLFieldSetElement>('#row-theme fieldset').disabled).toBe(true);
    expect(root.querySelector('#row-palette fieldset')).toBeNull();
  });

  it('offers undo where the last change was made', async () => {
    await show({ saved: { at: 'theme', kind: 'saved' } });
    const row = control('#row-theme');
    expect(row.textContent).toContain('Saved');
    row.querySelector('button')?.click();
    expect(actions.undo).toHaveBeenCalledOnce();
  });

  it('finds options by their words', async () => {
    await show();
    await type(control('input[type=search]'), 'underline');
    expect(control('.hits').textContent).toContain('Mark on pages');
  });

  it('checks a site as it is typed', async () => {
    await show();
    await type(control('#field-blockSites'), 'not a site');
    expect(control('#row-blockSites .field-problem').textContent).toContain('not a site');
    expect(control<HTMLButtonElement>('#row-blockSites button[type=submit]').disabled).toBe(true);
  });

  it('offers the access that a source lacks, in its place', async () => {
    const [yahoo, ...others] = model.data?.sources ?? [];
    if (!model.data || !yahoo) throw new Error('no source');
    await show({ data: { ...model.data, sources: [{ ...yahoo, state: 'permission-missing' }, ...others] } });
    control<HTMLButtonElement>('[aria-label="Grant access: Yahoo Finance"]').click();
    expect(actions.grantSource).toHaveBeenCalledWith('yahoo');
  });

  it.each([
    ['rebuilt', 'started afresh'],
    ['memory', 'stores no market data'],
  ] as const)('says what befell the stored data: %s', async (notice, words) => {
    if (!model.data) throw new Error('no data');
    await show({ data: { ...model.data, notice } });
    expect(control('#storage [role=alert]').textContent).toContain(words);
  });

  it('says what an import would change before it changes it', async () => {
    const settings = { ...DEFAULT_SETTINGS, theme: 'dark', openDelay: 150 } as const;
    await show({ importPreview: { ok: true, settings, changed: ['theme', 'openDelay'] } });
    const rows = [...root.querySelectorAll('#backup table tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      ['', 'now', 'after'],
      ['Theme', 'As the system', 'Dark'],
      ['Opens after', '300 ms', '150 ms'],
    ]);
  });

  it('tells past alerts with the figures behind them, and keeps a rule quiet from there', async () => {
    await show();
    expect(control('#alert-log').textContent).toContain('IWM / SPY: discount up to 30%');
    expect(control('#alert-log').textContent).toContain('IWM P/E 19.5 · Yahoo Finance');
    control<HTMLButtonElement>('#alert-log button').click();
    expect(actions.snooze).toHaveBeenCalledWith('a', true);
  });

  it('takes an alert only of a symbol that exists', async () => {
    await show();
    await type(control('#row-alerts .alert-form .symbol'), 'ampl');
    await act(async () => control<HTMLFormElement>('#row-alerts .alert-form').requestSubmit());
    await act(async () => undefined);
    expect(control('#row-alerts .field-problem').textContent).toContain('AMPL');
    expect(actions.change).not.toHaveBeenCalled();
    actions.lookUp?.mockResolvedValue([{ symbol: 'AMPL' }]);
    await act(async () => control<HTMLFormElement>('#row-alerts .alert-form').requestSubmit());
    await act(async () => undefined);
    expect(actions.change).toHaveBeenCalledWith(
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
    await show({ settings: { ...DEFAULT_SETTINGS, alerts: [rule] }, tried });
    const text = control('#row-alerts li .back-test').textContent;
    expect(text).toContain('AMPL: price ≥ 12');
    expect(text).toContain('From Oct 4, 2024 to Oct 5, 2024 this rule would have fired 1×');
  });

  it.each([
    ['as usual', {}],
    [
      'with a rule that cannot be tried',
      {
        settings: { ...DEFAULT_SETTINGS, alerts: [RULE] },
        tried: { rule: RULE, state: 'missing', failed: true },
      },
    ],
    ['with storage failing', { health: 'memory' }],
    ['before the background answers', { data: null }],
    ['with a refused import', { importPreview: { ok: false, problem: 'bad-value', at: 'theme' } }],
    [
      'with withheld sites and alerts',
      {
        withheld: ['news.test'],
        settings: {
          ...DEFAULT_SETTINGS,
          allowSites: ['news.test'],
          quietHours: { from: '22:00', to: '07:00' },
          customPairs: [{ small: 'AVUV', large: 'SPY' }],
          alerts: [
            { id: 'a', enabled: true, kind: 'dayMove', direction: 'either', threshold: 0.05, symbol: 'AMPL' },
          ],
        },
      },
    ],
  ] as [string, Partial<OptionsModel>][])('is accessible %s', async (_, patch) => {
    await show(patch);
    const { violations } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`)).toEqual([]);
  });
});
