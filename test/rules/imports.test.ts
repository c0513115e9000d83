import { expect, it } from 'vitest';
import { type SourceFile, sources } from './sources';

const all = sources('lib', 'components', 'entrypoints');

/** Text to metrics, prices to statistics, events to states: no browser, no clock, no network. */
const PURE = [
  'lib/tickers/',
  'lib/analytics/',
  'lib/article/',
  'lib/alerts/',
  'lib/format/',
  'lib/hover/machine',
  'lib/hover/position',
  'lib/time',
];

function within(prefixes: string[]): SourceFile[] {
  return all.filter(({ path }) => prefixes.some((prefix) => path.startsWith(prefix)));
}

/** `path imports from` for every runtime import that `forbidden` recognises. */
function offences(files: SourceFile[], forbidden: (from: string, importer: SourceFile) => boolean): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter(({ from, typeOnly }) => !typeOnly && forbidden(from, file))
      .map(({ from }) => `${file.path} imports ${from}`),
  );
}

const isBrowserApi = (from: string) => /^(wxt\/browser|webextension-polyfill|#imports)/.test(from);
const isPreact = (from: string) => /^(preact|@preact\/|uplot)/.test(from);
const startsWith =
  (...prefixes: string[]) =>
  (from: string) =>
    prefixes.some((prefix) => from.startsWith(prefix));

it('reads the imports of every file', () => {
  expect(all.flatMap(({ imports }) => imports).length).toBeGreaterThan(100);
});

it('keeps the pure core free of browser, storage, network and interface', () => {
  const forbidden = startsWith(
    'lib/messaging/',
    'lib/providers/',
    'lib/net/',
    'lib/page/',
    'components/',
    'entrypoints/',
    'idb',
  );
  expect(offences(within(PURE), (from) => forbidden(from) || isBrowserApi(from) || isPreact(from))).toEqual(
    [],
  );
});

it('keeps the pure core free of clock, chance, DOM and fetch', () => {
  const effects =
    /\bDate\.now\b|\bnew Date\(\)|\bperformance\.|\bMath\.random\b|(?<![.\w])(?:document|navigator|localStorage|indexedDB|chrome|browser)\.|(?<![.\w])fetch\(/;
  const found = within(PURE).flatMap(({ path, code }) => {
    const match = effects.exec(code);
    return match ? [`${path} uses ${match[0]}`] : [];
  });
  expect(found).toEqual([]);
});

it('lets a provider know its source, the shared reader of replies and nothing else', () => {
  const folder = (path: string) => /^lib\/providers\/([^/]+)\//.exec(path)?.[1];
  const forbidden = startsWith(
    'lib/messaging/',
    'lib/settings/',
    'lib/page/',
    'lib/hover/',
    'components/',
    'entrypoints/',
    'idb',
  );
  const files = within(['lib/providers/']);
  expect(
    offences(files, (from, file) => {
      const own = folder(file.path);
      const other = folder(`${from}/`);
      const foreign =
        own !== undefined &&
        from.startsWith('lib/providers/') &&
        folder(from) !== undefined &&
        folder(from) !== own;
      return forbidden(from) || isBrowserApi(from) || isPreact(from) || (foreign && other !== own);
    }),
  ).toEqual([]);
});

it('keeps the market service free of interface and DOM', () => {
  const files = within(['lib/market/', 'lib/net/']);
  expect(
    offences(files, (from) => isPreact(from) || startsWith('components/', 'entrypoints/', 'lib/page/')(from)),
  ).toEqual([]);
  expect(files.filter(({ code }) => /(?<![.\w])document\./.test(code)).map(({ path }) => path)).toEqual([]);
});

it('feeds components by props: no browser API, messages, storage or providers', () => {
  const forbidden = startsWith(
    'lib/messaging/',
    'lib/providers/',
    'lib/net/',
    'entrypoints/',
    'idb',
    'lib/settings/storage',
  );
  const files = within(['components/']);
  expect(offences(files, (from) => isBrowserApi(from) || forbidden(from))).toEqual([]);
  const used = files.filter(({ code }) => /(?<![.\w])(?:browser|chrome)\.\w|(?<![.\w])fetch\(/.test(code));
  expect(used.map(({ path }) => path)).toEqual([]);
});

it('draws with Preact and uPlot in components and entrypoints only', () => {
  const drawing = offences(within(['lib/']), isPreact);
  expect(drawing.filter((offence) => !offence.includes('@preact/signals'))).toEqual([]);
});

it('keeps entrypoints from importing each other, and everything else from importing them', () => {
  const entry = (path: string) => /^entrypoints\/([^/.]+)/.exec(path)?.[1];
  expect(
    offences(all, (from, file) => from.startsWith('entrypoints/') && entry(from) !== entry(file.path)),
  ).toEqual([]);
});

it('touches the DOM in lib only where pages are read and the card is hosted', () => {
  const allowed = ['lib/page/', 'lib/hover/'];
  const found = all.filter(
    ({ path, code }) =>
      path.startsWith('lib/') &&
      !allowed.some((prefix) => path.startsWith(prefix)) &&
      /(?<![.\w])document\.(?:create|query|body|head|documentElement)/.test(code),
  );
  expect(found.map(({ path }) => path)).toEqual([]);
});
