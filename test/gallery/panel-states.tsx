import { PanelPage } from '../../components/panel/PanelPage';
import { panelRows } from '../../lib/panel/rows';
import { epochDayFromIso } from '../../lib/time';
import { checkedClaims } from '../article/checked';
import { AMPL, CRVL, FRESH, fund } from '../card/data';
import type { GalleryState } from './state';
import '../../components/claims/claims.css';
import '../../components/panel/panel.css';

const instruments = ['IWM', 'AMPL', 'CRVL', '^RUT'].map((symbol) => ({ symbol, text: symbol, mentions: 2 }));
const facts = {
  IWM: fund().own,
  AMPL: { facts: AMPL, freshness: FRESH },
  CRVL: { facts: CRVL, freshness: FRESH },
};
const since = { IWM: 0.031, AMPL: -0.084, CRVL: 0.002, '^RUT': null };

function state(id: string, props: Partial<Parameters<typeof PanelPage>[0]>): GalleryState {
  const largePE = fund().large.facts?.metrics.trailingPE;
  return {
    id: `panel-${id}`,
    width: 380,
    render: () => (
      <PanelPage
        state="ready"
        rows={panelRows({ instruments, facts, largePE, since })}
        claims={[]}
        published={epochDayFromIso('2026-01-26')}
        moveHighlight={0.05}
        large="SPY"
        onGoTo={() => undefined}
        {...props}
      />
    ),
  };
}

export const states: GalleryState[] = [
  state('article', { claims: checkedClaims() }),
  state('undated', { published: null }),
  state('loading', { state: 'loading', rows: [] }),
  state('none', { state: 'none', rows: [] }),
  state('empty', { state: 'empty', rows: [] }),
];
