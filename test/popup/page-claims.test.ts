import { describe, expect, it, vi } from 'vitest';
import type { Call } from '../../lib/hover/card-port';
import { pageClaims } from '../../lib/popup/page-claims';
import { epochDayFromIso } from '../../lib/time';
import { mentionsIn } from '../article/mentions';
import { FRESH, fund, history } from '../card/data';

const answers = {
  'quotes.get': { IWM: fund().own },
  'histories.get': { AAPL: { history: history('AAPL'), freshness: FRESH } },
};

function ask(text: string, call = vi.fn(async (name: keyof typeof answers) => answers[name])) {
  const page = { text, mentions: mentionsIn(text) };
  const rest = { published: epochDayFromIso('2026-11-20'), pair: { small: 'IWM', large: 'SPY' } };
  const claims = pageClaims({ page, call: call as unknown as Call, recorded: [], ...rest });
  return { claims, call };
}

describe('what a page states', () => {
  it('asks for nothing where nothing is stated', async () => {
    const { claims, call } = ask('IWM is a fund. Apple rose.');
    expect(await claims).toEqual([]);
    expect(call).not.toHaveBeenCalled();
  });

  it('asks only for what the claims need', async () => {
    const { claims, call } = ask('IWM has a P/E of 18.');
    expect((await claims)[0]?.now?.value).toBe(19.5);
    expect(call.mock.calls.map(([name]) => name)).toEqual(['quotes.get']);
    const other = ask('Apple is down 60% this year.');
    expect((await other.claims)[0]?.verdict).toBe('differs');
    expect(other.call.mock.calls).toEqual([['histories.get', { symbols: ['AAPL'] }]]);
  });

  it('stands without figures when none can be had', async () => {
    const failing = vi.fn(() => Promise.reject(new Error('no background')));
    const { claims } = ask('IWM has a P/E of 18. Apple is down 60% this year.', failing);
    expect((await claims).map(({ now, verdict }) => [now, verdict])).toEqual([
      [null, 'unknown'],
      [null, 'unknown'],
    ]);
  });
});
