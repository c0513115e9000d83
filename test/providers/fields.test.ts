import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import {
  figure,
  known,
  label,
  symbolField,
  toFigure,
  toLabel,
  toSymbol,
  toTextFigure,
} from '../../lib/providers/fields';

describe('a figure', () => {
  it.each([
    [1.5, 1.5],
    [0, 0],
    [-3, -3],
    [null, 'absent'],
    [undefined, 'absent'],
    [{}, 'absent'],
    [{ raw: 2, fmt: '2.00' }, 2],
    [{ raw: null }, 'absent'],
    [{ raw: '2' }, 'malformed'],
    [{ raw: { raw: 2 } }, 'malformed'],
    [{ fmt: '2.00' }, 'malformed'],
    ['2', 'malformed'],
    ['', 'malformed'],
    [true, 'malformed'],
    [[2], 'malformed'],
    [Number.NaN, 'malformed'],
    [Number.POSITIVE_INFINITY, 'malformed'],
    [JSON.parse('1e400'), 'malformed'],
  ])('%j is %s', (input, expected) => {
    expect(toFigure(input)).toBe(expected);
  });
  it('is only what the object holds itself', () => {
    expect(toFigure(Object.create({ raw: 5 }))).toBe('absent');
  });
  it('never fails and is never NaN or infinite', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const value = toFigure(input);
        return typeof value === 'number'
          ? Number.isFinite(value)
          : value === 'absent' || value === 'malformed';
      }),
    );
  });
});

describe('a figure as text', () => {
  it.each([
    ['330.14001', 330.14001],
    ['$341.07', 341.07],
    ['-$1.50', -1.5],
    ['29,209.23', 29209.23],
    ['$1,234,567.00', 1234567],
    ['-3.96%', -3.96],
    ['+2.44%', 2.44],
    ['.5', 0.5],
    ['1e3', 1000],
    ['--', 'absent'],
    ['N/A', 'absent'],
    ['.', 'absent'],
    ['', 'absent'],
    ['-', 'absent'],
    ['1,23.4', 'malformed'],
    ['0x10', 'malformed'],
    ['1e999', 'malformed'],
    ['12 apples', 'malformed'],
    ['--5', 'malformed'],
    ['Infinity', 'malformed'],
    [7, 7],
    [null, 'absent'],
  ])('%j is %s', (input, expected) => {
    expect(toTextFigure(input)).toBe(expected);
  });
});

describe('a label', () => {
  it.each([
    [' Russell 2000 Index', 'Russell 2000 Index'],
    ['Apple Inc.                    R', 'Apple Inc. R'],
    ['a\u0000b\nc', 'a b c'],
    ['x\u202Eevil\u202C', 'xevil'],
    ['half \uD83D pair', 'half pair'],
    ['S&P 500® \u{1F4C8}', 'S&P 500® \u{1F4C8}'],
    [42, ''],
    [null, ''],
    [{ toString: () => 'x' }, ''],
  ])('%j is %j', (input, expected) => {
    expect(toLabel(input)).toBe(expected);
  });
  it('is cut at 200 without leaving half a character', () => {
    const cut = toLabel(`${'a'.repeat(199)}\u{1F4C8}`);
    expect(cut).toBe('a'.repeat(199));
  });
});

describe('a symbol', () => {
  it.each([
    ['IWM', 'IWM'],
    [' brk-b ', 'BRK-B'],
    ['BRK/B', 'BRK-B'],
    ['^GSPC', '^GSPC'],
    ['GC=F', 'GC=F'],
    ['HISU-U.TO', 'HISU-U.TO'],
    ['n/a', ''],
    ['__proto__', ''],
    ['<b>', ''],
    ['A B', ''],
    ['', ''],
    [5, ''],
    ['X'.repeat(30), ''],
  ])('%j is %j', (input, expected) => {
    expect(toSymbol(input)).toBe(expected);
  });
});

describe('entries of a schema', () => {
  const schema = v.object({ price: figure, name: label, symbol: symbolField });
  it('accept a missing key', () => {
    expect(v.parse(schema, {})).toEqual({ price: 'absent', name: '', symbol: '' });
  });
  it('accept anything in it', () => {
    expect(v.parse(schema, { price: [], name: {}, symbol: null })).toEqual({
      price: 'malformed',
      name: '',
      symbol: '',
    });
  });
});

it('a known figure is a number or null', () => {
  expect([known(3), known('absent'), known('malformed'), known(undefined)]).toEqual([3, null, null, null]);
});
