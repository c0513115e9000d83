/** What a canvas needs to be told, since it inherits nothing. */
export interface ChartColours {
  small: string;
  large: string;
  ink: string;
  soft: string;
  line: string;
  strongLine: string;
}

const TOKENS: Record<keyof ChartColours, string> = {
  small: '--small-fill',
  large: '--large-fill',
  ink: '--ink',
  soft: '--ink-soft',
  line: '--line',
  strongLine: '--line-strong',
};

/**
 * The tokens as the browser resolves them under `element`, with theme, palette and forced colours
 * applied: a custom property itself would still read `light-dark(…)`.
 */
export function chartColours(element: HTMLElement): ChartColours {
  const probe = element.ownerDocument.createElement('span');
  element.append(probe);
  const colours = { ...TOKENS };
  for (const name of Object.keys(TOKENS) as (keyof ChartColours)[]) {
    probe.style.color = `var(${TOKENS[name]})`;
    colours[name] = getComputedStyle(probe).color;
  }
  probe.remove();
  return colours;
}
