// @vitest-environment happy-dom
import axe from 'axe-core';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Card, type CardProps } from '../../../components/card/Card';
import { FormatContext } from '../../../components/theme/format-context';
import { TranslateContext } from '../../../components/translate-context';
import { cardView, type ViewQuery } from '../../../lib/card/view';
import { createFormat } from '../../../lib/format/format';
import type { CardData } from '../../../lib/messaging/protocol';
import { epochDayFromIso } from '../../../lib/time';
import * as data from '../../card/data';
import { translateEnglish } from '../../tools/english';

// A canvas draws nothing here: the sparkline's line is the browser tests' business.
vi.mock('uplot', () => ({
  default: Object.assign(
    class {
      destroy() {}
    },
    { pxRatio: 1 },
  ),
}));

let root: HTMLElement;
let props: ReturnType<typeof spies>;

function spies() {
  return {
    actions: {
      refresh: vi.fn(),
      watch: vi.fn(() => Promise.resolve(true)),
      copy: vi.fn(() => Promise.resolve(true)),
      ignore: vi.fn(() => Promise.resolve(null)),
      alias: vi.fn(() => Promise.resolve(null)),
      block: vi.fn(),
      meanings: vi.fn(() =>
        Promise.resolve([
          { symbol: 'AMPL', name: 'Amplitude', exchange: 'NASDAQ', kind: 'stock' as const },
          { symbol: 'AI', name: 'C3.ai', exchange: 'NYSE', kind: 'stock' as const },
        ]),
      ),
    },
    onPin: vi.fn(),
    onClose: vi.fn(),
    onCorner: vi.fn(),
    onShift: vi.fn(),
  };
}

beforeEach(() => {
  root = document.createElement('div');
  document.body.append(root);
  props = spies();
});
afterEach(() => {
  render(null, root);
  root.remove();
});

async function show(
  reply: CardData | null,
  query: Partial<ViewQuery> = {},
  rest: Partial<Pick<CardProps, 'pinned' | 'text'>> = {},
) {
  const target = { symbol: reply?.symbol ?? 'IWM', confidence: 1 };
  const view = cardView({ target, data: reply, failure: null, published: null, ...query });
  await act(() => {
    render(
      <TranslateContext.Provider value={translateEnglish}>
        <FormatContext.Provider value={{ format: createFormat('en-US'), now: data.NOW }}>
          <Card view={view} text={view.symbol} pinned={false} {...props} {...rest} />
        </FormatContext.Provider>
      </TranslateContext.Provider>,
      root,
    );
  });
}

const text = () => root.textContent ?? '';

function button(name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
}
const press = (name: string) => act(async () => button(name).click());

const STATES: [string, () => Promise<void>][] = [
  ['loading', () => show(null)],
  ['arriving', () => show(data.arriving())],
  ['a stock', () => show(data.stock(), { published: epochDayFromIso('2026-10-30') })],
  ['a loss maker', () => show(data.lossMaker())],
  ['a fund', () => show(data.fund())],
  ['an index', () => show(data.index())],
  ['unknown', () => show(data.unknown())],
  ['stale', () => show(data.stale())],
  ['failed', () => show(data.failed())],
  ['no answer', () => show(null, { failure: 'source-failed' })],
  ['doubtful', () => show(data.stock(), { target: { symbol: 'CRVL', confidence: 0.5 } })],
  ['pinned', () => show(data.fund(), {}, { pinned: true })],
];

