import { useRef } from 'preact/hooks';
import { isDrawable } from '../../lib/popup/chart-view';
import { emptyView } from '../../lib/popup/empty-view';
import { whyNothing } from '../../lib/popup/standing';
import { Button } from '../theme/button';
import { Notice } from '../theme/notice';
import { useTranslate } from '../translate-context';
import { AnswerSentence } from './answer';
import { ChartPanel } from './chart-panel';
import { ContextPanel } from './context-panel';
import { Closing, Drawdowns, OtherMultiples, RiskTable } from './depth-panel';
import { Footer } from './footer';
import { Gauge } from './gauge';
import type { PopupActions, PopupModel } from './model';
import { MultiplesRow } from './multiples-row';
import { PageClaims } from './page-claims';
import { PageTickers } from './page-tickers';
import { PairChooser } from './pair-chooser';
import { ReturnsTable } from './returns-table';
import { StatusLine } from './status-line';
import { StreakPanel } from './streak-panel';
import { Watchlist } from './watchlist';
import { YearStrip } from './year-strip';

const CHART_HEIGHT = { popup: 168, wide: 340, full: 340 };

export interface PopupProps {
  model: PopupModel;
  actions: PopupActions;
  /** Theme and palette, for what CSS can't reach. */
  look: string;
}

/** Small caps against large caps: the answer first, then the evidence. */
export function Popup({ model, actions, look }: PopupProps) {
  const t = useTranslate();
  const root = useRef<HTMLElement>(null);
  const { pair, layout } = model;
  const why = model.view === null ? whyNothing(model.standing) : null;
  /** Each part says by itself that it has nothing, rather than waiting for what won't come. */
  const view = why === null ? model.view : emptyView(pair, why);
  const wide = layout !== 'popup';
  return (
    <main class={`popup ${wide ? 'full' : ''}`} ref={root}>
      <header>
        <PairChooser {...actions} pair={pair} pairs={model.pairs} />
        <Button kind="quiet" onClick={actions.openOptions}>
          {t('popup_options')}
        </Button>
      </header>
      {model.news && (
        <Notice action={{ text: t('background_alert_show'), onClick: actions.openAlerts }}>
          {model.news}
        </Notice>
      )}
      <AnswerSentence pair={pair} view={view} />
      <StatusLine {...actions} standing={model.standing} view={view} busy={model.busy} />
      <MultiplesRow view={view} />
      <Gauge view={view} />
      <ChartPanel
        {...actions}
        pair={pair}
        aligned={model.aligned}
        view={view}
        window={model.window}
        mode={model.mode}
        measure={model.measure}
        height={CHART_HEIGHT[layout]}
        look={look}
      />
      <StreakPanel pair={pair} view={view} open={layout === 'full'} onAudit={actions.wantLives} />
      <ReturnsTable
        {...actions}
        pair={pair}
        view={view}
        measure={model.measure}
        busy={model.busy}
        windows={model.returnWindows}
      />
      <YearStrip pair={pair} view={view} layout={layout} onAll={actions.wantLives} />
      <ContextPanel view={view} />
      {wide && view && (
        <>
          <Closing pair={pair} view={view} />
          <OtherMultiples pair={pair} view={view} />
          <RiskTable pair={pair} view={view} />
          <Drawdowns pair={pair} view={view} />
        </>
      )}
      {!wide && <PageTickers {...actions} page={model.page} moveHighlight={model.moveHighlight} />}
      {!wide && <PageClaims claims={model.claims} />}
      <Watchlist {...actions} rows={model.watchlist} moveHighlight={model.moveHighlight} />
      <Footer
        {...actions}
        view={model.view}
        layout={layout}
        done={model.done}
        hasLine={isDrawable({ aligned: model.aligned, recorded: view?.recorded ?? [] }, model.mode)}
        onPng={() => actions.exportPng(root.current?.querySelector('canvas') ?? null)}
      />
    </main>
  );
}
