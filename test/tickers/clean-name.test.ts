import { describe, expect, it } from 'vitest';
import {
  cleanSecurityName,
  securityType,
  withoutLegalForm,
  withoutTrust,
} from '../../lib/tickers/clean-name';

describe('securityType', () => {
  it.each([
    ['Foo Inc. - Common Stock', 'common'],
    ['Foo Partners LP Common Units representing limited partner interests', 'common'],
    ['Foo Ltd - American Depositary Shares, each representing two ordinary shares', 'common'],
    ['Foo Acquisition Corp - Units, each consisting of one share and one warrant', 'warrant'],
    ['Foo Acquisition Corp - Units', 'unit'],
    ['Foo Acquisition Corp - Subunit', 'unit'],
    ['Foo Partners L.P. Limited Partnership Units', 'common'],
    ['Foo Corp. - one right to one-fifth of one share', 'right'],
    ['Foo Corp Depositary Shares representing 1/1000th of a share of 4.5% Series B', 'preferred'],
    ['Foo Company 5.75% Subordinated Debentures due 2060', 'note'],
    ['Foo Brightrights Inc. Common Stock', 'common'],
  ])('%s is %s', (name, type) => {
    expect(securityType(name)).toBe(type);
  });
});

describe('cleanSecurityName', () => {
  it.each([
    ['Foo Inc. - Class A Common Stock', 'Foo Inc.'],
    ['Foo Technologies, Inc. Common Stock ', 'Foo Technologies, Inc.'],
    ['Foo plc - American Depositary Shares', 'Foo plc'],
    ['Foo   Ltd.\u200b - Ordinary\u00a0Shares', 'Foo Ltd.'],
    ['Foo-Bar Growth ETF', 'Foo-Bar Growth ETF'],
    ['Foo-Bar Foreign ADR ETF', 'Foo-Bar Foreign ADR ETF'],
    ['Foo Income Fund - Closed End Fund', 'Foo Income Fund'],
    ['Common Stock', 'Common Stock'],
  ])('%j → %j', (name, clean) => {
    expect(cleanSecurityName(name)).toBe(clean);
  });
});

describe('withoutLegalForm', () => {
  it.each([
    ['Fossil Group, Inc.', 'Fossil'],
    ['The Foo Company', 'Foo'],
    ['Foo & Co.', 'Foo & Co.'],
    ['Foo Holdings plc (The)', 'Foo'],
    ['Trust', 'Trust'],
  ])('%s → %s', (name, short) => {
    expect(withoutLegalForm(name)).toBe(short);
  });
});

it('withoutTrust keeps the fund, not the trust it is a series of', () => {
  expect(withoutTrust('VanEck ETF Trust VanEck Muni ETF')).toBe('VanEck Muni ETF');
  expect(withoutTrust('DBX ETF Trust Xtrackers Net Zero ETF')).toBe('Xtrackers Net Zero ETF');
  expect(withoutTrust('ETF Series Solutions U.S. Global Jets ETF')).toBe('U.S. Global Jets ETF');
  for (const own of [
    'SPDR S&P 500 ETF Trust',
    'Invesco QQQ Trust, Series 1',
    'First Trust Senior Loan Fund',
    'Grayscale Bitcoin Trust ETF',
    'iShares Gold Trust Micro',
  ])
    expect(withoutTrust(own)).toBe(own);
});
