import { browser } from 'wxt/browser';
import { send } from '../../lib/messaging/messaging';
import type { OptionsActions } from '../../lib/options/model';
import { gatewayOrigin, parseGateway } from '../../lib/settings/gateway';
import type { createKeyStore } from '../../lib/settings/keys';
import { type Bench, request, transport } from './bench';

type SourceActions = Pick<
  OptionsActions,
  'useGateway' | 'grantSource' | 'saveKey' | 'testSource' | 'giveConsent'
>;

/** Keys and tests of the data sources. */
export function sourceActions(bench: Bench, keyStore: ReturnType<typeof createKeyStore>): SourceActions {
  const { t, model, notify, change, refreshData } = bench;
  const statusOf = (id: string) => model.value.data?.sources.find((each) => each.id === id);

  return {
    async useGateway(text) {
      const gateway = text.trim() === '' ? '' : parseGateway(text);
      if (gateway === null) return notify('sources', t('options_gateway_bad', text), 'alert');
      if (gateway && !(await request([gatewayOrigin(gateway)]))) {
        return notify('sources', t('options_gateway_refused', gateway), 'alert');
      }
      const before = model.value.settings.gateway;
      await change({ gateway }, 'gateway');
      if (before && before !== gateway) {
        await browser.permissions.remove({ origins: [gatewayOrigin(before)] }).catch(() => false);
      }
      await refreshData();
    },
    async grantSource(source) {
      const { gateway } = model.value.settings;
      await request(gateway ? [gatewayOrigin(gateway)] : (statusOf(source)?.hosts ?? []));
      await refreshData();
    },
    async saveKey(source, key) {
      const status = statusOf(source);
      const label = status?.label ?? source;
      if (key && status && !(await request(status.hosts))) {
        return notify('sources', t('options_source_key_refused', label), 'alert');
      }
      const stored = await keyStore.set(source, key).then(
        () => true,
        () => false,
      );
      if (!stored) return notify('sources', t('options_source_key_failed', label), 'alert');
      notify('sources', t(key ? 'options_source_key_saved' : 'options_source_key_removed'));
      // What came with the installation can't be given back; that is no reason to fail.
      if (!key && status) await browser.permissions.remove({ origins: status.hosts }).catch(() => false);
      await refreshData();
    },
    async testSource(source) {
      const label = statusOf(source)?.label ?? source;
      notify('sources', t('options_source_testing', label));
      const result = await send(transport, 'source.test', { source }).catch((error: Error) => ({
        ok: false,
        reason: error.message,
      }));
      if (result.ok) notify('sources', t('options_source_test_ok', label));
      else notify('sources', t('options_source_test_failed', label, result.reason ?? ''), 'alert');
      await refreshData();
    },
    giveConsent: () => void browser.tabs.create({ url: 'https://finance.yahoo.com/' }),
  };
}
