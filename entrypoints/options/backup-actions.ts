import { send } from '../../lib/messaging/messaging';
import { exportSettings, MAX_IMPORT_BYTES, readImport } from '../../lib/options/backup';
import { diagnostics } from '../../lib/options/diagnostics';
import type { OptionsActions } from '../../lib/options/model';
import { type Bench, transport } from './bench';
import { save } from './save';

type BackupActions = Pick<
  OptionsActions,
  | 'clearData'
  | 'exportData'
  | 'exportSettings'
  | 'readImport'
  | 'applyImport'
  | 'cancelImport'
  | 'copyDiagnostics'
>;

/** What is kept, carried to a file and back, or wiped. */
export function backupActions({ t, model, set, notify, change, refreshData }: Bench): BackupActions {
  return {
    async clearData() {
      const cleared = await send(transport, 'data.clear', null).then(
        () => true,
        () => false,
      );
      if (cleared) notify('storage', t('options_storage_cleared'));
      else notify('storage', t('options_storage_failed'), 'alert');
      await refreshData();
    },
    async exportData() {
      const data = await send(transport, 'data.export', null).catch(() => null);
      if (data === null) notify('storage', t('options_storage_failed'), 'alert');
      else save('capgap-market-data.json', data);
    },
    exportSettings() {
      save('capgap-options.json', exportSettings(model.value.settings, Date.now()));
    },
    async readImport(file) {
      // A file that is too large is not even read.
      const text = file.size > MAX_IMPORT_BYTES ? null : await file.text().catch(() => null);
      const importPreview =
        text === null
          ? ({ ok: false, problem: file.size > MAX_IMPORT_BYTES ? 'too-large' : 'not-json' } as const)
          : readImport(text, model.value.settings);
      set({ importPreview });
    },
    async applyImport() {
      const preview = model.value.importPreview;
      if (!preview?.ok) return;
      await change(preview.settings, 'sync');
      set({ importPreview: null });
      notify('backup', t('options_backup_applied'));
    },
    cancelImport: () => set({ importPreview: null }),
    async copyDiagnostics() {
      const text = diagnostics(model.value, navigator.userAgent);
      const copied = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
      // Without the clipboard the text itself is shown, to be copied by hand.
      notify('about', copied ? t('options_about_copied') : text);
    },
  };
}
