import { WINDOWS } from '../analytics/types';
import type { MessageKey } from '../i18n/translate';
import type { Settings } from '../settings/settings';
import type { Scale } from './number-text';
import type { SectionId } from './sections';

/** The control a preference is edited with. Preferences with an editor of their own have `custom`. */
export type Control =
  | { kind: 'toggle' }
  | { kind: 'number'; scale: Exclude<Scale, 'plain'>; min: number; max: number }
  | { kind: 'choice'; options: { value: string; label: MessageKey }[] }
  | { kind: 'words' }
  | { kind: 'aliases' }
  /** Any of a few values, in their own order. */
  | { kind: 'several'; options: { value: string; label: MessageKey }[] }
  | { kind: 'custom' };

export interface Field {
  key: keyof Settings;
  section: SectionId;
  label: MessageKey;
  help: MessageKey;
  control: Control;
}

const choice = (prefix: string, values: string[]): Control => ({
  kind: 'choice',
  options: values.map((value) => ({
    value,
    label: `${prefix}_${value.replace(/-/g, '_')}` as MessageKey,
  })),
});
const number = (scale: Exclude<Scale, 'plain'>, min: number, max: number): Control => ({
  kind: 'number',
  scale,
  min,
  max,
});
const toggle: Control = { kind: 'toggle' };
const custom: Control = { kind: 'custom' };

const controls: Record<keyof Settings, [SectionId, Control]> = {
  pair: ['comparison', custom],
  customPairs: ['comparison', custom],
  basis: ['comparison', choice('options_basis', ['auto', 'trailing', 'reported', 'forward'])],
  returnWindows: [
    'comparison',
    {
      kind: 'several',
      options: WINDOWS.map((value) => ({
        value,
        label: `popup_window_${value.toLowerCase()}` as MessageKey,
      })),
    },
  ],
  smallCapMax: ['comparison', number('billions', 1e6, 1e13)],
  midCapMax: ['comparison', number('billions', 1e6, 1e13)],
  watchlist: ['comparison', { kind: 'words' }],
  discountAlert: ['alerts', number('percent', -1, 0.95)],
  streakAlert: ['alerts', number('days', 2, 60)],
  moveHighlight: ['alerts', number('percent', 0, 1)],
  alerts: ['alerts', custom],
  quietHours: ['alerts', custom],
  marketHoursOnly: ['alerts', toggle],
  scanning: ['detection', toggle],
  strictness: ['detection', choice('options_strictness', ['cautious', 'balanced', 'eager'])],
  detectNames: ['detection', toggle],
  ignoredWords: ['detection', { kind: 'words' }],
  aliases: ['detection', { kind: 'aliases' }],
  hoverMode: ['card', choice('options_hoverMode', ['hover', 'click', 'alt', 'off'])],
  openDelay: ['card', number('milliseconds', 0, 1000)],
  closeDelay: ['card', number('milliseconds', 0, 1000)],
  cardFields: ['card', custom],
  quoteSite: [
    'card',
    choice('options_quoteSite', ['yahoo', 'google', 'nasdaq', 'marketwatch', 'stockanalysis']),
  ],
  underline: ['card', choice('options_underline', ['dotted', 'solid', 'background', 'none'])],
  theme: ['card', choice('options_theme', ['auto', 'light', 'dark'])],
  palette: ['card', choice('options_palette', ['default', 'high-contrast'])],
  allowSites: ['sites', custom],
  blockSites: ['sites', custom],
  sourceOrder: ['sources', custom],
  disabledSources: ['sources', custom],
  gateway: ['sources', custom],
  cacheLimit: ['storage', number('megabytes', 1e6, 200e6)],
  sync: ['backup', toggle],
};

/** Every preference there is, with where it stands and how it is edited. */
export const FIELDS: Field[] = (Object.keys(controls) as (keyof Settings)[]).map((key) => {
  const [section, control] = controls[key];
  return {
    key,
    section,
    control,
    label: `options_${key}_label` as MessageKey,
    help: `options_${key}_help` as MessageKey,
  };
});
