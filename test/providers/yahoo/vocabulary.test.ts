import { describe, expect, it } from 'vitest';
import {
  exchangeName,
  feedDelay,
  fromSeconds,
  kindOf,
  marketState,
  money,
} from '../../../lib/providers/yahoo/vocabulary';

it.each([
  ['EQUITY', 'stock'],
  ['ETF', 'etf'],
  ['MUTUALFUND', 'fund'],
  ['INDEX', 'index'],
  ['CRYPTOCURRENCY', 'other'],
  ['SOMETHING_NEW', 'other'],
  ['constructor', 'other'],
  ['NONE', null],
  ['', null],
])('type %j is %s', (type, kind) => {
  expect(kindOf(type)).toBe(kind);
});

it.each([
  ['NMS', 'NasdaqGS', 'NASDAQ'],
  ['PCX', 'NYSEArca', 'NYSE Arca'],
  ['LSE', 'London', 'London'],
  ['XYZ', '', 'XYZ'],
  ['__proto__', 'x', 'x'],
])('exchange %s (%s) is %s', (code, full, name) => {
  expect(exchangeName(code, full)).toBe(name);
});

it.each([
  ['REGULAR', 'open'],
  ['PRE', 'pre'],
  ['POST', 'post'],
  ['PREPRE', 'closed'],
  ['POSTPOST', 'closed'],
  ['CLOSED', 'closed'],
  ['OVERNIGHT', 'closed'],
  ['', 'unknown'],
  ['LUNCH', 'unknown'],
])('state %s is %s', (state, expected) => {
  expect(marketState(state)).toBe(expected);
});

it.each([
  ['USD', 'USD', 1],
  ['GBp', 'GBP', 0.01],
  ['ZAc', 'ZAR', 0.01],
  ['', null, 1],
  ['usd', null, 1],
  ['$$$', null, 1],
])('prices in %j are %s times %d', (written, currency, priceScale) => {
  expect(money(written)).toEqual({ currency, priceScale });
});

describe('a moment in seconds', () => {
  it.each([
    [1739566801, 1739566801000],
    [-252322200, -252322200000],
    [null, null],
    [1e15, null],
    [-1e12, null],
  ])('%s is %s ms', (seconds, expected) => {
    expect(fromSeconds(seconds)).toBe(expected);
  });
});

describe('a feed’s delay', () => {
  it.each([
    ['WCB', null, { delayMinutes: 15 }],
    ['WCB', 0, { delayMinutes: 15 }],
    ['PCX', 0, { delayMinutes: 0 }],
    ['KSC', 20, { delayMinutes: 20 }],
    ['PCX', null, {}],
    ['PCX', -5, {}],
  ])('%s stating %s is %j', (exchange, stated, expected) => {
    expect(feedDelay(exchange, stated)).toEqual(expected);
  });
});
