// @vitest-environment happy-dom
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PopupActions } from '../../../components/popup/model';
import { Popup } from '../../../components/popup/popup';
import { createFormat } from '../../../lib/format/format';
import { IDLE_ACTIONS, modelOf, states } from '../../gallery/popup-states';
import { GALLERY_NOW } from '../../gallery/state';
import { translateEnglish } from '../../tools/english';
import { stubCanvas } from '../canvas';
import { clearShown, click, find, show } from '../show';

beforeEach(stubCanvas);
afterEach(() => {
  clearShown();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const kit = { t: translateEnglish, format: createFormat('en-US'), now: GALLERY_NOW };
const stateOf = (id: string) => {
  const state = states.find((each) => each.id === id);
  if (!state) throw new Error(`no state ${id}`);
  return state.render(kit);
};

/** States that differ in structure; the gallery tool runs axe on all of them in a browser, colours included. */
const STRUCTURES = [
  'first-run',
  'loading',
  'fresh',
  'discount',
  'partial',
  'permission',
  'loss',
  'not-scanned',
];

describe.each([...STRUCTURES.map((name) => `popup-${name}`), 'page-fresh'])('%s', (id) => {
  it('has no accessibility violation that can be seen without layout', { timeout: 30_000 }, async () => {
    const { root } = await show(stateOf(id));
    const { violations } = await axe.run(root, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'best-practice'],
      // These need a rendering engine.
      rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
    });
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

describe('what each state says', () => {
  it.each([
    ['popup-first-run', 'As of Jan 23, 2026, from the shipped snapshot.', null],
    ['popup-first-run', 'Small caps trade 30% below large caps.', null],
    ['popup-first-run', 'Parity would take +44%.', null],
    ['popup-first-run', '14 days in a row, Jan 2 – 22, 2026, as published; ended on Jan 23, 2026', null],
    ['popup-loading', 'Fetching figures', null],
    ['popup-fresh', 'Wider than on', null],
    ['popup-updating', 'Updating', null],
    ['popup-stale', 'The newest figures are from 2 days ago', 'Try again'],
    ['popup-partial', 'Missing: price history. The source did not answer properly.', 'Try again'],
    ['popup-offline', 'Offline. These figures are as of', 'Try again'],
    ['popup-offline-empty', 'Offline, and nothing kept for this pair.', 'Try again'],
    ['popup-blocked', 'The source asks us to wait. Shown as of', 'Try again'],
    ['popup-consent', 'consent page', 'Open Yahoo'],
    ['popup-permission', 'withholds access', 'Allow access'],
    ['popup-not-comparable', 'the P/Es can’t be compared', null],
    ['popup-not-comparable', 'One counts loss makers', null],
    ['popup-loss', 'AMPL: No P/E: it makes a loss.', null],
    ['popup-loss', 'a P/E to compare is missing', null],
    ['popup-fresh', 'Discount 30.1%', null],
    ['popup-fresh', 'σ from its mean', null],
    ['popup-dearer', 'Parity would take -11%.', null],
    ['popup-unknown-symbol', 'No source knows QQZX', null],
    ['popup-recording', 'Recorded since', null],
    ['popup-not-scanned', 'This site isn’t scanned', 'Scan example.com'],
    ['popup-reload', 'open before it could be scanned', 'Reload'],
    ['popup-many', 'and 16 more', null],
  ])('%s: “%s”', async (id, sentence, button) => {
    const { root, text } = await show(stateOf(id));
    expect(text().replaceAll('\u2009', ' ')).toContain(sentence);
    if (button) expect(find<HTMLButtonElement>(root, 'button', button).disabled).toBe(false);
  });

  it.each([
    ['offline-empty', 'The browser is offline.'],
    ['unreachable', 'The extension’s background did not answer.'],
    ['blocked-empty', 'The source did not answer properly.'],
    ['consent-empty', 'The source wants its consent page answered first.'],
    ['permission-empty', 'The browser has not allowed access to the source.'],
  ])('waits for nothing where nothing is on its way, in no view of the chart: %s', async (id, reason) => {
    const { root, text } = await show(stateOf(`popup-${id}`));
    expect(text()).toContain(reason);
    expect(text()).toContain('No price history to draw.');
    expect(text()).not.toMatch(/Fetching|Updating/);
    expect(root.querySelector('.bar')).toBeNull();
    expect(find<HTMLButtonElement>(root, 'button', 'Save the chart as PNG').disabled).toBe(true);
  });

  it('calls nothing missing that is on its way', async () => {
    const { root, text } = await show(stateOf('popup-awaited'));
    expect(text()).toContain('Fetching figures');
    expect(text()).toContain('Fetching price history');
    expect(text()).not.toMatch(/missing|gives no such|No price history|No common|No discount|No published/);
    expect(root.querySelectorAll('.multiples .bar')).toHaveLength(6);
    expect(root.querySelector('.returns td .soft')).toBeNull();
  });

  it('shows both P/Es even where they cannot be compared', async () => {
    const { root } = await show(stateOf('popup-not-comparable'));
    const figures = [...root.querySelectorAll('.multiples .figure')].map((figure) => figure.textContent);
    expect(figures).toEqual(['19.5', '31.7']);
    expect(root.querySelector('.gauge-now')).toBeNull();
  });

  it('calls the P/E of a loss n.m.', async () => {
    const { root } = await show(stateOf('popup-loss'));
    const figures = [...root.querySelectorAll('.multiples .figure')].map((figure) => figure.textContent);
    expect(figures).toEqual(['n.m.', '27.9']);
  });

  it('marks a figure that a second source disputes', async () => {
    const { root } = await show(stateOf('popup-dearer'));
    expect(root.querySelector('.multiples .figure-check')?.textContent).toBe('check');
  });
});

describe('what can be done', () => {
  const withActions = async (scene: Parameters<typeof modelOf>[0] = {}) => {
    const actions = Object.fromEntries(
      Object.keys(IDLE_ACTIONS).map((name) => [name, vi.fn(async () => [])]),
    ) as unknown as { [K in keyof PopupActions]: ReturnType<typeof vi.fn> };
    const shown = await show(
      <Popup model={modelOf(scene)} actions={actions as unknown as PopupActions} look="test" />,
    );
    return { ...shown, actions };
  };

  it.each([
    ['Options', 'openOptions'],
    ['Copy', 'copy'],
    ['Save as CSV', 'exportCsv'],
    ['Full page', 'openFullPage'],
  ] as const)('%s', async (name, action) => {
    const { root, actions } = await withActions();
    await click(find(root, 'button', name));
    expect(actions[action]).toHaveBeenCalledOnce();
  });

  it('tells of an alert the reader has not seen, and leads to its figures', async () => {
    const { root, actions } = await withActions({ news: 'AMPL: price up to $12.50' });
    expect(root.textContent).toContain('AMPL: price up to $12.50');
    await click(find(root, 'button', 'Show'));
    expect(actions.openAlerts).toHaveBeenCalledOnce();
  });

  it('hands the chart’s canvas over as PNG', async () => {
    const { root, actions } = await withActions();
    await click(find(root, 'button', 'Save the chart as PNG'));
    expect(actions.exportPng).toHaveBeenCalledExactlyOnceWith(root.querySelector('canvas'));
  });

  it('offers no picture of a line that is not there, and one while its table is shown', async () => {
    const { root, actions } = await withActions();
    await click(find(root, 'button', 'Table'));
    await click(find(root, 'button', 'Save the chart as PNG'));
    expect(actions.exportPng).toHaveBeenCalledExactlyOnceWith(root.querySelector('canvas'));
    const recording = await withActions({ mode: 'discount', data: null });
    expect(find<HTMLButtonElement>(recording.root, 'button', 'Save the chart as PNG').disabled).toBe(true);
  });

  it('goes to a ticker on the page, opens a watched one and stops watching it', async () => {
    const { root, actions } = await withActions();
    await click(find(root, '.page-tickers .chip', 'IWM'));
    expect(actions.goTo).toHaveBeenCalledExactlyOnceWith('IWM');
    await click(find(root, '.watchlist .chip', 'INOD'));
    expect(actions.open).toHaveBeenCalledExactlyOnceWith('INOD');
    const remove = find(root, 'button', 'Stop watching INOD');
    await click(remove);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Stop watching AMPL');
    expect(actions.toggleWatched).toHaveBeenCalledExactlyOnceWith('INOD');
  });

  it('lets a large move stand out by more than colour', async () => {
    const { root } = await withActions();
    const strong = [...root.querySelectorAll('.chip.strong')].map((chip) => chip.textContent);
    expect(strong).toHaveLength(2);
    for (const text of strong) expect(text).toContain('large move');
  });

  it('asks for access where it is missing', async () => {
    const { root, actions } = await withActions({ permitted: false });
    await click(find(root, 'button', 'Allow access'));
    expect(actions.grantAccess).toHaveBeenCalledOnce();
  });

  it('leaves out the page below on a page of its own', async () => {
    const { root } = await withActions({ layout: 'full' });
    expect(root.querySelector('.page-tickers')).toBeNull();
    expect(root.querySelector('.risk')).not.toBeNull();
  });
});
