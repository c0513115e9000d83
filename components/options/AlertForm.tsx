import { useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/i18n/translate';
import {
  type AlertDraft,
  type AlertKind,
  draftFrom,
  KINDS,
  needsDate,
  needsPair,
  needsSymbol,
  readDraft,
  scaleOf,
} from '../../lib/options/alert-draft';
import { BUILT_IN_PAIRS } from '../../lib/settings/pairs';
import type { AlertRule, Pair, Settings } from '../../lib/settings/settings';
import { useTranslate } from '../translate-context';

interface AlertFormProps {
  /** What the form starts with. */
  start: AlertDraft;
  /** The rule that is changed; a new one otherwise. */
  id: string | null;
  settings: Pick<Settings, 'pair' | 'customPairs'>;
  /** Resolves with what is wrong with the symbol, or null. */
  checkSymbol(symbol: string): Promise<string | null>;
  onRule(rule: AlertRule): void;
  onTry(rule: AlertRule): void;
  onCancel?: (() => void) | undefined;
}

const name = (pair: Pair) => `${pair.small} / ${pair.large}`;

/** What the direction is called: streaks and moves have sides rather than levels. */
function directionLabel(kind: AlertKind, direction: AlertRule['direction']): MessageKey {
  if (kind === 'streak') return `options_alert_direction_streak_${direction}`;
  if (kind === 'dayMove' || kind === 'moveSincePublication')
    return `options_alert_direction_move_${direction}`;
  return `options_alert_direction_${direction}`;
}

/** One alert, new or changed: each kind asks for what it needs and no more. */
export function AlertForm(props: AlertFormProps) {
  const { id, settings, checkSymbol, onRule, onTry, onCancel } = props;
  const t = useTranslate();
  const [draft, setDraft] = useState(props.start);
  const [problem, setProblem] = useState<string | null>(null);
  const { kind } = draft;
  const scale = scaleOf(kind);
  const unit = scale === 'percent' ? '%' : scale === 'days' ? t('options_unit_days') : '';
  const pairs = [...BUILT_IN_PAIRS, ...settings.customPairs];
  const offered =
    draft.pair && !pairs.some((each) => name(each) === name(draft.pair as Pair))
      ? [draft.pair, ...pairs]
      : pairs;
  const take = (patch: Partial<AlertDraft>) => {
    setProblem(null);
    setDraft({ ...draft, ...patch });
  };
  const read = async (use: (rule: AlertRule) => void) => {
    const result = readDraft(draft, id ?? crypto.randomUUID());
    if ('problem' in result) {
      const about = result.problem === 'options_alert_problem_symbol' ? draft.symbol : draft.threshold;
      return setProblem(t(result.problem, about));
    }
    const unknown = result.rule.symbol === undefined ? null : await checkSymbol(result.rule.symbol);
    setProblem(unknown);
    if (unknown === null) use(result.rule);
  };
  return (
    <form
      class="alert-form"
      onSubmit={(event) => {
        event.preventDefault();
        void read((rule) => {
          onRule(rule);
          if (id === null) setDraft(draftFrom(kind));
        });
      }}
    >
      <div class="row">
        <label class="stacked">
          {t('options_alert_kind')}
          <select
            value={kind}
            onChange={(event) => {
              setProblem(null);
              setDraft({ ...draftFrom(event.currentTarget.value as AlertKind), symbol: draft.symbol });
            }}
          >
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {t(`options_alert_kind_${each}`)}
              </option>
            ))}
          </select>
        </label>
        {needsPair(kind) && (
          <label class="stacked">
            {t('options_alert_pair')}
            <select
              value={draft.pair ? name(draft.pair) : ''}
              onChange={(event) => {
                const { value } = event.currentTarget;
                take({ pair: offered.find((each) => name(each) === value) ?? null });
              }}
            >
              <option value="">{t('options_alert_pair_chosen')}</option>
              {offered.map((each) => (
                <option key={name(each)} value={name(each)}>
                  {name(each)}
                </option>
              ))}
            </select>
          </label>
        )}
        {needsSymbol(kind) && (
          <label class="stacked">
            {t('options_alert_symbol')}
            <input
              class="symbol"
              value={draft.symbol}
              maxLength={16}
              autoComplete="off"
              spellcheck={false}
              onInput={(event) => take({ symbol: event.currentTarget.value })}
            />
          </label>
        )}
        {needsDate(kind) && (
          <label class="stacked">
            {t('options_alert_since')}
            <input
              type="date"
              value={draft.since}
              onInput={(event) => take({ since: event.currentTarget.value })}
            />
          </label>
        )}
        {kind !== 'fedTarget' && (
          <>
            <label class="stacked">
              {t('options_alert_direction')}
              <select
                value={draft.direction}
                onChange={(event) => take({ direction: event.currentTarget.value as AlertRule['direction'] })}
              >
                {(['above', 'below', 'either'] as const).map((direction) => (
                  <option key={direction} value={direction}>
                    {t(directionLabel(kind, direction))}
                  </option>
                ))}
              </select>
            </label>
            <label class="stacked">
              {t('options_alert_threshold')}
              <span class="with-unit">
                <input
                  class="number"
                  inputMode="decimal"
                  value={draft.threshold}
                  onInput={(event) => take({ threshold: event.currentTarget.value })}
                />
                {unit && <span class="unit">{unit}</span>}
              </span>
            </label>
          </>
        )}
      </div>
      {problem && (
        <p class="field-problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <button type="submit">{t(id === null ? 'options_alert_add' : 'options_alert_save')}</button>
        <button type="button" class="quiet" onClick={() => void read(onTry)}>
          {t('options_alert_try')}
        </button>
        {onCancel && (
          <button type="button" class="quiet" onClick={onCancel}>
            {t('options_backup_cancel')}
          </button>
        )}
      </div>
    </form>
  );
}
