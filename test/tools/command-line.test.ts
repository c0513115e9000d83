import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { endWithUsage, readCommandLine } from './command-line';

const USAGE = 'usage: tool FILE [--deep]';
const read = (...args: string[]) =>
  readCommandLine(USAGE, { args, allowPositionals: true, options: { deep: { type: 'boolean' } } });

const ended = new Error('ended');
let printed: { status?: number | string | null | undefined; out: string[]; error: string[] };
beforeEach(() => {
  printed = { out: [], error: [] };
  vi.spyOn(console, 'log').mockImplementation((text) => void printed.out.push(text));
  vi.spyOn(console, 'error').mockImplementation((text) => void printed.error.push(text));
  vi.spyOn(process, 'exit').mockImplementation((status) => {
    printed.status = status;
    throw ended;
  });
});
afterEach(() => vi.restoreAllMocks());

describe('a tool that is called', () => {
  it('reads its options and files', () => {
    expect(read('a.csv', '--deep')).toMatchObject({ positionals: ['a.csv'], values: { deep: true } });
    expect(printed).toEqual({ out: [], error: [] });
  });

  it('says how it is used', () => {
    expect(() => read('a.csv', '--help')).toThrow(ended);
    expect(printed).toEqual({ out: [USAGE], error: [], status: 0 });
  });

  it('says what it does not know, and how it is used', () => {
    expect(() => read('--wide')).toThrow(ended);
    expect(printed).toMatchObject({ out: [], status: 2 });
    expect(printed.error[0]).toMatch(/'--wide'.*\nusage: tool FILE/s);
  });

  it('says what is missing', () => {
    expect(() => endWithUsage(USAGE, 'which file?')).toThrow(ended);
    expect(printed).toEqual({ out: [], error: [`which file?\n${USAGE}`], status: 2 });
  });
});