describe.each(STATES)('%s', (_, arrange) => {
  it('is accessible', async () => {
    await arrange();
    const { violations } = await axe.run(root, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  it('is a dialog with the instrument’s name', async () => {
    await arrange();
    const dialog = root.querySelector('[role="dialog"]');
    const title = root.querySelector(`[id="${dialog?.getAttribute('aria-labelledby')}"]`);
    expect(title?.textContent).toMatch(/^(IWM|CRVL|AMPL|\^RUT|ZZZZ)/);
  });

  it('never shows a missing number as one', async () => {
    await arrange();
    expect(text()).not.toMatch(/NaN|undefined|null|Infinity|1970/);
  });
});

describe('a number', () => {
  it('tells its source, date and delay on focus', async () => {
    await show(data.stock());
    const figure = button('Price: $68.04');
    const tip = root.querySelector(`[id="${figure.getAttribute('aria-describedby')}"]`);
    expect(tip?.textContent).toContain('Yahoo Finance, as of Nov 23, 2026');
    expect(tip?.textContent).toContain('delayed by 15 minutes');
    expect(text()).toContain('delayed 15 min');
  });

  it('that is missing says why, in two words and in a sentence', async () => {
    await show(data.lossMaker());
    const figure = button('P/E: – losses');
    expect(root.querySelector(`[id="${figure.getAttribute('aria-describedby')}"]`)?.textContent).toContain(
      'it makes a loss',
    );
  });

  it('that another source disputes carries its mark', async () => {
    await show(data.stock());
    expect(root.querySelectorAll('.figure-check')).toHaveLength(1);
  });

  it('of the premium spells out what it is compared with', async () => {
    await show(data.stock());
    expect(button('SPY +17%: 17.4% above the P/E of SPY, which is 28.0.').textContent).toBe('+17%');
  });
});

describe('announcing', () => {
  it('says name, price and move once they are there', async () => {
    await show(null);
    expect(root.querySelector('[role="status"]')?.textContent).toBe('');
    await show(data.fund());
    expect(root.querySelector('[role="status"]')?.textContent).toBe(
      'IWM, iShares Russell 2000 ETF: $264.11, +0.84%',
    );
  });
});

describe('the foot', () => {
  it('opens the quote safely at the reader’s site', async () => {
    await show(data.fund());
    const link = root.querySelector('a');
    expect(link?.href).toBe('https://finance.yahoo.com/quote/IWM/');
    expect(link?.rel).toBe('noopener noreferrer');
    expect(link?.target).toBe('_blank');
  });

  it('toggles the watchlist and copies', async () => {
    await show(data.fund());
    await press('Watch');
    expect(button('Watching').getAttribute('aria-pressed')).toBe('true');
    await press('Copy');
    expect(button('Copied')).toBeTruthy();
  });

  it('says so when the clipboard refuses', async () => {
    props.actions.copy.mockResolvedValue(false);
    await show(data.fund());
    await press('Copy');
    expect(button('Not copied')).toBeTruthy();
  });

  it('refreshes, and says while it is being refreshed', async () => {
    await show(data.fund());
    await press('Refresh');
    expect(props.actions.refresh).toHaveBeenCalledOnce();
    const own = { ...data.fund().own, freshness: { status: 'stale', fetching: true } as const };
    await show(data.fund({ own }));
    expect(button('Refreshing…')).toBeTruthy();
  });

  it('names why it could not be refreshed, beside the old figures', async () => {
    await show(data.stale('rate-limited'));
    expect(text()).toContain('Not refreshed: The source asks us to wait.');
    expect(text()).toContain('$264.11');
  });
});

describe('correcting', () => {
  it('asks nothing of a sure mention until the reader does', async () => {
    await show(data.stock());
    expect(text()).not.toContain('Not a ticker');
    await press('Wrong?');
    expect(text()).toContain('Not a ticker');
  });

  it('says that a doubtful one may be none', async () => {
    await show(data.stock(), { target: { symbol: 'CRVL', confidence: 0.6 } });
    expect(text()).toContain('“CRVL” may be no ticker here.');
    await press('It is one');
    expect(props.actions.alias).toHaveBeenCalledWith('CRVL');
  });

  it('can be taken back', async () => {
    await show(data.stock());
    await press('Wrong?');
    await press('Not a ticker');
    expect(props.actions.ignore).toHaveBeenLastCalledWith(false);
    expect(text()).toContain('“CRVL” will not be marked again.');
    await press('Undo');
    expect(props.actions.ignore).toHaveBeenLastCalledWith(true);
    expect(text()).toContain('Not a ticker');
  });

  it('blocks the site only with the way back in sight', async () => {
    await show(data.stock());
    await press('Wrong?');
    await press('Not on this site');
    expect(props.actions.block).toHaveBeenLastCalledWith(false);
    await press('Undo');
    expect(props.actions.block).toHaveBeenLastCalledWith(true);
  });

  it('offers the other meanings, never the one it has', async () => {
    await show(data.lossMaker());
    await press('Wrong?');
    await press('Means something else…');
    expect(text()).not.toContain('Always AMPL');
    await press('Always AI, C3.ai');
    expect(props.actions.alias).toHaveBeenLastCalledWith('AI');
    await press('Undo');
    expect(props.actions.alias).toHaveBeenLastCalledWith(null);
  });

  it('admits it when it could not be saved', async () => {
    props.actions.ignore.mockRejectedValue(new Error('gone'));
    await show(data.stock());
    await press('Wrong?');
    await press('Not a ticker');
    expect(text()).toContain('could not be saved');
  });
});

describe('the head', () => {
  it('pins and closes', async () => {
    await show(data.fund());
    await press('Pin (P)');
    await press('Close (Esc)');
    expect(props.onPin).toHaveBeenCalledOnce();
    expect(props.onClose).toHaveBeenCalledOnce();
  });

  it('moves a pinned card without dragging', async () => {
    await show(data.fund(), {}, { pinned: true });
    const name = 'Move: arrow keys, or press for the next corner';
    await press(name);
    expect(props.onCorner).toHaveBeenCalledOnce();
    await act(() => {
      button(name).dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true }));
    });
    expect(props.onShift).toHaveBeenCalledWith({ x: -16, y: 0 });
  });
});

describe('the chart', () => {
  it('describes itself and switches its window', async () => {
    await show(data.stock());
    const chart = () => root.querySelector('.sparkline')?.getAttribute('aria-label');
    const year = chart();
    expect(year).toMatch(/^Price over \d+ sessions: from \$.*lowest .*highest/);
    await act(() => root.querySelector<HTMLInputElement>('input[value="1M"]')?.click());
    expect(chart()).not.toBe(year);
  });

  it('says so when there is no history', async () => {
    await show(data.stock({ history: { history: null, freshness: data.FRESH } }));
    expect(text()).toContain('No price history.');
  });
});
