/** The options page's sections in order; also its deep links (`options.html#alerts`). */
export const SECTIONS = [
  'comparison',
  'alerts',
  'detection',
  'card',
  'sites',
  'sources',
  'storage',
  'backup',
  'about',
] as const;
export type SectionId = (typeof SECTIONS)[number];

/** `#alerts` → `alerts`; anything else → null. */
export function sectionFromHash(hash: string): SectionId | null {
  const id = hash.replace(/^#/, '');
  return SECTIONS.find((section) => section === id) ?? null;
}
