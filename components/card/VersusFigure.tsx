import type { Versus } from '../../lib/card/versus';
import { basisLabel } from '../../lib/i18n/basis-label';
import { sourceText } from '../../lib/i18n/source-text';
import { useFormatting } from '../theme/format-context';
import { SourceTip } from '../theme/source-tip';
import { useTranslate } from '../translate-context';

/** `SPY −30 %`: premium or discount to a benchmark, or why the two can't be compared. */
export function VersusFigure({ versus }: { versus: Versus }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const { verdict, benchmark, symbol, side } = versus;
  const source = benchmark ? sourceText(benchmark, t, format) : [];
  const head = (
    <>
      <bdi class={side}>{symbol}</bdi>{' '}
    </>
  );
  if (!verdict.comparable) {
    const why = t(`card_why_${verdict.why.replaceAll('-', '_') as Underscored<typeof verdict.why>}`);
    const theirs =
      benchmark?.value == null ? [] : [t('card_versus_theirs', symbol, format.multiple(benchmark.value))];
    return (
      <span>
        {head}
        <SourceTip lines={[why, ...theirs, ...source]} label={`${symbol} ${t('card_versus_none')}: ${why}`}>
          <span class="missing">{t('card_versus_none')}</span>
        </SourceTip>
      </span>
    );
  }
  const text = format.signedPercent(verdict.premium, 0);
  const said = t(
    verdict.premium < 0 ? 'card_versus_discount' : 'card_versus_premium',
    format.percent(Math.abs(verdict.premium), 1),
    symbol,
    format.multiple(benchmark?.value ?? null),
  );
  const basis = benchmark ? [basisLabel(benchmark, t)] : [];
  return (
    <span>
      {head}
      <SourceTip lines={[said, ...basis, ...source]} label={`${symbol} ${text}: ${said}`}>
        <bdi class="figure">{text}</bdi>
      </SourceTip>
    </span>
  );
}

type Underscored<S extends string> = S extends `${infer A}-${infer B}` ? `${A}_${Underscored<B>}` : S;
