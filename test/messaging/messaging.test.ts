import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { listener, MessageError, retryOnce, send, type Transport } from '../../lib/messaging/messaging';
import { tabCalls } from '../../lib/messaging/protocol';

const handlers = {
  'page.list': () => ({ instruments: [{ symbol: 'IWM', text: 'IWM', mentions: 2 }] }),
  'page.goto': ({ symbol }: { symbol: string }) => ({ found: symbol === 'IWM' }),
  'page.command': () => null,
  'page.refresh': () => {
    throw new Error('not now');
  },
} as unknown as Parameters<typeof listener<typeof tabCalls, string>>[1];

const listen = listener<typeof tabCalls, string>(tabCalls, handlers);
const wire: Transport = (message) => listen(structuredClone(message), 'me') ?? Promise.resolve(undefined);

describe('a call', () => {
  it('brings the checked answer', async () => {
    await expect(send(wire, 'page.goto', { symbol: 'IWM' })).resolves.toEqual({ found: true });
    await expect(send(wire, 'page.command', { command: 'next' })).resolves.toBeNull();
  });

  it('is refused with wrong parameters before the handler sees them', async () => {
    await expect(send(wire, 'page.goto', { symbol: 'javascript:alert(1)' })).rejects.toThrow(
      'page.goto: bad parameters',
    );
    await expect(send(wire, 'page.command', { command: 'explode' as 'next' })).rejects.toThrow(MessageError);
  });

  it('is answered with the text of what the handler threw, sync or async', async () => {
    await expect(send(wire, 'page.refresh', null)).rejects.toThrow('not now');
    const later = listener<typeof tabCalls, string>(tabCalls, {
      ...handlers,
      'page.refresh': () => Promise.reject(new Error('later')),
    });
    await expect(
      send((message) => later(message, '') ?? Promise.resolve(), 'page.refresh', null),
    ).rejects.toThrow('later');
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['something else', { hello: 'world' }],
    ['success without a value', { ok: true }],
    ['a value of another shape', { ok: true, value: { found: 'yes' } }],
    ['a failure without a reason', { ok: false }],
    ['text', 'ok'],
  ])('answered with %s rejects', async (_, answer) => {
    await expect(send(async () => answer, 'page.goto', { symbol: 'IWM' })).rejects.toThrow(MessageError);
  });
});

describe('the listener', () => {
  it.each<[string, unknown]>([
    ['another extension’s message', { type: 'hello' }],
    ['an unheard-of call', { capgap: 1, call: 'page.explode', params: null }],
    ['a call named like a method of objects', { capgap: 1, call: 'toString', params: null }],
    ['a call named like the prototype', { capgap: 1, call: '__proto__', params: null }],
    ['another version', { capgap: 2, call: 'page.list', params: null }],
    ['text', 'page.list'],
    ['nothing', undefined],
  ])('leaves %s to others', (_, message) => {
    expect(listen(message, 'me')).toBeUndefined();
  });

  it('never throws and never rejects, whatever arrives', async () => {
    const message = fc.oneof(
      fc.anything(),
      fc.record({
        capgap: fc.constant(1),
        call: fc.constantFrom(...Object.keys(tabCalls), 'x'),
        params: fc.anything(),
      }),
    );
    await fc.assert(
      fc.asyncProperty(message, async (one) => {
        const answer = await listen(one, 'me');
        expect(answer === undefined || v.is(v.object({ ok: v.boolean() }), answer)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a worker that dies in the middle of a call', () => {
  it.each([
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'The message port closed before a response was received.',
    'Could not establish connection. Receiving end does not exist.',
  ])('is asked once more after %j', async (text) => {
    const transport = vi.fn<Transport>().mockRejectedValueOnce(new Error(text)).mockImplementation(wire);
    await expect(send(retryOnce(transport), 'page.goto', { symbol: 'IWM' })).resolves.toEqual({
      found: true,
    });
    expect(transport).toHaveBeenCalledTimes(2);
  });

  it('that answers nothing is asked once more', async () => {
    const transport = vi.fn<Transport>().mockResolvedValueOnce(undefined).mockImplementation(wire);
    const found = await send(retryOnce(transport), 'page.goto', { symbol: 'IWM' });
    expect(found).toEqual({ found: true });
    expect(transport).toHaveBeenCalledTimes(2);
  });

  it('is not asked a third time', async () => {
    const transport = vi.fn<Transport>().mockRejectedValue(new Error('message channel closed'));
    await expect(retryOnce(transport)(null)).rejects.toThrow('channel closed');
    expect(transport).toHaveBeenCalledTimes(2);
  });

  it('is told from an extension that is gone', async () => {
    const transport = vi.fn<Transport>().mockRejectedValue(new Error('Extension context invalidated.'));
    await expect(retryOnce(transport)(null)).rejects.toThrow('invalidated');
    expect(transport).toHaveBeenCalledTimes(1);
  });
});
