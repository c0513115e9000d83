import { expect, it } from 'vitest';
import { isFinanceSite } from '../../lib/page/finance-site';

it.each(['fool.com', 'www.fool.com', 'finance.yahoo.com', 'uk.investing.com'])(
  '%s is about markets',
  (host) => {
    expect(isFinanceSite(host)).toBe(true);
  },
);

it.each(['yahoo.com', 'www.cnn.com', 'notfool.com', 'fool.com.example', 'nasdaq.com.evil.test', ''])(
  '%s is not, or not throughout',
  (host) => {
    expect(isFinanceSite(host)).toBe(false);
  },
);
