import { readPageDates } from '../article/page-dates';
import { publicationDay } from '../article/publication-date';
import type { Call } from '../hover/card-port';
import { startHover } from '../hover/controller';
import type { HoverController } from '../hover/page-port';
import type { Handlers } from '../messaging/messaging';
import type { ScanConfig, TabCalls } from '../messaging/protocol';
import { createDetector, type PageDetector } from '../tickers/detector';
import { diagnose } from './diagnostics';
import { isFinanceSite } from './finance-site';
import { createHoverPage } from './hover-page';
import { listInstruments } from './instruments';
import { createPageScan, type PageScan } from './page-scan';
import { readPageText } from './page-text';
import type { SliceTimes } from './slices';

/** What was found is reported this long after the last change, ms. */
const REPORT_AFTER = 300;

export interface SessionOptions {
  document: Document;
  call: Call;
  /** Ends everything: marks, listeners, cards. */
  signal: AbortSignal;
}

/** A scan, and how to end it. */
interface Running {
  scan: PageScan;
  detector: () => PageDetector;
  page: PageDetector;
  config: ScanConfig;
  controller: AbortController;
}

/**
 * One frame's extension, from asking for the settings to answering the tab's calls: scans, reports
 * what it finds, and lets the hover begin with the first mention.
 */
export function startSession({ document, call, signal }: SessionOptions): Handlers<TabCalls, unknown> {
  let running: Running | null = null;
  let hover: HoverController | null = null;
  let names: string | null = null;
  let namesAsked = false;
  /** What earlier readings of this page took. */
  const readings: SliceTimes[] = [];
  let reported = '';
  let reporting: ReturnType<typeof setTimeout> | undefined;
  /** Counts the settings asked for, so that only the latest answer is acted on. */
  let asked = 0;

  /** Read anew each time: an address can change without a new page. */
  const published = () => publicationDay(readPageDates(document), Date.now());
  const page = createHoverPage({
    document,
    scan: () => running?.scan ?? null,
    publication() {
      const day = published();
      return day === null ? null : { day };
    },
  });

  function stop(): void {
    running?.controller.abort();
    running = null;
    onChange();
  }

  /** Reads the page with these settings; the marks of the reading before stay until the new ones are there. */
  function start(config: ScanConfig): void {
    const before = running;
    before?.scan.halt();
    void before?.scan.ready.then(() => readings.push(before.scan.statistics.first));
    const detector = createDetector({ ...config, ...(names !== null && { names }) });
    const newPage = () => detector.page({ financeSite: isFinanceSite(document.location.hostname) });
    const controller = new AbortController();
    const detecting = newPage();
    const scan = createPageScan({
      document,
      detector: detecting,
      underline: config.underline,
      signal: controller.signal,
      onChange() {
        onChange();
        void askForNames();
      },
    });
    running = { scan, detector: newPage, page: detecting, config, controller };
    void scan.ready.then(() => {
      before?.controller.abort();
      if (running?.scan === scan) void askForNames();
    });
  }

  async function loadNames(): Promise<void> {
    namesAsked = true;
    const found = await call('scan.names', null).catch(() => '');
    names = found === '' ? null : found;
  }

  /** Names come only to pages with evidence of finance; with them the page is read once more. */
  async function askForNames(): Promise<void> {
    if (namesAsked || !running?.page.wantsNames) return;
    await loadNames();
    if (names !== null && running && !signal.aborted) start(running.config);
  }

  async function refresh(): Promise<void> {
    const turn = ++asked;
    const config = await call('scan.config', null).catch(() => null);
    if (config === null || signal.aborted || turn !== asked) return;
    if (!config.enabled) {
      stop();
      return;
    }
    if (running && isSameDetection(running.config, config)) {
      running.config = config;
      running.scan.restyle(config.underline);
    } else {
      // Where names will be wanted anyway the page is not read without them first.
      if (!namesAsked && config.detectNames && isFinanceSite(document.location.hostname)) {
        await loadNames();
        if (signal.aborted || turn !== asked) return;
      }
      start(config);
    }
    hover?.configure(hoverConfig(config));
  }

  /** With the first mention, and not before: a page without any is left alone. */
  function beginHover(): void {
    if (hover || signal.aborted || !running || running.scan.store.mentions().length === 0) return;
    hover = startHover({ page, call, config: hoverConfig(running.config), signal });
  }

  function onChange(): void {
    beginHover();
    hover?.refreshPlaces();
    reporting ??= setTimeout(report, REPORT_AFTER);
  }

  function report(): void {
    reporting = undefined;
    if (signal.aborted) return;
    const instruments = running ? listInstruments(running.scan.store.mentions()) : [];
    const report = JSON.stringify(instruments);
    if (report === reported || (reported === '' && instruments.length === 0)) return;
    reported = report;
    call('page.found', { instruments }).catch(() => {});
  }

  signal.addEventListener('abort', () => {
    clearTimeout(reporting);
    running?.controller.abort();
    running = null;
  });
  void refresh();

  return {
    'page.list': () => ({
      instruments: running ? listInstruments(running.scan.store.mentions()) : [],
      published: published(),
    }),
    'page.text': () => readPageText(running?.scan.store.mentions() ?? []),
    'page.goto'({ symbol, index = 0 }) {
      const all = running?.scan.store.mentions().filter((mention) => mention.symbol === symbol) ?? [];
      const target = all[index] ?? all[0];
      if (!target || !hover) return { found: false };
      hover.openAt(target);
      return { found: true };
    },
    'page.command'({ command }) {
      hover?.command(command);
      return null;
    },
    async 'page.refresh'() {
      await refresh();
      return null;
    },
    async 'page.diagnostics'({ repeat }) {
      await running?.scan.ready;
      if (!running) return null;
      const { scan, detector } = running;
      return diagnose({ document, scan, detector, repeat, before: readings });
    },
  };
}

const hoverConfig = ({ hoverMode, openDelay, closeDelay }: ScanConfig) => ({
  mode: hoverMode,
  openDelay,
  closeDelay,
});

function isSameDetection(a: ScanConfig, b: ScanConfig): boolean {
  const key = ({ directory, strictness, detectNames, ignoredWords, aliases }: ScanConfig) =>
    JSON.stringify([directory, strictness, detectNames, ignoredWords, aliases]);
  return key(a) === key(b);
}
