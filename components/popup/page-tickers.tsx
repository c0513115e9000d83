import { Notice } from '../theme/notice';
import { useTranslate } from '../translate-context';
import type { PageState, PopupActions } from './model';
import { SymbolChip } from './symbol-chip';

/** Chips beyond this are folded away, so that a page of quotes doesn't bury the rest. */
const MOST = 24;

export interface PageTickersProps
  extends Pick<PopupActions, 'goTo' | 'scanSite' | 'reloadPage' | 'openOptions'> {
  page: PageState;
  moveHighlight: number;
}

/** The instruments found on the page below; pressing one scrolls there and opens its card. */
export function PageTickers({ page, moveHighlight, ...actions }: PageTickersProps) {
  const t = useTranslate();
  return (
    <section class="page-tickers">
      <h2>{t('popup_page')}</h2>
      {page.kind === 'loading' && <p class="soft">{t('popup_page_loading')}</p>}
      {page.kind === 'unavailable' && <p class="soft">{t('popup_page_unavailable')}</p>}
      {page.kind === 'nothing' && <p class="soft">{t('popup_page_nothing')}</p>}
      {page.kind === 'not-scanned' && (
        <Notice
          action={{ text: t('popup_page_scan', page.site), onClick: () => actions.scanSite(page.site) }}
        >
          {t('popup_page_not_scanned')}
        </Notice>
      )}
      {page.kind === 'off' && (
        <Notice action={{ text: t('popup_options'), onClick: actions.openOptions }}>
          {t('popup_page_off')}
        </Notice>
      )}
      {page.kind === 'reload' && (
        <Notice action={{ text: t('popup_page_reload'), onClick: actions.reloadPage }}>
          {t('popup_page_not_yet')}
        </Notice>
      )}
      {page.kind === 'found' && (
        <ul class="chips">
          {page.rows.slice(0, MOST).map((row) => (
            <li key={row.symbol}>
              <SymbolChip
                row={row}
                label={t('popup_page_go', row.symbol)}
                moveHighlight={moveHighlight}
                onClick={() => actions.goTo(row.symbol)}
              />
            </li>
          ))}
          {page.rows.length > MOST && <li class="soft">{t('popup_page_more', page.rows.length - MOST)}</li>}
        </ul>
      )}
    </section>
  );
}
