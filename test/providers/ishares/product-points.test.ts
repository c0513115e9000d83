import { expect, it } from 'vitest';
import { pointDay, productPoints } from '../../../lib/providers/ishares/product-points';
import { epochDayFromIso } from '../../../lib/time';
import { kindOf } from '../context';

const container = (points: unknown) => ({ dataPointsByNameMap: points });

it('finds points in every component and container, the first of a name', () => {
  const points = productPoints({
    componentsByNameMap: {
      a: { containersByNameMap: { x: container({ one: 1, two: 2 }), y: container({ two: 3 }) } },
      b: { containersByNameMap: { z: container({ three: 4 }), broken: 5 } },
      c: null,
    },
  });
  expect([...points]).toEqual([
    ['one', 1],
    ['two', 2],
    ['three', 4],
  ]);
});

it.each([null, [], 'text', {}, { componentsByNameMap: 5 }])('refuses %j', async (json) => {
  expect(await kindOf(() => productPoints(json))).toBe('schema');
});

it.each([20260807, '20260807', '2026-08-07', 'Aug 07, 2026'])('%j is a date', (input) => {
  expect(pointDay(input)).toBe(epochDayFromIso('2026-08-07'));
});

it.each([20261307, 7, null, {}, 'soon'])('%j is none', (input) => {
  expect(pointDay(input)).toBeNull();
});
