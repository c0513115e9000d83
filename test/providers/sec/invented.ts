import type { EpsFact } from '../../../lib/providers/sec/trailing-eps';
import { epochDayFromIso } from '../../../lib/time';

/** `start … end`, filed on, amount; the figures are made up. */
export const fact = (start: string, end: string, filed: string, value: number): EpsFact => ({
  start: epochDayFromIso(start),
  end: epochDayFromIso(end),
  filed: epochDayFromIso(filed),
  value,
});

/** A calendar-year company: 2024 earned 4.00, the first half of 2025 2.60 after 1.80. */
export const COMPANY: EpsFact[] = [
  fact('2023-01-01', '2023-12-31', '2024-02-10', 3.5),
  fact('2024-01-01', '2024-03-31', '2024-05-01', 0.9),
  fact('2024-04-01', '2024-06-30', '2024-08-01', 0.9),
  fact('2024-01-01', '2024-06-30', '2024-08-01', 1.8),
  fact('2023-01-01', '2023-12-31', '2025-02-10', 3.5),
  fact('2024-01-01', '2024-12-31', '2025-02-10', 4),
  fact('2025-01-01', '2025-03-31', '2025-05-01', 1.2),
  fact('2025-04-01', '2025-06-30', '2025-08-01', 1.4),
  fact('2025-01-01', '2025-06-30', '2025-08-01', 2.6),
  fact('2024-01-01', '2024-06-30', '2025-08-01', 1.8),
];

export const raw = ({ start, end, filed, value }: EpsFact) => {
  const iso = (day: number) => new Date(day * 864e5).toISOString().slice(0, 10);
  return {
    start: iso(start),
    end: iso(end),
    filed: iso(filed),
    val: value,
    fy: 2025,
    fp: 'FY',
    form: '10-Q',
  };
};

export const concept = (facts: EpsFact[], over: object = {}) => ({
  cik: 320193,
  taxonomy: 'us-gaap',
  tag: 'EarningsPerShareDiluted',
  entityName: 'ZED TEST INC',
  units: { 'USD/shares': facts.map(raw) },
  ...over,
});
