import { useState } from 'preact/hooks';
import type { CheckedClaim } from '../../lib/article/check-claims';
import { COLUMNS, type Column, type PanelRow, sortRows } from '../../lib/panel/rows';
import type { EpochDay } from '../../lib/time';
import { ClaimTable } from '../claims/ClaimTable';
import { Figure } from '../theme/figure';
import { useFormatting } from '../theme/format-context';
import { Move } from '../theme/move';
import { useTranslate } from '../translate-context';

/** `none` no scanner answers in the active tab; `empty` it found nothing. */
export type PanelState = 'loading' | 'none' | 'empty' | 'ready';

interface PanelPageProps {
  state: PanelState;
  rows: PanelRow[];
  /** What the page states about them. */
  claims: readonly CheckedClaim[];
  /** The article's date, where the page states one. */
  published: EpochDay | null;
  /** Daily moves beyond this are emphasised. */
  moveHighlight: number;
  large: string;
  onGoTo(symbol: string): void;
}

/** Every instrument of the page in one sortable table. */
export function PanelPage({ state, rows, claims, published, moveHighlight, large, onGoTo }: PanelPageProps) {
  const t = useTranslate();
  const { format } = useFormatting();
  const [order, setOrder] = useState<{ column: Column; descending: boolean } | null>(null);
  if (state !== 'ready') {
    return (
      <main class="panel">
        <h1>{t('panel_title')}</h1>
        <p role="status">{t(`panel_${state}`)}</p>
      </main>
    );
  }
  const columns = published === null ? COLUMNS.filter((column) => column !== 'since') : COLUMNS;
  const shown = order ? sortRows(rows, order.column, order.descending) : rows;
  const sortBy = (column: Column) =>
    setOrder({ column, descending: order?.column === column ? !order.descending : column !== 'symbol' });
  return (
    <main class="panel">
      <h1>{t('panel_title')}</h1>
      {published !== null && <p class="soft">{t('panel_published', format.day(published))}</p>}
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column}
                scope="col"
                aria-sort={
                  order?.column === column ? (order.descending ? 'descending' : 'ascending') : undefined
                }
              >
                <button type="button" onClick={() => sortBy(column)}>
                  {t(`panel_column_${column}`, large)}
                  <span aria-hidden="true">
                    {order?.column === column ? (order.descending ? ' ↓' : ' ↑') : ''}
                  </span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.symbol}>
              <th scope="row">
                <button type="button" class="symbol" onClick={() => onGoTo(row.symbol)}>
                  <bdi>{row.symbol}</bdi>
                </button>
                <span class="name" dir="auto">
                  {row.name}
                </span>
              </th>
              <td class={isLarge(row.change?.value, moveHighlight) ? 'strong' : undefined}>
                <Move fraction={row.change?.value ?? null} />
              </td>
              <td>
                {row.trailingPE ? (
                  <Figure metric={row.trailingPE} write={(value) => format.multiple(value)} />
                ) : (
                  format.multiple(null)
                )}
              </td>
              <td>{format.percent(row.discount, 0)}</td>
              {published !== null && (
                <td>
                  <Move fraction={row.since} digits={1} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {claims.length > 0 && <ClaimTable claims={claims} most={12} />}
    </main>
  );
}

function isLarge(move: number | null | undefined, limit: number): boolean {
  return move !== null && move !== undefined && Math.abs(move) >= limit;
}
