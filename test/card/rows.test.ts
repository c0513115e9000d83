import { expect, it } from 'vitest';
import { cardRows, metricOf } from '../../lib/card/rows';
import * as data from './data';
import { history } from './data';

const returns = (reply: ReturnType<typeof data.fund>) =>
  cardRows({ data: reply, kind: 'etf', published: null, claims: [] }).find(({ type }) => type === 'returns');

it('takes returns from the history, all windows alike', () => {
  const row = returns(data.fund());
  expect(
    row?.type === 'returns' && row.windows.map(({ window, metric }) => [window, metric?.method]),
  ).toEqual((['YTD', '1Y', '3Y', '5Y'] as const).map((window) => [window, 'close / close − 1']));
});

it('says of a young fund that it is too young', () => {
  const young = { history: history('IWM', { from: '2025-06-02' }), freshness: data.FRESH };
  const row = returns(data.fund({ history: young }));
  expect(row?.type === 'returns' && row.windows.map(({ metric }) => metric?.reason)).toEqual([
    undefined,
    undefined,
    'not-applicable',
    'not-applicable',
  ]);
});

it('falls back to the source’s own figures without a history', () => {
  const reply = data.fund({ history: { history: null, freshness: data.FRESH } });
  const facts = reply.own.facts;
  if (facts) facts.metrics = { ...facts.metrics, ytdReturn: data.fraction(0.05, 'ytdReturn') };
  const row = returns(reply);
  expect(row?.type === 'returns' && row.windows.map(({ metric }) => metric?.value)).toEqual([
    0.05,
    null,
    null,
    null,
  ]);
});

it('has no row that makes no sense for the kind, whatever a source says', () => {
  const reply = data.fund();
  const facts = reply.own.facts;
  if (facts)
    facts.metrics = { ...facts.metrics, eps: data.money(3, 'eps'), marketCap: data.money(1e9, 'cap') };
  const ids = cardRows({ data: reply, kind: 'etf', published: null, claims: [] }).map(({ id }) => id);
  expect(ids).not.toContain('eps');
  expect(ids).not.toContain('marketCap');
});

it('passes on why the source failed', () => {
  expect(metricOf(data.failed('rate-limited'), 'price')).toMatchObject({
    value: null,
    reason: 'rate-limited',
  });
});
