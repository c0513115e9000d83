import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { jsonReply, parseJson, shaped, statusError, textReply } from '../../lib/providers/reply';
import { kindOf } from './context';

describe('a status', () => {
  it.each([
    [200, undefined],
    [204, undefined],
    [301, 'http'],
    [401, 'unauthorised'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [410, 'not-found'],
    [418, 'http'],
    [429, 'rate-limited'],
    [503, 'http'],
  ])('%i is %s', (status, kind) => {
    expect(statusError({ status, text: '' })?.kind).toBe(kind);
  });
  it('carries the moment to come back', () => {
    expect(statusError({ status: 429, text: '', retryAfter: 5 })?.detail).toEqual({
      status: 429,
      retryAfter: 5,
    });
  });
});

describe('a body', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['<!doctype html>', 'not-json'],
    ['{"a":', 'not-json'],
    ['\uFEFF{"a":1}', 'no error'],
  ])('%j as JSON: %s', async (text, kind) => {
    expect(await kindOf(() => parseJson(text))).toBe(kind);
  });
  it('is read only after a good status', async () => {
    expect(await kindOf(() => jsonReply({ status: 500, text: '{}' }))).toBe('http');
    expect(jsonReply({ status: 200, text: '[1]' })).toEqual([1]);
  });
  it.each([
    ['a,b\n1,2', 200, 'no error'],
    ['\uFEFFa,b', 200, 'no error'],
    ['  ', 200, 'empty'],
    ['<html>', 200, 'not-json'],
    ['a,b', 429, 'rate-limited'],
  ])('%j with %i as text: %s', async (text, status, kind) => {
    expect(await kindOf(() => textReply({ status, text }))).toBe(kind);
  });
});

describe('a shape', () => {
  it('is named by its place, never by its content', () => {
    const schema = v.object({ rows: v.array(v.object({ price: v.number() })) });
    const act = () => shaped(schema, { rows: [{ price: 'secret' }] });
    expect(act).toThrow('unexpected shape at rows.0.price');
    expect(act).not.toThrow('secret');
  });
  it('may be missing altogether', () => {
    expect(() => shaped(v.object({}), null)).toThrow('top level');
  });
});
