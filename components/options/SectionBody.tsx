import type { ComponentChildren } from 'preact';
import { DISCOUNT_RULE, STREAK_RULE, watchedRules } from '../../lib/alerts/rules';
import { FIELDS, type Field } from '../../lib/options/fields';
import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import type { SectionId } from '../../lib/options/sections';
import type { Settings } from '../../lib/settings/settings';
import { useTranslate } from '../translate-context';
import { AlertLog } from './AlertLog';
import { AlertsEditor } from './AlertsEditor';
import { BackTest } from './BackTest';
import { CardFields } from './CardFields';
import { AboutSection, BackupSection, StorageSection } from './DataSections';
import { DetectionPreview } from './DetectionPreview';
import { FieldEditor } from './FieldEditor';
import { PairEditor } from './PairEditor';
import { QuietHours } from './QuietHours';
import { SitesSection } from './SitesSection';
import { SourcesSection } from './SourcesSection';
import { SyncState } from './SyncState';

interface SectionProps {
  id: SectionId;
  model: OptionsModel;
  actions: OptionsActions;
}

/** Preferences that are one thing in two numbers, and stand beside each other where there is room. */
const BESIDE: Partial<Record<keyof Settings, keyof Settings>> = {
  smallCapMax: 'midCapMax',
  openDelay: 'closeDelay',
};
const SECOND = new Set(Object.values(BESIDE));

/** All controls of a section in their order: plain preferences, and the editors that need more than one control. */
export function SectionBody({ id, model, actions }: SectionProps) {
  const simple = FIELDS.filter(({ section, control }) => section === id && control.kind !== 'custom');
  const editor = (field: Field) => (
    <FieldEditor
      key={field.key}
      field={field}
      model={model}
      actions={actions}
      extra={<Extra of={field.key} model={model} actions={actions} />}
    />
  );
  return (
    <>
      {id === 'comparison' && <PairEditor model={model} actions={actions} />}
      {simple.map((field) => {
        if (SECOND.has(field.key)) return null;
        const second = simple.find(({ key }) => key === BESIDE[field.key]);
        if (!second) return editor(field);
        return (
          <div key={field.key} class="beside">
            {editor(field)}
            {editor(second)}
          </div>
        );
      })}
      <Own id={id} model={model} actions={actions} />
    </>
  );
}

function Own({ id, model, actions }: SectionProps): ComponentChildren {
  switch (id) {
    case 'comparison':
      return null;
    case 'alerts':
      return (
        <>
          <AlertsEditor model={model} actions={actions} />
          <QuietHours model={model} actions={actions} />
          <AlertLog alerts={model.alerts} actions={actions} />
        </>
      );
    case 'detection':
      return <DetectionPreview model={model} actions={actions} />;
    case 'card':
      return <CardFields model={model} actions={actions} />;
    case 'sites':
      return <SitesSection model={model} actions={actions} />;
    case 'sources':
      return <SourcesSection model={model} actions={actions} />;
    case 'storage':
      return <StorageSection model={model} actions={actions} />;
    case 'backup':
      return <BackupSection model={model} actions={actions} />;
    case 'about':
      return <AboutSection model={model} actions={actions} />;
  }
}

/** What a single preference has besides its control. */
function Extra({ of, model, actions }: { of: keyof Settings } & Omit<SectionProps, 'id'>) {
  switch (of) {
    case 'discountAlert':
      return <TryThreshold ruleId={DISCOUNT_RULE} model={model} actions={actions} />;
    case 'streakAlert':
      return <TryThreshold ruleId={STREAK_RULE} model={model} actions={actions} />;
    case 'underline':
      return <UnderlinePreview style={model.settings.underline} />;
    case 'sync':
      return <SyncState wanted={model.settings.sync} state={model.sync} />;
    default:
      return null;
  }
}

function TryThreshold({ ruleId, model, actions }: { ruleId: string } & Omit<SectionProps, 'id'>) {
  const t = useTranslate();
  const rule = watchedRules(model.settings).find(({ id }) => id === ruleId);
  if (!rule) return null;
  return (
    <>
      <button type="button" class="quiet" onClick={() => actions.tryRule(rule)}>
        {t('options_alert_try')}
      </button>
      <BackTest ruleId={ruleId} model={model} actions={actions} />
    </>
  );
}

/** The sample text with its sure and its less certain mark, as a page would show them. */
function UnderlinePreview({ style }: { style: Settings['underline'] }) {
  const t = useTranslate();
  const [before = '', between = '', after = ''] = t('options_underline_preview').split(/AMPL|Russell 2000/);
  return (
    <p class="preview" data-underline={style}>
      {before}
      <mark>AMPL</mark>
      {between}
      <mark class="unsure">Russell 2000</mark>
      {after}
    </p>
  );
}
