import * as v from 'valibot';
import { METRIC_IDS, metricSchema } from '../../lib/market/types';

const POSITIVE = new Set([
  'price',
  'previousClose',
  'trailingPE',
  'forwardPE',
  'priceToBook',
  'marketCap',
  'netAssets',
]);

/** Everything in a parser's output that no market could have produced, by place. */
export function impossibleIn(value: unknown, place = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${place}: ${value}`];
  if (value instanceof Map) return [...value].flatMap(([key, item]) => impossibleIn(item, `${place}/${key}`));
  if (typeof value !== 'object' || value === null) return [];
  const wrong = Object.entries(value).flatMap(([key, item]) => impossibleIn(item, `${place}/${key}`));
  if ('metrics' in value && typeof value.metrics === 'object') {
    for (const [id, metric] of Object.entries(value.metrics ?? {})) {
      if (!(METRIC_IDS as readonly string[]).includes(id)) wrong.push(`${place}: no metric is called ${id}`);
      if (!v.is(metricSchema, metric)) wrong.push(`${place}: ${id} is not a metric`);
      else if (POSITIVE.has(id) && metric.value !== null && metric.value <= 0)
        wrong.push(`${place}: ${id} below zero`);
    }
  }
  if ('close' in value && Array.isArray(value.close)) {
    const { days, close } = value as unknown as { days: number[]; close: number[] };
    if (days.length !== close.length) wrong.push(`${place}: ${days.length} days, ${close.length} closes`);
    if (days.some((day, i) => i > 0 && day <= (days[i - 1] ?? 0))) wrong.push(`${place}: days out of order`);
    if (close.some((price) => !(price > 0))) wrong.push(`${place}: a close below zero`);
  }
  return wrong;
}
