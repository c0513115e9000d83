import { useEffect, useState } from 'preact/hooks';
import type { OptionsActions, OptionsModel } from '../../lib/options/model';
import type { Mention } from '../../lib/tickers/types';
import { useTranslate } from '../translate-context';

/** A text to try the detection options on: what would be marked, as it would be marked. */
export function DetectionPreview({ model, actions }: { model: OptionsModel; actions: OptionsActions }) {
  const t = useTranslate();
  const [text, setText] = useState(() => t('options_preview_text'));
  const [found, setFound] = useState<{ text: string; mentions: Mention[] }>({ text: '', mentions: [] });
  useEffect(() => {
    let current = true;
    actions.detect(text).then((mentions) => {
      if (current) setFound({ text, mentions });
    });
    return () => {
      current = false;
    };
  }, [text, model.settings, actions]);
  const symbols = [...new Set(found.mentions.map((mention) => mention.symbol))];
  return (
    <div class="field">
      <label class="field-label" for="preview">
        {t('options_preview_label')}
      </label>
      <textarea id="preview" rows={3} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      <p class="preview" data-underline={model.settings.underline}>
        {pieces(found.text, found.mentions)}
      </p>
      <p class="field-help" role="status">
        {symbols.length > 0 ? t('options_preview_found', symbols.join(', ')) : t('options_preview_none')}
      </p>
    </div>
  );
}

/** The text cut at its mentions, each in a `mark`. */
function pieces(text: string, mentions: Mention[]) {
  const parts = [];
  let at = 0;
  for (const mention of [...mentions].sort((a, b) => a.start - b.start)) {
    if (mention.start < at) continue;
    parts.push(text.slice(at, mention.start));
    parts.push(
      <mark key={mention.start} title={mention.symbol} class={mention.confidence < 1 ? 'unsure' : undefined}>
        {text.slice(mention.start, mention.end)}
      </mark>,
    );
    at = mention.end;
  }
  parts.push(text.slice(at));
  return parts;
}
