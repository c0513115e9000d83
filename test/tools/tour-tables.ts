import { createFormat } from '../../lib/format/format';
import type { ComparisonData, PageInstrument } from '../../lib/messaging/protocol';
import { buildView } from '../../lib/popup/build-view';
import { textTable } from './table';

const format = createFormat('en-US');

export function tickersTable(instruments: PageInstrument[]): string {
  const rows = instruments.map(({ symbol, text, mentions }) => [symbol, text, String(mentions)]);
  return textTable([['Ticker', 'First written as', 'Mentions'], ...rows]);
}

/** The popup's comparison, from the same data and by the same arithmetic. */
export function comparisonTable(data: ComparisonData): string {
  const { view } = buildView(data, { measure: 'price', now: Date.now() });
  const { small, large } = view.pair;
  const [multiple] = view.multiples;
  const pe = (value: number | null | undefined) => (value == null ? '–' : format.multiple(value));
  const returns = Object.entries(view.trailing).map(([window, both]) => [
    window,
    both ? format.percent(both.small) : '–',
    both ? format.percent(both.large) : '–',
  ]);
  const rows = [
    ['', small, large],
    ['P/E, trailing', pe(multiple?.small?.value), pe(multiple?.large?.value)],
    ...returns,
  ];
  const verdict = multiple?.verdict;
  const gap = verdict?.comparable
    ? `Discount ${format.percent(verdict.discount)}, parity upside ${format.percent(verdict.parityUpside)}.`
    : 'The two P/Es are not comparable.';
  return `${textTable(rows)}\n${gap}`;
}
