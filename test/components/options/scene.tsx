import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, type Mock, vi } from 'vitest';
import { OptionsPage } from '../../../components/options/OptionsPage';
import { FormatContext } from '../../../components/theme/format-context';
import { TranslateContext } from '../../../components/translate-context';
import { createFormat } from '../../../lib/format/format';
import type { OptionsActions, OptionsModel } from '../../../lib/options/model';
import { type AlertRule, DEFAULT_SETTINGS } from '../../../lib/settings/settings';
import { translateEnglish } from '../../tools/english';

export const model: OptionsModel = {
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

export const RULE: AlertRule = {
  id: 'x',
  enabled: true,
  kind: 'price',
  direction: 'above',
  threshold: 12,
  symbol: 'AMPL',
};

/** The page in a document, drawn anew for each test of the file that calls this. */
export function optionsPage() {
  let root = document.body;
  let actions: Record<string, Mock> = {};

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

  return {
    show,
    control,
    type,
    get root() {
      return root;
    },
    /** What the page asked for, by name. */
    get actions() {
      return actions;
    },
  };
}
