import * as v from 'valibot';
import type { EpochDay } from '../../time';
import { readDay } from '../csv';
import { shaped } from '../reply';

const pointsSchema = v.record(v.string(), v.unknown());
const containerSchema = v.object({ dataPointsByNameMap: pointsSchema });
const componentSchema = v.object({ containersByNameMap: v.record(v.string(), v.unknown()) });
const productSchema = v.object({ componentsByNameMap: v.record(v.string(), v.unknown()) });

/** Every data point of a product reply by name, whatever component and container it stands in; of two the first. */
export function productPoints(json: unknown): Map<string, unknown> {
  const points = new Map<string, unknown>();
  for (const raw of Object.values(shaped(productSchema, json).componentsByNameMap)) {
    const component = v.safeParse(componentSchema, raw);
    if (!component.success) continue;
    for (const container of Object.values(component.output.containersByNameMap)) {
      const parsed = v.safeParse(containerSchema, container);
      if (!parsed.success) continue;
      for (const [name, point] of Object.entries(parsed.output.dataPointsByNameMap)) {
        if (!points.has(name)) points.set(name, point);
      }
    }
  }
  return points;
}

/** A point's date: the number 20260807, or a date in words. */
export function pointDay(input: unknown): EpochDay | null {
  const digits = /^(\d{4})(\d{2})(\d{2})$/.exec(String(input));
  return readDay(digits ? digits.slice(1).join('-') : input);
}
