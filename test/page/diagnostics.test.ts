// @vitest-environment happy-dom
import './browser-fakes';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bareWalk, diagnose, readOnce } from '../../lib/page/diagnostics';
import { createPageScan, type PageScan } from '../../lib/page/page-scan';
import { newPage } from './detection';

let controller: AbortController;
let scan: PageScan;

beforeEach(async () => {
  vi.spyOn(Element.prototype, 'checkVisibility').mockReturnValue(true);
  document.body.innerHTML = '<p>Buy <b>$AM</b>PL now</p><p>Plain</p>';
  controller = new AbortController();
  const { signal } = controller;
  scan = createPageScan({ document, detector: newPage(), underline: 'dotted', signal, onChange: () => {} });
  await scan.ready;
});

afterEach(() => {
  controller.abort();
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

describe('diagnostics', () => {
  const diagnoseIt = (repeat = 0, before = [{ total: 3, longest: 2, count: 2 }]) =>
    diagnose({ document, scan, detector: newPage, repeat, before });

  it('tell each mention with the text of its run around it', () => {
    expect(diagnoseIt().mentions).toEqual([
      {
        symbol: 'AMPL',
        form: 'cashtag',
        text: 'AMPL',
        confidence: 1,
        before: 'Buy $',
        after: ' now',
        shown: true,
      },
    ]);
  });

  it('add up all readings of the page', () => {
    const { first, texts } = diagnoseIt();
    expect(first.total).toBeGreaterThanOrEqual(3);
    expect(first.longest).toBeGreaterThanOrEqual(2);
    expect(first.count).toBeGreaterThan(2);
    expect(texts).toBe(4);
  });

  it('repeat walk and reading as often as asked, and leave what was found alone', () => {
    const before = scan.store.mentions();
    const { walks, scans } = diagnoseIt(3);
    expect([walks.length, scans.length]).toEqual([3, 3]);
    expect(scan.store.mentions()).toEqual(before);
  });
});

it('a bare walk visits every text, one reading reads them', () => {
  expect(bareWalk(document)).toBe(4);
  expect(readOnce(document, newPage())).toBe(4);
});
