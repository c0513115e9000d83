import { expect, it } from 'vitest';
import { copyText } from '../../lib/card/copy-text';
import { cardView } from '../../lib/card/view';
import { createFormat } from '../../lib/format/format';
import { translateEnglish } from '../tools/english';
import * as data from './data';

const copied = (reply: ReturnType<typeof data.fund>) =>
  copyText(
    cardView({
      target: { symbol: reply.symbol, confidence: 1 },
      data: reply,
      failure: null,
      published: null,
    }),
    { t: translateEnglish, format: createFormat('en-US') },
  ).split('\n');

it('copies every figure with its source and date', () => {
  const [title, ...lines] = copied(data.fund());
  expect(title).toBe('IWM iShares Russell 2000 ETF (NYSE Arca)');
  expect(lines).toContainEqual(
    expect.stringMatching(/^Price: \$264\.11 \(Yahoo Finance, as of Nov 23, 2026/),
  );
  expect(lines).toContainEqual(
    expect.stringMatching(/^P\/E: 19\.5 \(trailing, excl\. losses; vs SPY -30%; Yahoo Finance, as of/),
  );
  for (const line of lines) expect(line).toMatch(/\((.*; )?(Yahoo Finance|iShares), /);
});

it('leaves out what is missing', () => {
  const text = copied(data.lossMaker()).join('\n');
  expect(text).not.toContain('P/E: –');
  expect(text).toContain('Forward P/E: 88.3');
});
