import type { CardRow, CardView } from '../../lib/card/types';
import type { Format } from '../../lib/format/format';
import { ClaimTable } from '../claims/ClaimTable';
import { useFormatting } from '../theme/format-context';
import { useTranslate } from '../translate-context';
import { CardFigure } from './CardFigure';
import { RangeBar } from './RangeBar';
import { VersusFigure } from './VersusFigure';

/** Two columns of figures; what needs the width takes both. */
export function CardRows({ view }: { view: CardView }) {
  const figures = view.rows.filter(({ type }) => type === 'figure');
  const single = figures.length % 2 === 1 ? figures.at(-1) : undefined;
  return (
    <div class="rows">
      {view.rows.map((row) => (
        <Row key={row.id} row={row} view={view} single={row === single} />
      ))}
    </div>
  );
}

/** `single`: a figure without a neighbour, which takes the width rather than leave a hole. */
function Row({ row, view, single }: { row: CardRow; view: CardView; single: boolean }) {
  const t = useTranslate();
  const { format } = useFormatting();
  switch (row.type) {
    case 'figure': {
      const label = row.bucket ? t(`card_bucket_${row.bucket}`) : t(`card_field_${row.id}`, view.pair.small);
      return (
        <div class={`cell tip-anchor ${single ? 'wide' : ''}`}>
          <span class="label">{label}</span>
          <span>
            <CardFigure metric={row.metric} label={label} write={(value) => written(value, row, format)} />
          </span>
        </div>
      );
    }
    case 'multiple':
      return <MultipleRow row={row} />;
    case 'range':
      return <RangeBar row={row} price={view.price} />;
    case 'returns':
      return (
        <div class="wide returns tip-anchor">
          {row.windows.map(({ window, metric }) => (
            <span key={window} class="return">
              <span class="label">{t(`card_window_${window}`)}</span>
              <CardFigure
                metric={metric}
                label={t(`card_window_${window}`)}
                write={(value) => format.signedPercent(value, 1)}
              />
            </span>
          ))}
        </div>
      );
    case 'tracker':
      return (
        <div class="wide">
          <span class="label">{t('card_tracker')}</span> <bdi>{row.symbol}</bdi>
        </div>
      );
    case 'claims':
      return (
        <div class="wide">
          <ClaimTable claims={row.claims} about={view.symbol} most={4} />
        </div>
      );
    case 'since':
      return <SinceRow row={row} view={view} />;
  }
}

function written(
  value: number,
  { write, metric }: Extract<CardRow, { type: 'figure' }>,
  format: Format,
): string {
  switch (write) {
    case 'multiple':
      return format.multiple(value);
    case 'percent':
      return format.percent(value);
    case 'compact':
      return format.compactPrice(value, metric?.currency);
    case 'price':
      return format.price(value, metric?.currency);
  }
}

function MultipleRow({ row }: { row: Extract<CardRow, { type: 'multiple' }> }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const { metric, versus } = row;
  const basis = metric?.value == null ? undefined : metric.basis;
  return (
    <div class="wide multiple tip-anchor">
      <span>
        <span class="label">{t('card_field_trailingPE')}</span>{' '}
        <CardFigure
          metric={metric}
          label={t('card_field_trailingPE')}
          write={(value) => format.multiple(value)}
        />
        {basis && basis !== 'unknown' && (
          <span class="basis">
            {' '}
            {t(basis === 'excludes losses' ? 'card_basis_excludes' : 'card_basis_includes')}
          </span>
        )}
      </span>
      <span class="versus">
        {versus.length > 0 && <span class="soft">{t('card_versus')}</span>}
        {versus.map((side) => (
          <VersusFigure key={side.side} versus={side} />
        ))}
      </span>
    </div>
  );
}

function SinceRow({ row, view }: { row: Extract<CardRow, { type: 'since' }>; view: CardView }) {
  const t = useTranslate();
  const { format } = useFormatting();
  const { published, base, own, small, large } = row.since;
  const lines = [t('card_since_base', format.day(base))];
  const sides = [
    { symbol: '', metric: own, tone: '' },
    { symbol: view.pair.small, metric: small, tone: 'small' },
    { symbol: view.pair.large, metric: large, tone: 'large' },
  ] as const;
  return (
    <div class="wide since tip-anchor">
      <span class="label">{t('card_since', format.day(published))}</span>
      <span class="window-returns">
        {sides.map(
          ({ symbol, metric, tone }) =>
            metric && (
              <span key={symbol}>
                {symbol && <bdi class={`soft ${tone}`}>{symbol}</bdi>}
                {symbol && ' '}
                <CardFigure
                  metric={metric}
                  label={symbol || view.symbol}
                  write={(value) => format.signedPercent(value, 1)}
                  lines={lines}
                />
              </span>
            ),
        )}
      </span>
    </div>
  );
}
