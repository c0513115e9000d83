import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import { orderedSources } from '../../lib/options/source-order';
import { useTranslate } from '../translate-context';
import { FieldRow } from './FieldRow';
import { fieldOf } from './field-of';
import { Gateway } from './Gateway';
import { SourceRow } from './SourceRow';

/** Every data source in the order it is asked, and what is sent to whom. */
export function SourcesSection({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const t = useTranslate();
  const sources = orderedSources(model.data?.sources ?? [], model.settings.sourceOrder);
  const move = (from: number, step: -1 | 1) => {
    const ids = sources.map((source) => source.id);
    const [moved] = ids.splice(from, 1);
    if (moved === undefined) return;
    ids.splice(from + step, 0, moved);
    actions.change({ sourceOrder: ids }, 'sourceOrder');
  };
  return (
    <>
      <p>{t('options_sources_sent')}</p>
      <FieldRow field={fieldOf('sourceOrder')} model={model} onUndo={actions.undo} group>
        <ol class="list">
          {sources.map((source, index) => (
            <SourceRow
              key={source.id}
              source={source}
              position={{ first: index === 0, last: index === sources.length - 1 }}
              model={model}
              actions={actions}
              onMove={(step) => move(index, step)}
            />
          ))}
        </ol>
        {model.notices.sources && <p role={model.notices.sources.role}>{model.notices.sources.text}</p>}
      </FieldRow>
      <FieldRow field={fieldOf('disabledSources')} model={model} onUndo={actions.undo} group>
        <p>
          {sources
            .filter(({ id, state }) => !model.settings.disabledSources.includes(id) && state !== 'no-key')
            .map((source) => source.label)
            .join(', ')}
        </p>
      </FieldRow>
      <Gateway model={model} actions={actions} />
    </>
  );
}
