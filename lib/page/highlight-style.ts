import type { Settings } from '../settings/settings';

export type UnderlineStyle = Settings['underline'];

/** Names the page can see: plain, and the same for everyone. */
export const SURE = 'term';
export const UNSURE = 'term-unsure';

const LINE = 'color-mix(in srgb, currentColor 60%, transparent)';
const TINT = 'color-mix(in srgb, currentColor 12%, transparent)';

/**
 * The rules for `::highlight`. Dashed where the mention is not certain. `text-underline-offset`
 * keeps the line clear of descenders.
 */
export function highlightCss(style: UnderlineStyle, linesDrawn: boolean): string {
  if (style === 'none') return '';
  if (style === 'background' || !linesDrawn) {
    return `::highlight(${SURE}),::highlight(${UNSURE}){background-color:${TINT}}`;
  }
  const line = (kind: string) =>
    `text-decoration:underline ${kind} 1px ${LINE};text-underline-offset:0.2em;text-decoration-skip-ink:none`;
  return `::highlight(${SURE}){${line(style)}}::highlight(${UNSURE}){${line('dashed')}}`;
}

/** Firefox draws no lines in highlights before 146. */
export function drawsLines(userAgent: string): boolean {
  const version = /\bFirefox\/(\d+)/.exec(userAgent)?.[1];
  return version === undefined || Number(version) >= 146;
}
