import { vi } from 'vitest';

/** happy-dom draws nothing: a context that takes every call and property, and measures text as 0 wide. */
export function stubCanvas(): void {
  const context = new Proxy<Record<string, unknown>>(
    { measureText: () => ({ width: 0 }) },
    { get: (known, name: string) => known[name] ?? (() => undefined), set: () => true },
  );
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  vi.stubGlobal(
    'Path2D',
    class {
      constructor() {
        // biome-ignore lint/correctness/noConstructorReturn: stands for whatever uPlot draws paths with
        return context;
      }
    },
  );
}
