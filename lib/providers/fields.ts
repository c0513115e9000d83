import * as v from 'valibot';

/**
 * What a source sent where a figure belongs: a finite number, nothing, or something that is not a
 * figure (a string, a list, 1e400). The last two are kept apart: they have different reasons.
 */
export type Figure = number | 'absent' | 'malformed';

/** A plain number, or Yahoo's `formatted=true` form `{raw, fmt}` whose missing value is `{}`. */
export function toFigure(input: unknown): Figure {
  if (input === null || input === undefined) return 'absent';
  if (typeof input === 'number') return Number.isFinite(input) ? input : 'malformed';
  if (typeof input !== 'object' || Array.isArray(input)) return 'malformed';
  if (!Object.hasOwn(input, 'raw')) return Object.keys(input).length === 0 ? 'absent' : 'malformed';
  const { raw } = input as { raw: unknown };
  return typeof raw === 'number' ? toFigure(raw) : raw === null ? 'absent' : 'malformed';
}

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
const NOTHING = new Set(['', '-', '--', '.', 'n/a', 'na', 'none', 'null', 'nan']);

/**
 * For sources that send numbers as text: `'330.14001'`, `'$1,234.50'`, `'-3.96%'`, `'--'`. Signs,
 * thousands separators and one unit mark are understood; the percent sign is dropped, not applied.
 */
export function toTextFigure(input: unknown): Figure {
  if (typeof input !== 'string') return toFigure(input);
  const text = input.trim();
  if (NOTHING.has(text.toLowerCase())) return 'absent';
  const bare = text.replace(/^([+-]?)\$/, '$1').replace(/%$/, '');
  const digits = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
  if (!PLAIN.test(digits)) return 'malformed';
  return toFigure(Number(digits));
}

/** Text fit to show: one line, no control, format (bidi) or lone surrogate code points, at most 200 long. */
export function toLabel(input: unknown): string {
  if (typeof input !== 'string') return '';
  return input
    .slice(0, 200)
    .replace(/[\p{Cs}\p{Cf}]/gu, '')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim();
}

/** A symbol in canonical form (`BRK-B`, `^GSPC`, `GC=F`), or empty for anything else. */
export function toSymbol(input: unknown): string {
  if (typeof input !== 'string') return '';
  const written = input.trim().toUpperCase();
  const symbol = written === 'N/A' ? '' : written.replace('/', '-');
  return /^\^?[A-Z0-9][A-Z0-9.\-=^]{0,19}$/.test(symbol) ? symbol : '';
}

/** Whether a number can be a price at all; the dearest share costs under a million. */
export const isPrice = (value: number | null): value is number =>
  value !== null && value >= 1e-9 && value <= 1e9;

/** A number, or null for anything that is not one. */
export const known = (figure: Figure | undefined): number | null =>
  typeof figure === 'number' ? figure : null;

const lenient = <T>(read: (input: unknown) => T) => v.pipe(v.optional(v.unknown(), null), v.transform(read));

/** Object entries that never fail; whether a figure is usable is decided where it is used. */
export const figure = lenient(toFigure);
export const textFigure = lenient(toTextFigure);
export const label = lenient(toLabel);
export const symbolField = lenient(toSymbol);
