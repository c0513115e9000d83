/** Stands where a figure is on its way; hidden from assistive technology, which hears the status line. */
export function Bar({ width = 4 }: { width?: number }) {
  return <span class="bar" style={{ inlineSize: `${width}em` }} aria-hidden="true" />;
}
