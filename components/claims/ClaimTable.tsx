import { useState } from 'preact/hooks';
import type { CheckedClaim } from '../../lib/article/check-claims';
import type { Known } from '../../lib/article/known';
import { claimLabel, claimNote, claimSubject, statedText, writeClaim } from '../../lib/i18n/claim-label';
import { sourceText } from '../../lib/i18n/source-text';
import { Button } from '../theme/button';
import { useFormatting } from '../theme/format-context';
import { SourceTip } from '../theme/source-tip';
import { useTranslate } from '../translate-context';

export interface ClaimTableProps {
  claims: readonly CheckedClaim[];
  /** The one symbol all of it is about: not named again in each row. */
  about?: string;
  /** Rows shown at first; the others on request. */
  most: number;
}

/** What the page states → as of then → now, each figure with its source, the stated one with its words. */
export function ClaimTable({ claims, about, most }: ClaimTableProps) {
  const t = useTranslate();
  const [all, setAll] = useState(false);
  const more = claims.length - most;
  return (
    <div class="claims tip-anchor">
      <table>
        <caption>{t('claims_title')}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t('claims_stated')}</th>
            <th scope="col">{t('claims_then')}</th>
            <th scope="col">{t('claims_now')}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? claims : claims.slice(0, most)).map((checked) => (
            <ClaimRow key={keyOf(checked)} checked={checked} about={about} />
          ))}
        </tbody>
      </table>
      {more > 0 && !all && (
        <Button kind="quiet" onClick={() => setAll(true)}>
          {t('claims_more', more)}
        </Button>
      )}
    </div>
  );
}

/** Several figures can be said in the same words. */
const keyOf = ({ claim }: CheckedClaim) =>
  `${claim.start} ${claim.kind} ${claim.figure.value} ${claimSubject(claim)}`;

function ClaimRow({ checked, about }: { checked: CheckedClaim; about: string | undefined }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const { claim, atPublication, now, verdict } = checked;
  const label = claimLabel(claim, t, format);
  const subject = claimSubject(claim);
  const note = claimNote(checked, t, format);
  const differs = verdict === 'differs';
  const stated = statedText(claim, format);
  return (
    <>
      <tr>
        <th scope="row">
          {subject !== null && subject !== about && (
            <>
              <bdi>{subject}</bdi>{' '}
            </>
          )}
          {label}
        </th>
        <td class={differs ? 'differs' : undefined}>
          <SourceTip lines={[`“${claim.words}”`]} label={`${label}, ${t('claims_stated')}: ${stated}`}>
            <bdi class="figure">{stated}</bdi>
          </SourceTip>
        </td>
        <KnownCell checked={checked} known={atPublication} head={t('claims_then')} />
        <KnownCell checked={checked} known={now} head={t('claims_now')} />
      </tr>
      {note !== null && (
        <tr class="claim-note">
          <td colSpan={4}>
            {differs && <span aria-hidden="true">≠ </span>}
            {note}
          </td>
        </tr>
      )}
    </>
  );
}

interface KnownCellProps {
  checked: CheckedClaim;
  known: Known | null;
  /** The column, for those who hear the figure without its head. */
  head: string;
}

/** A figure of ours; where there is none it keeps its place and says why. */
function KnownCell({ checked: { claim }, known, head }: KnownCellProps) {
  const t = useTranslate();
  const { format } = useFormatting();
  const written = known ? writeClaim(claim, known.value, { format, digits: 1 }) : format.number(null);
  const lines = known ? sourceText(known, t, format) : [t('claims_none')];
  return (
    <td>
      <SourceTip
        lines={lines}
        label={`${claimLabel(claim, t, format)}, ${head}: ${[written, known?.of].filter(Boolean).join(' ')}`}
      >
        <bdi class={known ? 'figure' : 'missing'}>{written}</bdi>
        {known?.of !== undefined && <bdi class="soft claim-of"> {known.of}</bdi>}
      </SourceTip>
    </td>
  );
}
