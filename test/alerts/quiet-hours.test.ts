import { expect, it } from 'vitest';
import { inQuietHours } from '../../lib/alerts/quiet-hours';

const at = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

it.each([
  ['22:00', '07:00', '22:00', true],
  ['22:00', '07:00', '03:30', true],
  ['22:00', '07:00', '07:00', false],
  ['22:00', '07:00', '12:00', false],
  ['12:00', '13:30', '13:29', true],
  ['12:00', '13:30', '13:30', false],
  ['08:00', '08:00', '08:00', false],
  ['25:00', '07:00', '03:00', false],
  ['22:00', 'late', '23:00', false],
])('from %s to %s, at %s: %s', (from, to, clock, quiet) => {
  expect(inQuietHours({ from, to }, at(clock))).toBe(quiet);
});

it('is never quiet without hours', () => {
  expect(inQuietHours(null, 0)).toBe(false);
});
