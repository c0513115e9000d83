import { describe, expect, it } from 'vitest';
import { answerOf } from '../../lib/popup/answer';
import { emptyView } from '../../lib/popup/empty-view';

describe('emptyView', () => {
  const view = emptyView({ small: 'AMPL', large: 'SPY' }, 'offline');

  it('gives the reason on both sides and waits for nothing', () => {
    expect(answerOf(view)).toEqual({
      kind: 'no-multiple',
      missing: [
        { symbol: 'AMPL', reason: 'offline' },
        { symbol: 'SPY', reason: 'offline' },
      ],
    });
    expect(view.awaited).toEqual([]);
  });

  it('invents nothing', () => {
    expect(view).toMatchObject({ asOf: null, sources: [], span: null, streak: null, recorded: [] });
  });
});
