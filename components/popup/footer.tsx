import { sourceLabel } from '../../lib/i18n/source-label';
import { hasFigures } from '../../lib/popup/view';
import { Button } from '../theme/button';
import { useFormatting } from '../theme/format-context';
import { useTranslate } from '../translate-context';
import type { PopupActions, PopupModel } from './model';

export interface FooterProps
  extends Pick<PopupModel, 'view' | 'layout' | 'done'>,
    Pick<PopupActions, 'copy' | 'exportCsv' | 'openFullPage'> {
  /** Whether there is a line to keep as a picture. */
  hasLine: boolean;
  onPng(): void;
}

/** Where all of it comes from and as of when, and the ways to take it along. */
export function Footer(props: FooterProps) {
  const { view, layout, done, hasLine, copy, exportCsv, openFullPage, onPng } = props;
  const t = useTranslate();
  const { format } = useFormatting();
  const nothing = !view || !hasFigures(view);
  const sources = view?.sources.map((source) => sourceLabel(source, t)) ?? [];
  return (
    <footer>
      <p class="soft">
        {view?.asOf != null && t('popup_footer', format.moment(view.asOf), sources.join(', '))}{' '}
        {t('popup_disclaimer')}
      </p>
      <div class="footer-actions">
        <Button kind="quiet" onClick={copy} disabled={nothing}>
          {t('popup_copy')}
        </Button>
        <Button kind="quiet" onClick={exportCsv} disabled={nothing} label={t('popup_export_csv')}>
          CSV
        </Button>
        <Button kind="quiet" onClick={onPng} disabled={!hasLine} label={t('popup_export_png')}>
          PNG
        </Button>
        {layout !== 'full' && (
          <Button kind="quiet" onClick={openFullPage}>
            {t('popup_full_page')}
          </Button>
        )}
        <output>{done && t(done === 'copied' ? 'popup_copied' : 'popup_copy_failed')}</output>
      </div>
    </footer>
  );
}
