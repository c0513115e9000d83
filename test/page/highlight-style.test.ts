import { describe, expect, it } from 'vitest';
import { drawsLines, highlightCss, SURE, UNSURE } from '../../lib/page/highlight-style';

/** Declarations of the rule that stands for this highlight. */
function ruleFor(name: string, css: string): string | undefined {
  return css
    .split('}')
    .map((rule) => rule.split('{'))
    .find(([selectors]) => selectors?.split(',').includes(`::highlight(${name})`))?.[1];
}

describe('how mentions are marked', () => {
  it.each(['dotted', 'solid'] as const)('draws sure mentions %s and unsure ones dashed', (style) => {
    const css = highlightCss(style, true);
    expect(ruleFor(SURE, css)).toContain(`underline ${style}`);
    expect(ruleFor(UNSURE, css)).toContain('underline dashed');
  });

  it('tints sure and unsure mentions alike where the reader wants a background', () => {
    const css = highlightCss('background', true);
    expect(ruleFor(SURE, css)).toContain('background-color');
    expect(ruleFor(UNSURE, css)).toBe(ruleFor(SURE, css));
    expect(css).not.toContain('underline');
  });

  it('falls back to the tint in a browser that draws no lines', () => {
    expect(highlightCss('dotted', false)).toBe(highlightCss('background', true));
  });

  it.each([true, false])('marks nothing when the reader wants no marks (lines drawn: %s)', (linesDrawn) => {
    expect(highlightCss('none', linesDrawn)).toBe('');
  });

  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0', false],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:146.0) Gecko/20100101 Firefox/146.0', true],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36', true],
  ])('knows whether %s draws lines in highlights', (userAgent, lines) => {
    expect(drawsLines(userAgent)).toBe(lines);
  });
});
