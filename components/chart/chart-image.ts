/** Space above and below the chart for what it shows and where it comes from. */
const HEAD = 34;
/** Above the first note, and each note's own height. */
const FOOT = 10;
const NOTE = 15;
const PAD = 12;

export interface ChartImageOptions {
  chart: HTMLCanvasElement;
  title: string;
  /** As-of and sources, one line each; no picture leaves without them. */
  notes: string[];
  surface: string;
  ink: string;
  soft: string;
}

/** The chart as it stands, with title above and as-of and sources below; null where the browser can't encode it. */
export function chartImage({
  chart,
  title,
  notes,
  surface,
  ink,
  soft,
}: ChartImageOptions): Promise<Blob | null> {
  // Its own width says nothing while it is hidden.
  const ratio = chart.ownerDocument.defaultView?.devicePixelRatio ?? 1;
  const canvas = chart.ownerDocument.createElement('canvas');
  canvas.width = chart.width + 2 * PAD * ratio;
  canvas.height = chart.height + (HEAD + FOOT + NOTE * notes.length) * ratio;
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  context.fillStyle = surface;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(chart, PAD * ratio, HEAD * ratio);
  const width = chart.width;
  context.textBaseline = 'middle';
  context.fillStyle = ink;
  context.font = `600 ${13 * ratio}px system-ui, sans-serif`;
  context.fillText(title, PAD * ratio, (HEAD / 2) * ratio, width);
  context.fillStyle = soft;
  context.font = `${10 * ratio}px system-ui, sans-serif`;
  for (const [at, note] of notes.entries()) {
    const up = NOTE * (notes.length - at - 0.5) + FOOT / 2;
    context.fillText(note, PAD * ratio, canvas.height - up * ratio, width);
  }
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}
