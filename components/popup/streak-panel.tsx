import type { Format } from '../../lib/format/format';
import type { Translate } from '../../lib/i18n/translate';
import type { AuditView, PopupView, StreakView } from '../../lib/popup/view';
import type { Pair } from '../../lib/settings/settings';
import { Bar } from '../theme/bar';
import { useFormatting } from '../theme/format-context';
import { Rich } from '../theme/rich';
import { useTranslate } from '../translate-context';
import { SideName } from './side-name';

export interface StreakPanelProps {
  pair: Pair;
  view: PopupView | null;
  open: boolean;
  /** The audit was opened: what it needs and nothing else does may be fetched. */
  onAudit(): void;
}

/** The running streak, the last notable one, and everything a sceptic would ask about it. */
export function StreakPanel({ pair, view, open, onAudit }: StreakPanelProps) {
  const t = useTranslate();
  const streak = view?.streak ?? null;
  const awaited = !view || (!streak && view.awaited.includes('history'));
  return (
    <section class="streak">
      <h2>{t('popup_streak')}</h2>
      {awaited && (
        <p>
          <Bar width={16} />
        </p>
      )}
      {!awaited && !streak && <p class="soft">{t('popup_streak_none')}</p>}
      {streak && <Headline streak={streak} pair={pair} />}
      {streak?.kind === 'computed' && streak.audit && (
        <>
          <LastNotable audit={streak.audit} pair={pair} />
          <details
            open={open}
            onToggle={(event) => {
              if (event.currentTarget.open) onAudit();
            }}
          >
            <summary>{t('popup_streak_audit')}</summary>
            <Audit streak={streak} audit={streak.audit} />
          </details>
        </>
      )}
    </section>
  );
}

function Headline({ streak, pair }: { streak: StreakView; pair: Pair }) {
  const { format } = useFormatting();
  const small = (
    <SideName key="small" side="small">
      {pair.small}
    </SideName>
  );
  const large = (
    <SideName key="large" side="large">
      {pair.large}
    </SideName>
  );
  if (streak.kind === 'published') {
    return (
      <p>
        <Rich
          text="popup_streak_published"
          parts={[
            format.days(streak.days),
            format.dayRange(streak.first, streak.last),
            format.day(streak.ended),
          ]}
        />
      </p>
    );
  }
  const { running } = streak;
  const days = <b key="days">{format.days(Math.max(running.small, running.large))}</b>;
  if (running.small > 0)
    return (
      <p>
        <Rich text="popup_streak_running" parts={[small, large, days]} />
      </p>
    );
  if (running.large > 0)
    return (
      <p>
        <Rich text="popup_streak_running" parts={[large, small, days]} />
      </p>
    );
  return (
    <p>
      <Rich text="popup_streak_tie" parts={[small, large]} />
    </p>
  );
}

function LastNotable({ audit, pair }: { audit: AuditView; pair: Pair }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const { streak, side } = audit;
  return (
    <p class="soft">
      <Rich
        text={streak.ended ? 'popup_streak_last' : 'popup_streak_now'}
        parts={[
          <SideName key="side" side={side}>
            {pair[side]}
          </SideName>,
          format.days(streak.days),
          format.dayRange(streak.first, streak.last),
        ]}
      />{' '}
      {t(
        audit.tied > 0 ? 'popup_streak_rank_tied' : 'popup_streak_rank',
        format.number(audit.rank, 0),
        format.number(audit.of, 0),
        format.axisDay(audit.since, 'year'),
      )}
    </p>
  );
}

function indexLine(
  { since, run }: NonNullable<Extract<StreakView, { kind: 'computed' }>['index']>,
  t: Translate,
  format: Format,
): string {
  const year = format.axisDay(since, 'year');
  if (!run) return t('popup_audit_index_none', year);
  const { days, rank, of, tied, asLongBefore } = run;
  const ranked = t(
    tied > 0 ? 'popup_streak_rank_tied' : 'popup_streak_rank',
    format.number(rank, 0),
    format.number(of, 0),
    year,
  );
  const before = asLongBefore
    ? t(
        'popup_audit_before',
        format.dayRange(asLongBefore.first, asLongBefore.last),
        format.days(asLongBefore.days),
      )
    : t('popup_audit_never', year);
  return `${t('popup_audit_index', format.days(days))} ${ranked} ${before}`;
}

function Audit({ streak, audit }: { streak: Extract<StreakView, { kind: 'computed' }>; audit: AuditView }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const { thinnest, asLongBefore } = audit;
  const lines = [
    t(
      audit.measure === 'total' ? 'popup_audit_total' : 'popup_audit_price',
      streak.instruments.small,
      streak.instruments.large,
    ),
    t(
      'popup_audit_result',
      `${streak.instruments.small} ${format.signedPercent(audit.streak.small)}`,
      `${streak.instruments.large} ${format.signedPercent(audit.streak.large)}`,
    ),
    t(
      'popup_audit_thinnest',
      format.day(thinnest.day),
      format.points(thinnest.lead),
      `${streak.instruments.small} ${format.signedPercent(thinnest.small)}`,
      `${streak.instruments.large} ${format.signedPercent(thinnest.large)}`,
    ),
    t('popup_audit_fell', format.days(audit.fellYetWon)),
    asLongBefore
      ? t(
          'popup_audit_before',
          format.dayRange(asLongBefore.first, asLongBefore.last),
          format.days(asLongBefore.days),
        )
      : t('popup_audit_never', format.axisDay(audit.since, 'year')),
    ...audit.aftermath.map((after) =>
      after.n === 0
        ? t('popup_audit_no_aftermath', format.days(after.horizon), format.days(audit.atLeast))
        : t(
            'popup_audit_aftermath',
            format.days(after.horizon),
            format.days(audit.atLeast),
            format.percent(after.ahead, 0),
            format.number(after.n, 0),
            format.points(after.meanLead, 1),
            format.percent(after.baseAhead, 0),
            format.points(after.baseMeanLead, 1),
          ),
    ),
    ...(streak.index ? [indexLine(streak.index, t, format)] : []),
    ...streak.elsewhere.map(({ symbol, longest, hadNone }) => {
      if (longest === null) return t('popup_audit_elsewhere_unknown', symbol);
      return t(
        hadNone ? 'popup_audit_elsewhere_none' : 'popup_audit_elsewhere_same',
        symbol,
        format.days(longest),
      );
    }),
  ];
  return (
    <ul class="audit">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
