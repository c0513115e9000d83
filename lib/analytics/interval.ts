/** Bounds of a number that is known only as printed, lowest first. */
export type Interval = readonly [number, number];

/** What a printed number can stand for: `'19.5'` → [19.45, 19.55], `'28'` → [27.5, 28.5]. Null unless plain decimal. */
export function printedInterval(text: string): Interval | null {
  const match = /^([-+−])?(\d[\d,]*)(?:\.(\d+))?$/.exec(text.trim());
  if (!match) return null;
  const [, sign = '', whole = '', decimals = ''] = match;
  const value = Number(`${whole.replaceAll(',', '')}.${decimals}`);
  const half = 0.5 / 10 ** decimals.length;
  // Written in decimal so that 19.5 ± 0.05 is 19.55, not 19.550000000000001.
  const bound = (number: number) => Number(number.toFixed(decimals.length + 1));
  return sign === '' || sign === '+'
    ? [bound(value - half), bound(value + half)]
    : [-bound(value + half), -bound(value - half)];
}

/** Bounds of a / b for positive b. */
export function divide(a: Interval, b: Interval): Interval {
  const corners = [a[0] / b[0], a[0] / b[1], a[1] / b[0], a[1] / b[1]];
  return [Math.min(...corners), Math.max(...corners)];
}

export function contains([low, high]: Interval, value: number): boolean {
  return low <= value && value <= high;
}

export function overlaps(a: Interval, b: Interval): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}

/** Discount and parity upside of two P/Es known only as printed: 28 and 19.5 → 28.9 … 31.75 % and 40.7 … 46.5 %. */
export function valuationInterval(pe: { small: Interval; large: Interval }): {
  discount: Interval;
  parityUpside: Interval;
} {
  const relative = divide(pe.small, pe.large);
  const upside = divide(pe.large, pe.small);
  return { discount: [1 - relative[1], 1 - relative[0]], parityUpside: [upside[0] - 1, upside[1] - 1] };
}
