import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n/translate';
import type { OptionsActions, OptionsModel, SourceStatus } from '../../lib/options/model';
import { KEYED_SOURCES } from '../../lib/settings/keys';
import { useTranslate } from '../translate-context';

interface SourceRowProps {
  source: SourceStatus;
  position: { first: boolean; last: boolean };
  model: OptionsModel;
  actions: OptionsActions;
  onMove(step: -1 | 1): void;
}

/** One data source: on or off, its place, how it stands, its key, a test. */
export function SourceRow({ source, position, model, actions, onMove }: SourceRowProps) {
  const t = useTranslate();
  const [key, setKey] = useState('');
  const { disabledSources } = model.settings;
  const off = disabledSources.includes(source.id);
  const keyed = KEYED_SOURCES.find((id) => id === source.id);
  const toggle = () =>
    actions.change(
      {
        disabledSources: off
          ? disabledSources.filter((id) => id !== source.id)
          : [...disabledSources, source.id],
      },
      'disabledSources',
    );
  return (
    <li class="source">
      <div class="row">
        <label class="grow">
          <input type="checkbox" checked={!off} onChange={toggle} /> {source.label}
        </label>
        <span class="field-help">
          {t(`options_source_state_${source.state.replace(/-/g, '_')}` as MessageKey)}
        </span>
        <button
          type="button"
          class="quiet"
          disabled={position.first}
          aria-label={t('options_source_up', source.label)}
          onClick={() => onMove(-1)}
        >
          ↑
        </button>
        <button
          type="button"
          class="quiet"
          disabled={position.last}
          aria-label={t('options_source_down', source.label)}
          onClick={() => onMove(1)}
        >
          ↓
        </button>
        <button
          type="button"
          aria-label={`${t('options_source_test')}: ${source.label}`}
          onClick={() => actions.testSource(source.id)}
        >
          {t('options_source_test')}
        </button>
      </div>
      <p class="field-help">
        {t('options_source_gives', source.gives.map((what) => t(`options_gives_${what}`)).join(', '))}
        {source.limits ? ` · ${source.limits}` : ''}
        {' · '}
        <a href={source.terms} target="_blank" rel="noreferrer">
          {t('options_source_terms')}
          <span class="sr-only">: {source.label}</span>
        </a>
      </p>
      <p class="field-help">
        {t(
          'options_source_hosts',
          source.hosts.map((host) => host.replace(/^https:\/\/|\/\*$/g, '')).join(', '),
        )}
      </p>
      {source.state === 'permission-missing' && (
        <button
          type="button"
          aria-label={`${t('options_sites_grant')}: ${source.label}`}
          onClick={() => actions.grantSource(source.id)}
        >
          {t('options_sites_grant')}
        </button>
      )}
      {source.state === 'consent-needed' && (
        <button type="button" onClick={actions.giveConsent}>
          {t('options_source_consent')}
        </button>
      )}
      {keyed && (
        <form
          class="row"
          onSubmit={(event) => {
            event.preventDefault();
            actions.saveKey(keyed, key);
            setKey('');
          }}
        >
          <input
            type="password"
            value={key}
            autoComplete="off"
            aria-label={t('options_source_key', source.label)}
            placeholder={t(
              model.keys.includes(keyed) ? 'options_source_key_set' : 'options_source_key',
              source.label,
            )}
            onInput={(event) => setKey(event.currentTarget.value)}
          />
          <button type="submit" disabled={!key.trim()}>
            {t('options_source_key_save')}
          </button>
          {model.keys.includes(keyed) && (
            <button type="button" onClick={() => actions.saveKey(keyed, '')}>
              {t('options_source_key_remove')}
            </button>
          )}
        </form>
      )}
    </li>
  );
}
