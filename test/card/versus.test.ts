import { expect, it } from 'vitest';
import { versus } from '../../lib/card/versus';
import { none, pe } from './data';

const against = (metric: ReturnType<typeof pe> | undefined) =>
  ({ side: 'large', symbol: 'SPY', metric }) as const;

it('is the share by which the P/E is above or below the benchmark’s', () => {
  expect(versus(pe(19.5), against(pe(28))).verdict).toMatchObject({ comparable: true });
  const { verdict } = versus(pe(19.5), against(pe(28)));
  expect(verdict.comparable && verdict.premium).toBeCloseTo(19.5 / 28 - 1, 12);
});

it.each([
  ['missing', pe(19.5), none('loss')],
  ['missing', pe(19.5), undefined],
  ['different-basis', pe(19.5), pe(28, { basis: 'includes losses' })],
  ['different-horizon', pe(19.5), pe(28, { horizon: 'forward' })],
  ['different-source', pe(19.5), pe(28, { source: 'fmp' })],
] as const)('cannot compare: %s', (why, own, benchmark) => {
  expect(versus(own, against(benchmark)).verdict).toEqual({ comparable: false, why });
});
