import { reasonText } from '../../lib/i18n/source-label';
import type { MessageKey, Translate } from '../../lib/i18n/translate';
import { SNAPSHOT_DAY } from '../../lib/market/snapshot';
import type { Part } from '../../lib/popup/parts';
import type { Standing } from '../../lib/popup/standing';
import type { PopupView } from '../../lib/popup/view';
import { useFormatting } from '../theme/format-context';
import { Notice } from '../theme/notice';
import { useTranslate } from '../translate-context';
import type { PopupActions } from './model';

const PART_NAMES: Record<Part, MessageKey> = {
  valuation: 'popup_part_valuation',
  history: 'popup_part_history',
  rates: 'popup_part_rates',
  holdings: 'popup_part_holdings',
};

export interface StatusLineProps extends Pick<PopupActions, 'refresh' | 'grantAccess' | 'openConsent'> {
  standing: Standing;
  view: PopupView | null;
  busy: boolean;
}

/** What is longest to say in most languages, with the button beside it that takes its room. */
const LONGEST: [text: MessageKey, action: MessageKey][] = [
  ['popup_status_permission', 'popup_grant'],
  ['popup_status_consent', 'popup_open_consent'],
];

/**
 * How the figures stand, in one place under the answer that is as high as the longest of its
 * sentences from the first frame on, so that nothing moves when it changes.
 */
export function StatusLine(props: StatusLineProps) {
  const t = useTranslate();
  return (
    <div class="status">
      <Status {...props} />
      {LONGEST.map(([text, action]) => (
        <div key={text} class="notice problem status-room" aria-hidden="true">
          <p data-room={t(text)} />
          <span class="button" data-room={t(action)} />
        </div>
      ))}
    </div>
  );
}

/** Problems come with the button that mends them. */
function Status(props: StatusLineProps) {
  const t = useTranslate();
  const { format, now } = useFormatting();
  const { standing, view, busy } = props;
  const since = view?.asOf ?? null;
  const age = since === null ? '' : format.age(since, now);
  const shown = since === null ? '' : format.moment(since);
  const retry = { text: t('popup_retry'), onClick: props.refresh };
  switch (standing.kind) {
    case 'loading':
      return <Notice>{t('popup_status_loading')}</Notice>;
    case 'snapshot':
      return (
        <Notice>
          {t('popup_status_snapshot', format.day(SNAPSHOT_DAY))} {busy && t('popup_status_busy')}
        </Notice>
      );
    case 'fresh':
      // Figures that no source dated have no age to speak of.
      if (since === null) return <Notice>{busy && t('popup_status_busy')}</Notice>;
      return (
        <Notice>{busy ? t('popup_status_busy_as_of', shown) : t('popup_status_as_of', shown, age)}</Notice>
      );
    case 'stale':
      return (
        <Notice {...(!busy && { action: retry })}>
          {busy && t(since === null ? 'popup_status_busy' : 'popup_status_stale_busy', age)}
          {!busy && since !== null && t('popup_status_stale', age)}
        </Notice>
      );
    case 'offline':
      return (
        <Notice tone="problem" action={retry}>
          {since === null ? t('popup_status_offline_empty') : t('popup_status_offline', shown)}
        </Notice>
      );
    case 'permission':
      return (
        <Notice tone="problem" action={{ text: t('popup_grant'), onClick: props.grantAccess }}>
          {t('popup_status_permission')}
        </Notice>
      );
    case 'consent':
      return (
        <Notice tone="problem" action={{ text: t('popup_open_consent'), onClick: props.openConsent }}>
          {t('popup_status_consent')}
        </Notice>
      );
    case 'blocked':
      return (
        <Notice tone="problem" action={retry}>
          {reasonText(standing.reason, t)} {shown !== '' && t('popup_status_kept', shown)}
        </Notice>
      );
    case 'unknown-symbol':
      return <Notice tone="problem">{t('popup_status_unknown', standing.symbols.join(', '))}</Notice>;
    case 'partial':
      return (
        <Notice action={retry}>
          {t('popup_status_partial', listOf(standing.missing, t))}{' '}
          {standing.reason && reasonText(standing.reason, t)}
        </Notice>
      );
  }
}

function listOf(parts: Part[], t: Translate): string {
  return parts.map((part) => t(PART_NAMES[part])).join(', ');
}
