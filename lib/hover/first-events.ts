/** Events that a page could keep from us by listening before we do and stopping them. */
const CONTESTED = [
  'pointermove',
  'pointerdown',
  'pointerup',
  'pointercancel',
  'pointerout',
  'click',
  'keydown',
  'keyup',
];
type Hear = (event: Event) => void;

const KEY = Symbol.for('capgap.first-events');
type World = { [KEY]?: Map<string, Set<Hear>> };

/** For the start of a document, before the page has any script: from then on these events are heard first. */
export function hearFirst(): void {
  const world = globalThis as World;
  if (world[KEY]) return;
  const hearers = new Map<string, Set<Hear>>(CONTESTED.map((type) => [type, new Set()]));
  world[KEY] = hearers;
  for (const [type, all] of hearers)
    window.addEventListener(
      type,
      (event) => {
        for (const hear of all) hear(event);
      },
      { capture: true },
    );
}

/** Hears an event before the page where `hearFirst` came in time, else as early as still possible. */
export function onFirst(
  type: string,
  hear: Hear,
  options: AddEventListenerOptions & { signal: AbortSignal },
): void {
  const first = (globalThis as World)[KEY]?.get(type);
  if (!first) {
    window.addEventListener(type, hear, options);
    return;
  }
  first.add(hear);
  options.signal.addEventListener('abort', () => first.delete(hear));
}
