import { describe, expect, it } from 'vitest';
import { readCapped } from '../../lib/net/body';

/** A response that gives one chunk at a time and tells how many were taken. */
function chunked(chunks: Uint8Array[]): {
  response: Response;
  taken: () => number;
  cancelled: () => boolean;
} {
  let taken = 0;
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[taken];
        if (!chunk) return controller.close();
        taken += 1;
        controller.enqueue(chunk);
      },
      cancel() {
        cancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(stream), taken: () => taken, cancelled: () => cancelled };
}

describe('readCapped', () => {
  it('joins characters that are split over chunks', async () => {
    const bytes = new TextEncoder().encode('Ω é 😀');
    const { response } = chunked([...bytes].map((byte) => Uint8Array.of(byte)));
    await expect(readCapped(response, 100)).resolves.toBe('Ω é 😀');
  });

  it('takes a body of exactly the cap and refuses one byte more', async () => {
    await expect(readCapped(new Response('x'.repeat(10)), 10)).resolves.toHaveLength(10);
    await expect(readCapped(new Response('x'.repeat(11)), 10)).rejects.toMatchObject({ kind: 'too-large' });
  });

  it('stops reading an endless body once it has grown past the cap', async () => {
    const { response, taken, cancelled } = chunked(Array.from({ length: 1000 }, () => new Uint8Array(1000)));
    await expect(readCapped(response, 5000)).rejects.toMatchObject({ kind: 'too-large' });
    expect(taken()).toBeLessThanOrEqual(7);
    expect(cancelled()).toBe(true);
  });

  it('refuses by the announced length before reading anything', async () => {
    const { taken, cancelled, response } = chunked([new Uint8Array(1)]);
    const announced = new Response(response.body, { headers: { 'content-length': '50000000' } });
    await expect(readCapped(announced, 5000)).rejects.toMatchObject({ kind: 'too-large' });
    expect(taken()).toBe(0);
    expect(cancelled()).toBe(true);
  });

  it('takes no body for an empty one', async () => {
    await expect(readCapped(new Response(null, { status: 204 }), 10)).resolves.toBe('');
  });

  it('passes on what breaks the stream', async () => {
    const stream = new ReadableStream({
      pull: (controller) => controller.error(new TypeError('reset')),
    });
    await expect(readCapped(new Response(stream), 10)).rejects.toThrow('reset');
  });
});
