import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

// Vitest 5 groups failures with Map.groupBy, which Node 20 lacks: without this, a failing test would
// end in the reporter's own crash instead of its message.
Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
};

const BROWSERS = { root: '.', testTimeout: 60_000, hookTimeout: 120_000 };
/** What moves a pointer as a hand does, in time with the page: with both cores for itself, after the rest. */
const BY_HAND = ['test/e2e/{card,card-input,card-pages,fixtures,lifetime,main-job}.test.ts'];

/** Unit tests mirror the sources; end-to-end specs need both browsers and the production builds. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          // A fresh worker for each of hundreds of files costs more than the tests in them. No module has
          // state of its own, and what a file puts in the place of a global is put back.
          isolate: false,
          unstubGlobals: true,
          // Property tests may share the machine with two browsers; a hang is still found soon enough.
          testTimeout: 30_000,
          root: '.',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/e2e/**'],
        },
      },
      {
        test: {
          ...BROWSERS,
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: BY_HAND,
          // Two files side by side: they mostly wait, and each has a market and profiles of its own.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: { ...BROWSERS, name: 'e2e-by-hand', include: BY_HAND, fileParallelism: false },
      },
    ],
  },
});
