/** How a number is written in its field: the setting's own unit is a fraction, bytes, dollars, or itself. */
export type Scale = 'percent' | 'billions' | 'megabytes' | 'milliseconds' | 'days' | 'plain';

const FACTOR: Record<Scale, number> = {
  percent: 0.01,
  billions: 1e9,
  megabytes: 1e6,
  milliseconds: 1,
  days: 1,
  plain: 1,
};

/** A setting's value as its field shows it: 0.3 on `percent` → `30`. Plain digits, a point, no grouping. */
export function textFromNumber(value: number, scale: Scale): string {
  return String(Number((value / FACTOR[scale]).toPrecision(12)));
}

export type NumberProblem = 'not-a-number' | 'too-small' | 'too-large' | 'not-whole';

/**
 * What was typed → the setting's value, or why it can't be one. A decimal comma, a typographic
 * minus, blanks and a trailing unit sign are understood.
 */
export function numberFromText(
  text: string,
  { scale, min, max }: { scale: Scale; min: number; max: number },
): { value: number } | { problem: NumberProblem } {
  const plain = text
    .replace(/[\s\u00a0\u202f%]/g, '')
    .replace(/[−–]/g, '-')
    .replace(',', '.');
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return { problem: 'not-a-number' };
  const value = Number((Number(plain) * FACTOR[scale]).toPrecision(12));
  if (value < min) return { problem: 'too-small' };
  if (value > max) return { problem: 'too-large' };
  if ((scale === 'days' || scale === 'milliseconds') && !Number.isInteger(value))
    return { problem: 'not-whole' };
  return { value };
}
