import { describe, expect, it } from 'vitest';
import { fromNewYork, localDays, newYork, unfinishedInNewYork } from '../../lib/providers/zone';
import { epochDayFromIso, HOUR } from '../../lib/time';

const at = (iso: string) => Date.parse(iso);
const day = epochDayFromIso;

describe('the exchange-local day of a bar', () => {
  it.each([
    ['New York, summer bar read in winter', 'America/New_York', -5, '2024-07-01T13:30:00Z', '2024-07-01'],
    ['New York after the close', 'America/New_York', -4, '2024-07-01T20:00:01Z', '2024-07-01'],
    [
      'London FX bar at summer midnight, read in winter',
      'Europe/London',
      0,
      '2024-06-30T23:00:00Z',
      '2024-07-01',
    ],
    ['coins count in UTC', 'UTC', 0, '2020-01-01T00:00:00Z', '2020-01-01'],
    ['Tokyo', 'Asia/Tokyo', 9, '2024-07-01T00:00:00Z', '2024-07-01'],
    ['an unknown zone falls back to its offset', 'Mars/Olympus', -5, '2024-07-01T03:00:00Z', '2024-06-30'],
    ['before 1970', 'America/New_York', -4, '1962-01-02T14:30:00Z', '1962-01-02'],
  ])('%s', (_, zone, hours, moment, expected) => {
    expect(localDays({ zone, offset: hours * HOUR })(at(moment))).toBe(day(expected));
  });
});

describe('New York', () => {
  it.each([
    ['2026-01-15T14:30:00Z', '2026-01-15', 9 * 60 + 30],
    ['2026-07-15T03:59:00Z', '2026-07-14', 23 * 60 + 59],
  ])('%s there', (moment, expected, minutes) => {
    expect(newYork(at(moment))).toEqual({ day: day(expected), minutes });
  });
  it.each([
    ['2024-06-26T15:59:59', '2024-06-26T19:59:59Z'],
    ['2024-01-26 15:59:59', '2024-01-26T20:59:59Z'],
    // either side of the change of clocks on 10 March 2024
    ['2024-03-09T12:00:00', '2024-03-09T17:00:00Z'],
    ['2024-03-10T12:00:00', '2024-03-10T16:00:00Z'],
  ])('%s from there', (wall, expected) => {
    expect(fromNewYork(wall)).toBe(at(expected));
  });
  it.each(['', 'yesterday', '2024-13-01T00:00:00'])('%j is no time', (wall) => {
    expect(fromNewYork(wall)).toBeNull();
  });
});

describe('a US bar', () => {
  it.each([
    ['2026-06-11', '2026-06-11T15:00:00Z', true],
    ['2026-06-11', '2026-06-11T20:29:00Z', true],
    ['2026-06-11', '2026-06-11T20:31:00Z', false],
    ['2026-06-10', '2026-06-11T15:00:00Z', false],
    ['2026-06-12', '2026-06-11T23:00:00Z', true],
  ])('of %s at %s: unfinished is %s', (date, now, expected) => {
    expect(unfinishedInNewYork(day(date), at(now))).toBe(expected);
  });
});
