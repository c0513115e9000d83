import type { SyncState as State } from '../../lib/settings/sync-state';
import { useFormatting } from '../theme/format-context';
import { useTranslate } from '../translate-context';

/** How the exchange with the account stands. */
export function SyncState({ wanted, state }: { wanted: boolean; state: State | null }) {
  const t = useTranslate();
  const { format } = useFormatting();
  if (!wanted || !state) return null;
  if (state.problem === null) {
    return (
      <p class="field-help" role="status">
        {t('options_sync_done', format.moment(state.at))}
      </p>
    );
  }
  return (
    <p class="field-problem" role="alert">
      {t(state.problem === 'too-large' ? 'options_sync_too_large' : 'options_sync_refused')}
    </p>
  );
}
