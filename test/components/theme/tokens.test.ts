import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/theme/tokens.css', 'utf8');
const normal = css.slice(0, css.search(/\[data-theme=.light.\] \{/));
const highContrast = css.slice(css.search(/\[data-palette=.high-contrast.\] \{/), css.indexOf('@media'));

/** `--ink: light-dark(#16191d, #eceef0)` → both colours. */
function token(block: string, name: string): [light: string, dark: string] {
  const match = new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(block);
  if (!match?.[1] || !match[2]) throw new Error(`no token --${name}`);
  return [match[1], match[2]];
}

/** Relative luminance by WCAG 2. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

const palettes = [
  ['default', normal],
  ['high-contrast', highContrast],
] as const;
const themes = [
  ['light', 0],
  ['dark', 1],
] as const;
const cases = palettes.flatMap(([palette, block]) =>
  themes.map(([theme, at]) => ({ palette, theme, block, at })),
);

describe.each(cases)('colours of the $palette palette, $theme', ({ palette, block, at }) => {
  const enough = palette === 'default' ? 4.5 : 7;

  it.each(['ink', 'ink-soft', 'small', 'large', 'gain', 'loss'])(
    '--%s reads as text on both surfaces',
    (name) => {
      for (const surface of ['surface', 'surface-raised']) {
        expect(contrast(token(block, name)[at], token(block, surface)[at])).toBeGreaterThanOrEqual(enough);
      }
    },
  );

  it.each(['small-fill', 'large-fill', 'line-strong'])('--%s is seen as a line', (name) => {
    expect(contrast(token(block, name)[at], token(block, 'surface')[at])).toBeGreaterThanOrEqual(3);
  });
});
