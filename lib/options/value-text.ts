import type { Format } from '../format/format';
import type { Translate } from '../i18n/translate';
import type { Settings } from '../settings/settings';
import type { Field } from './fields';
import { textFromAliases, textFromWords } from './list-text';
import { textFromNumber } from './number-text';
import { ruleText } from './rule-text';

interface Writers {
  t: Translate;
  format: Format;
}

/** Beyond this a value is cut: a preview shows what changes, not everything there is. */
const LONGEST = 160;

/** A preference's value in a few words, as its control would show it; `–` for nothing. */
export function valueText(field: Field, settings: Settings, writers: Writers): string {
  const text = written(field, settings, writers) || '–';
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
}

function written({ key, control }: Field, settings: Settings, { t, format }: Writers): string {
  const value = settings[key];
  switch (control.kind) {
    case 'toggle':
      return value ? '✓' : '✗';
    case 'number':
      return `${textFromNumber(value as number, control.scale)} ${t(`options_unit_${control.scale}`)}`;
    case 'choice': {
      const option = control.options.find((each) => each.value === value);
      return option ? t(option.label) : String(value);
    }
    case 'several':
      return control.options
        .filter((each) => (value as string[]).includes(each.value))
        .map((each) => t(each.label))
        .join(', ');
    case 'words':
      return textFromWords(value as string[]);
    case 'aliases':
      return textFromAliases(settings.aliases).replaceAll('\n', ', ');
    case 'custom':
      return custom(key, settings, { t, format });
  }
}

function custom(key: keyof Settings, settings: Settings, { t, format }: Writers): string {
  const { pair, customPairs, alerts, quietHours, cardFields } = settings;
  const nameOf = ({ small, large }: Settings['pair']) => `${small} / ${large}`;
  switch (key) {
    case 'pair':
      return nameOf(pair);
    case 'customPairs':
      return customPairs.map(nameOf).join(', ');
    case 'alerts':
      return alerts.map((rule) => ruleText(rule, { t, format, pair })).join('; ');
    case 'quietHours':
      return quietHours ? `${quietHours.from}–${quietHours.to}` : '';
    case 'cardFields':
      return cardFields.join(', ');
    default:
      return textFromWords([settings[key]].flat().map(String));
  }
}
